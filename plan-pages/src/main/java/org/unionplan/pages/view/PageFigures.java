package org.unionplan.pages.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionplan.message.Message;
import org.unionplan.metric.Evaluation;
import org.unionplan.metric.Metric;
import org.unionplan.metric.ResolvedTarget;
import org.unionplan.metric.Target;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.Money;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/** PageFigures in words, with the separators of the language, and never more exact than the source. */
final class PageFigures {

    private static final Decimal HUNDRED = Decimal.of(100);

    private final PageWording wording;

    PageFigures(PageWording wording) {
        this.wording = wording;
    }

    String quantity(Quantity quantity) {
        if (quantity.getAsWritten().isPresent()) {
            String written = quantity.getAsWritten().get();
            String what = Stream.of(quantity.getUnit(), quantity.getOf())
                    .flatMap(Optional::stream)
                    .filter(text -> !written.contains(wording.plain(text)))
                    .map(wording::text)
                    .collect(Collectors.joining(", "));
            return wording.raw(written) + (what.isEmpty() ? "" : " (" + what + ")");
        }
        String unit = wording.text(quantity.getUnit());
        String figure = qualified(quantity.getQualifier(), with(number(quantity.getValue()), unit));
        return quantity.getOf()
                .map(of -> wording.say(
                        Message.of("quantity.of").with("figure", figure).with("of", wording.text(of))))
                .orElse(figure);
    }

    String money(Money money) {
        return money.getAsWritten()
                .map(wording::raw)
                .orElseGet(() -> qualified(
                        money.getQualifier(),
                        number(money.getAmount()) + "\u00a0" + PageOutput.clean(money.getCurrency())));
    }

    private String qualified(Quantity.Qualifier qualifier, String figure) {
        return wording.say(Message.of("quantity." + qualifier.getKeyword()).with("value", figure));
    }

    /** A figure with its unit; the sign for per cent is set as the language does. */
    String with(String figure, String unit) {
        if (unit.isEmpty()) {
            return figure;
        }
        String plain = PageOutput.plain(unit);
        return plain.startsWith("%")
                ? wording.say(Message.of("quantity.percent").with("figure", figure)) + plain.substring(1)
                : figure + "\u00a0" + unit;
    }

    String number(Decimal number) {
        return wording.messages().number(number.toShortString());
    }

    String bounds(Quantity.Bounds bounds) {
        return wording.say(bounds.toMessage());
    }

    /** A part as a percentage, rounded, but never to all or nothing of what is neither. */
    String percent(Decimal part) {
        if (part.signum() > 0 && part.compareTo(Decimal.of(5, 3)) < 0) {
            return with("<\u200a1", "%");
        }
        return part.compareTo(Decimal.ONE) < 0 && part.compareTo(Decimal.of(995, 3)) >= 0
                ? with(">\u200a99", "%")
                : with(wording.messages().number(part.times(HUNDRED).rounded(0).toString()), "%");
    }

    /** A change of progress in points, with its sign. */
    String points(Decimal change) {
        Decimal points = change.times(HUNDRED).rounded(1).stripped();
        String number = wording.messages().number(points.abs().toShortString());
        String sign = points.signum() > 0 ? "+" : points.signum() < 0 ? "\u2212" : "\u00b1";
        return wording.say(Message.of("page.points").with("count", sign + number));
    }

    /** A whole number of per cent for a drawing. */
    static String length(Decimal part) {
        return part.clamp(Decimal.ZERO, Decimal.ONE).times(HUNDRED).rounded(1).toString();
    }

    static String dimensions(Dimensions dimensions) {
        return dimensions.asMap().entrySet().stream()
                .map(entry ->
                        PageOutput.marked("", entry.getKey()) + "\u00a0" + PageOutput.marked("", entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** The figure that an evaluation counts: with its unit, or done and not done. */
    Optional<String> measured(Evaluation evaluation) {
        Metric metric = evaluation.getMetric();
        return evaluation
                .getMeasuredValue()
                .map(measured -> measured.getBounds().isExact()
                        ? value(metric, measured.getValue())
                        : with(bounds(measured.getBounds()), unit(metric)))
                .or(() -> evaluation.getWords().map(wording::text));
    }

    /** A value of a metric. */
    String value(Metric metric, Decimal value) {
        boolean answer = metric.hasScale(Metric.Scale.BINARY) && (value.signum() == 0 || value.equals(Decimal.ONE));
        return answer
                ? wording.say(value.signum() == 0 ? "metric.not-done" : "metric.done")
                : with(number(value), unit(metric));
    }

    /** A value between two of a metric's, rounded to two decimals, or four below one. */
    String between(Metric metric, Decimal value) {
        int decimals = value.abs().compareTo(Decimal.ONE) < 0 ? 4 : 2;
        return value(metric, value.rounded(decimals).stripped());
    }

    private String unit(Metric metric) {
        Optional<Text> unit = metric.hasScale(Metric.Scale.BINARY) ? Optional.empty() : metric.findUnit();
        return wording.text(unit);
    }

    /** A goal: "goal: at least 14,500 by 31 December 2026". */
    String goal(Metric metric, ResolvedTarget goal) {
        String aim = aim(metric, goal);
        Optional<LocalDate> due = goal.getDue();
        return wording.say(Message.of(due.isPresent() ? "page.goal.due" : "page.goal")
                .with("goal", aim)
                .with("due", due.map(wording.dates()::shortDay).orElse("")));
    }

    String aim(Metric metric, ResolvedTarget goal) {
        if (metric.hasScale(Metric.Scale.BINARY)) {
            return wording.say(goal.getValue().signum() == 0 ? "metric.no" : "metric.yes");
        }
        if (goal.getUpper().isPresent()) {
            return with(
                    wording.say(Message.of("quantity.between")
                            .with("lower", number(goal.getValue()))
                            .with("upper", number(goal.getUpper().get()))),
                    unit(metric));
        }
        String code = goal.getComparator().map(PageFigures::comparison).orElse("quantity.exact");
        return wording.say(Message.of(code).with("value", with(number(goal.getValue()), unit(metric))));
    }

    private static String comparison(Target.Comparator comparator) {
        return switch (comparator) {
            case AT_LEAST -> "quantity.at-least";
            case MORE_THAN -> "quantity.more-than";
            case AT_MOST -> "quantity.at-most";
            case LESS_THAN -> "quantity.less-than";
            case EQUAL, BETWEEN -> "quantity.exact";
        };
    }
}
