package org.unionplan.rule.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.engine.Constraint;
import org.unionplan.value.Extensible;

/**
 * All checks for documents of one kind: for every type the rules about it and the constraints on its values, derived once
 * from the shape. Immutable and thread-safe.
 */
public final class Checklist {

    final TypeChecks root;
    final List<TypeChecks> types;
    final List<ReferenceFilter> filters;

    /** The rules about the document as a whole, which run last. */
    final DueRules ofDocument;

    private Checklist(
            TypeChecks root, List<TypeChecks> types, List<ReferenceFilter> filters, List<TunedRule> ofDocument) {
        this.root = root;
        this.types = types;
        this.filters = filters;
        this.ofDocument = new DueRules(ofDocument, 0);
    }

    /**
     * The checks for documents of that shape.
     *
     * @param rules the rules to run
     * @param constraints the constraints of the shape to check, with the severity of a breach
     */
    public static Checklist of(Shape<?> document, List<TunedRule> rules, Map<Constraint, Severity> constraints) {
        Map<Shape<?>, TypeChecks> types = new LinkedHashMap<>();
        TypeChecks root = checks(document, rules, types);
        findIdentified(types);
        List<TunedRule> ofDocument = root.takeOfWhole();
        for (TypeChecks type : types.values()) {
            type.close(constraints);
        }
        List<ReferenceFilter> filters = new ArrayList<>();
        for (TunedRule rule : rules) {
            ReferenceFilter filter = rule.filter();
            if (filter != null) {
                filters.add(filter);
            }
        }
        return new Checklist(root, List.copyOf(types.values()), List.copyOf(filters), ofDocument);
    }

    private static TypeChecks checks(Shape<?> shape, List<TunedRule> rules, Map<Shape<?>, TypeChecks> types) {
        TypeChecks known = types.get(shape);
        if (known != null) {
            return known;
        }
        TypeChecks type = new TypeChecks(types.size(), shape);
        types.put(shape, type);
        for (TunedRule rule : rules) {
            if (rule.canApplyTo(shape)) {
                type.add(rule);
            }
        }
        for (Property property : shape.getProperties()) {
            Optional<Shape<?>> inner = property.getType().getShape();
            if (inner.isPresent()) {
                type.add(property, checks(inner.get(), rules, types));
            }
        }
        return type;
    }

    /** Finds out which types can have identifiers, or contain instances that can; types may contain each other. */
    private static void findIdentified(Map<Shape<?>, TypeChecks> types) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (TypeChecks type : types.values()) {
                boolean identified = type.identities.length > 0 || type.leadsToIdentified();
                changed |= identified != type.identified;
                type.identified = identified;
            }
        }
    }

    /**
     * Checks a document.
     *
     * @param limit the number of findings reported one by one
     */
    public ValidationReport run(Extensible document, int limit) {
        return new CheckRun(document, this, limit).run();
    }
}
