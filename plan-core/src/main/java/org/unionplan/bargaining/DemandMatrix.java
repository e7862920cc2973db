package org.unionplan.bargaining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.bargaining.Demand.DemandFigure;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.Keyword;
import org.unionplan.value.Quantity;
import org.unionplan.value.ValueFormatException;

/**
 * The members of a cluster against the demands they make in common: which they adopted, and whose figures keep to the
 * floors.
 *
 * <p>An agreement has what was adopted for it by name, else what its union adopted; no one adopts for others. Of
 * several figures the one with the latest date counts, and of one date the last in the document. Conditions in words
 * are left to the reader.
 */
public final class DemandMatrix {

    private final DemandFramework framework;
    private final List<ElementId> members;
    private final List<Cell> cells;
    private final Map<ElementId, Integer> rows = new HashMap<>();

    DemandMatrix(DemandFramework framework, List<ElementId> members, List<Cell> cells) {
        this.framework = framework;
        this.members = members;
        this.cells = cells;
        for (int i = 0; i < members.size(); i++) {
            rows.putIfAbsent(members.get(i), i);
        }
    }

    /** Returns the matrix of a cluster and the framework it names; absent if it names none that the register has. */
    public static Optional<DemandMatrix> of(AgreementRegister register, BargainingCluster cluster) {
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(cluster, "cluster");

        return new DemandAdoptions(register).matrix(cluster);
    }

    /** Returns the matrix of a framework: the members of every cluster that names it, then whoever else adopted it. */
    public static DemandMatrix of(AgreementRegister register, DemandFramework framework) {
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(framework, "framework");

        return new DemandAdoptions(register).matrix(framework);
    }

    /** The framework. */
    public DemandFramework getFramework() {
        return framework;
    }

    /** The members, a row for each. */
    public List<ElementId> getMembers() {
        return members;
    }

    /** A cell for every member and demand: the demands of the first member in order, then those of the second. */
    public List<Cell> getCells() {
        return cells;
    }

    /** Returns the row of a member, a cell for each demand in order; empty for anyone else. */
    public List<Cell> row(ElementId member) {
        Objects.requireNonNull(member, "member");

        Integer row = rows.get(member);
        int demands = framework.getDemands().size();
        return row == null ? List.of() : cells.subList(row * demands, (row + 1) * demands);
    }

    /** Returns the cell of that member and that demand. */
    public Optional<Cell> cell(ElementId member, ElementId demand) {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(demand, "demand");

        return row(member).stream()
                .filter(cell -> cell.getDemand().getId().equals(demand))
                .findFirst();
    }

    /** The cells in which something is missing: a demand not adopted, a floor not kept, a figure not stated. */
    public List<Cell> getGaps() {
        return cells.stream().filter(cell -> cell.getStanding().isGap()).toList();
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

    /** One member against one demand. */
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

        /** The standing. */
        public Standing getStanding() {
            return standing;
        }

        /** The adoption, its own or that of its union. */
        public Optional<Adoption> getAdoption() {
            return adoption;
        }

        /** The figure that counts, the latest one. */
        public Optional<DemandFigure> getFigure() {
            return figure;
        }

        /** The distance from the figure to the floor; present for {@link DemandMatrix.Standing#UNMET} alone. */
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

    /** The standing of a member of a cluster towards a demand made in common. */
    public enum Standing implements Keyword {
        /** It was not taken over. */
        NOT_ADOPTED,
        /** It was taken over, and there is no floor to measure it by. */
        ADOPTED,
        /** It was taken over, and the own figure keeps to the floor. */
        MET,
        /** It was taken over, and the own figure goes below the floor, or above the ceiling. */
        UNMET,
        /** It was adopted, but the figures are too imprecise to decide. */
        UNDECIDED,
        /** It was taken over, and there is no figure to hold against the floor. */
        NO_FIGURE,
        /** It was taken over, and the figure is in another unit than the floor. */
        OTHER_UNIT;

        /** Returns true if something is missing. */
        public boolean isGap() {
            return this != ADOPTED && this != MET;
        }
    }

    /**
     * The limit of a demand: "at most" and "less than" make a ceiling, everything else a floor.
     *
     * <p>A figure that is bounded on one side is met or unmet only where all numbers it may stand for are. An approximate
     * figure or floor counts with its stated value, and is undecided only exactly on the edge.
     */
    public static final class Floor {
        private final Quantity quantity;

        public Floor(Quantity quantity) {
            Objects.requireNonNull(quantity, "quantity");

            this.quantity = quantity;
        }

        public Quantity getQuantity() {
            return quantity;
        }

        /** The figures that keep to it; an approximate or exact one is a floor. */
        public Quantity.Bounds getBounds() {
            Quantity.Bounds stated = quantity.getBounds();
            return isCeiling()
                    ? stated
                    : new Quantity.Bounds(
                            stated.getLower(),
                            stated.isLowerReached(),
                            Optional.empty(),
                            false,
                            stated.isApproximate());
        }

        private boolean isCeiling() {
            return quantity.getQualifier() == Quantity.Qualifier.AT_MOST
                    || quantity.getQualifier() == Quantity.Qualifier.LESS_THAN;
        }

        private boolean isStrict() {
            return quantity.getQualifier() == Quantity.Qualifier.LESS_THAN
                    || quantity.getQualifier() == Quantity.Qualifier.MORE_THAN;
        }

        public DemandMatrix.Standing standing(Quantity figure) {
            Objects.requireNonNull(figure, "figure");

            if (isInAnotherUnit(figure)) {
                return DemandMatrix.Standing.OTHER_UNIT;
            }
            Quantity.Bounds bounds = figure.getBounds();
            boolean approximate = bounds.isApproximate() || quantity.getQualifier() == Quantity.Qualifier.APPROXIMATE;
            if (approximate && figure.getValue().equals(quantity.getValue())) {
                return DemandMatrix.Standing.UNDECIDED;
            }
            Optional<Decimal> worst = isCeiling() ? bounds.getUpper() : bounds.getLower();
            Optional<Decimal> best = isCeiling() ? bounds.getLower() : bounds.getUpper();
            boolean worstReached = isCeiling() ? bounds.isUpperReached() : bounds.isLowerReached();
            boolean bestReached = isCeiling() ? bounds.isLowerReached() : bounds.isUpperReached();
            if (worst.filter(value -> keeps(value, worstReached)).isPresent()) {
                return DemandMatrix.Standing.MET;
            }
            return best.filter(value -> !mayKeep(value, bestReached)).isPresent()
                    ? DemandMatrix.Standing.UNMET
                    : DemandMatrix.Standing.UNDECIDED;
        }

        private boolean isInAnotherUnit(Quantity figure) {
            return quantity.getUnit().isPresent()
                    && figure.getUnit().isPresent()
                    && !quantity.getUnit().equals(figure.getUnit());
        }

        /** Returns true if even the worst number meets the demand, or comes arbitrarily close from the right side. */
        private boolean keeps(Decimal worst, boolean reached) {
            int order = distance(worst);
            return order > 0 || (order == 0 && !(isStrict() && reached));
        }

        /** Returns true if the best number meets the demand. */
        private boolean mayKeep(Decimal best, boolean reached) {
            int order = distance(best);
            return order > 0 || (order == 0 && reached && !isStrict());
        }

        /** Above zero on the side that is wanted. */
        private int distance(Decimal value) {
            int order = value.compareTo(quantity.getValue());
            return isCeiling() ? -order : order;
        }

        /** By how much the stated value misses the stated floor; absent where that is too long to hold. */
        Optional<Decimal> missing(Quantity figure) {
            try {
                return Optional.of(figure.getValue().minus(quantity.getValue()).abs());
            } catch (ValueFormatException e) {
                return Optional.empty();
            }
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Floor that && quantity.equals(that.quantity);
        }

        @Override
        public int hashCode() {
            return Objects.hash(quantity);
        }

        @Override
        public String toString() {
            return "DemandFloor[quantity=" + quantity + "]";
        }
    }
}
