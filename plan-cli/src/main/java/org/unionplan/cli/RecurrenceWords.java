package org.unionplan.cli;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionplan.time.Recurrence;

/** Recurrences in words. */
final class RecurrenceWords {

    private static final Period WEEK = Period.ofDays(7);

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
        if (notation.startsWith("--")) {
            return annual(notation);
        }
        Period period = recurrence.getPeriod().orElse(Period.ZERO);
        if (notation.startsWith("R")) {
            String[] parts = notation.split("/", -1);
            String start = parts.length == 3 ? " from " + parts[1] : "";
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
    private static String annual(String notation) {
        List<String> dates = new ArrayList<>();
        for (String date : notation.split(",", -1)) {
            String month = DateWords.month(Integer.parseInt(date.substring(2, 4)));
            dates.add(date.length() == 4 ? "in " + month : "on " + Integer.parseInt(date.substring(5)) + " " + month);
        }
        int last = dates.size() - 1;
        String most = String.join(", ", dates.subList(0, last));
        return "every year " + (most.isEmpty() ? "" : most + " and ") + dates.get(last);
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
