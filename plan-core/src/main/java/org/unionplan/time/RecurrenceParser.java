package org.unionplan.time;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.unionplan.lexicon.Ascii;
import org.unionplan.value.ValueFormatException;

/** Reads the notation of a {@link Recurrence}. */
final class RecurrenceParser {

    private static final String RULE = "a recurrence, such as R/2021-03-31/P3M, R/P3M, --04-30,--10-31 or 4/P1Y";
    private static final int MOST_REPETITIONS = 999_999;
    private static final int MOST_TIMES_IN_A_PERIOD = 366;

    private final String notation;

    private RecurrenceParser(String notation) {
        this.notation = notation;
    }

    static Cadence parse(String notation) {
        return new RecurrenceParser(notation).cadence();
    }

    private Cadence cadence() {
        if (notation.startsWith("R")) {
            return repetition();
        }
        return notation.startsWith("-") ? annualDates() : timesInAPeriod();
    }

    private Cadence repetition() {
        List<String> parts = List.of(notation.split("/", -1));
        String count = parts.get(0).substring(1);
        OptionalInt times = count.isEmpty() ? OptionalInt.empty() : OptionalInt.of(number(count, MOST_REPETITIONS));
        if (parts.size() == 3) {
            return new AnchoredCadence(times, start(parts.get(1)), duration(parts.get(2)));
        }
        if (parts.size() != 2) {
            throw refusal("Write R, the start and the period with a solidus between them, as in R/2021-03-31/P3M.");
        }
        if (times.isPresent()) {
            throw refusal("A number of repetitions needs a start, as in R5/2021-03-31/P3M; five times in every period"
                    + " is 5/P3M.");
        }
        return new CalendarCadence(times, 1, calendarPeriod(parts.get(1)));
    }

    private LocalDate start(String written) {
        return IsoDay.read(written)
                .orElseThrow(() ->
                        refusal("A start is a day of the calendar, written YYYY-MM-DD, in the years 0000 to 9999."));
    }

    private Period duration(String written) {
        return IsoDuration.read(written).orElseThrow(() -> refusal(IsoDuration.REMEDY));
    }

    private CalendarPeriod calendarPeriod(String written) {
        return CalendarPeriod.read(written)
                .orElseThrow(() -> refusal("Without a start a period is one of P1Y, P6M, P4M, P3M, P2M, P1M, P1W or"
                        + " P1D; any other needs one, as in R/2021-03-31/P18M."));
    }

    private Cadence annualDates() {
        Set<AnnualDate> dates = new LinkedHashSet<>();
        for (String written : notation.split(",", -1)) {
            AnnualDate date = AnnualDate.read(written)
                    .orElseThrow(() -> refusal("Write a day of every year as --MM-DD and a month as --MM, with commas"
                            + " and no spaces between them."));
            if (!dates.add(date)) {
                throw refusal("The date " + written + " stands twice: keep one.");
            }
        }
        return AnnualCadence.of(List.copyOf(dates));
    }

    private Cadence timesInAPeriod() {
        int solidus = notation.indexOf('/');
        if (solidus < 0) {
            throw refusal("Words such as \"monthly\" stand as written, beside a notation or alone.");
        }
        boolean limit = notation.startsWith("<=");
        int begin = limit || notation.startsWith(">=") ? 2 : 0;
        int times = number(notation.substring(begin, solidus), MOST_TIMES_IN_A_PERIOD);
        CalendarPeriod period = calendarPeriod(notation.substring(solidus + 1));
        return new CalendarCadence(OptionalInt.of(times), limit ? 0 : times, period);
    }

    private int number(String written, int most) {
        boolean digits = !written.isEmpty() && written.length() <= 6 && Ascii.areDigits(written, 0, written.length());
        if (!digits || written.startsWith("0") || Ascii.number(written, 0, written.length()) > most) {
            throw refusal("A number of times is 1 to " + most + ", in digits 0 to 9 without a leading zero.");
        }
        return Ascii.number(written, 0, written.length());
    }

    private ValueFormatException refusal(String remedy) {
        return new ValueFormatException(RULE, notation, remedy);
    }
}
