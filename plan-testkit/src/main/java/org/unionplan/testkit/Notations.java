package org.unionplan.testkit;

import java.time.LocalDate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The notations of dates, durations, repetitions and languages, in every supported form. */
final class Notations {

    private static final long FIRST_DAY = LocalDate.of(0, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();
    private static final long NEAR_FIRST = LocalDate.of(2010, 1, 1).toEpochDay();
    private static final long NEAR_LAST = LocalDate.of(2035, 12, 31).toEpochDay();

    private Notations() {}

    /** Days of these decades mostly, so that they meet, and every other day a document can write. */
    static Arbitrary<LocalDate> days() {
        return Choice.of(
                nearDays(),
                2,
                Choice.of(
                        Arbitraries.of(LocalDate.of(2024, 2, 29), LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31)),
                        5,
                        days(FIRST_DAY, LAST_DAY)));
    }

    private static Arbitrary<LocalDate> nearDays() {
        return days(NEAR_FIRST, NEAR_LAST);
    }

    private static Arbitrary<LocalDate> days(long first, long last) {
        return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
    }

    /** One date: a day, month, year, season or other part of a year, with unspecified digits and doubts. */
    static Arbitrary<String> dates() {
        Arbitrary<String> years = Choice.of(
                        Arbitraries.integers().between(2010, 2035),
                        1,
                        Arbitraries.integers().between(0, 9998))
                .map(year -> padded(year, 4));
        Arbitrary<String> months = parts(years, 1, 12);
        Arbitrary<String> date = Choice.of(
                years,
                months,
                days().map(LocalDate::toString),
                parts(years, 21, 41),
                years.map(year -> year.substring(0, 3) + "X"),
                years.map(year -> year.substring(0, 2) + "XX"),
                years.map(year -> year + "-XX"),
                years.map(year -> year + "-XX-XX"),
                months.map(month -> month + "-XX"));
        return Combinators.combine(date, Arbitraries.of("", "", "", "?", "~", "%"))
                .as((d, mark) -> d + mark);
    }

    /** A date, an interval with two sides or one, or a start and a duration; an interval may be reversed. */
    static Arbitrary<String> timeframes() {
        Arbitrary<String> undated = Arbitraries.of("..", "");
        return Choice.of(
                dates(),
                Combinators.combine(dates(), dates()).as((first, last) -> first + "/" + last),
                Combinators.combine(dates(), undated).as((first, last) -> first + "/" + last),
                Combinators.combine(undated, dates()).as((first, last) -> first + "/" + last),
                Combinators.combine(nearDays(), Arbitraries.of(10, 7, 4), durations())
                        .as((day, length, duration) -> day.toString().substring(0, length) + "/" + duration));
    }

    static Arbitrary<String> durations() {
        Arbitrary<String> mixed = Combinators.combine(
                        amounts(3, "Y"), amounts(30, "M"), amounts(8, "W"), amounts(40, "D"))
                .as((years, months, weeks, days) -> "P" + years + months + weeks + days)
                .map(duration -> duration.equals("P") ? "P1M" : duration);
        return Choice.of(Arbitraries.of("P1Y", "P26M", "P6W", "P1D"), mixed);
    }

    private static Arbitrary<String> amounts(int most, String unit) {
        return Arbitraries.integers().between(0, most).map(amount -> amount == 0 ? "" : amount + unit);
    }

    static Arbitrary<String> recurrences() {
        Arbitrary<String> periods = Arbitraries.of("P1Y", "P6M", "P4M", "P3M", "P2M", "P1M", "P1W", "P1D");
        Arbitrary<String> counts = Arbitraries.integers().between(1, 12).map(String::valueOf);
        Arbitrary<String> annual = Combinators.combine(nearDays(), Arbitraries.of(7, 10))
                .as((day, length) -> "--" + day.toString().substring(5, length));
        return Choice.of(
                periods.map(period -> "R/" + period),
                Combinators.combine(Arbitraries.of("", ">=", "<="), counts, periods)
                        .as((bound, count, period) -> bound + count + "/" + period),
                Combinators.combine(
                                Choice.of(Arbitraries.just(""), counts), nearDays(), Choice.of(periods, durations()))
                        .as((count, start, length) -> "R" + count + "/" + start + "/" + length),
                annual.list()
                        .ofMinSize(1)
                        .ofMaxSize(4)
                        .map(dates -> dates.stream().distinct().collect(Collectors.joining(","))));
    }

    /** Tags as people use them, and others the grammar of RFC 5646 allows. */
    static Arbitrary<String> languages() {
        Arbitrary<String> composed = Combinators.combine(
                        Arbitraries.of("en", "fr", "iu", "cr", "sgn", "ABC", "qabcdefg"),
                        Arbitraries.of("", "-Latn", "-hant"),
                        Arbitraries.of("", "-CA", "-419"),
                        Arbitraries.of("", "-1901", "-Rozaj-1994"),
                        Arbitraries.of("", "-u-co-phonebk", "-a-bb-0-cc"),
                        Arbitraries.of("", "-x-1", "-x-local-Union"))
                .as((language, script, region, variant, extension, privateUse) ->
                        language + script + region + variant + extension + privateUse);
        return Choice.of(
                Arbitraries.of("en", "fr", "fr-CA", "en-CA", "es", "zh-Hant-HK", "ar", "iu-Cans"),
                2,
                Choice.of(Arbitraries.of("i-klingon", "x-union", "en-GB-oed"), 7, composed));
    }

    private static Arbitrary<String> parts(Arbitrary<String> years, int first, int last) {
        return Combinators.combine(years, Arbitraries.integers().between(first, last))
                .as((year, number) -> year + "-" + padded(number, 2));
    }

    private static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(width - digits.length()) + digits;
    }
}
