package org.unionplan.lexicon;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.unionplan.message.Message;

/** The notation of a recurrence that can be calculated, as messages. */
public final class RecurrenceWords {

    private static final Period WEEK = Period.ofDays(7);

    /** The characters of a month of every year, --MM. */
    private static final int MONTH_LENGTH = 4;

    private final TimeWords dates;

    public RecurrenceWords(TimeWords dates) {
        this.dates = dates;
    }

    /**
     * A recurrence.
     *
     * @param period its period, which is a year if the notation has none
     * @param times its number of repetitions, or of times in a period
     */
    public Message of(String notation, Period period, OptionalInt times) {
        if (notation.startsWith("--")) {
            return annual(notation, every(period));
        }
        if (notation.startsWith("R")) {
            Message every = repeated(every(period), notation.split("/", -1));
            return times.isPresent()
                    ? Message.of("recurrence.times").with("every", every).with("times", times(times.getAsInt()))
                    : every;
        }
        String bound = notation.startsWith(">=") ? "at-least" : notation.startsWith("<=") ? "at-most" : "exactly";
        return Message.of("recurrence." + bound)
                .with("times", times(times.orElse(1)))
                .with("period", per(period));
    }

    private Message repeated(Message every, String... parts) {
        return switch (parts.length) {
            case 3 -> Message.of("recurrence.from").with("every", every).with("first", dates.date(parts[1]));
            case 4 ->
                Message.of("recurrence.range")
                        .with("every", every)
                        .with("first", dates.date(parts[1]))
                        .with("last", dates.date(parts[2]));
            default -> every;
        };
    }

    /** {@code --04-30,--10}: every year on 30 April and in October. */
    private static Message annual(String notation, Message every) {
        int interval = notation.lastIndexOf("/P");
        List<Message> dates = new ArrayList<>();
        for (String date : (interval < 0 ? notation : notation.substring(0, interval)).split(",", -1)) {
            dates.add(annualDate(date));
        }
        return Message.of("recurrence.dates").with("every", every).with("dates", TimeWords.and(dates));
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
        int month = Integer.parseInt(date.substring(2, MONTH_LENGTH));
        return date.length() == MONTH_LENGTH
                ? TimeWords.month(month)
                : TimeWords.dayOfMonth(month, Integer.parseInt(date.substring(MONTH_LENGTH + 1)));
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
                : Message.of("recurrence.every").with("length", TimeWords.length(period));
    }

    private static Message times(int number) {
        return Message.of(number == 1 ? "recurrence.once" : "recurrence.count").withNumber("count", number);
    }
}
