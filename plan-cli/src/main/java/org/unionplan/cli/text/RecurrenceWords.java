package org.unionplan.cli.text;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.unionplan.message.Message;
import org.unionplan.message.Messages;
import org.unionplan.time.Recurrence;

/** Recurrences in words. */
final class RecurrenceWords {

    private static final Period WEEK = Period.ofDays(7);

    /** The characters of a month of every year, --MM. */
    private static final int MONTH_LENGTH = 4;

    private final Messages messages;

    RecurrenceWords(Messages messages) {
        this.messages = messages;
    }

    /** The words of the source, else the notation put into words. */
    String words(Recurrence recurrence) {
        return recurrence
                .getAsWritten()
                .or(() -> recurrence.getNotation().map(notation -> messages.format(words(recurrence, notation))))
                .orElse("");
    }

    private static Message words(Recurrence recurrence, String notation) {
        if (recurrence.isUnreadable()) {
            return Message.of("time.date").with("date", notation);
        }
        if (notation.startsWith("--")) {
            return annual(recurrence, notation);
        }
        Period period = recurrence.getPeriod().orElse(Period.ZERO);
        if (notation.startsWith("R")) {
            return repeated(recurrence, every(period), notation.split("/", -1));
        }
        String bound = notation.startsWith(">=") ? "at-least" : notation.startsWith("<=") ? "at-most" : "exactly";
        return Message.of("recurrence." + bound)
                .with("times", times(recurrence.getTimes().orElse(1)))
                .with("period", per(period));
    }

    private static Message repeated(Recurrence recurrence, Message every, String... parts) {
        Message dated = switch (parts.length) {
            case 3 -> Message.of("recurrence.from").with("every", every).with("first", parts[1]);
            case 4 ->
                Message.of("recurrence.range")
                        .with("every", every)
                        .with("first", parts[1])
                        .with("last", parts[2]);
            default -> every;
        };
        return recurrence.getTimes().isPresent()
                ? Message.of("recurrence.times")
                        .with("every", dated)
                        .with("times", times(recurrence.getTimes().getAsInt()))
                : dated;
    }

    /** {@code --04-30,--10}: every year on 30 April and in October. */
    private static Message annual(Recurrence recurrence, String notation) {
        int interval = notation.lastIndexOf("/P");
        List<Message> dates = new ArrayList<>();
        for (String date : (interval < 0 ? notation : notation.substring(0, interval)).split(",", -1)) {
            dates.add(annualDate(date));
        }
        return Message.of("recurrence.dates")
                .with("every", every(recurrence.getPeriod().orElse(Period.ofYears(1))))
                .with("dates", DateWords.and(dates));
    }

    private static Message annualDate(String date) {
        int solidus = date.indexOf('/');
        if (solidus >= 0) {
            String last = date.substring(solidus + 1);
            return Message.of(last.length() == MONTH_LENGTH ? "recurrence.months" : "recurrence.window")
                    .with("first", day(date.substring(0, solidus)))
                    .with("last", day(last));
        }
        return Message.of(date.length() == MONTH_LENGTH ? "recurrence.in" : "recurrence.on")
                .with("date", day(date));
    }

    private static Message day(String date) {
        Message month = DateWords.month(Integer.parseInt(date.substring(2, MONTH_LENGTH)));
        if (date.length() == MONTH_LENGTH) {
            return month;
        }
        int day = Integer.parseInt(date.substring(MONTH_LENGTH + 1));
        return Message.of(day == 1 ? "day-of-month.first" : "day-of-month")
                .with("day", Integer.toString(day))
                .with("month", month);
    }

    /** "every week", "every 3 months". */
    private static Message every(Period period) {
        return unit("recurrence.every.", period);
    }

    /** "a week", "every 3 months". */
    private static Message per(Period period) {
        return unit("recurrence.per.", period);
    }

    private static Message unit(String code, Period period) {
        if (period.equals(WEEK)) {
            return Message.of(code + "week");
        }
        if (period.equals(Period.ofYears(1))) {
            return Message.of(code + "year");
        }
        if (period.equals(Period.ofMonths(1))) {
            return Message.of(code + "month");
        }
        return period.equals(Period.ofDays(1))
                ? Message.of(code + "day")
                : Message.of("recurrence.every").with("length", DateWords.length(period));
    }

    private static Message times(int number) {
        return Message.of(number == 1 ? "recurrence.once" : "recurrence.count").withNumber("count", number);
    }
}
