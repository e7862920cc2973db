package org.unionplan.pact.facts;

import java.time.LocalDate;
import java.util.Optional;
import org.unionplan.lexicon.TimeWords;
import org.unionplan.message.Message;
import org.unionplan.time.Timeframe;

/** Messages for dates, as parts of the sentences of reasons. */
public final class PactWords {

    private PactWords() {}

    /** "on 2024-03-01", or that the date is unknown. */
    public static Message when(LocalDate day) {
        return PactCalendar.isDay(day) ? Message.of("pact-when.day").with("day", day) : Message.of("pact-when.unknown");
    }

    /** The day, or the date in the precision of the source where that is less than a day. */
    public static Message when(LocalDate day, Optional<Timeframe> stated) {
        return stated.map(PactWords::when).orElseGet(() -> when(day));
    }

    /** "in 2024-03", "between 2024-03-01 and 2024-03-09", "on or after 2024-03-01", or the words of the source. */
    public static Message when(Timeframe time) {
        if (time.getNotation().isEmpty()) {
            return Message.of("pact-when.words")
                    .with("words", time.getAsWritten().orElse(""));
        }
        if (time.isDay()) {
            return Message.of("pact-when.day").with("day", time);
        }
        String notation = time.toString();
        int middle = notation.indexOf('/');
        if (middle < 0) {
            return TimeWords.partOfYear(notation)
                    .map(words -> Message.of("pact-when.part").with("time", words))
                    .orElseGet(() -> Message.of("pact-when.within").with("time", notation));
        }
        String first = notation.substring(0, middle);
        String last = notation.substring(middle + 1);
        if (time.getLatestLast().isEmpty()) {
            return Message.of("pact-when.from").with("time", first);
        }
        if (time.getEarliestFirst().isEmpty()) {
            return Message.of("pact-when.until").with("time", last);
        }
        return last.startsWith("P")
                ? Message.of("pact-when.within").with("time", notation)
                : Message.of("pact-when.between").with("first", first).with("last", last);
    }

    /** The same for a period, which is all of the years and months it names. */
    public static Message period(Timeframe time) {
        String notation = time.getNotation().orElse("");
        int middle = notation.indexOf('/');
        boolean closed =
                time.getLatestLast().isPresent() && time.getEarliestFirst().isPresent();
        return middle > 0 && closed && !notation.startsWith("P", middle + 1)
                ? Message.of("pact-when.from-to")
                        .with("first", notation.substring(0, middle))
                        .with("last", notation.substring(middle + 1))
                : when(time);
    }
}
