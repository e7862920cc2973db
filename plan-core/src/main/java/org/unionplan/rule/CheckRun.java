package org.unionplan.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionplan.rule.Rule.Check;
import org.unionplan.rule.Rule.ReferenceFilter;
import org.unionplan.rule.TypeChecks.Due;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.shape.engine.Constraint;
import org.unionplan.shape.engine.PropertyValues;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.FormatVersion;
import org.unionplan.value.Pointer;

/** One walk over one document: where it is, what it has found. */
final class CheckRun {

    /** How many patterns of properties are remembered for a station; a power of two. */
    private static final int PATTERNS = 8;

    private final Extensible document;
    private final TypeChecks root;
    private final FindingList findings;
    private final RuleContext context = new RuleContext(this);
    private final List<TypeChecks> stations;
    private final boolean[] met;

    /** For each station the rules due for the patterns of properties it met last; there are few patterns and many instances. */
    private final @Nullable Due[] dues;

    private final ReferenceList references = new ReferenceList();

    /** Where the walk is: one entry for each step down from the document, and the values of what it passed. */
    private Property[] path = new Property[16];

    private int[] indices = new int[16];
    private PropertyValues[] frames = {new PropertyValues()};
    private int depth;

    private IdTable ids;
    private boolean allIds;
    private boolean again;

    private @Nullable DocumentIndex index;
    private TypeChecks here;

    /** The rules that are being asked, and which of them; none before the first. */
    private Rule<?>[] asked = {};

    private int asking = -1;

    CheckRun(Extensible document, TypeChecks root, List<TypeChecks> stations, Messages messages, int most) {
        this.stations = stations;
        this.met = new boolean[stations.size()];
        this.dues = new Due[stations.size() * PATTERNS];
        this.document = document;
        this.root = root;
        this.here = root;
        this.findings = new FindingList(messages, most);
        this.ids = new IdTable(expectedIds());
    }

    /** Twice what stands in the lists of the document itself: about what is in all of it. */
    private int expectedIds() {
        PropertyValues values = frames[0];
        root.shape.read(document, values);
        int expected = 0;
        for (long due = values.present() & root.inner & root.many; due != 0; due &= due - 1) {
            expected += ((List<?>) values.require(Long.numberOfTrailingZeros(due))).size();
        }
        return 2 * expected;
    }

    Checklist.Outcome run(List<Rule<?>> wholeDocument, List<ReferenceFilter> screens) {
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
        return findings.outcome();
    }

    private void walk(Object node, TypeChecks station) {
        PropertyValues values = frames[depth];
        here = station;
        station.shape.read(node, values);
        if (again) {
            judge(station.screened, node);
        } else {
            met[station.number] = true;
            note(node, station, values);
            judge(due(station, values), node);
            for (long due = values.present() & station.constrained; due != 0; due &= due - 1) {
                int position = Long.numberOfTrailingZeros(due);
                constrain(station, position, values.require(position));
            }
        }
        for (long due = values.present() & station.inner; due != 0; due &= due - 1) {
            int position = Long.numberOfTrailingZeros(due);
            down(station, position, values.require(position));
        }
    }

    /** The rules that can have anything against what has those values. */
    private Due due(TypeChecks station, PropertyValues values) {
        long present = (values.present() | (values.hasUnknown() ? RuleCondition.UNKNOWN : 0)) & station.looksAt;
        int place = station.number * PATTERNS + (int) ((present * 0x9E37_79B9_7F4A_7C15L) >>> 61);
        Due known = dues[place];
        if (known == null || known.present != present) {
            known = station.dueWith(present);
            dues[place] = known;
        }
        return known;
    }

    /** Takes note of its identifier and of those it refers to. */
    private void note(Object node, TypeChecks station, PropertyValues values) {
        if (station.identity >= 0 && !allIds) {
            Object id = values.get(station.identity);
            if (id != null) {
                ids.add((ElementId) id, node);
            }
        }
        for (long due = values.present() & station.references; due != 0; due &= due - 1) {
            int position = Long.numberOfTrailingZeros(due);
            Object value = values.require(position);
            if ((station.many & (1L << position)) == 0) {
                references.add(node, station.properties[position], (ElementId) value);
            } else {
                List<?> items = (List<?>) value;
                for (int i = 0; i < items.size(); i++) {
                    references.add(node, station.properties[position], (ElementId) items.get(i));
                }
            }
        }
    }

    /** Goes on to what stands in that position. */
    private void down(TypeChecks station, int position, Object value) {
        TypeChecks next = station.next[position];
        if (next == null) {
            throw new IllegalStateException("the position " + position + " of " + station.shape + " leads nowhere");
        }
        int level = depth;
        makeRoom();
        path[level] = station.properties[position];
        depth = level + 1;
        if ((station.many & (1L << position)) == 0) {
            indices[level] = -1;
            look(value, next);
        } else {
            List<?> items = (List<?>) value;
            for (int i = 0; i < items.size(); i++) {
                indices[level] = i;
                look(items.get(i), next);
            }
        }
        depth = level;
    }

    private void makeRoom() {
        if (depth == path.length) {
            path = Arrays.copyOf(path, 2 * depth);
            indices = Arrays.copyOf(indices, 2 * depth);
        }
        if (depth + 1 == frames.length) {
            frames = Arrays.copyOf(frames, depth + 2);
            frames[depth + 1] = new PropertyValues();
        }
    }

    private void look(Object node, TypeChecks station) {
        if (station.hasBareForm && station.shape.isBare(node)) {
            bare(node, station);
        } else {
            walk(node, station);
        }
    }

    /** What is a bare value has no properties to look at. */
    private void bare(Object node, TypeChecks station) {
        if (again) {
            return;
        }
        here = station;
        met[station.number] = true;
        frames[depth].clear();
        judge(station.bare, node);
    }

    private void judge(Due due, Object node) {
        asked = due.rules;
        Check<Object>[] checks = due.checks;
        for (int i = 0; i < checks.length; i++) {
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

    private void constrain(TypeChecks station, int position, Object value) {
        Constraint[] constraints = station.constraints[position];
        if ((station.many & (1L << position)) == 0) {
            constrain(value, station.properties[position], constraints, -1);
        } else {
            List<?> items = (List<?>) value;
            for (int i = 0; i < items.size(); i++) {
                constrain(items.get(i), station.properties[position], constraints, i);
            }
        }
    }

    private void constrain(Object value, Property position, Constraint[] constraints, int item) {
        for (Constraint constraint : constraints) {
            if (!constraint.admits(value)) {
                Pointer member = pointer().member(position.getName());
                findings.add(constraint.getCode(), Severity.ERROR, item < 0 ? member : member.item(item));
            }
        }
    }

    /** What a position has in the subject of the rule that is asked. */
    @Nullable
    Object value(int position) {
        return frames[depth].get(position);
    }

    /** What a position has in what the subject stands in. */
    @Nullable
    Object parentValue(int position) {
        return depth == 0 ? null : frames[depth - 1].get(position);
    }

    /** What the subject stands in, found in the values of what that stands in. */
    @Nullable
    Object parent() {
        if (depth < 2) {
            return depth == 0 ? null : document;
        }
        int above = depth - 2;
        Object value = frames[above].require(path[above].getPosition());
        return indices[above] < 0 ? value : ((List<?>) value).get(indices[above]);
    }

    @Nullable
    Object documentValue(String member) {
        int position = root.shape.positionOf(member);
        return position < 0 ? null : frames[0].get(position);
    }

    /** The properties that have a value in the subject of the rule that is asked. */
    long present() {
        return frames[depth].present();
    }

    Pointer pointer() {
        Pointer pointer = Pointer.ROOT;
        for (int i = 0; i < depth; i++) {
            Pointer member = pointer.member(path[i].getName());
            pointer = path[i].getCardinality() == Property.Cardinality.MANY ? member.item(indices[i]) : member;
        }
        return pointer;
    }

    Shape<?> shape() {
        return here.shape;
    }

    boolean has(Class<?> type) {
        for (TypeChecks station : stations) {
            if (met[station.number] && type.isAssignableFrom(station.shape.getType())) {
                return true;
            }
        }
        return false;
    }

    boolean isOfNewerVersion() {
        for (Property position : root.shape.getProperties(Type.Kind.FORMAT_VERSION)) {
            if (position.get(document) instanceof FormatVersion written
                    && written.compareTo(FormatVersion.CURRENT) > 0) {
                return true;
            }
        }
        return false;
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
    private void collect(Object node, TypeChecks station, List<PropertyValues> ahead, int at) {
        if (at == ahead.size()) {
            ahead.add(new PropertyValues());
        }
        PropertyValues values = ahead.get(at);
        station.shape.read(node, values);
        if (station.identity >= 0) {
            Object id = values.get(station.identity);
            if (id != null) {
                ids.add((ElementId) id, node);
            }
        }
        for (Property position : station.properties) {
            TypeChecks next = station.next[position.getPosition()];
            if (next != null && next.identified) {
                for (Object item : position.getAll(values)) {
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
        findings.add(asked[asking].code(), asked[asking].severity(), at, parameters);
    }
}
