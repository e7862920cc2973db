package org.unionplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionplan.party.Actor;
import org.unionplan.party.PlanDocument;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Finding;
import org.unionplan.rule.ValidationReport;
import org.unionplan.validation.PlanValidator;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Text;

class ReportProperties {

    private static final PlanValidator VALIDATOR =
            PlanValidator.builder().errorsOnly().build();
    private static final PlanValidator OTHER =
            PlanValidator.builder().errorsOnly().build();

    /** Validators made where digits, letter case and calendars are others. */
    private static final Map<Locale, PlanValidator> ELSEWHERE = Stream.of(
                    "tr-TR", "ar-EG-u-nu-arab", "fr-CA", "th-TH-u-ca-buddhist-nu-thai")
            .map(Locale::forLanguageTag)
            .collect(Collectors.toMap(locale -> locale, ReportProperties::madeIn));

    private static PlanValidator madeIn(Locale locale) {
        Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        try {
            return PlanValidator.builder().errorsOnly().build();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Provide
    Arbitrary<PlanDocument> faulty() {
        return Faults.planted().map(PlantedFault::document);
    }

    /** Documents with several faults, some of them in one place. */
    @Provide
    Arbitrary<PlanDocument> veryFaulty() {
        Arbitrary<Text> twiceBlank = Combinators.combine(Values.blankStrings(), Values.blankStrings())
                .as((english, french) -> Text.of(LanguageTag.of("en"), english).with(LanguageTag.of("fr"), french));
        return Combinators.combine(Faults.planted(), twiceBlank, Values.blankTexts())
                .as((planted, title, alias) -> {
                    PlanDocument document = planted.document();
                    PlanDocument titled = Copies.with(
                            document.documentShape(),
                            document,
                            Copies.row(document.documentShape(), "title"),
                            List.of(title));
                    return Copies.with(titled, "aliases", alias);
                });
    }

    @Property
    void theReportIsTheSameForAnotherRunAnotherValidatorAndAnEqualDocument(
            @ForAll("veryFaulty") PlanDocument document) {
        ValidationReport report = VALIDATOR.validate(document);
        assertThat(VALIDATOR.validate(document)).isEqualTo(report).hasSameHashCodeAs(report);
        assertThat(OTHER.validate(document)).isEqualTo(report).hasToString(report.toString());
        PlanDocument equal = Copies.rebuilt(document.documentShape(), document, (attribute, value) -> value);
        assertThat(VALIDATOR.validate(equal)).isEqualTo(report);
    }

    @Property
    void theReportIsTheSameInEveryLocale(@ForAll("faulty") PlanDocument document) {
        ValidationReport report = VALIDATOR.validate(document);
        ELSEWHERE.forEach((locale, validator) -> {
            Locale before = Locale.getDefault();
            Locale.setDefault(locale);
            try {
                assertThat(validator.validate(document)).as("in %s", locale).isEqualTo(report);
                assertThat(VALIDATOR.validate(document)).as("in %s", locale).isEqualTo(report);
            } finally {
                Locale.setDefault(before);
            }
        });
    }

    @Property
    void theOrderInWhichFindingsCameLeavesNoTrace(@ForAll("veryFaulty") PlanDocument document, @ForAll Random random) {
        ValidationReport report = VALIDATOR.validate(document);
        List<Finding> shuffled = new ArrayList<>(report.getFindings());
        Collections.shuffle(shuffled, random);
        assertThat(ValidationReport.of(shuffled)).isEqualTo(report).hasToString(report.toString());
        assertThat(report.and(ValidationReport.of(shuffled))).isEqualTo(report);
        assertThat(report.getFindings()).isSorted();
    }

    @Property
    void wordsOfTheDocumentStandInTheReportAsTheyAre(@ForAll("strings") String words) {
        PlanDocument document = StrategicPlan.builder()
                .id("plan")
                .title("Plan")
                .language("en")
                .addActor(Actor.builder().id("one").name(words).build())
                .addActor(Actor.builder().id("other").name(words).build())
                .build();
        ValidationReport report =
                PlanValidator.builder().silence("plan.empty").build().validate(document);
        PlanAssertions.assertThat(report).hasExactly("actor.name.repeated", "/actors/1/name");
        assertThat(report.getFindings().get(0).getMessage()).contains('"' + words + '"');
        assertThat(Text.of(words).isBlank()).isFalse();
    }

    @Provide
    Arbitrary<String> strings() {
        return Values.strings();
    }
}
