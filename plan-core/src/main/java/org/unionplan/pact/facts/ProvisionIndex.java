package org.unionplan.pact.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactEvent;
import org.unionplan.pact.Provision;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

/** The provisions of a pact by identifier, each with those that contain it. */
public final class ProvisionIndex {

    /**
     * A provision in its place.
     *
     * @param provision the provision
     * @param place its place in the pact
     * @param outer the one that contains it
     */
    public record IndexedProvision(Provision provision, Pointer place, Optional<IndexedProvision> outer) {

        /** From the outermost down to this one. */
        public List<IndexedProvision> path() {
            List<IndexedProvision> path =
                    new ArrayList<>(outer.map(IndexedProvision::path).orElse(List.of()));
            path.add(this);
            return path;
        }

        /** The identifiers of the provisions on the path. */
        public Set<ElementId> ids() {
            return path().stream()
                    .map(entry -> entry.provision().getId())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        /** The actors it binds: its own bearers, or those of the nearest provision around it that names any. */
        public List<ElementId> bearers() {
            List<ElementId> own = provision.getBearers();
            return own.isEmpty() ? outer.map(IndexedProvision::bearers).orElse(List.of()) : own;
        }

        /** Its own beneficiaries, or those of the nearest provision around it that names any. */
        public List<ElementId> beneficiaries() {
            List<ElementId> own = provision.getBeneficiaries();
            return own.isEmpty() ? outer.map(IndexedProvision::beneficiaries).orElse(List.of()) : own;
        }

        /** Its own modality, or that of the nearest provision around it that has one. */
        public Optional<Provision.Modality> modality() {
            return provision.getModality().or(() -> outer.flatMap(IndexedProvision::modality));
        }
    }

    private final List<IndexedProvision> entries = new ArrayList<>();
    private final Map<ElementId, IndexedProvision> byId = new HashMap<>();

    public ProvisionIndex(Pact pact) {
        add(pact.getPledges(), Pointer.ROOT.member("pledges"), Optional.empty());
        add(pact.getClauses(), Pointer.ROOT.member("clauses"), Optional.empty());
    }

    private void add(List<Provision> provisions, Pointer list, Optional<IndexedProvision> outer) {
        for (int i = 0; i < provisions.size(); i++) {
            IndexedProvision entry = new IndexedProvision(provisions.get(i), list.item(i), outer);
            entries.add(entry);
            byId.putIfAbsent(entry.provision().getId(), entry);
            add(entry.provision().getProvisions(), entry.place().member("provisions"), Optional.of(entry));
        }
    }

    /** All provisions, each before those within it. */
    public List<IndexedProvision> entries() {
        return entries;
    }

    public Optional<IndexedProvision> find(ElementId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns true if an event is about some provisions alone rather than the pact or a party's part in it as a whole. */
    boolean isPartial(PactEvent event) {
        return event.getRefersTo().stream().anyMatch(byId::containsKey);
    }
}
