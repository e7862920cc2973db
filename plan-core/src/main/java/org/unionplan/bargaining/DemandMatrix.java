package org.unionplan.bargaining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unionplan.value.ElementId;
import org.unionplan.value.Timeframe;

/**
 * Who of those that bargain together took over which of the common demands, and whose own figures keep to the floors.
 *
 * <p>An agreement has what was adopted for it by name, else what its union adopted; nobody adopts for anyone else. Of
 * several figures the one with the latest date counts, and of one date the last in the document. Conditions in words
 * are left to the reader. Immutable and thread-safe.
 *
 * @param framework the framework
 * @param members who bargains together, a row for each
 * @param cells a cell for every member and demand: the demands of the first member in order, then those of the second
 */
public record DemandMatrix(DemandFramework framework, List<ElementId> members, List<DemandCell> cells) {

    /**
     * The matrix of a cluster and the framework it names; absent if it names none that the register has.
     */
    public static Optional<DemandMatrix> of(AgreementRegister register, BargainingCluster cluster) {
        return cluster.getFramework()
                .flatMap(id -> register.getDemandFrameworks().stream()
                        .filter(framework -> framework.getId().equals(id))
                        .findFirst())
                .map(framework -> of(
                        register,
                        framework,
                        cluster.getMembers().stream()
                                .map(ClusterMember::getAgreement)
                                .distinct()
                                .toList()));
    }

    /** The matrix of a framework: the members of every cluster that names it, then whoever else adopted it. */
    public static DemandMatrix of(AgreementRegister register, DemandFramework framework) {
        Set<ElementId> members = new LinkedHashSet<>();
        register.getClusters().stream()
                .filter(cluster ->
                        cluster.getFramework().filter(framework.getId()::equals).isPresent())
                .flatMap(cluster -> cluster.getMembers().stream())
                .forEach(member -> members.add(member.getAgreement()));
        ExpiryMap agreements = ExpiryMap.of(register);
        Set<ElementId> adopters = new HashSet<>();
        members.forEach(member -> adoptions(framework, member, union(member, agreements))
                .forEach(adoption -> adopters.add(adoption.getAdopter())));
        framework.getAdoptions().stream()
                .map(Adoption::getAdopter)
                .filter(adopter -> !adopters.contains(adopter))
                .forEach(members::add);
        return of(register, framework, List.copyOf(members));
    }

    private static DemandMatrix of(AgreementRegister register, DemandFramework framework, List<ElementId> members) {
        ExpiryMap agreements = ExpiryMap.of(register);
        List<DemandCell> cells = new ArrayList<>();
        for (ElementId member : members) {
            Optional<ElementId> union = agreements
                    .opening(member)
                    .flatMap(opening -> opening.agreement().getUnion());
            List<Adoption> adoptions = adoptions(framework, member, union);
            for (Demand demand : framework.getDemands()) {
                cells.add(cell(member, demand, adoptions));
            }
        }
        return new DemandMatrix(framework, members, List.copyOf(cells));
    }

    private static Optional<ElementId> union(ElementId member, ExpiryMap agreements) {
        return agreements.opening(member).flatMap(opening -> opening.agreement().getUnion());
    }

    private static List<Adoption> adoptions(DemandFramework framework, ElementId member, Optional<ElementId> union) {
        List<Adoption> own = framework.getAdoptions().stream()
                .filter(adoption -> adoption.getAdopter().equals(member))
                .toList();
        return !own.isEmpty() || union.isEmpty()
                ? own
                : framework.getAdoptions().stream()
                        .filter(adoption -> adoption.getAdopter().equals(union.get()))
                        .toList();
    }

    private static DemandCell cell(ElementId member, Demand demand, List<Adoption> adoptions) {
        List<Adoption> adopted = adoptions.stream()
                .filter(adoption ->
                        adoption.getDemands().isEmpty() || adoption.getDemands().contains(demand.getId()))
                .toList();
        if (adopted.isEmpty()) {
            return new DemandCell(
                    member, demand, DemandStanding.NOT_ADOPTED, Optional.empty(), Optional.empty(), Optional.empty());
        }
        Optional<DemandFigure> figure = adopted.stream()
                .flatMap(adoption -> adoption.getFigures().stream())
                .filter(each -> each.getDemand().equals(demand.getId()))
                .reduce((one, next) -> day(next).isBefore(day(one)) ? one : next);
        Optional<DemandFloor> floor = demand.getFloor().map(DemandFloor::new);
        DemandStanding standing = floor.isEmpty()
                ? DemandStanding.ADOPTED
                : figure.map(each -> floor.get().standing(each.getValue())).orElse(DemandStanding.NO_FIGURE);
        return new DemandCell(
                member,
                demand,
                standing,
                Optional.of(adopted.get(0)),
                figure,
                standing == DemandStanding.UNMET
                        ? floor.flatMap(
                                line -> line.missing(figure.orElseThrow().getValue()))
                        : Optional.empty());
    }

    /** A figure without a date may be of any day, and gives way to one with a date. */
    private static LocalDate day(DemandFigure figure) {
        return figure.getAsOf().flatMap(Timeframe::getLatestLast).orElse(LocalDate.MIN);
    }

    /** How that member stands to that demand. */
    public Optional<DemandCell> cell(ElementId member, ElementId demand) {
        return cells.stream()
                .filter(cell ->
                        cell.member().equals(member) && cell.demand().getId().equals(demand))
                .findFirst();
    }

    /** Where something is missing: a demand not taken over, a floor not kept, a figure not there. */
    public List<DemandCell> gaps() {
        return cells.stream().filter(cell -> cell.standing().isGap()).toList();
    }
}
