package org.unionplan.pages.view;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.regex.Pattern;
import org.unionplan.lexicon.RecurrenceWords;
import org.unionplan.lexicon.TimeWords;
import org.unionplan.message.Message;
import org.unionplan.message.Messages;
import org.unionplan.time.Recurrence;
import org.unionplan.time.Timeframe;

/** Days, times and lengths of time as people write them. */
final class DayWords {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])");

    private static final TimeWords DATES = new TimeWords("page.time.range", DayWords::dayMessage);

    private static final RecurrenceWords RECURRENCES = new RecurrenceWords(DATES);

    private final Messages messages;

    DayWords(Messages messages) {
        this.messages = messages;
    }

    /** A day: "31 December 2025". */
    String day(LocalDate day) {
        return messages.format(dayMessage(day.toString()));
    }

    /** A day where room is scarce: "31 Dec 2025". */
    String shortDay(LocalDate day) {
        return messages.format(Message.of("page.day")
                .with("day", Integer.toString(day.getDayOfMonth()))
                .with("month", Message.of("page.short-month." + day.getMonthValue()))
                .with("year", Integer.toString(day.getYear())));
    }

    /** A month of a year: "December 2025". */
    String month(int year, int month) {
        return messages.format(TimeWords.month(Integer.toString(year), month));
    }

    /** The short name of a month. */
    String shortMonth(int month) {
        return messages.format("page.short-month." + month, Map.of());
    }

    /** The words of the source, and the dates they stand for where there are any. */
    String words(Timeframe timeframe) {
        String dates = timeframe
                .getNotation()
                .map(notation -> messages.format(DATES.of(notation, timeframe.getLatestLast())))
                .orElse("");
        String asWritten = timeframe.getAsWritten().map(PageOutput::clean).orElse("");
        if (asWritten.isEmpty() || dates.isEmpty() || asWritten.equals(dates)) {
            return asWritten.isEmpty() ? dates : asWritten;
        }
        return asWritten + " (" + dates + ")";
    }

    private static boolean isDay(String date) {
        return DAY.matcher(date).matches();
    }

    static Message dayMessage(String day) {
        if (!isDay(day)) {
            return TimeWords.verbatim(day);
        }
        Message dayOfMonth =
                TimeWords.dayOfMonth(Integer.parseInt(day.substring(5, 7)), Integer.parseInt(day.substring(8)));
        return Message.of("time.month-of-year").with("month", dayOfMonth).with("year", day.substring(0, 4));
    }

    /** Returns that message with its days as people write them. */
    static Message inWords(Message message) {
        Message changed = message;
        for (var entry : message.getParameters().entrySet()) {
            Message.Parameter parameter = entry.getValue();
            switch (parameter.getKind()) {
                case TEXT -> {
                    if (isDay(parameter.getText())) {
                        changed = changed.with(entry.getKey(), dayMessage(parameter.getText()));
                    }
                }
                case MESSAGE ->
                    changed = changed.with(
                            entry.getKey(), inWords(parameter.getMessages().get(0)));
                case LIST ->
                    changed = changed.with(
                            entry.getKey(),
                            parameter.getMessages().stream()
                                    .map(DayWords::inWords)
                                    .toList());
                case NUMBER, ID -> {}
            }
        }
        return changed;
    }

    String words(Period period) {
        return messages.format(TimeWords.length(period));
    }

    /** The words of the source, else the notation in words. */
    String words(Recurrence recurrence) {
        return recurrence
                .getAsWritten()
                .map(PageOutput::clean)
                .or(() -> recurrence.getNotation().map(notation -> messages.format(words(recurrence, notation))))
                .orElse("");
    }

    private static Message words(Recurrence recurrence, String notation) {
        return recurrence.isUnreadable()
                ? TimeWords.verbatim(notation)
                : RECURRENCES.of(notation, recurrence.getPeriod().orElse(Period.ofYears(1)), recurrence.getTimes());
    }
}
