package org.unionplan.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unionplan.shape.Attribute;
import org.unionplan.shape.Constraint;
import org.unionplan.shape.Shape;
import org.unionplan.value.Extensible;

/**
 * What is to be checked in documents of one kind: for every type the rules about it and the constraints on its values,
 * found out once from the shape. Immutable and thread-safe.
 */
public final class Checklist {

    /** What is to be checked in an instance of one type, and where to go on. */
    static final class Station {

        final int number;
        final Shape<?> shape;
        final List<Rule<?>> rules = new ArrayList<>();
        final List<Attribute> constrained = new ArrayList<>();
        final List<Attribute> inner = new ArrayList<>();
        final List<Station> next = new ArrayList<>();

        /** Whether an instance, or something in it, can have an identifier. */
        boolean identified;

        Station(int number, Shape<?> shape) {
            this.number = number;
            this.shape = shape;
        }
    }

    private final Station root;
    private final List<Station> stations;
    private final List<Rule<?>> wholeDocument;

    private Checklist(Station root, List<Station> stations, List<Rule<?>> wholeDocument) {
        this.root = root;
        this.stations = stations;
        this.wholeDocument = wholeDocument;
    }

    /**
     * What those rules check in documents of that shape, and the constraints of the shape as well if they are wanted.
     */
    public static Checklist of(Shape<?> document, List<Rule<?>> rules, boolean constraints) {
        Map<Shape<?>, Station> stations = new HashMap<>();
        Station root = station(document, rules, constraints, stations);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Station station : stations.values()) {
                boolean identified = station.shape.getIdentity().isPresent()
                        || station.next.stream().anyMatch(next -> next.identified);
                changed |= identified != station.identified;
                station.identified = identified;
            }
        }
        List<Rule<?>> ofDocument = List.copyOf(root.rules);
        root.rules.clear();
        return new Checklist(root, List.copyOf(stations.values()), ofDocument);
    }

    private static Station station(
            Shape<?> shape, List<Rule<?>> rules, boolean constraints, Map<Shape<?>, Station> stations) {
        Station known = stations.get(shape);
        if (known != null) {
            return known;
        }
        Station station = new Station(stations.size(), shape);
        stations.put(shape, station);
        for (Rule<?> rule : rules) {
            if (rule.subject().isAssignableFrom(shape.getType()) && rule.scope().test(shape)) {
                station.rules.add(rule);
            }
        }
        for (Attribute attribute : shape.getAttributes()) {
            List<Constraint> due = attribute.getConstraints();
            if (constraints && !due.isEmpty()) {
                station.constrained.add(attribute);
            }
            attribute.getType().getShape().ifPresent(inner -> {
                station.inner.add(attribute);
                station.next.add(station(inner, rules, constraints, stations));
            });
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
        return new CheckRun(document, root, stations, messages, most).run(wholeDocument);
    }

    /**
     * What came of it.
     *
     * @param findings the first findings, in the order of the walk, those about the document as a whole last
     * @param omitted how many more there are, by code
     */
    public record Outcome(List<Finding> findings, Map<String, Integer> omitted) {}
}
