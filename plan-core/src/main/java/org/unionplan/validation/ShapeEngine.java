package org.unionplan.validation;

import java.util.List;
import org.unionplan.party.PlanDocument;
import org.unionplan.rule.Checklist;
import org.unionplan.rule.Messages;
import org.unionplan.rule.Rule;
import org.unionplan.rule.ValidationReport;

/** Walks the document along its shape. */
final class ShapeEngine implements Engine {

    /** Beyond this many findings the walk only counts, whatever the report would tell. */
    private static final int MOST = 100_000;

    private final List<Rule<?>> rules;
    private final Checklist checklist;
    private final Selection selection;
    private final Messages messages;

    ShapeEngine(PlanDocument document, Selection selection, Messages messages) {
        this.rules = selection.select(document.rules());
        this.checklist = Checklist.of(document.documentShape(), rules, true);
        this.selection = selection;
        this.messages = messages;
    }

    @Override
    public ValidationReport validate(PlanDocument document) {
        Checklist.Outcome outcome = checklist.run(document, messages, Math.max(MOST, selection.limit()));
        return selection.report(outcome.findings(), outcome.omitted(), rules);
    }
}
