package org.unionplan.validation;

import org.unionplan.catalogue.DocumentType;
import org.unionplan.catalogue.engine.TunedRules;
import org.unionplan.document.Document;
import org.unionplan.rule.ValidationReport;
import org.unionplan.rule.engine.Checklist;

/** Walks the document along its shape. */
final class ShapeEngine implements Engine {

    private final Checklist checklist;
    private final int limit;

    ShapeEngine(Document document, RuleSelection selection) {
        this.checklist = Checklist.of(
                DocumentType.shapeOf(document),
                selection.select(TunedRules.of(document)),
                selection.selectConstraints());
        this.limit = selection.listed();
    }

    @Override
    public ValidationReport validate(Document document) {
        return checklist.run(document, limit);
    }
}
