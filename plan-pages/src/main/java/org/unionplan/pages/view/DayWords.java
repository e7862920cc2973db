package org.unionplan.pages.view;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.unionplan.message.Message;
import org.unionplan.message.Messages;
import org.unionplan.time.Recurrence;
import org.unionplan.time.Timeframe;

/** Days, times and lengths of time as people write them. */
final class DayWords {

    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;

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
        return messages.format(
                Message.of("page.month").with("month", monthName(month)).with("year", Integer.toString(year)));
    }

    /** The short name of a month. */
    String shortMonth(int month) {
        return messages.format("page.short-month." + month, Map.of());
    }

    private static Message monthName(int month) {
        return Message.of("page.month." + month);
    }

    /** The words of the source, and the dates they stand for where there are any. */
    String words(Timeframe timeframe) {
        String dates = timeframe
                .getNotation()
                .map(notation -> messages.format(dates(timeframe, notation)))
                .orElse("");
        String asWritten = timeframe.getAsWritten().map(PageOutput::clean).orElse("");
        if (asWritten.isEmpty() || dates.isEmpty() || asWritten.equals(dates)) {
            return asWritten.isEmpty() ? dates : asWritten;
        }
        return asWritten + " (" + dates + ")";
    }

    private Message dates(Timeframe timeframe, String notation) {
        int solidus = notation.indexOf('/');
        if (solidus < 0) {
            return date(notation);
        }
        String first = notation.substring(0, solidus);
        String last = notation.substring(solidus + 1);
        if (last.startsWith("P")) {
            boolean exact = timeframe.asPeriod().isPrecise() && first.length() == DAY_LENGTH;
            return exact
                    ? range(
                            timeframe.getEarliestFirst().orElseThrow().toString(),
                            timeframe.getLatestLast().orElseThrow().toString())
                    : Message.of("page.time.length")
                            .with("length", length(Period.parse(last)))
                            .with("first", date(first));
        }
        if (first.isEmpty() || first.equals("..")) {
            return bound(first.isEmpty() ? "page.time.until.unknown" : "page.time.until", last);
        }
        if (last.isEmpty() || last.equals("..")) {
            return bound(last.isEmpty() ? "page.time.from.unknown" : "page.time.from", first);
        }
        return range(first, last);
    }

    private Message bound(String code, String date) {
        return Message.of(code + (isDay(date) ? ".day" : "")).with("date", date(date));
    }

    private Message range(String first, String last) {
        return Message.of("page.time.range").with("first", date(first)).with("last", date(last));
    }

    private Message date(String notation) {
        int end = notation.length() - 1;
        String doubt = switch (notation.isEmpty() ? ' ' : notation.charAt(end)) {
            case '~' -> "page.time.about";
            case '?' -> "page.time.perhaps";
            case '%' -> "page.time.perhaps-about";
            default -> "";
        };
        return doubt.isEmpty() ? stated(notation) : Message.of(doubt).with("date", stated(notation.substring(0, end)));
    }

    private static boolean isDay(String date) {
        return date.length() == DAY_LENGTH
                && date.charAt(MONTH_LENGTH) == '-'
                && isMonth(date.substring(0, MONTH_LENGTH))
                && isDigits(date, MONTH_LENGTH + 1);
    }

    /** Returns true for a year and a month or part of a year, YYYY-MM. */
    private static boolean isMonth(String date) {
        return date.length() == MONTH_LENGTH
                && date.charAt(4) == '-'
                && isDigits(date.substring(0, 4), 0)
                && isDigits(date, MONTH_LENGTH - 2);
    }

    private static boolean isDigits(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** A day, a month or a part of a year by name (ISO 8601-2:2019, section 4.8), all else as written. */
    private static Message stated(String date) {
        if (isDay(date)) {
            return dayMessage(date);
        }
        if (isMonth(date)) {
            int part = Integer.parseInt(date.substring(MONTH_LENGTH - 2));
            String year = date.substring(0, 4);
            return part <= 12
                    ? Message.of("page.month").with("month", monthName(part)).with("year", year)
                    : Message.of("time.part." + part).with("year", year).withFallback(date);
        }
        return Message.of("page.as-is").with("text", date);
    }

    static Message dayMessage(String day) {
        if (!isDay(day)) {
            return Message.of("page.as-is").with("text", day);
        }
        int number = Integer.parseInt(day.substring(MONTH_LENGTH + 1));
        return Message.of(number == 1 ? "page.day.first" : "page.day")
                .with("day", Integer.toString(number))
                .with("month", monthName(Integer.parseInt(day.substring(5, MONTH_LENGTH))))
                .with("year", day.substring(0, 4));
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

    /** A length of time: "1 year, 6 months". */
    static Message length(Period period) {
        List<Message> parts = new ArrayList<>();
        add(parts, period.getYears(), "page.length.years");
        add(parts, period.getMonths(), "page.length.months");
        add(parts, period.getDays(), "page.length.days");
        return Message.of("page.list").with("items", parts);
    }

    private static void add(List<Message> parts, int number, String code) {
        if (number != 0) {
            parts.add(Message.of(code).withNumber("count", number));
        }
    }

    String words(Period period) {
        return messages.format(length(period));
    }

    /** The words of the source, else the notation in words. */
    String words(Recurrence recurrence) {
        return recurrence
                .getAsWritten()
                .map(PageOutput::clean)
                .or(() -> recurrence.getNotation().map(notation -> messages.format(words(recurrence, notation))))
                .orElse("");
    }

    private Message words(Recurrence recurrence, String notation) {
        if (recurrence.isUnreadable()) {
            return Message.of("page.as-is").with("text", notation);
        }
        Message every = Message.of("page.every")
                .with("length", length(recurrence.getPeriod().orElse(Period.ofYears(1))));
        if (notation.startsWith("--")) {
            int interval = notation.lastIndexOf("/P");
            List<Message> dates = new ArrayList<>();
            for (String date : (interval < 0 ? notation : notation.substring(0, interval)).split(",", -1)) {
                dates.add(annual(date));
            }
            return Message.of("page.recurrence.dates").with("every", every).with("dates", dates);
        }
        if (notation.startsWith("R")) {
            String[] parts = notation.split("/", -1);
            Message dated = switch (parts.length) {
                case 3 ->
                    Message.of("page.recurrence.from").with("every", every).with("first", date(parts[1]));
                case 4 ->
                    Message.of("page.recurrence.range")
                            .with("every", every)
                            .with("first", date(parts[1]))
                            .with("last", date(parts[2]));
                default -> every;
            };
            return recurrence.getTimes().isPresent()
                    ? Message.of("page.recurrence.times")
                            .with("every", dated)
                            .withNumber("count", recurrence.getTimes().getAsInt())
                    : dated;
        }
        String bound = notation.startsWith(">=") ? "at-least" : notation.startsWith("<=") ? "at-most" : "exactly";
        return Message.of("page.recurrence." + bound)
                .withNumber("count", recurrence.getTimes().orElse(1))
                .with("every", every);
    }

    private static Message annual(String date) {
        int solidus = date.indexOf('/');
        return solidus < 0
                ? annualDay(date)
                : Message.of("page.time.range")
                        .with("first", annualDay(date.substring(0, solidus)))
                        .with("last", annualDay(date.substring(solidus + 1)));
    }

    private static Message annualDay(String date) {
        Message month = monthName(Integer.parseInt(date.substring(2, 4)));
        if (date.length() <= 4) {
            return month;
        }
        int day = Integer.parseInt(date.substring(5));
        return Message.of(day == 1 ? "page.day-of-month.first" : "page.day-of-month")
                .with("day", Integer.toString(day))
                .with("month", month);
    }
}
