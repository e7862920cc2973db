package org.unionplan.testkit;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.unionplan.shape.Vocabulary;
import org.unionplan.time.Recurrence;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Datum;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.ElementId;
import org.unionplan.value.ExternalId;
import org.unionplan.value.FormatVersion;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Members;
import org.unionplan.value.Money;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/**
 * The values that things of the model are made of: everyday ones mostly, and the odd ones that break programs.
 *
 * <p>None of them breaks a rule, unless its method states it. They come without edge cases of jqwik's own, whose
 * combinations would leave no tries for others; the odd values are among the others.
 */
public final class Values {

    private static final int DATUM_DEPTH = 3;

    private Values() {}

    /** Strings that are not blank: phrases, other scripts and directions, quotes, braces, templates, line breaks. */
    public static Arbitrary<String> strings() {
        return Words.any().withoutEdgeCases();
    }

    /** Strings that are blank; in a document they break {@code text.blank}. */
    public static Arbitrary<String> blankStrings() {
        return Words.blank().withoutEdgeCases();
    }

    /** Texts without a language and in one to three languages, no wording blank. */
    public static Arbitrary<Text> texts() {
        Arbitrary<Text> tagged = Arbitraries.maps(languageTags(), Words.any())
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(Text::of);
        return Choice.of(Words.any().map(Text::of), 2, tagged);
    }

    /** Texts with a wording that is blank, the only one or one of two; in a document they break {@code text.blank}. */
    public static Arbitrary<Text> blankTexts() {
        Arbitrary<Text> half = Combinators.combine(Words.any(), Words.blank())
                .as((english, french) -> Text.of(LanguageTag.of("en"), english).with(LanguageTag.of("fr"), french));
        return Choice.of(Words.blank().map(Text::of), half).withoutEdgeCases();
    }

    /** Identifiers in several scripts. */
    public static Arbitrary<ElementId> elementIds() {
        Arbitrary<String> samples = Arbitraries.of(
                "a",
                "labour-relations",
                "AMAPCEO",
                "_",
                "_1.2-b",
                "\u00e9galit\u00e9",
                "\u03c3\u03c5\u03bd\u03b4\u03b9\u03ba\u03ac\u03c4\u03bf",
                "\u0441\u043e\u044e\u0437",
                "\u0627\u062a\u062d\u0627\u062f",
                "\u52b4\u50cd\u7d44\u5408",
                "\u0928\u093f\u092f\u092e",
                "\ud800\udf00");
        Arbitrary<ElementId> numbered = Combinators.combine(
                        samples, Arbitraries.integers().between(1, 99))
                .as((sample, number) -> ElementId.of(sample + "-" + number));
        return Choice.of(
                samples.map(ElementId::of),
                5,
                Choice.of(numbered, 3, Words.any().map(ElementId::slug)));
    }

    /** Words of an open vocabulary that the library does not know. */
    public static Arbitrary<Term> terms() {
        return Words.tidy().map(Term::of).withoutEdgeCases();
    }

    /** Words of that vocabulary, and some that are not of it. */
    public static Arbitrary<Term> terms(Vocabulary vocabulary) {
        return Choice.of(Arbitraries.of(vocabulary.getTerms()), 1, terms());
    }

    /** Numbers of either sign, with zeros at the end, at the edges of machine numbers and far beyond them. */
    public static Arbitrary<Decimal> decimals() {
        Arbitrary<String> odd = Arbitraries.of(
                "0.00",
                "1.50",
                "-0.5",
                "999999999999999999",
                "9223372036854775807",
                "-9223372036854775808",
                "9223372036854775808",
                "1000000000000000000000000000000",
                "-1000000000000000000000000000000.5",
                "0.000000000000000000000000000001",
                "-3.141592653589793238462643383279");
        Arbitrary<Decimal> whole = Arbitraries.longs().between(-1_000, 100_000).map(Decimal::of);
        Arbitrary<Decimal> broken = Combinators.combine(
                        Arbitraries.longs().between(-10_000_000, 10_000_000),
                        Arbitraries.integers().between(0, 6))
                .as(Decimal::of);
        return Choice.of(whole, 5, Choice.of(broken, 4, odd.map(Decimal::parse)));
    }

    /** Numbers from one to another, both included, whole or with two decimals. */
    public static Arbitrary<Decimal> decimals(long least, long most) {
        Arbitrary<Decimal> whole = Arbitraries.longs()
                .between(least, most)
                .withDistribution(RandomDistribution.uniform())
                .map(Decimal::of);
        Arbitrary<Decimal> hundredths = Arbitraries.longs()
                .between(Math.multiplyExact(least, 100L), Math.multiplyExact(most, 100L))
                .withDistribution(RandomDistribution.uniform())
                .map(unscaled -> Decimal.of(unscaled, 2));
        return Choice.of(whole, 5, hundredths);
    }

    /** Numbers that are zero or more. */
    public static Arbitrary<Decimal> nonNegativeDecimals() {
        return decimals().map(Decimal::abs);
    }

    /** Figures of either sign with every qualifier, unit and words. */
    public static Arbitrary<Quantity> quantities() {
        return quantities(decimals());
    }

    /** Figures that are zero or more, as counts are. */
    public static Arbitrary<Quantity> counts() {
        return quantities(nonNegativeDecimals());
    }

    private static Arbitrary<Quantity> quantities(Arbitrary<Decimal> figures) {
        Arbitrary<Quantity> full = Combinators.combine(
                        figures,
                        Arbitraries.of(Quantity.Qualifier.class),
                        texts().optional(0.5),
                        texts().optional(0.5),
                        Words.any().optional(0.5),
                        sometimes(members()))
                .as((figure, qualifier, unit, counted, words, unknown) -> {
                    Quantity.Builder quantity = Quantity.builder()
                            .value(figure)
                            .qualifier(qualifier)
                            .unknownMembers(unknown);
                    unit.ifPresent(quantity::unit);
                    counted.ifPresent(quantity::of);
                    words.ifPresent(quantity::asWritten);
                    return quantity.build();
                });
        return Choice.of(figures.map(Quantity::of), 3, full);
    }

    /** Dates, seasons, intervals, open and unknown sides, durations and words, none of them reversed. */
    public static Arbitrary<Timeframe> timeframes() {
        return timeframesOf(Notations.timeframes().map(Values::forward));
    }

    private static String forward(String notation) {
        return Timeframe.parse(notation).isReversed() ? turned(notation) : notation;
    }

    private static String turned(String interval) {
        int solidus = interval.indexOf('/');
        return interval.substring(solidus + 1) + "/" + interval.substring(0, solidus);
    }

    /** Intervals that end before they start; in a document they break {@code timeframe.reversed}. */
    public static Arbitrary<Timeframe> reversedTimeframes() {
        return Combinators.combine(Notations.days(), Notations.days(), Arbitraries.of(10, 7, 4))
                .filter((one, other, length) -> one.getYear() != other.getYear())
                .as((one, other, length) -> {
                    LocalDate earlier = one.isBefore(other) ? one : other;
                    LocalDate later = one.isBefore(other) ? other : one;
                    return Timeframe.parse(later.toString().substring(0, length)
                            + "/"
                            + earlier.toString().substring(0, length));
                })
                .withoutEdgeCases();
    }

    private static Arbitrary<Timeframe> timeframesOf(Arbitrary<String> notations) {
        Arbitrary<Timeframe> bare = notations.map(Timeframe::parse);
        Arbitrary<Timeframe> worded = Combinators.combine(bare, Words.any(), sometimes(members()))
                .as((timeframe, words, unknown) ->
                        timeframe.withAsWritten(words).withUnknownMembers(unknown));
        return Choice.of(bare, 3, Choice.of(worded, 3, Words.any().map(Timeframe::ofWords)));
    }

    /** Repeated dates and months, periods with and without a start, so many times a year, and words. */
    public static Arbitrary<Recurrence> recurrences() {
        Arbitrary<Recurrence> bare = Notations.recurrences().map(Recurrence::parse);
        Arbitrary<Recurrence> worded = Combinators.combine(bare, Words.any(), sometimes(members()))
                .as((recurrence, words, unknown) ->
                        recurrence.withAsWritten(words).withUnknownMembers(unknown));
        return Choice.of(bare, 3, Choice.of(worded, 3, Words.any().map(Recurrence::ofWords)));
    }

    /** Lengths of time in whole days, months and years, longer than nothing. */
    public static Arbitrary<Period> periods() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 40);
        return Choice.of(
                numbers.map(Period::ofMonths),
                numbers.map(Period::ofYears),
                numbers.map(Period::ofDays),
                Combinators.combine(numbers, numbers, numbers).as(Period::of));
    }

    /** Days of the years 0000 to 9999, of these decades mostly. */
    public static Arbitrary<LocalDate> dates() {
        return Notations.days().withoutEdgeCases();
    }

    public static Arbitrary<LanguageTag> languageTags() {
        return Notations.languages().map(LanguageTag::of).withoutEdgeCases();
    }

    /** Returns dimensions: none to three of them. */
    public static Arbitrary<Dimensions> dimensions() {
        return Arbitraries.maps(Words.tidy(), Words.any())
                .ofMaxSize(3)
                .map(Dimensions::of)
                .withoutEdgeCases();
    }

    /** Data the model does not know, lists and members nested to some depth. */
    public static Arbitrary<Datum> data() {
        return data(DATUM_DEPTH).withoutEdgeCases();
    }

    private static Arbitrary<Datum> data(int depth) {
        Arbitrary<Datum> scalars = Choice.of(
                Arbitraries.just(new Datum.Null()),
                Arbitraries.of(Datum.of(true), Datum.of(false)),
                decimals().map(Datum::of),
                Choice.of(Words.any(), Words.blank()).map(Datum::of));
        if (depth == 0) {
            return scalars;
        }
        Arbitrary<Datum> nested = data(depth - 1);
        Arbitrary<Datum> lists = nested.list().ofMaxSize(3).map(Datum.Arr::new);
        Arbitrary<Datum> objects = Arbitraries.maps(Words.any(), nested)
                .ofMaxSize(3)
                .map(Members::of)
                .map(Datum.Obj::new);
        return Choice.of(scalars, 3, Choice.of(lists, objects));
    }

    /** One to three members the model does not know; each name carries a prefix, so that it never will. */
    public static Arbitrary<Members> members() {
        Arbitrary<String> names =
                Combinators.combine(Arbitraries.of("x-", "tool:"), Words.tidy()).as((prefix, name) -> prefix + name);
        return Arbitraries.maps(names, data())
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(Members::of)
                .withoutEdgeCases();
    }

    /** Mostly {@link Members#NONE}, as things have them. */
    static Arbitrary<Members> sometimes(Arbitrary<Members> members) {
        Arbitrary<Members> none = Arbitraries.just(Members.NONE);
        return Choice.of(none, 1, Choice.of(none, 5, members));
    }

    /** Versions that this library reads: its own mostly, and newer minor ones. */
    public static Arbitrary<FormatVersion> formatVersions() {
        Arbitrary<FormatVersion> minors = Arbitraries.integers()
                .between(0, 9_999)
                .map(minor -> new FormatVersion(FormatVersion.CURRENT.getMajor(), minor));
        return Choice.of(Arbitraries.just(FormatVersion.CURRENT), 1, minors);
    }

    /** The codes of some currencies. */
    static Arbitrary<String> currencies() {
        return Arbitraries.of("CAD", "USD", "EUR", "JPY", "XTS");
    }

    /** Amounts of either sign. */
    public static Arbitrary<Money> money() {
        return Combinators.combine(
                        decimals(), currencies(), Arbitraries.of(Quantity.Qualifier.values()), sometimes(members()))
                .as((amount, currency, qualifier, unknown) -> Money.builder()
                        .amount(amount)
                        .currency(currency)
                        .qualifier(qualifier)
                        .unknownMembers(unknown)
                        .build())
                .withoutEdgeCases();
    }

    public static Arbitrary<ExternalId> externalIds() {
        return Combinators.combine(Choice.of(Arbitraries.of("url", "email"), Words.any()), Words.any())
                .as(ExternalId::of)
                .withoutEdgeCases();
    }
}
