package org.unionplan.rule.engine;

import java.util.List;
import org.unionplan.shape.Shape;

/**
 * The shape and the rules of a document, found by the service loader: {@link DocumentRules} is declared above all types
 * of documents and cannot name them.
 */
public interface RuleLookup {

    /** Returns the shape of that document. */
    Shape<?> shapeOf(Object document);

    /** Returns the rules of that document. */
    List<TunedRule> rulesOf(Object document);
}
