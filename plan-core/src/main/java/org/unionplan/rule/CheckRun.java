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
import org.unionplan.shape.Attribute;
import org.unionplan.shape.Cardinality;
import org.unionplan.shape.Constraint;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.shape.Kind;
import org.unionplan.shape.Shape;
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
    private final IdTable ids = new IdTable();
    private final List<Finding> findings = new ArrayList<>();
    private final RuleContext context = new RuleContext(this);
    private final List<Station> stations;
    private final boolean[] met;
    private final Map<String, Integer> omitted = new TreeMap<>();

    private Attribute[] path = new Attribute[16];
    private int[] indices = new int[16];
    private int depth;

    private @Nullable DocumentIndex index;
    private Station here;
    private @Nullable Rule<?> rule;

    CheckRun(Extensible document, Station root, List<Station> stations, Messages messages, int most) {
        this.stations = stations;
        this.met = new boolean[stations.size()];
        this.document = document;
        this.root = root;
        this.here = root;
        this.messages = messages;
        this.most = most;
    }

    Checklist.Outcome run(List<Rule<?>> wholeDocument) {
        collect(document, root);
        walk(document, root);
        here = root;
        for (Rule<?> each : wholeDocument) {
            judge(each, document);
        }
        return new Checklist.Outcome(Collections.unmodifiableList(findings), omitted);
    }

    /** Collects the identifiers, going only where there can be some. */
    private void collect(Extensible node, Station station) {
        Attribute identity = station.shape.getIdentity().orElse(null);
        if (identity != null) {
            Object id = identity.get(node);
            if (id != null) {
                ids.add((ElementId) id, node);
            }
        }
        for (int i = 0; i < station.inner.size(); i++) {
            Station next = station.next.get(i);
            if (!next.identified) {
                continue;
            }
            Object value = station.inner.get(i).get(node);
            if (value instanceof List<?> items) {
                for (int j = 0; j < items.size(); j++) {
                    collect((Extensible) items.get(j), next);
                }
            } else if (value != null) {
                collect((Extensible) value, next);
            }
        }
    }

    private void walk(Extensible node, Station station) {
        here = station;
        met[station.number] = true;
        for (int i = 0; i < station.rules.size(); i++) {
            judge(station.rules.get(i), node);
        }
        for (int i = 0; i < station.constrained.size(); i++) {
            constrain(node, station.constrained.get(i));
        }
        for (int i = 0; i < station.inner.size(); i++) {
            Attribute attribute = station.inner.get(i);
            Object value = attribute.get(node);
            if (value instanceof List<?> items) {
                for (int j = 0; j < items.size(); j++) {
                    down(attribute, j, (Extensible) items.get(j), station.next.get(i));
                }
            } else if (value != null) {
                down(attribute, -1, (Extensible) value, station.next.get(i));
            }
        }
    }

    private void down(Attribute attribute, int item, Extensible node, Station station) {
        if (depth == path.length) {
            path = Arrays.copyOf(path, 2 * depth);
            indices = Arrays.copyOf(indices, 2 * depth);
        }
        path[depth] = attribute;
        indices[depth] = item;
        depth++;
        walk(node, station);
        depth--;
    }

    // A rule stands only at stations of types that its subject is assignable from.
    @SuppressWarnings("unchecked")
    private void judge(Rule<?> each, Extensible node) {
        rule = each;
        ((Rule<Object>) each).check().check(node, context);
        rule = null;
    }

    private void constrain(Extensible node, Attribute attribute) {
        Object value = attribute.get(node);
        if (value instanceof List<?> items) {
            for (int j = 0; j < items.size(); j++) {
                constrain(items.get(j), attribute, j);
            }
        } else if (value != null) {
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

    IdTable ids() {
        return ids;
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
        Rule<?> reporting = rule;
        if (reporting == null) {
            throw new IllegalStateException("a rule reports only while it is asked");
        }
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
