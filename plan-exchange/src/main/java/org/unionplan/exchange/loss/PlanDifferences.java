package org.unionplan.exchange.loss;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.unionplan.message.Message;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Pointer;

/**
 * The differences between a plan and what reading its export gives, a finding each. An exporter needs no list of what its
 * format cannot hold: whatever does not come back is found here. Not thread-safe.
 */
public final class PlanDifferences {

    private final String format;
    private final DocumentIndex read;
    private final List<Finding> findings = new ArrayList<>();

    private PlanDifferences(StrategicPlan read, String format) {
        this.format = format;
        this.read = DocumentIndex.of(read, StrategicPlan.shape());
    }

    /**
     * Returns a finding for each difference, located in the plan.
     *
     * @param format the name of the format, for the sentences
     */
    public static ValidationReport of(StrategicPlan plan, StrategicPlan read, String format) {
        PlanDifferences differences = new PlanDifferences(read, format);
        differences.compare(StrategicPlan.shape(), plan, StrategicPlan.shape(), read, Pointer.ROOT);
        return ValidationReport.of(differences.findings);
    }

    private void compare(Shape<?> shape, Extensible before, Shape<?> otherShape, Extensible after, Pointer at) {
        for (Property property : shape.getProperties()) {
            List<?> old = property.getAll(before);
            List<?> now = otherShape
                    .find(property.getName())
                    .map(other -> other.getAll(after))
                    .orElse(List.of());
            if (!old.equals(now)) {
                compare(property, old, now, at.member(property.getName()));
            }
        }
        compareUnknown(before, after, at);
    }

    private void compareUnknown(Extensible before, Extensible after, Pointer at) {
        if (before.getUnknownMembers().equals(after.getUnknownMembers())) {
            return;
        }
        Set<String> names = new LinkedHashSet<>(before.getUnknownMembers().getNames());
        names.addAll(after.getUnknownMembers().getNames());
        for (String name : names) {
            if (!before.getUnknownMembers()
                    .get(name)
                    .equals(after.getUnknownMembers().get(name))) {
                boolean lost = after.getUnknownMembers().get(name).isEmpty();
                add(lost ? "xml.lost" : "xml.changed", name, at.member(name));
            }
        }
    }

    private void compare(Property property, List<?> old, List<?> now, Pointer at) {
        Optional<Shape<?>> shape = property.getType().getShape();
        if (shape.isPresent() && isIdentified(shape.get())) {
            compareIdentified(property, shape.get(), old, now, at);
        } else if (shape.isPresent() && old.size() == now.size() && isOfModel(old)) {
            boolean many = property.getCardinality() == Property.Cardinality.MANY;
            for (int i = 0; i < old.size(); i++) {
                if (!old.get(i).equals(now.get(i))) {
                    Pointer place = many ? at.item(i) : at;
                    compare(shape.get(), (Extensible) old.get(i), shape.get(), (Extensible) now.get(i), place);
                }
            }
        } else if (property.getCardinality() == Property.Cardinality.MANY) {
            compareItems(property, old, now, at);
        } else {
            add(now.isEmpty() ? "xml.lost" : "xml.changed", property.getName(), at);
        }
    }

    /** Returns true if each instance has an identifier. */
    private static boolean isIdentified(Shape<?> shape) {
        return shape.getIdentity()
                .filter(id -> id.getCardinality() == Property.Cardinality.ONE)
                .isPresent();
    }

    private static boolean isOfModel(List<?> values) {
        return values.stream().allMatch(Extensible.class::isInstance);
    }

    /** Reports each item that is not among the others in their order, or the list if it only grew. */
    private void compareItems(Property property, List<?> old, List<?> now, Pointer at) {
        int next = 0;
        int before = findings.size();
        for (int i = 0; i < old.size(); i++) {
            if (next < now.size() && old.get(i).equals(now.get(next))) {
                next++;
            } else {
                add("xml.lost", property.getName(), at.item(i));
            }
        }
        if (findings.size() == before) {
            add("xml.changed", property.getName(), at);
        }
    }

    private void compareIdentified(Property property, Shape<?> shape, List<?> old, List<?> now, Pointer at) {
        List<Object> before = idsOf(shape, old);
        List<Object> after = idsOf(shape, now);
        Set<Object> there = new TreeSet<>(after);
        for (int i = 0; i < old.size(); i++) {
            ElementId id = (ElementId) before.get(i);
            Object thing = old.get(i);
            // A new identifier of something else may happen to be the same.
            Optional<DocumentIndex.Node> node = read.find(id).filter(found -> isAlike(thing, shape, found));
            if (node.isEmpty()) {
                add("xml.lost", property.getName(), at.item(i));
                if (old.get(i) instanceof PlanElement element) {
                    compareBelow(shape, element, at.item(i));
                }
                continue;
            }
            if (!there.contains(id)) {
                boolean element = old.get(i) instanceof PlanElement;
                add(element ? "xml.level" : "xml.changed", property.getName(), at.item(i));
            }
            compare(
                    shape,
                    (Extensible) old.get(i),
                    node.get().getShape(),
                    node.get().getValue(),
                    at.item(i));
        }
        after.retainAll(new TreeSet<>(before));
        before.retainAll(there);
        if (!before.equals(after)) {
            add("xml.order", property.getName(), at);
        }
    }

    /** Compares the elements below a lost one, which may have come back. */
    private void compareBelow(Shape<?> shape, PlanElement lost, Pointer at) {
        for (Property property : shape.getProperties()) {
            List<?> items = property.getAll(lost);
            if (!items.isEmpty() && items.get(0) instanceof PlanElement) {
                Shape<?> below = property.getType().getShape().orElseThrow();
                compareIdentified(property, below, items, List.of(), at.member(property.getName()));
            }
        }
    }

    /** Returns true for things of one type, and for elements of any two levels. */
    private static boolean isAlike(Object thing, Shape<?> shape, DocumentIndex.Node found) {
        return shape.getType().equals(found.getShape().getType())
                || (thing instanceof PlanElement && found.getValue() instanceof PlanElement);
    }

    private static List<Object> idsOf(Shape<?> shape, List<?> items) {
        Property identity = shape.getIdentity().orElseThrow();
        List<Object> ids = new ArrayList<>();
        items.forEach(item -> ids.add(Objects.requireNonNull(identity.get(item))));
        return ids;
    }

    private void add(String code, String member, Pointer at) {
        findings.add(Finding.of(
                Severity.WARNING, at, Message.of(code).with("member", member).with("format", format)));
    }
}
