package org.unionplan.metric;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unionplan.value.Decimal;
import org.unionplan.value.Text;

/** Gives the reasons of an evaluation. It is made when somebody asks, so that evaluating costs nothing for it. */
final class MetricReasons {

    /** So many decimals of a quotient tell a reader enough. */
    private static final int SHOWN_DECIMALS = 4;

    private final Evaluation evaluation;
    private final List<Evaluation.Reason> reasons = new ArrayList<>();

    MetricReasons(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    List<Evaluation.Reason> reasons() {
        LocalDate start = ObservationSelector.start(evaluation.getMetric(), evaluation.getPart());
        List<Observation> counted = new ObservationSelector(
                        evaluation.getMetric(),
                        evaluation.getMetric().getObservations(),
                        evaluation.getPart(),
                        evaluation.getAsOf(),
                        evaluation.getAsKnownAt(),
                        start.isAfter(evaluation.getAsOf()) ? LocalDate.MIN : start,
                        this::omitted)
                .counted()
                .observations();
        List<Evaluation.Reason> omissions = List.copyOf(reasons);
        reasons.clear();
        value(counted);
        reasons.addAll(omissions);
        goals();
        progress();
        attained();
        pace();
        status();
        return List.copyOf(reasons);
    }

    private void say(Evaluation.Reason.Code code, String... namesAndValues) {
        reasons.add(new Evaluation.Reason(code, parameters(namesAndValues), Optional.empty()));
    }

    private static Map<String, String> parameters(String... namesAndValues) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return parameters;
    }

    /** What is merely earlier or later than what counts goes without saying. */
    private void omitted(Observation observation, Observation.Omission why) {
        if (why == Observation.Omission.EARLIER || why == Observation.Omission.LATER) {
            return;
        }
        Map<String, String> parameters = parameters(
                "figure",
                figure(observation),
                "period",
                observation.getAsOf().toString(),
                "asOf",
                evaluation.getAsOf().toString(),
                "why",
                observation.getMissing().map(Text::toString).orElse("-"),
                "part",
                part(observation));
        Evaluation.Reason.Code code = Evaluation.Reason.Code.valueOf("OMITTED_" + why.name());
        reasons.add(new Evaluation.Reason(code, parameters, Optional.of(observation)));
    }

    private static String part(Observation observation) {
        return observation.getDimensions().asMap().entrySet().stream()
                .map(Map.Entry::toString)
                .collect(Collectors.joining(", "));
    }

    private static String figure(Observation observation) {
        return observation.getValue().map(value -> value.getBounds().toString()).orElse("-");
    }

    private void value(List<Observation> counted) {
        if (counted.isEmpty()) {
            say(
                    Evaluation.Reason.Code.NO_OBSERVATION,
                    "asOf",
                    evaluation.getAsOf().toString());
            return;
        }
        Observation last = counted.get(counted.size() - 1);
        String period = last.getAsOf().toString();
        if (counted.size() > 1) {
            String value = evaluation.getValue().map(Decimal::toString).orElse("-");
            say(
                    Evaluation.Reason.Code.SUM,
                    "count",
                    Integer.toString(counted.size()),
                    "value",
                    value,
                    "period",
                    period);
            counted.forEach(each -> about(Evaluation.Reason.Code.COUNTED, each));
        } else {
            about(last.getValue().isPresent() ? Evaluation.Reason.Code.LATEST : Evaluation.Reason.Code.WORDS, last);
        }
        evaluation.getMeasuredValue().ifPresent(reading -> {
            if (!reading.getBounds().isExact()) {
                say(
                        Evaluation.Reason.Code.LOOSE,
                        "bounds",
                        reading.getBounds().toString(),
                        "value",
                        reading.getValue().toString());
            }
            if (reading.isEstimated()) {
                say(Evaluation.Reason.Code.ESTIMATED);
            }
        });
    }

    private void about(Evaluation.Reason.Code code, Observation observation) {
        Map<String, String> parameters = parameters(
                "figure", figure(observation), "period", observation.getAsOf().toString());
        reasons.add(new Evaluation.Reason(code, parameters, Optional.of(observation)));
    }

    private void goals() {
        if (evaluation.getPart().isEmpty()) {
            evaluation
                    .getMetric()
                    .getBaseline()
                    .ifPresent(baseline -> say(
                            Evaluation.Reason.Code.BASELINE,
                            "value",
                            baseline.getValue().toString()));
        }
        evaluation.getTargets().stream()
                .limit(Math.max(0, evaluation.getTargets().size() - 1))
                .forEach(goal -> goal(Evaluation.Reason.Code.INTERIM, goal));
        evaluation
                .getTarget()
                .ifPresent(goal -> goal(
                        goal.getDue().isPresent() ? Evaluation.Reason.Code.GOAL_DUE : Evaluation.Reason.Code.GOAL,
                        goal));
    }

    private void goal(Evaluation.Reason.Code code, ResolvedTarget goal) {
        say(
                code,
                "comparator",
                sign(goal),
                "value",
                figures(goal),
                "due",
                goal.getDue().map(Object::toString).orElse("-"));
    }

    private static String sign(ResolvedTarget goal) {
        return goal.getComparator().map(Target.Comparator::getKeyword).orElse("");
    }

    private static String figures(ResolvedTarget goal) {
        return goal.getUpper()
                .map(upper -> goal.getValue() + ".." + upper)
                .orElse(goal.getValue().toString());
    }

    private void progress() {
        String progress = evaluation.getProgress().map(MetricReasons::shown).orElse("-");
        String baseline = evaluation
                .getMetric()
                .getBaseline()
                .map(start -> start.getValue().toString())
                .orElse("-");
        switch (evaluation.getMethod()) {
            case WAY -> {
                say(
                        Evaluation.Reason.Code.WAY,
                        "baseline",
                        baseline,
                        "aim",
                        evaluation.getTarget().map(this::aim).orElse("-"),
                        "value",
                        evaluation.getValue().map(Decimal::toString).orElse("-"),
                        "raw",
                        evaluation.getRaw().map(MetricReasons::shown).orElse("-"));
                if (!evaluation.getRaw().equals(evaluation.getProgress())) {
                    say(Evaluation.Reason.Code.CLAMPED, "progress", progress);
                }
            }
            case WRONG_SIDE -> say(Evaluation.Reason.Code.WRONG_SIDE, "baseline", baseline);
            case NO_OBSERVATION -> {
                // Said at the beginning.
            }
            default -> say(Evaluation.Reason.Code.valueOf(evaluation.getMethod().name()), "progress", progress);
        }
    }

    private String aim(ResolvedTarget goal) {
        Metric metric = evaluation.getMetric();
        return metric.getBaseline()
                .map(baseline ->
                        goal.aim(metric.getDirection(), baseline.getValue()).toString())
                .orElse(goal.getValue().toString());
    }

    private void attained() {
        if (evaluation.getTarget().isEmpty() || evaluation.getMeasuredValue().isEmpty()) {
            return;
        }
        ResolvedTarget goal = evaluation.getTarget().get();
        String value = evaluation.getMeasuredValue().get().getBounds().toString();
        if (evaluation.getAttained().isEmpty()) {
            say(Evaluation.Reason.Code.UNTOLD, "value", value);
        } else {
            Evaluation.Reason.Code code = evaluation.getAttained().get()
                    ? Evaluation.Reason.Code.ATTAINED
                    : Evaluation.Reason.Code.NOT_ATTAINED;
            say(code, "value", value, "comparator", sign(goal), "goal", figures(goal));
        }
    }

    private void pace() {
        boolean paced = evaluation.getMethod() == Evaluation.ProgressBasis.WAY
                || evaluation.getMethod() == Evaluation.ProgressBasis.NO_WAY;
        if (evaluation.getExpected().isEmpty()) {
            if (paced) {
                say(Evaluation.Reason.Code.NO_PACE);
            }
            return;
        }
        Evaluation.Pace pace = evaluation.getPace();
        String asOf = evaluation.getAsOf().toString();
        String expected = pace.getExpected().map(MetricReasons::shown).orElse("-");
        if (pace.getAnchors().isEmpty()) {
            say(Evaluation.Reason.Code.PACE_FIXED, "asOf", asOf, "expected", expected);
        } else {
            say(
                    Evaluation.Reason.Code.PACE_LINE,
                    "anchors",
                    pace.getAnchors().stream()
                            .map(anchor -> anchor.value() + " (" + anchor.day() + ")")
                            .collect(Collectors.joining(", ")),
                    "value",
                    pace.getExpectedValue().map(MetricReasons::shown).orElse("-"),
                    "asOf",
                    asOf,
                    "expected",
                    expected);
        }
        evaluation
                .getGap()
                .ifPresent(gap -> say(
                        gap.signum() < 0 ? Evaluation.Reason.Code.AHEAD : Evaluation.Reason.Code.BEHIND,
                        "gap",
                        shown(gap.abs())));
    }

    private void status() {
        boolean then = evaluation.getStatus() == Evaluation.Status.ATTAINED
                && !evaluation.getAttained().orElse(false);
        if (then) {
            String due = evaluation
                    .getTarget()
                    .flatMap(ResolvedTarget::getDue)
                    .map(Object::toString)
                    .orElse("-");
            say(Evaluation.Reason.Code.MET_WHEN_DUE, "due", due);
        }
        if (evaluation.getStatus() == Evaluation.Status.CANCELLED) {
            say(Evaluation.Reason.Code.CANCELLED);
        }
        if (evaluation.isStale()) {
            say(Evaluation.Reason.Code.STALE);
        }
    }

    private static String shown(Decimal quotient) {
        return quotient.getScale() <= SHOWN_DECIMALS
                ? quotient.toString()
                : quotient.rounded(SHOWN_DECIMALS).stripped().toString();
    }
}
