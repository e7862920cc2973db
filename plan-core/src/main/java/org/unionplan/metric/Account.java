package org.unionplan.metric;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unionplan.value.Decimal;
import org.unionplan.value.Text;

/** Gives the reasons of an evaluation. It is made when somebody asks, so that evaluating costs nothing for it. */
final class Account {

    /** So many decimals of a quotient tell a reader enough. */
    private static final int SHOWN_DECIMALS = 4;

    private final Evaluation evaluation;
    private final List<Reason> reasons = new ArrayList<>();

    Account(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    List<Reason> reasons() {
        List<Observation> counted = new Selection(
                        evaluation.metric(),
                        evaluation.part(),
                        evaluation.asOf(),
                        evaluation.asKnownAt(),
                        this::omitted)
                .counted();
        List<Reason> omissions = List.copyOf(reasons);
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

    private void say(Reason.Code code, String... namesAndValues) {
        reasons.add(new Reason(code, parameters(namesAndValues), Optional.empty()));
    }

    private static Map<String, String> parameters(String... namesAndValues) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return parameters;
    }

    /** What is merely earlier or later than what counts goes without saying. */
    private void omitted(Observation observation, Omission why) {
        if (why == Omission.EARLIER || why == Omission.LATER) {
            return;
        }
        Map<String, String> parameters = parameters(
                "figure",
                figure(observation),
                "period",
                observation.getAsOf().toString(),
                "asOf",
                evaluation.asOf().toString(),
                "why",
                observation.getMissing().map(Text::toString).orElse("-"),
                "part",
                part(observation));
        Reason.Code code = Reason.Code.valueOf("OMITTED_" + why.name());
        reasons.add(new Reason(code, parameters, Optional.of(observation)));
    }

    private static String part(Observation observation) {
        return observation.getDimensions().asMap().entrySet().stream()
                .map(Map.Entry::toString)
                .collect(Collectors.joining(", "));
    }

    private static String figure(Observation observation) {
        return observation.getValue().map(value -> value.bounds().toString()).orElse("-");
    }

    private void value(List<Observation> counted) {
        if (counted.isEmpty()) {
            say(Reason.Code.NO_OBSERVATION, "asOf", evaluation.asOf().toString());
            return;
        }
        Observation last = counted.get(counted.size() - 1);
        String period = last.getAsOf().toString();
        if (counted.size() > 1) {
            String value = evaluation.value().map(Decimal::toString).orElse("-");
            say(Reason.Code.SUM, "count", Integer.toString(counted.size()), "value", value, "period", period);
            counted.forEach(each -> about(Reason.Code.COUNTED, each));
        } else {
            about(last.getValue().isPresent() ? Reason.Code.LATEST : Reason.Code.WORDS, last);
        }
        evaluation.reading().ifPresent(reading -> {
            if (!reading.bounds().isExact()) {
                say(
                        Reason.Code.LOOSE,
                        "bounds",
                        reading.bounds().toString(),
                        "value",
                        reading.value().toString());
            }
            if (reading.estimated()) {
                say(Reason.Code.ESTIMATED);
            }
        });
    }

    private void about(Reason.Code code, Observation observation) {
        Map<String, String> parameters = parameters(
                "figure", figure(observation), "period", observation.getAsOf().toString());
        reasons.add(new Reason(code, parameters, Optional.of(observation)));
    }

    private void goals() {
        if (evaluation.part().isEmpty()) {
            evaluation
                    .metric()
                    .getBaseline()
                    .ifPresent(baseline -> say(
                            Reason.Code.BASELINE, "value", baseline.getValue().toString()));
        }
        evaluation.goals().stream()
                .limit(Math.max(0, evaluation.goals().size() - 1))
                .forEach(goal -> goal(Reason.Code.INTERIM, goal));
        evaluation
                .goal()
                .ifPresent(goal -> goal(goal.due().isPresent() ? Reason.Code.GOAL_DUE : Reason.Code.GOAL, goal));
    }

    private void goal(Reason.Code code, Goal goal) {
        say(
                code,
                "comparator",
                sign(goal),
                "value",
                figures(goal),
                "due",
                goal.due().map(Object::toString).orElse("-"));
    }

    private static String sign(Goal goal) {
        return goal.comparator().map(Comparator::getKeyword).orElse("");
    }

    private static String figures(Goal goal) {
        return goal.upper()
                .map(upper -> goal.value() + ".." + upper)
                .orElse(goal.value().toString());
    }

    private void progress() {
        String progress = evaluation.progress().map(Account::shown).orElse("-");
        String baseline = evaluation
                .metric()
                .getBaseline()
                .map(start -> start.getValue().toString())
                .orElse("-");
        switch (evaluation.ground()) {
            case WAY -> {
                say(
                        Reason.Code.WAY,
                        "baseline",
                        baseline,
                        "aim",
                        evaluation.goal().map(this::aim).orElse("-"),
                        "value",
                        evaluation.value().map(Decimal::toString).orElse("-"),
                        "raw",
                        evaluation.raw().map(Account::shown).orElse("-"));
                if (!evaluation.raw().equals(evaluation.progress())) {
                    say(Reason.Code.CLAMPED, "progress", progress);
                }
            }
            case WRONG_SIDE -> say(Reason.Code.WRONG_SIDE, "baseline", baseline);
            case NO_OBSERVATION -> {
                // Said at the beginning.
            }
            default -> say(Reason.Code.valueOf(evaluation.ground().name()), "progress", progress);
        }
    }

    private String aim(Goal goal) {
        Metric metric = evaluation.metric();
        return metric.getBaseline()
                .map(baseline ->
                        goal.aim(metric.getDirection(), baseline.getValue()).toString())
                .orElse(goal.value().toString());
    }

    private void attained() {
        if (evaluation.goal().isEmpty() || evaluation.reading().isEmpty()) {
            return;
        }
        Goal goal = evaluation.goal().get();
        String value = evaluation.reading().get().bounds().toString();
        if (evaluation.attained().isEmpty()) {
            say(Reason.Code.UNTOLD, "value", value);
        } else {
            Reason.Code code = evaluation.attained().get() ? Reason.Code.ATTAINED : Reason.Code.NOT_ATTAINED;
            say(code, "value", value, "comparator", sign(goal), "goal", figures(goal));
        }
    }

    private void pace() {
        boolean paced = evaluation.ground() == Ground.WAY || evaluation.ground() == Ground.NO_WAY;
        if (evaluation.expected().isEmpty()) {
            if (paced) {
                say(Reason.Code.NO_PACE);
            }
            return;
        }
        Pace pace = evaluation.pace();
        String asOf = evaluation.asOf().toString();
        String expected = pace.expected().map(Account::shown).orElse("-");
        if (pace.anchors().isEmpty()) {
            say(Reason.Code.PACE_FIXED, "asOf", asOf, "expected", expected);
        } else {
            say(
                    Reason.Code.PACE_LINE,
                    "anchors",
                    pace.anchors().stream()
                            .map(anchor -> anchor.value() + " (" + anchor.day() + ")")
                            .collect(Collectors.joining(", ")),
                    "value",
                    pace.expectedValue().map(Account::shown).orElse("-"),
                    "asOf",
                    asOf,
                    "expected",
                    expected);
        }
        evaluation
                .gap()
                .ifPresent(
                        gap -> say(gap.signum() < 0 ? Reason.Code.AHEAD : Reason.Code.BEHIND, "gap", shown(gap.abs())));
    }

    private void status() {
        boolean then = evaluation.status() == MetricStatus.ATTAINED
                && !evaluation.attained().orElse(false);
        if (then) {
            String due =
                    evaluation.goal().flatMap(Goal::due).map(Object::toString).orElse("-");
            say(Reason.Code.MET_WHEN_DUE, "due", due);
        }
        if (evaluation.status() == MetricStatus.CANCELLED) {
            say(Reason.Code.CANCELLED);
        }
        if (evaluation.stale()) {
            say(Reason.Code.STALE);
        }
    }

    private static String shown(Decimal quotient) {
        return quotient.getScale() <= SHOWN_DECIMALS
                ? quotient.toString()
                : quotient.rounded(SHOWN_DECIMALS).stripped().toString();
    }
}
