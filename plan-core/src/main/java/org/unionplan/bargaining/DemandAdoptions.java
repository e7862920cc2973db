package org.unionplan.bargaining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unionplan.bargaining.Demand.DemandFigure;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;

/**
 * The demands of a register's frameworks that each actor or agreement adopted, indexed once for the matrices of all its clusters. Not
 * thread-safe.
 */
final class DemandAdoptions {

    private final AgreementRegister register;
    private final Map<ElementId, DemandFramework> frameworks = new HashMap<>();
    private final Map<ElementId, CollectiveAgreement> agreements = new HashMap<>();
    private final Map<ElementId, Map<ElementId, Adopted>> byFramework = new HashMap<>();

    DemandAdoptions(AgreementRegister register) {
        this.register = register;
        register.getDemandFrameworks().forEach(framework -> frameworks.putIfAbsent(framework.getId(), framework));
        register.getAgreements().forEach(agreement -> agreements.putIfAbsent(agreement.getId(), agreement));
    }

    /** Returns the matrix of a cluster; absent if it names no framework that the register has. */
    Optional<DemandMatrix> matrix(BargainingCluster cluster) {
        return cluster.getFramework().map(frameworks::get).map(framework -> {
            Map<ElementId, Adopted> adopters =
                    byFramework.computeIfAbsent(framework.getId(), none -> adopters(framework));
            Set<ElementId> members = new LinkedHashSet<>();
            cluster.getMembers().forEach(member -> members.add(member.getAgreement()));
            return matrix(framework, members, adopters);
        });
    }

    /** Returns the matrix of a framework: the members of every cluster that names it, then whoever else adopted it. */
    DemandMatrix matrix(DemandFramework framework) {
        Set<ElementId> members = new LinkedHashSet<>();
        register.getClusters().stream()
                .filter(cluster ->
                        cluster.getFramework().filter(framework.getId()::equals).isPresent())
                .flatMap(cluster -> cluster.getMembers().stream())
                .forEach(member -> members.add(member.getAgreement()));
        Map<ElementId, Adopted> adopters = adopters(framework);
        Set<ElementId> spoken = new HashSet<>();
        members.forEach(member -> adopter(member, adopters).ifPresent(spoken::add));
        framework.getAdoptions().stream()
                .map(Adoption::getAdopter)
                .filter(adopter -> !spoken.contains(adopter))
                .forEach(members::add);
        return matrix(framework, members, adopters);
    }

    private DemandMatrix matrix(DemandFramework framework, Set<ElementId> members, Map<ElementId, Adopted> adopters) {
        List<DemandMatrix.Cell> cells = new ArrayList<>();
        for (ElementId member : members) {
            Optional<Adopted> adopted = adopter(member, adopters).map(adopters::get);
            framework.getDemands().forEach(demand -> cells.add(cell(member, demand, adopted)));
        }
        return new DemandMatrix(framework, List.copyOf(members), List.copyOf(cells));
    }

    /** The adoptions that count for a member: its own, or else those of its union. */
    private Optional<ElementId> adopter(ElementId member, Map<ElementId, Adopted> adopters) {
        if (adopters.containsKey(member)) {
            return Optional.of(member);
        }
        return Optional.ofNullable(agreements.get(member))
                .flatMap(CollectiveAgreement::getUnion)
                .filter(adopters::containsKey);
    }

    private static Map<ElementId, Adopted> adopters(DemandFramework framework) {
        Map<ElementId, Adopted> adopters = new TreeMap<>();
        framework
                .getAdoptions()
                .forEach(adoption -> adopters.computeIfAbsent(adoption.getAdopter(), none -> new Adopted())
                        .add(adoption));
        return adopters;
    }

    private static DemandMatrix.Cell cell(ElementId member, Demand demand, Optional<Adopted> adopted) {
        Optional<Adoption> adoption = adopted.flatMap(each -> each.adoption(demand));
        if (adoption.isEmpty()) {
            return new DemandMatrix.Cell(
                    member,
                    demand,
                    DemandMatrix.Standing.NOT_ADOPTED,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
        Optional<DemandFigure> figure = adopted.flatMap(each -> each.figure(demand));
        Optional<DemandMatrix.Floor> floor = demand.getFloor().map(DemandMatrix.Floor::new);
        DemandMatrix.Standing standing = floor.isEmpty()
                ? DemandMatrix.Standing.ADOPTED
                : figure.map(each -> floor.get().standing(each.getValue())).orElse(DemandMatrix.Standing.NO_FIGURE);
        Optional<Decimal> missing = standing == DemandMatrix.Standing.UNMET
                ? floor.flatMap(line -> line.missing(figure.orElseThrow().getValue()))
                : Optional.empty();
        return new DemandMatrix.Cell(member, demand, standing, adoption, figure, missing);
    }

    /** The demands that one adopter adopted, with the figures that count. */
    private static final class Adopted {

        private final List<Adoption> adoptions = new ArrayList<>();
        private final Map<ElementId, Integer> firstOf = new HashMap<>();
        private final Map<ElementId, DemandFigure> figures = new HashMap<>();
        private @Nullable Integer firstOfAll;

        void add(Adoption adoption) {
            int place = adoptions.size();
            adoptions.add(adoption);
            Set<ElementId> demands = new TreeSet<>(adoption.getDemands());
            demands.forEach(demand -> firstOf.putIfAbsent(demand, place));
            if (demands.isEmpty() && firstOfAll == null) {
                firstOfAll = place;
            }
            for (DemandFigure figure : adoption.getFigures()) {
                if (demands.isEmpty() || demands.contains(figure.getDemand())) {
                    figures.merge(
                            figure.getDemand(), figure, (one, next) -> day(next).isBefore(day(one)) ? one : next);
                }
            }
        }

        /** The first adoption of that demand, alone or with all others. */
        Optional<Adoption> adoption(Demand demand) {
            Integer own = firstOf.get(demand.getId());
            Integer all = firstOfAll;
            if (own == null || all == null) {
                return Optional.ofNullable(own == null ? all : own).map(adoptions::get);
            }
            return Optional.of(adoptions.get(Math.min(own, all)));
        }

        Optional<DemandFigure> figure(Demand demand) {
            return Optional.ofNullable(figures.get(demand.getId()));
        }

        /** A figure without a date may be of any day, and gives way to one with a date. */
        private static LocalDate day(DemandFigure figure) {
            return figure.getAsOf().flatMap(Timeframe::getLatestLast).orElse(LocalDate.MIN);
        }
    }
}
