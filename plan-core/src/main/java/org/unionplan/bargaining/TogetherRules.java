package org.unionplan.bargaining;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.unionplan.rule.Rule;
import org.unionplan.rule.RuleContext;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/** The rules of clusters and of demands made in common. */
final class TogetherRules {

    static final List<Rule<?>> ALL = List.of(
            Rule.warning(
                    "cluster.member.repeated",
                    BargainingCluster.class,
                    "An agreement was put into the same cluster twice, and its employees would count twice.",
                    TogetherRules::repeatedMembers),
            Rule.warning(
                    "cluster.member.outside",
                    BargainingCluster.class,
                    "An agreement opens outside the window in which the cluster is to bargain.",
                    TogetherRules::membersOutside),
            Rule.warning(
                    "adoption.demand.foreign",
                    DemandFramework.class,
                    "A demand of another framework was taken over.",
                    TogetherRules::foreignDemands),
            Rule.warning(
                    "demand.figure.unit",
                    DemandFramework.class,
                    "A figure in another unit than the floor cannot be compared with it.",
                    TogetherRules::units));

    private TogetherRules() {}

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

    private static boolean isApart(Timeframe one, Timeframe other) {
        return isBefore(one.getLatestLast(), other.getEarliestFirst())
                || isBefore(other.getLatestLast(), one.getEarliestFirst());
    }

    private static boolean isBefore(Optional<LocalDate> last, Optional<LocalDate> first) {
        return last.isPresent() && first.isPresent() && last.get().isBefore(first.get());
    }

    private static void foreignDemands(DemandFramework framework, RuleContext context) {
        Set<ElementId> own = framework.getDemands().stream().map(Demand::getId).collect(Collectors.toSet());
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
