package org.unionplan.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.rule.Rule.Check;
import org.unionplan.rule.Rule.Screen;
import org.unionplan.shape.Attribute;
import org.unionplan.shape.Cardinality;
import org.unionplan.shape.Kind;
import org.unionplan.shape.Shape;
import org.unionplan.value.Extensible;

/**
 * What is to be checked in documents of one kind: for every type the rules about it and the constraints on its values,
 * found out once from the shape. Immutable and thread-safe.
 */
public final class Checklist {

    /** What is to be checked in an instance of one type, and where to go on. Plain arrays, for there are many instances. */
    static final class Station {

        final int number;
        final Shape<?> shape;

        /** Whether some instances are written as a bare value. */
        final boolean hasBareForm;

        /** The position of the row with the identifier, or -1. */
        final int identity;

        private List<Rule<?>> due = new ArrayList<>();
        private final Map<Attribute, Station> ways = new LinkedHashMap<>();

        /** What is asked while walking; for the document itself, nothing. */
        Rule<?>[] rules = {};

        /** What an instance must have to be asked about, by the position of the rule: bits of rows. */
        long[] all = {};

        long[] any = {};
        long[] none = {};

        /** What is asked of instances that are written as a bare value. */
        Rule<?>[] bare = {};

        /** What is asked on a second walk, should any reference look suspicious. */
        Rule<?>[] screened = {};

        Check<Object>[] checks = checks(rules);
        Check<Object>[] bareChecks = checks(bare);
        Check<Object>[] screenedChecks = checks(screened);
        /** The rows by position, and those with constraints, with references and with other instances as bits. */
        Attribute[] rows = {};

        long constrained;
        long references;
        long inner;
        long many;

        /** Where the instances in a row are checked, by the position of the row. */
        Station[] next = {};

        /** Whether an instance, or something in it, can have an identifier. */
        boolean identified;

        Station(int number, Shape<?> shape) {
            this.number = number;
            this.shape = shape;
            this.hasBareForm = shape.hasBareForm();
            this.identity = shape.getIdentity().map(Attribute::getPosition).orElse(-1);
        }

        private void close(boolean constraints) {
            // Those about the type itself first: asking of an instance by turns what it is takes time.
            List<Rule<?>> asked = new ArrayList<>();
            List<Rule<?>> later = new ArrayList<>();
            for (Rule<?> rule : due) {
                List<Rule<?>> list = rule.screen().isPresent() ? later : asked;
                list.add(rule.subject() == shape.getType() ? 0 : list.size(), rule);
            }
            rules = asked.toArray(new Rule<?>[0]);
            screened = later.toArray(new Rule<?>[0]);
            bare = ofBareValues(asked);
            all = new long[rules.length];
            any = new long[rules.length];
            none = new long[rules.length];
            for (int i = 0; i < rules.length; i++) {
                Condition condition = rules[i].condition();
                all[i] = condition.all(shape);
                any[i] = condition.any(shape);
                none[i] = condition.none(shape);
            }
            checks = checks(rules);
            bareChecks = checks(bare);
            screenedChecks = checks(screened);
            rows = shape.getAttributes().toArray(new Attribute[0]);
            next = new Station[rows.length];
            for (Attribute row : rows) {
                long bit = 1L << row.getPosition();
                constrained |= constraints && !row.getConstraints().isEmpty() ? bit : 0;
                references |= row.getKind() == Kind.REFERENCE ? bit : 0;
                many |= row.getCardinality() == Cardinality.MANY ? bit : 0;
                Station way = ways.get(row);
                if (way != null) {
                    inner |= bit;
                    next[row.getPosition()] = way;
                }
            }
        }

        private static Rule<?>[] ofBareValues(List<Rule<?>> rules) {
            List<Rule<?>> bare = new ArrayList<>();
            for (Rule<?> rule : rules) {
                if (rule.ofBareValues()) {
                    bare.add(rule);
                }
            }
            return bare.toArray(new Rule<?>[0]);
        }

        // Rules stand only at stations of types that their subject is assignable from.
        @SuppressWarnings({"unchecked", "rawtypes"})
        private static Check<Object>[] checks(Rule<?>[] rules) {
            Check[] checks = new Check[rules.length];
            for (int i = 0; i < rules.length; i++) {
                checks[i] = rules[i].check();
            }
            return checks;
        }

        private boolean leadsToIdentified() {
            for (Station way : ways.values()) {
                if (way.identified) {
                    return true;
                }
            }
            return false;
        }
    }

    private final Station root;
    private final List<Station> stations;
    private final List<Rule<?>> wholeDocument;
    private final List<Screen> screens;

    private Checklist(Station root, List<Station> stations, List<Rule<?>> wholeDocument, List<Screen> screens) {
        this.root = root;
        this.stations = stations;
        this.wholeDocument = wholeDocument;
        this.screens = screens;
    }

    /**
     * What those rules check in documents of that shape, and the constraints of the shape as well if they are wanted.
     */
    public static Checklist of(Shape<?> document, List<Rule<?>> rules, boolean constraints) {
        Map<Shape<?>, Station> stations = new LinkedHashMap<>();
        Station root = station(document, rules, stations);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Station station : stations.values()) {
                boolean identified = station.identity >= 0 || station.leadsToIdentified();
                changed |= identified != station.identified;
                station.identified = identified;
            }
        }
        List<Rule<?>> ofDocument = new ArrayList<>();
        List<Rule<?>> ofReferences = new ArrayList<>();
        for (Rule<?> rule : root.due) {
            (rule.screen().isEmpty() ? ofDocument : ofReferences).add(rule);
        }
        root.due = ofReferences;
        for (Station station : stations.values()) {
            station.close(constraints);
        }
        List<Screen> screens = new ArrayList<>();
        for (Rule<?> rule : rules) {
            if (rule.screen().isPresent()) {
                screens.add(rule.screen().get());
            }
        }
        return new Checklist(root, List.copyOf(stations.values()), List.copyOf(ofDocument), List.copyOf(screens));
    }

    private static Station station(Shape<?> shape, List<Rule<?>> rules, Map<Shape<?>, Station> stations) {
        Station known = stations.get(shape);
        if (known != null) {
            return known;
        }
        Station station = new Station(stations.size(), shape);
        stations.put(shape, station);
        for (Rule<?> rule : rules) {
            if (rule.subject().isAssignableFrom(shape.getType()) && rule.scope().test(shape)) {
                station.due.add(rule);
            }
        }
        for (Attribute attribute : shape.getAttributes()) {
            Optional<Shape<?>> inner = attribute.getType().getShape();
            if (inner.isPresent()) {
                station.ways.put(attribute, station(inner.get(), rules, stations));
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
