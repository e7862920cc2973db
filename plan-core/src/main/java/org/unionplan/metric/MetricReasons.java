package org.unionplan.metric;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unionplan.lexicon.TimeWords;
import org.unionplan.message.Message;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/** Gives the reasons of an evaluation. It is made when somebody asks, so that evaluating costs nothing for it. */
final class MetricReasons {

    private static final String PREFIX = "metric-reason.";

    /** The year and the code of a part of it in EDTF: 2026-33 is the first quarter of 2026. */
    private final Evaluation evaluation;

    private final Metric metric;
    private final List<Evaluation.Reason> reasons = new ArrayList<>();

    MetricReasons(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.metric = evaluation.getMetric();
    }

    List<Evaluation.Reason> reasons() {
        MetricPart subject = MetricPart.of(metric, evaluation.getPart());
        LocalDate start = ObservationSelector.start(subject);
        List<Observation> counted = new ObservationSelector(
                        subject,
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
        subject.baseline().ifPresent(baseline -> say(message("baseline").with("value", quantity(baseline.getValue()))));
        goals();
        progress(subject.baseline().map(baseline -> baseline.getValue().getValue()));
        attained();
        pace();
        status();
        return List.copyOf(reasons);
    }

    private static Message message(String code) {
        return Message.of(PREFIX + code);
    }

    private void say(Message message) {
        reasons.add(new Evaluation.Reason(message, Optional.empty()));
    }

    private void say(Message message, Observation observation) {
        reasons.add(new Evaluation.Reason(message, Optional.of(observation)));
    }

    /** Explains an omission, unless the observation is merely earlier or later than the one that counts. */
    private void omitted(Observation observation, Observation.Omission why) {
        if (why == Observation.Omission.EARLIER || why == Observation.Omission.LATER) {
            return;
        }
        boolean unexplained =
                why == Observation.Omission.MISSING && observation.getMissing().isEmpty();
        Message message = message("omitted-" + why.getKeyword() + (unexplained ? "-unexplained" : ""));
        say(
                about(message, observation)
                        .with("asOf", evaluation.getAsOf())
                        .with(
                                "why",
                                observation.getMissing().map(Text::toString).orElse(""))
                        .with("unit", metric.findUnit().map(Text::toString).orElse(""))
                        .with("part", part(observation)),
                observation);
    }

    private Message about(Message message, Observation observation) {
        Message dated = observation
                .getAsOf()
                .map(asOf -> dated(message, asOf))
                .orElseGet(() -> message.with("period", message("no-date")));
        return metric.findFigure(observation)
                .map(figure -> dated.with("figure", withUnit(quantity(figure), figure.getUnit())))
                .orElseGet(() -> dated.with(
                        "figure", observation.getText().map(Text::toString).orElse("-")));
    }

    /** Puts in the notation of a period; a half or a quarter of a year and the like, which has a number in it, in words. */
    private static Message dated(Message message, Timeframe asOf) {
        String notation = asOf.getNotation().or(asOf::getAsWritten).orElseGet(asOf::toString);
        return TimeWords.partOfYear(notation)
                .map(words -> message.with("period", words))
                .orElseGet(() -> message.with("period", notation));
    }

    private static String part(Observation observation) {
        return observation.getDimensions().asMap().entrySet().stream()
                .map(Map.Entry::toString)
                .collect(Collectors.joining(", "));
    }

    private Message withUnit(Message figure, Optional<Text> own) {
        return own.map(unit ->
                        Message.of("quantity.with-unit").with("figure", figure).with("unit", unit))
                .orElse(figure);
    }

    private static Message number(Decimal number) {
        return Message.of("quantity.exact").withNumber("value", number.toShortString());
    }

    private static Message quantity(Quantity quantity) {
        return quantity.getBounds().toMessage();
    }

    /** A yes or no in words, unless its figure is neither. */
    private Message figure(Decimal figure) {
        return metric.hasScale(Metric.Scale.BINARY) && (figure.signum() == 0 || figure.equals(Decimal.ONE))
                ? Message.of(figure.signum() == 0 ? "metric.not-done" : "metric.done")
                : number(figure);
    }

    private void value(List<Observation> counted) {
        if (counted.isEmpty()) {
            say(message("no-observation").with("asOf", evaluation.getAsOf()));
            return;
        }
        Observation last = counted.get(counted.size() - 1);
        if (counted.size() > 1) {
            Message sum = message("sum").withNumber("count", counted.size());
            say(about(
                    evaluation
                            .getValue()
                            .map(value -> sum.with("value", number(value)))
                            .orElseGet(() -> sum.with("value", "-")),
                    last));
            counted.forEach(each -> say(about(message("counted"), each), each));
        } else {
            say(about(message(metric.findFigure(last).isPresent() ? "latest" : "words"), last), last);
        }
        evaluation.getMeasuredValue().ifPresent(measured -> {
            if (!measured.getBounds().isExact()) {
                say(message("loose")
                        .with("bounds", measured.getBounds().toMessage())
                        .with("value", number(measured.getValue())));
            }
            if (measured.isEstimated()) {
                say(message("estimated"));
            }
        });
    }

    private void goals() {
        int last = evaluation.getTargets().size() - 1;
        for (int i = 0; i <= last; i++) {
            ResolvedTarget goal = evaluation.getTargets().get(i);
            String code = i < last ? "interim" : "goal";
            Message said = goal.getDue()
                    .map(due -> message(code + "-due").with("due", due))
                    .orElseGet(() -> message(code));
            say(said.with("goal", goal(goal)));
        }
    }

    private Message goal(ResolvedTarget goal) {
        return metric.hasScale(Metric.Scale.BINARY) ? yesOrNo(goal) : goal.toMessage();
    }

    private static Message yesOrNo(ResolvedTarget goal) {
        return Message.of(goal.getValue().signum() == 0 ? "metric.no" : "metric.yes");
    }

    private void progress(Optional<Decimal> baseline) {
        Evaluation.ProgressBasis method = evaluation.getMethod();
        switch (method) {
            case WAY -> way(baseline.orElse(Decimal.ZERO));
            case WRONG_SIDE ->
                say(message(method.getKeyword()).with("baseline", number(baseline.orElse(Decimal.ZERO))));
            case NO_OBSERVATION -> {
                // Said at the beginning.
            }
            case YES_OR_NO -> {
                // Said by attained.
            }
            case BOUNDS -> say(message(isAll() ? "bounds-inside" : "bounds-outside"));
            case NO_WAY -> say(withPercent(message(method.getKeyword()), "progress", evaluation.getProgress()));
            default -> say(message(method.getKeyword()));
        }
    }

    private boolean isAll() {
        return evaluation.getProgress().filter(Decimal.ONE::equals).isPresent();
    }

    private void way(Decimal baseline) {
        ResolvedTarget goal = evaluation.getTarget().orElseThrow();
        Metric.Direction direction = metric.getDirection().orElse(Metric.Direction.NONE);
        Decimal value = evaluation.getValue().orElseThrow();
        Optional<Decimal> edge = goal.farEdge(direction)
                .filter(far ->
                        direction == Metric.Direction.DECREASE ? value.compareTo(far) < 0 : value.compareTo(far) > 0);
        boolean shown = !evaluation.getRaw().equals(evaluation.getProgress());
        Message way = message(edge.isPresent() ? "way-overshot" : shown ? "way-shown" : "way")
                .with("value", number(value))
                .with("baseline", number(baseline))
                .with("aim", number(goal.aim(direction, baseline)));
        Message measured =
                withPercent(withPercent(way, "percent", evaluation.getRaw()), "shown", evaluation.getProgress());
        say(edge.map(far -> measured.with("edge", number(far))).orElse(measured));
    }

    private static Message withPercent(Message message, String name, Optional<Decimal> part) {
        return message.withNumber(name, part.map(PercentFigure::of).orElse("-"));
    }

    private void attained() {
        if (evaluation.getTarget().isEmpty() || evaluation.getMeasuredValue().isEmpty()) {
            return;
        }
        Quantity.Bounds bounds = evaluation.getMeasuredValue().get().getBounds();
        Message value =
                bounds.isExact() ? figure(evaluation.getMeasuredValue().get().getValue()) : bounds.toMessage();
        ResolvedTarget goal = evaluation.getTarget().get();
        String code = switch (evaluation.getAttained()) {
            case YES -> "attained";
            case NO -> "not-attained";
            case UNDECIDED -> "undecided-goal";
        };
        String kind = evaluation.getMethod() == Evaluation.ProgressBasis.YES_OR_NO
                        && evaluation.getAttained() != Evaluation.Attainment.UNDECIDED
                ? "yes-or-no"
                : code;
        say(message(kind).with("value", value).with("goal", goal(goal)));
    }

    private void pace() {
        if (evaluation.getExpected().isEmpty()) {
            boolean paced = evaluation.getMethod() == Evaluation.ProgressBasis.WAY
                    || evaluation.getMethod() == Evaluation.ProgressBasis.NO_WAY;
            if (paced) {
                say(message("no-pace"));
            }
            return;
        }
        Evaluation.Pace pace = evaluation.getPace();
        List<Evaluation.Pace.Anchor> anchors = pace.getAnchors();
        if (anchors.isEmpty()) {
            say(withPercent(message("expected").with("asOf", evaluation.getAsOf()), "expected", pace.getExpected()));
        } else {
            path(pace, anchors.get(anchors.size() - 1));
        }
        evaluation
                .getGap()
                .filter(gap -> gap.signum() != 0)
                .ifPresent(gap -> say(
                        withPercent(message(gap.signum() < 0 ? "ahead" : "behind"), "gap", Optional.of(gap.abs()))));
    }

    private void path(Evaluation.Pace pace, Evaluation.Pace.Anchor last) {
        if (!evaluation.getAsOf().isBefore(last.day())) {
            say(message("path-ended").with("value", number(last.value())).with("day", last.day()));
            return;
        }
        List<Message> anchors = pace.getAnchors().stream()
                .map(anchor ->
                        message("anchor").with("value", number(anchor.value())).with("day", anchor.day()))
                .toList();
        Message path = message("path")
                .with("anchors", anchors)
                .with(
                        "value",
                        number(pace.getExpectedValue().orElse(last.value()).rounded(2)))
                .with("asOf", evaluation.getAsOf());
        say(withPercent(path, "expected", pace.getExpected()));
    }

    private void status() {
        boolean then = evaluation.getStatus() == Evaluation.Status.ATTAINED
                && evaluation.getAttained() != Evaluation.Attainment.YES;
        if (then || evaluation.getStatus() == Evaluation.Status.ATTAINED_LATE) {
            Optional<LocalDate> due = evaluation.getTarget().flatMap(ResolvedTarget::getDue);
            say(message(then ? "met-when-due" : "attained-late")
                    .with("due", due.map(Object::toString).orElse("-")));
        }
        if (evaluation.getStatus() == Evaluation.Status.CANCELLED) {
            say(message("cancelled"));
        }
        if (evaluation.isStale()) {
            say(message("stale"));
        }
    }
}
