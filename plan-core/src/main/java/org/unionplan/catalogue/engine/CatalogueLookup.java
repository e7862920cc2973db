package org.unionplan.catalogue.engine;

import java.util.List;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.rule.engine.RuleLookup;
import org.unionplan.rule.engine.TunedRule;
import org.unionplan.shape.Shape;

/** Gives the constraint on documents, which is above every type of document, the rules of each. */
public final class CatalogueLookup implements RuleLookup {

    /** For the service loader. */
    public CatalogueLookup() {}

    @Override
    public Shape<?> shapeOf(Object document) {
        return DocumentType.shapeOf((Document) document);
    }

    @Override
    public List<TunedRule> rulesOf(Object document) {
        return TunedRules.of((Document) document);
    }
}
