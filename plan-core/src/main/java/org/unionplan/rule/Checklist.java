package org.unionplan.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.rule.Rule.ReferenceFilter;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.value.Extensible;

/**
 * What is to be checked in documents of one kind: for every type the rules about it and the constraints on its values,
 * found out once from the shape. Immutable and thread-safe.
 */
public final class Checklist {

    private final TypeChecks root;
    private final List<TypeChecks> stations;
    private final List<Rule<?>> wholeDocument;
    private final List<ReferenceFilter> screens;

    private Checklist(
            TypeChecks root, List<TypeChecks> stations, List<Rule<?>> wholeDocument, List<ReferenceFilter> screens) {
        this.root = root;
        this.stations = stations;
        this.wholeDocument = wholeDocument;
        this.screens = screens;
    }

    /**
     * What those rules check in documents of that shape, and the constraints of the shape as well if they are wanted.
     */
    public static Checklist of(Shape<?> document, List<Rule<?>> rules, boolean constraints) {
        Map<Shape<?>, TypeChecks> stations = new LinkedHashMap<>();
        TypeChecks root = station(document, rules, stations);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (TypeChecks station : stations.values()) {
                boolean identified = station.identity >= 0 || station.leadsToIdentified();
                changed |= identified != station.identified;
                station.identified = identified;
            }
        }
        List<Rule<?>> ofDocument = root.takeUnscreened();
        for (TypeChecks station : stations.values()) {
            station.close(constraints);
        }
        List<ReferenceFilter> screens = new ArrayList<>();
        for (Rule<?> rule : rules) {
            if (rule.screen().isPresent()) {
                screens.add(rule.screen().get());
            }
        }
        return new Checklist(root, List.copyOf(stations.values()), List.copyOf(ofDocument), List.copyOf(screens));
    }

    private static TypeChecks station(Shape<?> shape, List<Rule<?>> rules, Map<Shape<?>, TypeChecks> stations) {
        TypeChecks known = stations.get(shape);
        if (known != null) {
            return known;
        }
        TypeChecks station = new TypeChecks(stations.size(), shape);
        stations.put(shape, station);
        for (Rule<?> rule : rules) {
            if (rule.subject().isAssignableFrom(shape.getType())
                    && rule.scope().test(shape)
                    && rule.condition().canHold(shape)) {
                station.add(rule);
            }
        }
        for (Property property : shape.getProperties()) {
            Optional<Shape<?>> inner = property.getType().getShape();
            if (inner.isPresent()) {
                station.add(property, station(inner.get(), rules, stations));
            }
        }
        return station;
    }

    /**
     * Everything that is wrong with that document, in document order.
     *
     * @param messages the language of the sentences
     * @param most how many findings are told one by one
     */
    public Outcome run(Extensible document, Messages messages, int most) {
        return new CheckRun(document, root, stations, messages, most).run(wholeDocument, screens);
    }

    /**
     * What came of it.
     *
     * @param findings the first findings, in the order of the walk, those about the document as a whole last
     * @param omitted how many more there are, by code
     */
    public record Outcome(List<Finding> findings, Map<String, Integer> omitted) {}
}
