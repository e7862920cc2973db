package org.unionplan.time;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.unionplan.lexicon.Ascii;
import org.unionplan.message.Message;
import org.unionplan.value.ValueFormatException;

/** Reads the notation of a {@link Recurrence}. */
final class RecurrenceParser {

    private static final Message RULE = Message.of("expected.recurrence.value");
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
            throw refusal(Message.of("remedy.recurrence.parts"));
        }
        if (times.isPresent()) {
            throw refusal(Message.of("remedy.recurrence.repetitions"));
        }
        return new CalendarCadence(times, 1, calendarPeriod(parts.get(1)));
    }

    private LocalDate start(String written) {
        return IsoDay.read(written).orElseThrow(() -> refusal(Message.of("remedy.recurrence.start")));
    }

    private Period duration(String written) {
        return IsoDuration.read(written).orElseThrow(() -> refusal(IsoDuration.REMEDY));
    }

    private CalendarPeriod calendarPeriod(String written) {
        return CalendarPeriod.read(written).orElseThrow(() -> refusal(Message.of("remedy.recurrence.period")));
    }

    private Cadence annualDates() {
        Set<AnnualDate> dates = new LinkedHashSet<>();
        for (String written : notation.split(",", -1)) {
            AnnualDate date =
                    AnnualDate.read(written).orElseThrow(() -> refusal(Message.of("remedy.recurrence.annual")));
            if (!dates.add(date)) {
                throw refusal(Message.of("remedy.recurrence.annual.twice").with("date", written));
            }
        }
        return AnnualCadence.of(List.copyOf(dates));
    }

    private Cadence timesInAPeriod() {
        int solidus = notation.indexOf('/');
        if (solidus < 0) {
            throw refusal(Message.of("remedy.recurrence.words"));
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
            throw refusal(Message.of("remedy.recurrence.times").with("most", most));
        }
        return Ascii.number(written, 0, written.length());
    }

    private ValueFormatException refusal(Message remedy) {
        return new ValueFormatException(RULE, notation, remedy);
    }
}
