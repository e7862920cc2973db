package org.unionplan.cli;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionplan.time.Recurrence;

/** Recurrences in words. */
final class RecurrenceWords {

    private static final Period WEEK = Period.ofDays(7);

    /** The characters of a month of every year, --MM. */
    private static final int MONTH_LENGTH = 4;

    private RecurrenceWords() {}

    /** The words of the source, else the notation put into words. */
    static String words(Recurrence recurrence) {
        return recurrence
                .getAsWritten()
                .or(() -> recurrence.getNotation().map(notation -> words(recurrence, notation)))
                .orElse("");
    }

    static Optional<String> words(Optional<Recurrence> recurrence) {
        return recurrence.map(RecurrenceWords::words);
    }

    private static String words(Recurrence recurrence, String notation) {
        if (recurrence.isUnreadable()) {
            return notation;
        }
        if (notation.startsWith("--")) {
            return annual(recurrence, notation);
        }
        Period period = recurrence.getPeriod().orElse(Period.ZERO);
        if (notation.startsWith("R")) {
            String[] parts = notation.split("/", -1);
            String start = switch (parts.length) {
                case 3 -> " from " + parts[1];
                case 4 -> " from " + parts[1] + " to " + parts[2];
                default -> "";
            };
            String times = recurrence.getTimes().isPresent()
                    ? ", " + times(recurrence.getTimes().getAsInt())
                    : "";
            return "every " + length(period) + start + times;
        }
        String bound = notation.startsWith(">=") ? "at least " : notation.startsWith("<=") ? "at most " : "";
        boolean one = length(period).indexOf(' ') < 0;
        return bound + times(recurrence.getTimes().orElse(1)) + (one ? " a " : " every ") + length(period);
    }

    /** {@code --04-30,--10}: every year on 30 April and in October. */
    private static String annual(Recurrence recurrence, String notation) {
        int interval = notation.lastIndexOf("/P");
        List<String> dates = new ArrayList<>();
        for (String date : (interval < 0 ? notation : notation.substring(0, interval)).split(",", -1)) {
            int solidus = date.indexOf('/');
            String prefix = solidus >= 0 ? "from " : date.length() == MONTH_LENGTH ? "in " : "on ";
            dates.add(prefix
                    + (solidus < 0
                            ? day(date)
                            : day(date.substring(0, solidus)) + " to " + day(date.substring(solidus + 1))));
        }
        int last = dates.size() - 1;
        String most = String.join(", ", dates.subList(0, last));
        String years = recurrence.getPeriod().map(RecurrenceWords::length).orElse("year");
        return "every " + years + " " + (most.isEmpty() ? "" : most + " and ") + dates.get(last);
    }

    private static String day(String date) {
        String month = DateWords.month(Integer.parseInt(date.substring(2, 4)));
        return date.length() == MONTH_LENGTH ? month : Integer.parseInt(date.substring(5)) + " " + month;
    }

    /** A single unit by its name alone: "week", "3 months". */
    private static String length(Period period) {
        if (period.equals(WEEK)) {
            return "week";
        }
        String length = DateWords.period(period);
        return length.startsWith("1 ") && !length.contains(" and ") ? length.substring(2) : length;
    }

    private static String times(int number) {
        return number == 1 ? "once" : number + " times";
    }
}
