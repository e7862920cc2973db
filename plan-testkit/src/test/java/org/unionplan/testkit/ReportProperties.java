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
import org.unionplan.actor.Actor;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Finding;
import org.unionplan.rule.ValidationReport;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Text;

class ReportProperties {

    private static final DocumentValidator VALIDATOR =
            DocumentValidator.builder().errorsOnly().build();
    private static final DocumentValidator OTHER =
            DocumentValidator.builder().errorsOnly().build();

    /** Validators made where digits, letter case and calendars are others. */
    private static final Map<Locale, DocumentValidator> ELSEWHERE = Stream.of(
                    "tr-TR", "ar-EG-u-nu-arab", "fr-CA", "th-TH-u-ca-buddhist-nu-thai")
            .map(Locale::forLanguageTag)
            .collect(Collectors.toMap(locale -> locale, ReportProperties::madeIn));

    private static DocumentValidator madeIn(Locale locale) {
        Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        try {
            return DocumentValidator.builder().errorsOnly().build();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Provide
    Arbitrary<Document> faulty() {
        return Faults.planted().map(PlantedFault::document);
    }

    /** Documents with several faults, some of them in one place. */
    @Provide
    Arbitrary<Document> veryFaulty() {
        Arbitrary<Text> twiceBlank = Combinators.combine(Values.blankStrings(), Values.blankStrings())
                .as((english, french) -> Text.of(LanguageTag.of("en"), english).with(LanguageTag.of("fr"), french));
        return Combinators.combine(Faults.planted(), twiceBlank, Values.blankTexts())
                .as((planted, title, alias) -> {
                    Document document = planted.document();
                    Document titled = Copies.with(
                            DocumentType.shapeOf(document),
                            document,
                            Copies.property(DocumentType.shapeOf(document), "title"),
                            List.of(title));
                    return Copies.with(titled, "aliases", alias);
                });
    }

    @Property
    void theReportIsTheSameForAnotherRunAnotherValidatorAndAnEqualDocument(@ForAll("veryFaulty") Document document) {
        ValidationReport report = VALIDATOR.validate(document);
        assertThat(VALIDATOR.validate(document)).isEqualTo(report).hasSameHashCodeAs(report);
        assertThat(OTHER.validate(document)).isEqualTo(report).hasToString(report.toString());
        Document equal = Copies.rebuilt(DocumentType.shapeOf(document), document, (attribute, value) -> value);
        assertThat(VALIDATOR.validate(equal)).isEqualTo(report);
    }

    @Property
    void theReportIsTheSameInEveryLocale(@ForAll("faulty") Document document) {
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
    void theOrderInWhichFindingsCameLeavesNoTrace(@ForAll("veryFaulty") Document document, @ForAll Random random) {
        ValidationReport report = VALIDATOR.validate(document);
        List<Finding> shuffled = new ArrayList<>(report.getFindings());
        Collections.shuffle(shuffled, random);
        assertThat(ValidationReport.of(shuffled)).isEqualTo(report).hasToString(report.toString());
        assertThat(report.and(ValidationReport.of(shuffled))).isEqualTo(report);
        assertThat(report.getFindings()).isSorted();
    }

    @Property
    void wordsOfTheDocumentStandInTheReportAsTheyAre(@ForAll("strings") String words) {
        Document document = StrategicPlan.builder()
                .id("plan")
                .title("Plan")
                .language("en")
                .addActor(Actor.builder().id("one").name(words).build())
                .addActor(Actor.builder().id("other").name(words).build())
                .build();
        ValidationReport report =
                DocumentValidator.builder().silence("plan.empty").build().validate(document);
        PlanAssertions.assertThat(report).hasExactly("actor.name.repeated", "/actors/1/name");
        assertThat(report.getFindings().get(0).getMessage().toString()).contains('"' + words + '"');
        assertThat(Text.of(words).isBlank()).isFalse();
    }

    @Provide
    Arbitrary<String> strings() {
        return Values.strings();
    }
}
