package org.unionplan.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unionplan.rule.Checklist.Station;
import org.unionplan.rule.Rule.Check;
import org.unionplan.rule.Rule.Screen;
import org.unionplan.shape.Attribute;
import org.unionplan.shape.Cardinality;
import org.unionplan.shape.Constraint;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.shape.Kind;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Values;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.FormatVersion;
import org.unionplan.value.Pointer;

/** One walk over one document: where it is, what it has found. */
final class CheckRun {

    private final Extensible document;
    private final Station root;
    private final Messages messages;
    private final int most;
    private final List<Finding> findings = new ArrayList<>();
    private final RuleContext context = new RuleContext(this);
    private final List<Station> stations;
    private final boolean[] met;
    private final Map<String, Integer> omitted = new TreeMap<>();
    private final ReferenceList references = new ReferenceList();

    /** Where the walk is: one entry for each step down from the document, and the values of what it passed. */
    private Attribute[] path = new Attribute[16];

    private int[] indices = new int[16];
    private Values[] frames = {new Values()};
    private int depth;

    private IdTable ids;
    private boolean allIds;
    private boolean again;

    private @Nullable DocumentIndex index;
    private Station here;

    /** The rules that are being asked, and which of them; none before the first. */
    private Rule<?>[] asked = {};

    private int asking = -1;

    CheckRun(Extensible document, Station root, List<Station> stations, Messages messages, int most) {
        this.stations = stations;
        this.met = new boolean[stations.size()];
        this.document = document;
        this.root = root;
        this.here = root;
        this.messages = messages;
        this.most = most;
        this.ids = new IdTable(expectedIds());
    }

    /** Twice what stands in the lists of the document itself: about what is in all of it. */
    private int expectedIds() {
        Values values = frames[0];
        root.shape.read(document, values);
        int expected = 0;
        for (long due = values.present() & root.inner & root.many; due != 0; due &= due - 1) {
            expected += ((List<?>) values.require(Long.numberOfTrailingZeros(due))).size();
        }
        return 2 * expected;
    }

    Checklist.Outcome run(List<Rule<?>> wholeDocument, List<Screen> screens) {
        walk(document, root);
        allIds = true;
        if (references.isSuspicious(screens, ids)) {
            again = true;
            walk(document, root);
        }
        here = root;
        for (Rule<?> each : wholeDocument) {
            judge(each, document);
        }
        return new Checklist.Outcome(Collections.unmodifiableList(findings), omitted);
    }

    private void walk(Object node, Station station) {
        Values values = frames[depth];
        here = station;
        station.shape.read(node, values);
        if (again) {
            judge(station.screened, station.screenedChecks, node);
        } else {
            met[station.number] = true;
            note(node, station, values);
            judge(station, values.present(), node);
            for (long due = values.present() & station.constrained; due != 0; due &= due - 1) {
                int row = Long.numberOfTrailingZeros(due);
                constrain(station.rows[row], values.require(row));
            }
        }
        for (long due = values.present() & station.inner; due != 0; due &= due - 1) {
            int row = Long.numberOfTrailingZeros(due);
            Object value = values.require(row);
            if ((station.many & (1L << row)) == 0) {
                down(station.rows[row], -1, value, station.next[row]);
            } else {
                List<?> items = (List<?>) value;
                for (int i = 0; i < items.size(); i++) {
                    down(station.rows[row], i, items.get(i), station.next[row]);
                }
            }
        }
    }

    /** Takes note of its identifier and of those it refers to. */
    private void note(Object node, Station station, Values values) {
        if (station.identity >= 0 && !allIds) {
            Object id = values.get(station.identity);
            if (id != null) {
                ids.add((ElementId) id, node);
            }
        }
        for (long due = values.present() & station.references; due != 0; due &= due - 1) {
            int row = Long.numberOfTrailingZeros(due);
            Object value = values.require(row);
            if ((station.many & (1L << row)) == 0) {
                references.add(node, station.rows[row], (ElementId) value);
            } else {
                List<?> items = (List<?>) value;
                for (int i = 0; i < items.size(); i++) {
                    references.add(node, station.rows[row], (ElementId) items.get(i));
                }
            }
        }
    }

    private void down(Attribute attribute, int item, Object node, Station station) {
        if (depth == path.length) {
            path = Arrays.copyOf(path, 2 * depth);
            indices = Arrays.copyOf(indices, 2 * depth);
        }
        path[depth] = attribute;
        indices[depth] = item;
        depth++;
        if (depth == frames.length) {
            frames = Arrays.copyOf(frames, depth + 1);
            frames[depth] = new Values();
        }
        if (station.hasBareForm && station.shape.isBare(node)) {
            bare(node, station);
        } else {
            walk(node, station);
        }
        depth--;
    }

    /** What is a bare value has no rows to look at. */
    private void bare(Object node, Station station) {
        if (again) {
            return;
        }
        here = station;
        met[station.number] = true;
        frames[depth].clear();
        judge(station.bare, station.bareChecks, node);
    }

    /** Asks the rules that can have anything against what has values in those rows. */
    private void judge(Station station, long present, Object node) {
        Check<Object>[] checks = station.checks;
        asked = station.rules;
        for (int i = 0; i < checks.length; i++) {
            if ((present & station.all[i]) == station.all[i]
                    && (station.any[i] == 0 || (present & station.any[i]) != 0)
                    && (present & station.none[i]) == 0) {
                asking = i;
                checks[i].check(node, context);
            }
        }
        asking = -1;
    }

    private void judge(Rule<?>[] rules, Check<Object>[] checks, Object node) {
        asked = rules;
        for (int i = 0; i < rules.length; i++) {
            asking = i;
            checks[i].check(node, context);
        }
        asking = -1;
    }

    // A rule stands only at stations of types that its subject is assignable from.
    @SuppressWarnings("unchecked")
    private void judge(Rule<?> each, Extensible node) {
        asked = new Rule<?>[] {each};
        asking = 0;
        ((Rule<Object>) each).check().check(node, context);
        asking = -1;
    }

    private void constrain(Attribute attribute, Object value) {
        if (attribute.getCardinality() == Cardinality.MANY) {
            List<?> items = (List<?>) value;
            for (int i = 0; i < items.size(); i++) {
                constrain(items.get(i), attribute, i);
            }
        } else {
            constrain(value, attribute, -1);
        }
    }

    private void constrain(Object value, Attribute attribute, int item) {
        List<Constraint> constraints = attribute.getConstraints();
        for (int i = 0; i < constraints.size(); i++) {
            Constraint constraint = constraints.get(i);
            if (!constraint.admits(value)) {
                Pointer member = pointer().member(attribute.getName());
                add(constraint.getCode(), Severity.ERROR, item < 0 ? member : member.item(item), Map.of());
            }
        }
    }

    /** What a row has in the subject of the rule that is asked. */
    @Nullable
    Object value(Attribute attribute) {
        return frames[depth].get(attribute.getPosition());
    }

    /** The rows that have a value in the subject of the rule that is asked. */
    long present() {
        return frames[depth].present();
    }

    Pointer pointer() {
        Pointer pointer = Pointer.ROOT;
        for (int i = 0; i < depth; i++) {
            Pointer member = pointer.member(path[i].getName());
            pointer = path[i].getCardinality() == Cardinality.MANY ? member.item(indices[i]) : member;
        }
        return pointer;
    }

    Shape<?> shape() {
        return here.shape;
    }

    boolean has(Class<?> type) {
        return stations.stream()
                .anyMatch(station -> met[station.number] && type.isAssignableFrom(station.shape.getType()));
    }

    boolean isOfNewerVersion() {
        return root.shape.getAttributes(Kind.FORMAT_VERSION).stream()
                .map(attribute -> attribute.get(document))
                .anyMatch(version ->
                        version instanceof FormatVersion written && written.compareTo(FormatVersion.CURRENT) > 0);
    }

    Extensible document() {
        return document;
    }

    /** The identifiers of the whole document, collected ahead of the walk for a rule that asks on the way. */
    IdTable ids() {
        if (!allIds) {
            ids = new IdTable(expectedIds());
            collect(document, root, new ArrayList<>(), 0);
            allIds = true;
        }
        return ids;
    }

    /** Goes only where there can be identifiers. */
    private void collect(Object node, Station station, List<Values> ahead, int at) {
        if (at == ahead.size()) {
            ahead.add(new Values());
        }
        Values values = ahead.get(at);
        station.shape.read(node, values);
        if (station.identity >= 0) {
            Object id = values.get(station.identity);
            if (id != null) {
                ids.add((ElementId) id, node);
            }
        }
        for (Attribute row : station.rows) {
            Station next = station.next[row.getPosition()];
            if (next != null && next.identified) {
                for (Object item : row.getAll(values)) {
                    collect(item, next, ahead, at + 1);
                }
            }
        }
    }

    /** Everything in the document, walked only for rules that ask for it. */
    DocumentIndex index() {
        DocumentIndex known = index;
        if (known == null) {
            known = DocumentIndex.of(document, root.shape);
            index = known;
        }
        return known;
    }

    void report(Pointer at, Object... parameters) {
        if (asking < 0) {
            throw new IllegalStateException("a rule reports only while it is asked");
        }
        Rule<?> reporting = asked[asking];
        if (findings.size() >= most) {
            omit(reporting.code());
            return;
        }
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i + 1 < parameters.length; i += 2) {
            named.put(parameters[i].toString(), parameters[i + 1].toString());
        }
        add(reporting.code(), reporting.severity(), at, named);
    }

    private void add(String code, Severity severity, Pointer at, Map<String, String> parameters) {
        if (findings.size() >= most) {
            omit(code);
            return;
        }
        findings.add(Finding.builder()
                .code(code)
                .severity(severity)
                .pointer(at)
                .message(messages.format(code, parameters))
                .parameters(parameters)
                .build());
    }

    private void omit(String code) {
        omitted.merge(code, 1, Integer::sum);
    }
}
