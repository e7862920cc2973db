package org.unionplan.time;

import java.time.LocalDate;
import java.time.Period;
import org.unionplan.message.Message;
import org.unionplan.time.IntervalEnd.Dated;
import org.unionplan.time.IntervalEnd.Undated;
import org.unionplan.time.IntervalEnd.Unspecified;
import org.unionplan.value.ValueFormatException;

/** Reads the notation of a {@link Timeframe}: one date, two with a solidus between them, or a start and a duration. */
final class EdtfParser {

    static final Message RULE = Message.of("expected.timeframe.value");

    /** Both ends of a notation; one and the same for a single date. */
    record Ends(IntervalEnd first, IntervalEnd last) {}

    private final String notation;
    private final EdtfDateParser dates;

    private EdtfParser(String notation) {
        this.notation = notation;
        this.dates = new EdtfDateParser(notation);
    }

    static Ends parse(String notation) {
        return new EdtfParser(notation).ends();
    }

    private Ends ends() {
        int solidus = notation.indexOf('/');
        if (notation.equals("..")) {
            return new Ends(Undated.OPEN, Undated.OPEN);
        }
        if (solidus < 0) {
            Dated date = dates.parse(notation);
            return new Ends(date, date);
        }
        String start = notation.substring(0, solidus);
        String end = notation.substring(solidus + 1);
        if (start.startsWith("P")) {
            throw refusal(Message.of("remedy.interval.duration.after"));
        }
        return end.startsWith("P") ? lasting(start, end) : between(start, end);
    }

    private Ends between(String start, String end) {
        IntervalEnd first = side(start);
        IntervalEnd last = side(end);
        if (first instanceof Undated && last instanceof Undated) {
            throw refusal(Message.of("remedy.interval.date"));
        }
        return new Ends(first, last);
    }

    private IntervalEnd side(String written) {
        return switch (written) {
            case "" -> Undated.UNKNOWN;
            case ".." -> Undated.OPEN;
            default -> dates.parse(written);
        };
    }

    private Ends lasting(String start, String duration) {
        if (!(side(start) instanceof Dated first)) {
            throw refusal(Message.of("remedy.interval.duration"));
        }
        Period length = IsoDuration.read(duration).orElseThrow(() -> refusal(IsoDuration.REMEDY));
        LocalDate latest = lastDay(first.latestBeginning().orElseThrow(), length);
        if (!IsoDay.isWritable(latest)) {
            throw refusal(Message.of("remedy.interval.end"));
        }
        return new Ends(first, new Dated(lastDay(first.from(), length), latest, first.qualifier(), Unspecified.DAY));
    }

    private static LocalDate lastDay(LocalDate first, Period length) {
        return first.plus(length).minusDays(1);
    }

    private ValueFormatException refusal(Message remedy) {
        return new ValueFormatException(RULE, notation, remedy);
    }
}
