package org.unionplan.value;

import java.time.LocalDate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Notations in every supported form, and texts that come close to one.
 *
 * <p>The composed ones go without jqwik's edge cases, whose combinations would leave no tries for anything else.
 */
public final class ValueArbitraries {

    private static final String NEARLY = "0123456789XRPYMWD/.-~?%,<>=TZ[]{}x \n٠٥９०é\uD800";

    private ValueArbitraries() {}

    public static Arbitrary<LocalDate> days() {
        return between(LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31));
    }

    /** Days of a few years, so that windows and starts meet often. */
    public static Arbitrary<LocalDate> nearDays() {
        return between(LocalDate.of(2018, 12, 1), LocalDate.of(2025, 3, 1));
    }

    static Arbitrary<String> edtfDates() {
        Arbitrary<String> days = days().map(LocalDate::toString);
        Arbitrary<String> years = Arbitraries.integers().between(0, 9998).map(year -> padded(year, 4));
        Arbitrary<String> months = parts(years, Arbitraries.integers().between(1, 12));
        Arbitrary<String> partsOfYears = parts(years, Arbitraries.integers().between(21, 41));
        Arbitrary<String> unspecified = Arbitraries.oneOf(
                years.map(year -> year.substring(0, 3) + "X"),
                years.map(year -> year.substring(0, 2) + "XX"),
                years.map(year -> year + "-XX"),
                years.map(year -> year + "-XX-XX"),
                months.map(month -> month + "-XX"));
        return Combinators.combine(
                        Arbitraries.oneOf(days, years, months, partsOfYears, unspecified),
                        Arbitraries.of("", "", "?", "~", "%"))
                .as((date, qualifier) -> date + qualifier);
    }

    public static Arbitrary<String> timeframes() {
        Arbitrary<String> dates = edtfDates();
        Arbitrary<String> undated = Arbitraries.of("", "..");
        Arbitrary<String> shortDates = Combinators.combine(nearDays(), Arbitraries.of(4, 7, 10))
                .as((day, length) -> day.toString().substring(0, length));
        return Arbitraries.oneOf(
                        dates,
                        Combinators.combine(dates, dates).as((first, last) -> first + "/" + last),
                        Combinators.combine(shortDates, shortDates).as((first, last) -> first + "/" + last),
                        Combinators.combine(dates, undated).as((first, last) -> first + "/" + last),
                        Combinators.combine(undated, dates).as((first, last) -> first + "/" + last),
                        Combinators.combine(shortDates, durations()).as((first, length) -> first + "/" + length))
                .withoutEdgeCases();
    }

    static Arbitrary<String> durations() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(1, 40))
                .as((years, months, weeks, days) -> "P" + years + "Y" + months + "M" + weeks + "W" + days + "D");
    }

    public static Arbitrary<String> recurrences() {
        Arbitrary<String> periods = Arbitraries.of("P1Y", "P6M", "P4M", "P3M", "P2M", "P1M", "P1W", "P1D");
        Arbitrary<String> lengths = Arbitraries.oneOf(periods, durations());
        Arbitrary<String> counts = Arbitraries.integers().between(1, 12).map(String::valueOf);
        Arbitrary<String> annualDates =
                nearDays().map(day -> "--" + day.toString().substring(5));
        Arbitrary<String> annualMonths =
                nearDays().map(day -> "--" + day.toString().substring(5, 7));
        return Arbitraries.oneOf(
                        Combinators.combine(Arbitraries.oneOf(Arbitraries.just(""), counts), nearDays(), lengths)
                                .as((count, start, length) -> "R" + count + "/" + start + "/" + length),
                        lengths.map(length -> "R/" + length),
                        Combinators.combine(nearDays(), nearDays(), Arbitraries.of("", "/P2Y", "/P3Y"))
                                .as((one, other, every) -> "--" + one.toString().substring(5) + "/--"
                                        + other.toString().substring(5) + every),
                        Combinators.combine(Arbitraries.of("", ">=", "<="), counts, periods)
                                .as((bound, count, period) -> bound + count + "/" + period),
                        Arbitraries.oneOf(annualDates, annualMonths)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(6)
                                .map(dates -> dates.stream().distinct().collect(Collectors.joining(","))))
                .withoutEdgeCases();
    }

    static Arbitrary<String> languageTags() {
        Arbitrary<String> languages = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .ofMinLength(2)
                .ofMaxLength(8);
        return Combinators.combine(
                        languages,
                        Arbitraries.of("", "-Latn", "-hant"),
                        Arbitraries.of("", "-CA", "-419"),
                        Arbitraries.of("", "-1901", "-rozaj", "-Rozaj-1994"),
                        Arbitraries.of("", "-u-co-phonebk", "-a-bb-0-cc"),
                        Arbitraries.of("", "-x-1", "-x-local-Union"))
                .as((language, script, region, variant, extension, privateUse) ->
                        language + script + region + variant + extension + privateUse)
                .withoutEdgeCases();
    }

    /** Any text, texts from the characters that notations use, and notations with one character changed. */
    public static Arbitrary<String> anything(Arbitrary<String> notations) {
        Arbitrary<Character> characters = Arbitraries.chars().with(NEARLY);
        Arbitrary<String> changed = Combinators.combine(
                        notations, Arbitraries.integers().between(0, 30), characters)
                .as((notation, index, character) -> {
                    int at = Math.min(index, notation.length());
                    return notation.substring(0, at)
                            + character
                            + notation.substring(Math.min(at + 1, notation.length()));
                });
        return Arbitraries.oneOf(
                        Arbitraries.strings(),
                        Arbitraries.strings().withChars(NEARLY).ofMaxLength(24),
                        changed,
                        notations)
                .withoutEdgeCases();
    }

    private static Arbitrary<LocalDate> between(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<String> parts(Arbitrary<String> years, Arbitrary<Integer> numbers) {
        return Combinators.combine(years, numbers).as((year, number) -> year + "-" + padded(number, 2));
    }

    private static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(width - digits.length()) + digits;
    }
}
