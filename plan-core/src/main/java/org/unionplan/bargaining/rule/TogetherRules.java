package org.unionplan.bargaining.rule;

import static org.unionplan.rule.engine.RuleDeclaration.warning;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.unionplan.bargaining.Adoption;
import org.unionplan.bargaining.BargainingCluster;
import org.unionplan.bargaining.ClusterMember;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.bargaining.Demand;
import org.unionplan.bargaining.Demand.DemandFigure;
import org.unionplan.bargaining.DemandFramework;
import org.unionplan.bargaining.DemandMatrix;
import org.unionplan.bargaining.Opening;
import org.unionplan.rule.RuleContext;
import org.unionplan.rule.engine.DeclaredRule;
import org.unionplan.rule.engine.RuleDeclaration;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/** The rules of clusters and of demands made in common. */
enum TogetherRules implements DeclaredRule {
    REPEATED_MEMBERS(warning(
            "cluster.member.repeated",
            BargainingCluster.class,
            "An agreement was put into the same cluster twice, and its employees would count twice.")),
    MEMBERS_OUTSIDE(warning(
            "cluster.member.outside",
            BargainingCluster.class,
            "An agreement opens outside the window in which the cluster is to bargain.")),
    MOVED_MEMBERS(warning(
            "cluster.member.moved",
            BargainingCluster.class,
            "An agreement was extended and the cluster still counts on the day it had before.")),
    SETTLED_MEMBERS(warning(
            "cluster.member.settled",
            BargainingCluster.class,
            "An agreement was settled early, so that at its table nothing is left to bargain with the others.")),
    REPEATED_ADOPTIONS(warning(
            "adoption.repeated",
            DemandFramework.class,
            "Someone took over the same demands twice, and only one of the two is kept up to date.")),
    FOREIGN_DEMANDS(
            warning("adoption.demand.foreign", DemandFramework.class, "A demand of another framework was taken over.")),
    UNITS(warning(
            "demand.figure.unit",
            DemandFramework.class,
            "A figure in another unit than the floor cannot be compared with it.")),
    UNADOPTED_FIGURES(warning(
            "demand.figure.unadopted",
            DemandFramework.class,
            "A figure was entered under the wrong demand, or the demand was left out when it was taken over.")),
    UNDERCUT_FLOORS(
            warning("demand.floor.undercut", DemandFramework.class, "Someone asks for less than the agreed floor."));

    private final RuleDeclaration declaration;

    TogetherRules(RuleDeclaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public RuleDeclaration getDeclaration() {
        return declaration;
    }

    @Override
    public void check(Object subject, RuleContext context) {
        switch (this) {
            case REPEATED_MEMBERS -> repeatedMembers((BargainingCluster) subject, context);
            case MEMBERS_OUTSIDE -> membersOutside((BargainingCluster) subject, context);
            case MOVED_MEMBERS -> movedMembers((BargainingCluster) subject, context);
            case SETTLED_MEMBERS -> settledMembers((BargainingCluster) subject, context);
            case REPEATED_ADOPTIONS -> repeatedAdoptions((DemandFramework) subject, context);
            case FOREIGN_DEMANDS -> foreignDemands((DemandFramework) subject, context);
            case UNITS -> units((DemandFramework) subject, context);
            case UNADOPTED_FIGURES -> unadoptedFigures((DemandFramework) subject, context);
            case UNDERCUT_FLOORS -> undercutFloors((DemandFramework) subject, context);
        }
    }

    private static void repeatedMembers(BargainingCluster cluster, RuleContext context) {
        Set<ElementId> seen = new HashSet<>();
        for (int i = 0; i < cluster.getMembers().size(); i++) {
            ElementId agreement = cluster.getMembers().get(i).getAgreement();
            if (!seen.add(agreement)) {
                context.report(context.here().member("members").item(i).member("agreement"), "id", agreement);
            }
        }
    }

    private static void membersOutside(BargainingCluster cluster, RuleContext context) {
        if (cluster.getWindow().isEmpty()) {
            return;
        }
        Timeframe window = cluster.getWindow().get();
        for (int i = 0; i < cluster.getMembers().size(); i++) {
            Optional<Timeframe> opens = cluster.getMembers().get(i).getOpens();
            if (opens.isPresent() && isApart(opens.get(), window)) {
                context.report(
                        context.here().member("members").item(i).member("opens"),
                        "opens",
                        opens.get(),
                        "window",
                        window);
            }
        }
    }

    private static void movedMembers(BargainingCluster cluster, RuleContext context) {
        for (int i = 0; i < cluster.getMembers().size(); i++) {
            ClusterMember member = cluster.getMembers().get(i);
            Optional<Opening> now = context.find(member.getAgreement(), CollectiveAgreement.class)
                    .map(Opening::of);
            Optional<Timeframe> then = member.getOpens();
            if (now.isPresent() && then.isPresent() && isApart(now.get(), then.get())) {
                context.report(
                        context.here().member("members").item(i).member("opens"),
                        "opens",
                        then.get(),
                        "now",
                        now.get().getEarliest().map(LocalDate::toString).orElse(".."));
            }
        }
    }

    private static boolean isApart(Opening now, Timeframe then) {
        return isBefore(now.getLatest(), then.getEarliestFirst()) || isBefore(then.getLatestLast(), now.getEarliest());
    }

    private static void settledMembers(BargainingCluster cluster, RuleContext context) {
        for (int i = 0; i < cluster.getMembers().size(); i++) {
            ElementId id = cluster.getMembers().get(i).getAgreement();
            Optional<CollectiveAgreement> agreement = context.find(id, CollectiveAgreement.class);
            if (agreement.isPresent() && Opening.of(agreement.get()).isForestalled()) {
                context.report(
                        context.here().member("members").item(i).member("agreement"),
                        "id",
                        id,
                        "settled",
                        agreement.get().getSettled().orElseThrow());
            }
        }
    }

    private static void repeatedAdoptions(DemandFramework framework, RuleContext context) {
        Set<ElementId> seen = new HashSet<>();
        for (int i = 0; i < framework.getAdoptions().size(); i++) {
            ElementId adopter = framework.getAdoptions().get(i).getAdopter();
            if (!seen.add(adopter)) {
                context.report(context.here().member("adoptions").item(i).member("adopter"), "id", adopter);
            }
        }
    }

    private static void unadoptedFigures(DemandFramework framework, RuleContext context) {
        Set<ElementId> own =
                framework.getDemands().stream().map(Demand::getId).collect(Collectors.toCollection(TreeSet::new));
        eachFigure(framework, (adoption, figure, place) -> {
            ElementId demand = figure.getDemand();
            if (own.contains(demand)
                    && !adoption.getDemands().isEmpty()
                    && !adoption.getDemands().contains(demand)) {
                context.report(at(context, place).member("demand"), "id", demand);
            }
        });
    }

    private static void undercutFloors(DemandFramework framework, RuleContext context) {
        eachFigure(
                framework,
                (adoption, figure, place) -> framework.getDemands().stream()
                        .filter(demand -> demand.getId().equals(figure.getDemand()))
                        .findFirst()
                        .flatMap(Demand::getFloor)
                        .filter(floor -> new DemandMatrix.Floor(floor).standing(figure.getValue())
                                == DemandMatrix.Standing.UNMET)
                        .ifPresent(floor -> context.report(
                                at(context, place).member("value"),
                                "value",
                                figure.getValue().getBounds(),
                                "floor",
                                new DemandMatrix.Floor(floor).getBounds())));
    }

    /** The figure of an adoption, both counted from 0. */
    private record FigurePlace(int adoption, int figure) {}

    /** Sees a figure of an adoption with its place in the framework. */
    private interface FigureCheck {
        void check(Adoption adoption, DemandFigure figure, FigurePlace place);
    }

    private static Pointer at(RuleContext context, FigurePlace place) {
        return context.here()
                .member("adoptions")
                .item(place.adoption())
                .member("figures")
                .item(place.figure());
    }

    private static void eachFigure(DemandFramework framework, FigureCheck check) {
        for (int i = 0; i < framework.getAdoptions().size(); i++) {
            Adoption adoption = framework.getAdoptions().get(i);
            for (int j = 0; j < adoption.getFigures().size(); j++) {
                check.check(adoption, adoption.getFigures().get(j), new FigurePlace(i, j));
            }
        }
    }

    private static boolean isApart(Timeframe one, Timeframe other) {
        return isBefore(one.getLatestLast(), other.getEarliestFirst())
                || isBefore(other.getLatestLast(), one.getEarliestFirst());
    }

    private static boolean isBefore(Optional<LocalDate> last, Optional<LocalDate> first) {
        return last.isPresent() && first.isPresent() && last.get().isBefore(first.get());
    }

    private static void foreignDemands(DemandFramework framework, RuleContext context) {
        Set<ElementId> own =
                framework.getDemands().stream().map(Demand::getId).collect(Collectors.toCollection(TreeSet::new));
        for (int i = 0; i < framework.getAdoptions().size(); i++) {
            Adoption adoption = framework.getAdoptions().get(i);
            Pointer at = context.here().member("adoptions").item(i);
            for (int j = 0; j < adoption.getDemands().size(); j++) {
                foreign(adoption.getDemands().get(j), own, at.member("demands").item(j), context);
            }
            for (int j = 0; j < adoption.getFigures().size(); j++) {
                foreign(
                        adoption.getFigures().get(j).getDemand(),
                        own,
                        at.member("figures").item(j).member("demand"),
                        context);
            }
        }
    }

    private static void foreign(ElementId demand, Set<ElementId> own, Pointer at, RuleContext context) {
        if (!own.contains(demand) && context.find(demand, Demand.class).isPresent()) {
            context.report(at, "id", demand);
        }
    }

    private static void units(DemandFramework framework, RuleContext context) {
        for (int i = 0; i < framework.getAdoptions().size(); i++) {
            Adoption adoption = framework.getAdoptions().get(i);
            for (int j = 0; j < adoption.getFigures().size(); j++) {
                DemandFigure figure = adoption.getFigures().get(j);
                Optional<Text> floor = framework.getDemands().stream()
                        .filter(demand -> demand.getId().equals(figure.getDemand()))
                        .findFirst()
                        .flatMap(Demand::getFloor)
                        .flatMap(Quantity::getUnit);
                Optional<Text> unit = figure.getValue().getUnit();
                // A figure without a unit is read in that of the floor.
                if (floor.isPresent() && unit.isPresent() && !floor.equals(unit)) {
                    context.report(
                            context.here()
                                    .member("adoptions")
                                    .item(i)
                                    .member("figures")
                                    .item(j)
                                    .member("value"),
                            "unit",
                            unit.get(),
                            "floor",
                            floor.get());
                }
            }
        }
    }
}
