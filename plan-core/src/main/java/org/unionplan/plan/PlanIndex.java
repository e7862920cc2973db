package org.unionplan.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Pointer;

/**
 * Finds what is in a plan by identifier, with its place, and the elements with their parents. Made once in time linear to
 * the plan; every look-up takes constant time, a place takes its depth.
 *
 * <p>Where an identifier occurs twice, which is an error, the first in document order is found.
 */
public final class PlanIndex {

    private final StrategicPlan plan;
    private final DocumentIndex document;
    private final List<PlanElement> elements;
    private final Map<ElementId, PlanElement> parents;

    private PlanIndex(StrategicPlan plan, DocumentIndex document) {
        this.plan = plan;
        this.document = document;
        this.elements = document.all(PlanElement.class);
        this.parents = new HashMap<>();
        for (PlanElement parent : elements) {
            for (PlanElement child : parent.getChildren()) {
                parents.putIfAbsent(child.getId(), parent);
            }
        }
    }

    public static PlanIndex of(StrategicPlan plan) {
        Objects.requireNonNull(plan, "plan");

        return new PlanIndex(plan, DocumentIndex.of(plan, StrategicPlan.shape()));
    }

    public StrategicPlan getPlan() {
        return plan;
    }

    /** The cornerstones and everything below them, each before those below it. */
    public Stream<PlanElement> elements() {
        return elements.stream();
    }

    /** Returns whatever has that identifier: an element, metric, actor, decision or theme, or the plan itself. */
    public Optional<Extensible> find(ElementId id) {
        return document.find(Objects.requireNonNull(id, "id")).map(DocumentIndex.Node::getValue);
    }

    /** Returns whatever has that identifier if it is of that type. */
    public <T> Optional<T> find(ElementId id, Class<T> type) {
        return document.find(Objects.requireNonNull(id, "id"), Objects.requireNonNull(type, "type"));
    }

    /** Returns the cornerstone, pillar, priority or action with that identifier. */
    public Optional<PlanElement> findElement(ElementId id) {
        Objects.requireNonNull(id, "id");

        return find(id, PlanElement.class);
    }

    /** Returns the element above the one with that identifier; absent for a cornerstone. */
    public Optional<PlanElement> parentOf(ElementId id) {
        Objects.requireNonNull(id, "id");

        return Optional.ofNullable(parents.get(id));
    }

    /** Returns the place in the document of whatever has that identifier, element or not. */
    public Optional<Pointer> pathOf(ElementId id) {
        Objects.requireNonNull(id, "id");

        return document.find(id).map(DocumentIndex.Node::getPointer);
    }
}
