package org.unionplan.bargaining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.Keyword;

/**
 * Who of those that bargain together took over which of the common demands, and whose own figures keep to the floors.
 *
 * <p>An agreement has what was adopted for it by name, else what its union adopted; nobody adopts for anyone else. Of
 * several figures the one with the latest date counts, and of one date the last in the document. Conditions in words
 * are left to the reader. Immutable and thread-safe.
 */
public final class DemandMatrix {
    private final DemandFramework framework;
    private final List<ElementId> members;
    private final List<Cell> cells;

    DemandMatrix(DemandFramework framework, List<ElementId> members, List<Cell> cells) {
        this.framework = framework;
        this.members = members;
        this.cells = cells;
    }

    /** The framework. */
    public DemandFramework getFramework() {
        return framework;
    }

    /** Who bargains together, a row for each. */
    public List<ElementId> getMembers() {
        return members;
    }

    /**
     * A cell for every member and demand: the demands of the first member in order, then those of the second.
     */
    public List<Cell> getCells() {
        return cells;
    }

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
        List<Cell> cells = new ArrayList<>();
        for (ElementId member : members) {
            Optional<ElementId> union = agreements
                    .opening(member)
                    .flatMap(opening -> opening.getAgreement().getUnion());
            List<Adoption> adoptions = adoptions(framework, member, union);
            for (Demand demand : framework.getDemands()) {
                cells.add(cell(member, demand, adoptions));
            }
        }
        return new DemandMatrix(framework, members, List.copyOf(cells));
    }

    private static Optional<ElementId> union(ElementId member, ExpiryMap agreements) {
        return agreements
                .opening(member)
                .flatMap(opening -> opening.getAgreement().getUnion());
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

    private static Cell cell(ElementId member, Demand demand, List<Adoption> adoptions) {
        List<Adoption> adopted = adoptions.stream()
                .filter(adoption ->
                        adoption.getDemands().isEmpty() || adoption.getDemands().contains(demand.getId()))
                .toList();
        if (adopted.isEmpty()) {
            return new Cell(member, demand, Standing.NOT_ADOPTED, Optional.empty(), Optional.empty(), Optional.empty());
        }
        Optional<DemandFigure> figure = adopted.stream()
                .flatMap(adoption -> adoption.getFigures().stream())
                .filter(each -> each.getDemand().equals(demand.getId()))
                .reduce((one, next) -> day(next).isBefore(day(one)) ? one : next);
        Optional<DemandFloor> floor = demand.getFloor().map(DemandFloor::new);
        Standing standing = floor.isEmpty()
                ? Standing.ADOPTED
                : figure.map(each -> floor.get().standing(each.getValue())).orElse(Standing.NO_FIGURE);
        return new Cell(
                member,
                demand,
                standing,
                Optional.of(adopted.get(0)),
                figure,
                standing == Standing.UNMET
                        ? floor.flatMap(
                                line -> line.missing(figure.orElseThrow().getValue()))
                        : Optional.empty());
    }

    /** A figure without a date may be of any day, and gives way to one with a date. */
    private static LocalDate day(DemandFigure figure) {
        return figure.getAsOf().flatMap(Timeframe::getLatestLast).orElse(LocalDate.MIN);
    }

    /** How that member stands to that demand. */
    public Optional<Cell> cell(ElementId member, ElementId demand) {
        return cells.stream()
                .filter(cell -> cell.getMember().equals(member)
                        && cell.getDemand().getId().equals(demand))
                .findFirst();
    }

    /** Where something is missing: a demand not taken over, a floor not kept, a figure not there. */
    public List<Cell> getGaps() {
        return cells.stream().filter(cell -> cell.getStanding().isGap()).toList();
    }

    /**
     * How one member stands to one demand.
     *
     * <p>Immutable and thread-safe.
     */
    public static final class Cell {
        private final ElementId member;
        private final Demand demand;
        private final Standing standing;
        private final Optional<Adoption> adoption;
        private final Optional<DemandFigure> figure;
        private final Optional<Decimal> missing;

        Cell(
                ElementId member,
                Demand demand,
                Standing standing,
                Optional<Adoption> adoption,
                Optional<DemandFigure> figure,
                Optional<Decimal> missing) {
            this.member = member;
            this.demand = demand;
            this.standing = standing;
            this.adoption = adoption;
            this.figure = figure;
            this.missing = missing;
        }

        /** The agreement, or the actor where a framework was adopted outside any cluster. */
        public ElementId getMember() {
            return member;
        }

        /** The demand. */
        public Demand getDemand() {
            return demand;
        }

        /** How it stands. */
        public Standing getStanding() {
            return standing;
        }

        /** By which adoption, its own or that of its union. */
        public Optional<Adoption> getAdoption() {
            return adoption;
        }

        /** The figure that counts, the latest one. */
        public Optional<DemandFigure> getFigure() {
            return figure;
        }

        /** By how much the figure misses the floor; present for {@link DemandMatrix.Standing#UNMET} alone. */
        public Optional<Decimal> getMissing() {
            return missing;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Cell that
                    && member.equals(that.member)
                    && demand.equals(that.demand)
                    && standing.equals(that.standing)
                    && adoption.equals(that.adoption)
                    && figure.equals(that.figure)
                    && missing.equals(that.missing);
        }

        @Override
        public int hashCode() {
            return Objects.hash(member, demand, standing, adoption, figure, missing);
        }

        @Override
        public String toString() {
            return "Cell[member=" + member + ", demand=" + demand + ", standing=" + standing + ", adoption=" + adoption
                    + ", figure=" + figure + ", missing=" + missing + "]";
        }
    }
    /** How a member of a cluster stands to a demand made in common. */
    public enum Standing implements Keyword {
        /** It was not taken over. */
        NOT_ADOPTED,
        /** It was taken over, and there is no floor to measure it by. */
        ADOPTED,
        /** It was taken over, and the own figure keeps to the floor. */
        MET,
        /** It was taken over, and the own figure goes below the floor, or above the ceiling. */
        UNMET,
        /** It was taken over, and the figures are too loose to tell. */
        UNDECIDED,
        /** It was taken over, and there is no figure to hold against the floor. */
        NO_FIGURE,
        /** It was taken over, and the figure is in another unit than the floor. */
        OTHER_UNIT;

        /** Whether something is missing. */
        public boolean isGap() {
            return this != ADOPTED && this != MET;
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DemandMatrix that
                && framework.equals(that.framework)
                && members.equals(that.members)
                && cells.equals(that.cells);
    }

    @Override
    public int hashCode() {
        return Objects.hash(framework, members, cells);
    }

    @Override
    public String toString() {
        return "DemandMatrix[framework=" + framework + ", members=" + members + ", cells=" + cells + "]";
    }
}
