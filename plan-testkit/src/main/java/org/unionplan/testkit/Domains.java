package org.unionplan.testkit;

import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.unionplan.actor.Place;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.document.Decision.Vote;
import org.unionplan.metric.Baseline;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricLink;
import org.unionplan.metric.Observation;
import org.unionplan.metric.Target;
import org.unionplan.pact.Renewal;
import org.unionplan.pact.Trigger;
import org.unionplan.plan.Allocation;
import org.unionplan.plan.StrategicPlan.DeclaredCount;
import org.unionplan.shape.Property;
import org.unionplan.shape.ValueShapes;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.Quantity;

/** The constraints on a value beyond its kind: those on single members, and those between two of a thing. */
final class Domains {

    private static final Map<Property, Arbitrary<?>> BY_ATTRIBUTE = Map.ofEntries(
            Map.entry(Copies.property(MetricLink.shape(), "weight"), Values.nonNegativeDecimals()),
            Map.entry(Copies.property(Observation.shape(), "value"), Values.quantities()),
            Map.entry(Copies.property(Baseline.shape(), "value"), Values.quantities()),
            Map.entry(Copies.property(Target.shape(), "value"), Values.quantities()),
            Map.entry(Copies.property(DeclaredCount.shape(), "count"), integers(0)),
            Map.entry(
                    Copies.property(Allocation.shape(), "share"),
                    Values.decimals(0, 100).map(Quantity::of)),
            Map.entry(
                    Copies.property(Vote.shape(), "shareInFavour"),
                    Values.decimals(0, 100).map(Quantity::of)),
            Map.entry(Copies.property(Vote.shape(), "threshold"), Values.decimals(0, 100)),
            Map.entry(Copies.property(Place.shape(), "latitude"), Values.decimals(-90, 90)),
            Map.entry(Copies.property(Place.shape(), "longitude"), Values.decimals(-180, 180)),
            Map.entry(Copies.property(Renewal.shape(), "times"), integers(0)),
            Map.entry(Copies.property(Trigger.shape(), "count"), integers(1)),
            Map.entry(Copies.property(ValueShapes.MONEY, "currency"), Values.currencies()));

    private Domains() {}

    /** The values that member may have, if that is more than its kind says. */
    static Optional<Arbitrary<?>> of(Property property) {
        return Optional.ofNullable(BY_ATTRIBUTE.get(property));
    }

    private static Arbitrary<Integer> integers(int least) {
        return Arbitraries.integers().between(least, 50);
    }

    /** Returns that thing with any two members in the wrong order swapped. */
    static Object inOrder(Object thing) {
        if (thing instanceof Metric metric && isReversed(metric.getLowerBound(), metric.getUpperBound())) {
            return metric.withLowerBound(metric.getUpperBound()).withUpperBound(metric.getLowerBound());
        }
        if (thing instanceof Target target
                && isReversed(target.getValue().map(Quantity::getValue), target.getUpper())) {
            Quantity lower = target.getValue().orElseThrow();
            return target.withValue(lower.withValue(target.getUpper().orElseThrow()))
                    .withUpper(lower.getValue());
        }
        if (thing instanceof CollectiveAgreement agreement && expiresEarly(agreement)) {
            return agreement.withStart(agreement.getExpiry()).withExpiry(agreement.getStart());
        }
        return thing;
    }

    private static boolean isReversed(Optional<Decimal> lower, Optional<Decimal> upper) {
        return lower.isPresent() && upper.isPresent() && lower.get().compareTo(upper.get()) > 0;
    }

    private static boolean expiresEarly(CollectiveAgreement agreement) {
        return agreement
                .getExpiry()
                .flatMap(Timeframe::getLatestLast)
                .flatMap(last -> agreement
                        .getStart()
                        .flatMap(Timeframe::getEarliestFirst)
                        .map(last::isBefore))
                .orElse(false);
    }
}
