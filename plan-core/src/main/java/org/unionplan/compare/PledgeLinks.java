package org.unionplan.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unionplan.document.Document;
import org.unionplan.document.Reference;
import org.unionplan.pact.Pact;
import org.unionplan.pact.Provision;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.PlanIndex;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.ElementId;
import org.unionplan.value.ExternalId;
import org.unionplan.value.Pointer;
import org.unionplan.value.Term;

/** The references between a plan and a pact, by pledge. */
final class PledgeLinks {

    private final PlanIndex index;
    private final List<PlanElement> elements;
    private final Set<String> names;

    /** For each pledge, the elements that refer to it, by position in the plan. */
    private final Map<ElementId, TreeMap<Integer, Set<Term>>> outward = new HashMap<>();

    /** The positions of the elements in the plan, which has several with one identifier if that is repeated. */
    private final Map<ElementId, List<Integer>> positions = new HashMap<>();

    PledgeLinks(StrategicPlan plan, Pact pact) {
        this.index = PlanIndex.of(plan);
        this.elements = index.elements().toList();
        this.names = names(plan);
        Set<String> ofPact = names(pact);
        for (int i = 0; i < elements.size(); i++) {
            PlanElement element = elements.get(i);
            positions
                    .computeIfAbsent(element.getId(), none -> new ArrayList<>())
                    .add(i);
            for (Reference reference : element.getReferences()) {
                if (reference.getDocument().filter(ofPact::contains).isPresent()
                        && reference.getTarget().isPresent()) {
                    add(outward.computeIfAbsent(reference.getTarget().get(), none -> new TreeMap<>()), i, reference);
                }
            }
        }
    }

    private static void add(Map<Integer, Set<Term>> byPosition, int position, Reference reference) {
        Set<Term> relations = byPosition.get(position);
        if (relations == null) {
            relations = new TreeSet<>();
            byPosition.put(position, relations);
        }
        relations.add(reference.getRelation());
    }

    /**
     * An element of the plan and a pledge of which one refers to the other.
     *
     * @param toPledge the relations by which the element refers to the pledge
     * @param fromPledge the relations by which the pledge refers to the element
     */
    record PledgeLink(PlanElement element, Pointer place, Set<Term> toPledge, Set<Term> fromPledge) {

        boolean has(Term relation) {
            return toPledge.contains(relation) || fromPledge.contains(relation);
        }

        boolean leadsBy(Set<Term> forwards, Set<Term> backwards) {
            return toPledge.stream().anyMatch(forwards::contains)
                    || fromPledge.stream().anyMatch(backwards::contains);
        }
    }

    /** The links with that pledge, in the order of the plan. */
    List<PledgeLink> of(Provision pledge) {
        TreeMap<Integer, Set<Term>> inward = new TreeMap<>();
        for (Reference reference : pledge.getReferences()) {
            if (reference.getDocument().filter(names::contains).isPresent()) {
                reference
                        .getTarget()
                        .map(target -> positions.getOrDefault(target, List.of()))
                        .orElse(List.of())
                        .forEach(position -> add(inward, position, reference));
            }
        }
        TreeMap<Integer, Set<Term>> forwards = outward.getOrDefault(pledge.getId(), new TreeMap<>());
        TreeMap<Integer, PlanElement> linked = new TreeMap<>();
        inward.keySet().forEach(position -> linked.put(position, elements.get(position)));
        forwards.keySet().forEach(position -> linked.put(position, elements.get(position)));
        List<PledgeLink> links = new ArrayList<>();
        linked.forEach((position, element) -> links.add(new PledgeLink(
                element,
                index.pathOf(element.getId()).orElse(Pointer.ROOT),
                forwards.getOrDefault(position, Set.of()),
                inward.getOrDefault(position, Set.of()))));
        return links;
    }

    private static Set<String> names(Document document) {
        Set<String> names = new HashSet<>();
        names.add(document.getId().toString());
        for (ExternalId id : document.getExternalIds()) {
            names.add(id.getId());
        }
        return names;
    }
}
