package org.unionplan.cli.text;

import java.time.Period;
import org.unionplan.lexicon.RecurrenceWords;
import org.unionplan.lexicon.TimeWords;
import org.unionplan.message.Message;
import org.unionplan.message.Messages;
import org.unionplan.time.Recurrence;
import org.unionplan.time.Timeframe;

/** Timeframes and recurrences in words; days stay as ISO 8601 writes them. */
final class DateWords {

    private static final TimeWords DATES = new TimeWords("time.range", TimeWords::verbatim);

    private static final RecurrenceWords RECURRENCES = new RecurrenceWords(DATES);

    private final Messages messages;

    DateWords(Messages messages) {
        this.messages = messages;
    }

    /** The words of the source, and the dates they stand for where there are any. */
    String words(Timeframe timeframe) {
        String dates = timeframe
                .getNotation()
                .map(notation -> messages.format(DATES.of(notation, timeframe.getLatestLast())))
                .orElse("");
        String asWritten = timeframe.getAsWritten().orElse("");
        if (asWritten.isEmpty() || dates.isEmpty() || asWritten.equals(dates)) {
            return asWritten.isEmpty() ? dates : asWritten;
        }
        return asWritten + " (" + dates + ")";
    }

    /** The words of the source, else the notation in words. */
    String words(Recurrence recurrence) {
        return recurrence
                .getAsWritten()
                .or(() -> recurrence.getNotation().map(notation -> messages.format(words(recurrence, notation))))
                .orElse("");
    }

    private static Message words(Recurrence recurrence, String notation) {
        return recurrence.isUnreadable()
                ? TimeWords.verbatim(notation)
                : RECURRENCES.of(notation, recurrence.getPeriod().orElse(Period.ofYears(1)), recurrence.getTimes());
    }
}
