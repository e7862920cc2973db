package org.unionplan.lexicon;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionplan.message.Message;

/** Dates and intervals in EDTF, and lengths of time, as messages. */
public final class TimeWords {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])");

    private static final Pattern MONTH = Pattern.compile("([0-9]{4})-(0[1-9]|1[0-2])");

    /** A season, a quarter and so on (ISO 8601-2:2019, section 4.8); the first 12 codes are seasons. */
    private static final Pattern PART_OF_YEAR = Pattern.compile("([0-9]{4})-(2[1-9]|3[0-9]|4[01])");

    /** An approximate or doubtful date. */
    private static final Pattern LOOSE = Pattern.compile(".*[~?%]");

    private static final int LAST_SEASON = 32;

    private final String range;
    private final Function<String, Message> day;

    /**
     * @param range the code of a sentence for {@code first} and {@code last}
     * @param day the words for a day that is written YYYY-MM-DD
     */
    public TimeWords(String range, Function<String, Message> day) {
        this.range = range;
        this.day = day;
    }

    /** A text as it is. */
    public static Message verbatim(String text) {
        return Message.of("time.as-is").with("text", text);
    }

    /** The name of a month, from 1. */
    public static Message month(int month) {
        return Message.of("time.month." + month);
    }

    /** A month of a year: "June 2026". */
    public static Message month(String year, int month) {
        return Message.of("time.month-of-year").with("month", month(month)).with("year", year);
    }

    /** A day of every year: "1 May". */
    public static Message dayOfMonth(int month, int number) {
        return Message.of(number == 1 ? "time.day-of-month.first" : "time.day-of-month")
                .with("day", Integer.toString(number))
                .with("month", month(month));
    }

    /** A season, a half of a year and so on as part of a sentence: "the first half of 2026"; empty if it is another date. */
    public static Optional<Message> partOfYear(String date) {
        Matcher part = PART_OF_YEAR.matcher(date);
        if (!part.matches()) {
            return Optional.empty();
        }
        Message name = named(part);
        return Optional.of(
                Integer.parseInt(part.group(2)) > LAST_SEASON
                        ? Message.of("time.the").with("part", name)
                        : name);
    }

    private static Message named(Matcher part) {
        return Message.of("time.part." + part.group(2)).with("year", part.group(1));
    }

    /** A length of time: "1 year and 6 months". */
    public static Message length(Period period) {
        List<Message> parts = new ArrayList<>();
        add(parts, period.getYears(), "time.length.years");
        add(parts, period.getMonths(), "time.length.months");
        add(parts, period.getDays(), "time.length.days");
        return parts.isEmpty() ? Message.of("time.length.none") : and(parts);
    }

    private static void add(List<Message> parts, int number, String code) {
        if (number != 0) {
            parts.add(Message.of(code).withNumber("count", number));
        }
    }

    /** Those messages with commas between them and "and" before the last. */
    static Message and(List<Message> parts) {
        int last = parts.size() - 1;
        return last == 0
                ? parts.get(0)
                : Message.of("time.and").with("first", parts.subList(0, last)).with("last", parts.get(last));
    }

    /**
     * A date or interval.
     *
     * @param lastDay the last day of an interval that starts on a known day and has a length
     */
    public Message of(String notation, Optional<LocalDate> lastDay) {
        int solidus = notation.indexOf('/');
        if (solidus < 0) {
            return date(notation);
        }
        String first = notation.substring(0, solidus);
        String last = notation.substring(solidus + 1);
        if (last.startsWith("P")) {
            return isDay(first) && lastDay.isPresent()
                    ? range(first, lastDay.get().toString())
                    : after("time.length-from", first).with("length", length(Period.parse(last)));
        }
        if (first.isEmpty() || first.equals("..")) {
            return after(first.isEmpty() ? "time.until.unknown-start" : "time.until", last);
        }
        if (last.isEmpty() || last.equals("..")) {
            return after(last.isEmpty() ? "time.from.unknown-end" : "time.from", first);
        }
        return range(first, last);
    }

    /** The interval between two dates. */
    Message range(String first, String last) {
        return Message.of(isDay(last) ? range + ".day" : range)
                .with("first", date(first))
                .with("last", date(last));
    }

    /** A date, which may be approximate or doubtful. */
    Message date(String notation) {
        int end = notation.length() - 1;
        return switch (notation.charAt(Math.max(0, end))) {
            case '~' -> after("time.about", notation.substring(0, end));
            case '?' -> after("time.perhaps", notation.substring(0, end));
            case '%' -> after("time.perhaps-about", notation.substring(0, end));
            default -> stated(notation);
        };
    }

    /** A sentence with a date; languages have other articles for a day, and none that fits every loose date. */
    private Message after(String code, String date) {
        Optional<Message> part = partOfYear(date);
        boolean isLoose = part.isPresent() || LOOSE.matcher(date).matches();
        String form = isLoose ? ".loose" : isDay(date) ? ".day" : "";
        return Message.of(code + form).with("date", part.orElseGet(() -> date(date)));
    }

    private Message stated(String date) {
        if (isDay(date)) {
            return day.apply(date);
        }
        Matcher month = MONTH.matcher(date);
        if (month.matches()) {
            return month(month.group(1), Integer.parseInt(month.group(2)));
        }
        Matcher part = PART_OF_YEAR.matcher(date);
        return part.matches() ? named(part) : verbatim(date);
    }

    private static boolean isDay(String date) {
        return DAY.matcher(date).matches();
    }
}
