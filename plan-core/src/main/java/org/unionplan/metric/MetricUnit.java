package org.unionplan.metric;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.unionplan.lexicon.UnitWords;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/**
 * The unit of a metric, with which those of figures are compared in whatever language they are. It is found when the first
 * figure states a unit, which most do not.
 */
final class MetricUnit implements Predicate<Quantity> {

    private static final Text PERCENT = Text.of("%");

    private final Metric metric;

    /** No words if the metric has no unit. */
    private @Nullable UnitWords unit;

    private MetricUnit(Metric metric) {
        this.metric = metric;
    }

    static MetricUnit of(Metric metric) {
        return new MetricUnit(metric);
    }

    static Optional<Text> find(Metric metric) {
        if (metric.getUnit().isPresent()) {
            return metric.getUnit();
        }
        if (metric.hasScale(Metric.Scale.PERCENT)) {
            return Optional.of(PERCENT);
        }
        if (metric.getBaseline().isPresent()
                && metric.getBaseline().get().getValue().getUnit().isPresent()) {
            return metric.getBaseline().get().getValue().getUnit();
        }
        for (Baseline baseline : metric.getPartBaselines()) {
            if (baseline.getValue().getUnit().isPresent()) {
                return baseline.getValue().getUnit();
            }
        }
        for (Target target : metric.getTargets()) {
            boolean inUnit = target.getBasis() != Target.Basis.BASELINE_PERCENT
                    && target.getValue().isPresent()
                    && target.getValue().get().getUnit().isPresent();
            if (inUnit) {
                return target.getValue().get().getUnit();
            }
        }
        return ofEarliest(metric.getObservations());
    }

    /** Later figures do not decide, so that an earlier answer remains when they are recorded. */
    private static Optional<Text> ofEarliest(List<Observation> observations) {
        Optional<Text> unit = Optional.empty();
        LocalDate earliest = LocalDate.MAX;
        for (Observation observation : observations) {
            if (observation.getValue().isEmpty()
                    || observation.getValue().get().getUnit().isEmpty()
                    || observation.getAsOf().isEmpty()) {
                continue;
            }
            LocalDate last = observation.getAsOf().get().getLatestLast().orElse(LocalDate.MAX);
            if (last.isBefore(earliest)) {
                unit = observation.getValue().get().getUnit();
                earliest = last;
            }
        }
        return unit;
    }

    static boolean isPercent(Text unit) {
        for (String wording : wordings(unit)) {
            if (UnitWords.isPercent(wording)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean test(Quantity figure) {
        return fits(figure);
    }

    /** Returns true unless the figure has a unit and it is another one. */
    boolean fits(Quantity figure) {
        return figure.getUnit().isEmpty()
                || unit().isEmpty()
                || unit().isOneOf(wordings(figure.getUnit().get()));
    }

    private UnitWords unit() {
        UnitWords known = unit;
        if (known == null) {
            Optional<Text> found = find(metric);
            known = UnitWords.of(found.isPresent() ? wordings(found.get()) : List.of());
            unit = known;
        }
        return known;
    }

    private static Collection<String> wordings(Text text) {
        Optional<String> plain = text.getPlain();
        return plain.isPresent() ? List.of(plain.get()) : text.getWordings().values();
    }
}
