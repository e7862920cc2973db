package org.unionplan.cli.text;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.unionplan.message.Message;
import org.unionplan.message.Messages;
import org.unionplan.time.Timeframe;

/** Timeframes and periods in words; days stay as ISO 8601 writes them. */
final class DateWords {

    /** The length of a year and a month, YYYY-MM, and of a day. */
    private static final int MONTH_LENGTH = 7;

    private static final int DAY_LENGTH = 10;

    private final Messages messages;

    DateWords(Messages messages) {
        this.messages = messages;
    }

    /** The words of the source, and the dates they stand for where there are any. */
    String words(Timeframe timeframe) {
        String dates = timeframe
                .getNotation()
                .map(notation -> messages.format(dates(timeframe, notation)))
                .orElse("");
        String asWritten = timeframe.getAsWritten().orElse("");
        if (asWritten.isEmpty() || dates.isEmpty() || asWritten.equals(dates)) {
            return asWritten.isEmpty() ? dates : asWritten;
        }
        return asWritten + " (" + dates + ")";
    }

    private static Message dates(Timeframe timeframe, String notation) {
        int solidus = notation.indexOf('/');
        if (solidus < 0) {
            return date(notation);
        }
        String first = notation.substring(0, solidus);
        String last = notation.substring(solidus + 1);
        if (last.startsWith("P")) {
            return timeframe.asPeriod().isPrecise() && first.length() == DAY_LENGTH
                    ? range(
                            "time.range",
                            timeframe.getEarliestFirst().orElseThrow().toString(),
                            timeframe.getLatestLast().orElseThrow().toString())
                    : Message.of("time.length-from")
                            .with("length", length(Period.parse(last)))
                            .with("first", date(first));
        }
        return switch (first) {
            case ".." -> until("time.until", last);
            case "" -> until("time.until.unknown-start", last);
            default ->
                switch (last) {
                    case ".." -> from("time.from", first);
                    case "" -> from("time.from.unknown-end", first);
                    default -> range("time.range", first, last);
                };
        };
    }

    /** A sentence for days, where a language needs another article before a day than before a month or a year. */
    private static String code(String code, String date) {
        return date.length() == DAY_LENGTH ? code + ".day" : code;
    }

    private static Message from(String code, String first) {
        return Message.of(code(code, first)).with("first", date(first));
    }

    private static Message until(String code, String last) {
        return Message.of(code(code, last)).with("last", date(last));
    }

    private static Message range(String code, String first, String last) {
        return Message.of(code(code, last)).with("first", date(first)).with("last", date(last));
    }

    private static Message date(String notation) {
        int end = notation.length() - 1;
        return switch (notation.charAt(end)) {
            case '~' -> doubtful("time.about", notation.substring(0, end));
            case '?' -> doubtful("time.perhaps", notation.substring(0, end));
            case '%' -> doubtful("time.perhaps-about", notation.substring(0, end));
            default -> stated(notation);
        };
    }

    private static Message doubtful(String code, String date) {
        return Message.of(code).with("date", stated(date));
    }

    /** Months and the parts of a year of EDTF level 2 (ISO 8601-2:2019, section 4.8) by name, all else as written. */
    private static Message stated(String date) {
        return date.length() == MONTH_LENGTH && date.matches("[0-9]{4}-[0-9]{2}")
                ? Message.of("time.part." + date.substring(5))
                        .with("year", date.substring(0, 4))
                        .withFallback(date)
                : Message.of("time.date").with("date", date);
    }

    /** The name of a month, from 1. */
    static Message month(int month) {
        return Message.of("month." + month);
    }

    /** A length of time: "1 year and 6 months". */
    static Message length(Period period) {
        List<Message> parts = new ArrayList<>();
        add(parts, period.getYears(), "length.years");
        add(parts, period.getMonths(), "length.months");
        add(parts, period.getDays(), "length.days");
        return and(parts);
    }

    /** Those messages with commas between them and a word before the last. */
    static Message and(List<Message> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        int last = parts.size() - 1;
        return parts.isEmpty()
                ? Message.of("length.none")
                : Message.of("and").with("first", parts.subList(0, last)).with("last", parts.get(last));
    }

    private static void add(List<Message> parts, int number, String code) {
        if (number != 0) {
            parts.add(Message.of(code).withNumber("count", number));
        }
    }
}
