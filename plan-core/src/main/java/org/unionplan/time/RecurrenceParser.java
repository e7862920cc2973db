package org.unionplan.time;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unionplan.lexicon.Ascii;
import org.unionplan.message.Message;
import org.unionplan.value.ValueFormatException;

/** Reads the notation of a {@link Recurrence}. */
final class RecurrenceParser {

    private static final Message RULE = Message.of("expected.recurrence.value");
    private static final int MOST_REPETITIONS = 999_999;
    private static final int MOST_TIMES_IN_A_PERIOD = 366;
    private static final int MOST_YEARS = 1_000;

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
        int times = count.isEmpty() ? 0 : number(count, MOST_REPETITIONS);
        if (parts.size() == 3) {
            return new AnchoredCadence(times, start(parts.get(1)), duration(parts.get(2)));
        }
        if (parts.size() == 4 && IsoDay.read(parts.get(2)).isPresent()) {
            return window(times, start(parts.get(1)), start(parts.get(2)), duration(parts.get(3)));
        }
        if (parts.size() != 2) {
            throw refusal(Message.of("remedy.recurrence.parts"));
        }
        if (times != 0) {
            throw refusal(Message.of("remedy.recurrence.repetitions"));
        }
        return inEvery(times, 1, parts.get(1));
    }

    private Cadence window(int times, LocalDate first, LocalDate last, Period every) {
        if (last.isBefore(first)) {
            throw refusal(Message.of("remedy.recurrence.window"));
        }
        return WindowCadence.of(times, DateRange.of(first, last), every);
    }

    /** In every period of the calendar, or in every other period, counted from a day that is given later. */
    private Cadence inEvery(int times, int owed, String period) {
        Period every = duration(period);
        Optional<CalendarPeriod> ofTheCalendar = CalendarPeriod.of(every);
        return ofTheCalendar.isPresent()
                ? new CalendarCadence(times, owed, ofTheCalendar.get())
                : new CountedCadence(times, owed, every, CountedCadence.FIRST_OF_ALL);
    }

    private LocalDate start(String written) {
        return IsoDay.read(written).orElseThrow(() -> refusal(Message.of("remedy.recurrence.start")));
    }

    private Period duration(String written) {
        return IsoDuration.read(written).orElseThrow(() -> refusal(IsoDuration.REMEDY));
    }

    private Cadence annualDates() {
        int interval = notation.lastIndexOf("/P");
        Set<AnnualDate> dates = new LinkedHashSet<>();
        for (String written : (interval < 0 ? notation : notation.substring(0, interval)).split(",", -1)) {
            AnnualDate date =
                    AnnualDate.read(written).orElseThrow(() -> refusal(Message.of("remedy.recurrence.annual")));
            if (!dates.add(date)) {
                throw refusal(Message.of("remedy.recurrence.annual.twice").with("date", written));
            }
        }
        return AnnualCadence.of(List.copyOf(dates), interval < 0 ? 1 : years(notation.substring(interval + 1)));
    }

    private int years(String written) {
        Period every = duration(written);
        if (every.getMonths() != 0 || every.getDays() != 0 || every.getYears() > MOST_YEARS) {
            throw refusal(Message.of("remedy.recurrence.annual.years"));
        }
        return every.getYears();
    }

    private Cadence timesInAPeriod() {
        int solidus = notation.indexOf('/');
        if (solidus < 0) {
            throw refusal(Message.of("remedy.recurrence.words"));
        }
        boolean limit = notation.startsWith("<=");
        int begin = limit || notation.startsWith(">=") ? 2 : 0;
        int times = number(notation.substring(begin, solidus), MOST_TIMES_IN_A_PERIOD);
        return inEvery(times, limit ? 0 : times, notation.substring(solidus + 1));
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
