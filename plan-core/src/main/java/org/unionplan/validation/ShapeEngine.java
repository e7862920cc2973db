package org.unionplan.validation;

import java.util.List;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
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
    private final RuleSelection selection;
    private final Messages messages;

    ShapeEngine(Document document, RuleSelection selection, Messages messages) {
        this.rules = selection.select(DocumentType.rulesOf(document));
        this.checklist = Checklist.of(DocumentType.shapeOf(document), rules, true);
        this.selection = selection;
        this.messages = messages;
    }

    @Override
    public ValidationReport validate(Document document) {
        Checklist.Outcome outcome = checklist.run(document, messages, Math.max(MOST, selection.limit()));
        return selection.report(outcome.findings(), outcome.omitted(), rules);
    }
}
