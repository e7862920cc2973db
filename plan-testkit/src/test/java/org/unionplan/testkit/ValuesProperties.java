package org.unionplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
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

/** The values are what their methods say, and as various. */
@StatisticsReport(StatisticsReportMode.OFF)
class ValuesProperties {

    private static final int MANY = 1_000;

    @Provide
    Arbitrary<String> strings() {
        return Values.strings();
    }

    @Provide
    Arbitrary<Text> texts() {
        return Values.texts();
    }

    @Provide
    Arbitrary<Text> blankTexts() {
        return Values.blankTexts();
    }

    @Provide
    Arbitrary<ElementId> elementIds() {
        return Values.elementIds();
    }

    @Provide
    Arbitrary<Decimal> decimals() {
        return Values.decimals();
    }

    @Provide
    Arbitrary<Decimal> percentages() {
        return Values.decimals(0, 100);
    }

    @Provide
    Arbitrary<Quantity> counts() {
        return Values.counts();
    }

    @Provide
    Arbitrary<Timeframe> timeframes() {
        return Values.timeframes();
    }

    @Provide
    Arbitrary<Timeframe> reversed() {
        return Values.reversedTimeframes();
    }

    @Provide
    Arbitrary<Recurrence> recurrences() {
        return Values.recurrences();
    }

    @Provide
    Arbitrary<Members> members() {
        return Values.members();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Values.dates();
    }

    @Provide
    Arbitrary<Period> periods() {
        return Values.periods();
    }

    @Provide
    Arbitrary<LanguageTag> languageTags() {
        return Values.languageTags();
    }

    @Provide
    Arbitrary<Term> terms() {
        return Values.terms();
    }

    @Provide
    Arbitrary<Dimensions> dimensions() {
        return Values.dimensions();
    }

    @Provide
    Arbitrary<FormatVersion> formatVersions() {
        return Values.formatVersions();
    }

    @Provide
    Arbitrary<Money> money() {
        return Values.money();
    }

    @Provide
    Arbitrary<ExternalId> externalIds() {
        return Values.externalIds();
    }

    @Provide
    Arbitrary<Datum> data() {
        return Values.data();
    }

    @Property(tries = MANY)
    void stringsAreNeverBlankAndOfAllSorts(@ForAll("strings") String string) {
        assertThat(string).matches(Text.NOT_BLANK).isNotBlank();
        assertThat(new String(string.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(string);
        often("quotes", string.contains("\""));
        often("braces", string.contains("{"));
        often("expression", string.contains("${7*7}"));
        often("right to left", string.codePoints().anyMatch(c -> c >= 0x590 && c <= 0x6FF));
        often("combining", string.indexOf('\u0301') >= 0);
        often("beyond 16 bits", string.codePoints().anyMatch(c -> c > 0xFFFF));
        often("line break", string.indexOf('\n') >= 0);
    }

    @Property(tries = MANY)
    void textsHaveNoBlankWordingAndOneToThreeLanguages(@ForAll("texts") Text text) {
        assertThat(text.getAll()).isNotEmpty().allMatch(wording -> wording.matches(Text.NOT_BLANK));
        often("plain", text.getPlain().isPresent());
        often("one language", text.getWordings().size() == 1);
        often("three languages", text.getWordings().size() == 3);
    }

    @Property
    void blankTextsHaveABlankWording(@ForAll("blankTexts") Text text) {
        assertThat(text.getAll()).anyMatch(String::isBlank).anyMatch(wording -> !wording.matches(Text.NOT_BLANK));
    }

    @Property(tries = MANY)
    void idsAreOfSeveralScripts(@ForAll("elementIds") ElementId id) {
        assertThat(ElementId.of(id.toString())).isEqualTo(id);
        Character.UnicodeScript script =
                Character.UnicodeScript.of(id.toString().codePointAt(0));
        often("Latin", script == Character.UnicodeScript.LATIN);
        often("Greek", script == Character.UnicodeScript.GREEK);
        often("Arabic", script == Character.UnicodeScript.ARABIC);
        often("Han", script == Character.UnicodeScript.HAN);
    }

    @Property(tries = MANY)
    void decimalsReachAllEdges(@ForAll("decimals") Decimal decimal) {
        assertThat(Decimal.parse(decimal.toString())).isEqualTo(decimal).hasToString(decimal.toString());
        often("negative", decimal.signum() < 0);
        often("zero with decimals", decimal.signum() == 0 && decimal.getScale() > 0);
        often("thirty decimals", decimal.getScale() == 30);
        often("beyond machine numbers", decimal.toBigDecimal().precision() > 19);
    }

    @Property(tries = MANY)
    void percentagesStayWithinTheirBounds(@ForAll("percentages") Decimal decimal) {
        assertThat(decimal).isBetween(Decimal.ZERO, Decimal.of(100));
        often("whole", decimal.getScale() == 0);
        often("broken", decimal.getScale() == 2);
        often("near the most", decimal.compareTo(Decimal.of(95)) > 0);
    }

    @Property
    void countsAreNeverNegative(@ForAll("counts") Quantity quantity) {
        assertThat(quantity.getValue().signum()).isNotNegative();
        often("bare", quantity.equals(Quantity.of(quantity.getValue())));
        often("with words", quantity.getAsWritten().isPresent());
    }

    @Property(tries = 2 * MANY)
    void timeframesAreNeverReversedAndOfEveryForm(@ForAll("timeframes") Timeframe timeframe) {
        assertThat(timeframe.isReversed()).isFalse();
        String notation = timeframe.getNotation().orElse("");
        often("words alone", notation.isEmpty());
        often("day", timeframe.isDay());
        often("year", notation.matches("[0-9]{4}"));
        often("month", notation.matches("[0-9]{4}-(0[1-9]|1[0-2])"));
        often("part of a year", notation.matches("[0-9]{4}-(2[1-9]|3[0-9]|4[01])"));
        often("unspecified", notation.contains("X"));
        often("doubtful", timeframe.isUncertain() || timeframe.isApproximate());
        often("two dates", notation.matches("[0-9X?~%-]{4,}/[0-9X?~%-]{4,}"));
        often("open", timeframe.isOpenStart() || timeframe.isOpenEnd());
        often("unknown", timeframe.isUnknownStart() || timeframe.isUnknownEnd());
        often("duration", notation.contains("/P"));
    }

    @Property
    void reversedTimeframesAreReversed(@ForAll("reversed") Timeframe timeframe) {
        assertThat(timeframe.isReversed()).isTrue();
    }

    @Property(tries = MANY)
    void recurrencesAreOfEveryForm(@ForAll("recurrences") Recurrence recurrence) {
        String notation = recurrence.getNotation().orElse("");
        often("words alone", notation.isEmpty());
        often("annual dates", notation.startsWith("--"));
        often("every period", notation.startsWith("R/P"));
        often("from a day", notation.matches("R[0-9]*/[0-9].*"));
        often("at least", notation.startsWith(">="));
        often("at most", notation.startsWith("<="));
    }

    @Property
    void unknownMembersCarryAPrefix(@ForAll("members") Members members) {
        assertThat(members.getNames())
                .hasSizeBetween(1, 3)
                .allMatch(name -> name.startsWith("x-") || name.startsWith("tool:"));
    }

    @Property(tries = MANY)
    void unknownDataAreNested(@ForAll("data") Datum datum) {
        often("scalar", !(datum instanceof Datum.Arr) && !(datum instanceof Datum.Obj));
        often("nested", depth(datum) >= 2);
        assertThat(depth(datum)).isLessThanOrEqualTo(3);
    }

    private static int depth(Datum datum) {
        if (datum instanceof Datum.Arr list) {
            return 1
                    + list.items().stream()
                            .mapToInt(ValuesProperties::depth)
                            .max()
                            .orElse(0);
        }
        return datum instanceof Datum.Obj object
                ? 1
                        + object.members().asMap().values().stream()
                                .mapToInt(ValuesProperties::depth)
                                .max()
                                .orElse(0)
                : 0;
    }

    @Property
    void everyOtherValueCanBeMade(
            @ForAll("dates") LocalDate date,
            @ForAll("periods") Period period,
            @ForAll("languageTags") LanguageTag language,
            @ForAll("terms") Term term,
            @ForAll("dimensions") Dimensions dimensions,
            @ForAll("formatVersions") FormatVersion version,
            @ForAll("money") Money money,
            @ForAll("externalIds") ExternalId externalId) {
        assertThat(date).isBetween(LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31));
        assertThat(period.isNegative() || period.isZero()).isFalse();
        assertThat(LanguageTag.of(language.toString())).isEqualTo(language);
        assertThat(term.toString()).isNotBlank();
        assertThat(dimensions.asMap()).hasSizeLessThanOrEqualTo(3);
        assertThat(version.getMajor()).isEqualTo(FormatVersion.CURRENT.getMajor());
        assertThat(money.getCurrency()).matches("[A-Z]{3}");
        assertThat(externalId.getSystem()).isNotBlank();
    }

    /** Checks that the sort of value occurs at all, over the tries of a property. */
    private static void often(String sort, boolean seen) {
        Statistics.label(sort)
                .collect(seen)
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }
}
