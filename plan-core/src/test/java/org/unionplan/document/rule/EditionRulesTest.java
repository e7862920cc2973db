package org.unionplan.document.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.document.Decision;
import org.unionplan.document.Reference;
import org.unionplan.document.Revision;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.validation.Found;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/** Revisions, prevailing languages and opposite references: what contradicts itself and what does not. */
class EditionRulesTest {

    private static StrategicPlan.Builder plan() {
        return StrategicPlan.builder().id("plan");
    }

    private static Reference reference(Term relation, String document) {
        return Reference.builder().relation(relation).document(document).build();
    }

    @ParameterizedTest
    @CsvSource({
        "draft, adopted, revision.decision /revision/status",
        "consultation, adopted, revision.decision /revision/status",
        "adopted, rejected, revision.decision /revision/status",
        "adopted, ratification-failed, revision.decision /revision/status",
        "adopted, adopted, ''",
        "revised, amended, ''",
        "draft, referred, ''",
        "draft, rejected, ''",
        "superseded, adopted, ''",
    })
    void theStatusOfARevisionAgreesWithItsDecision(String status, String outcome, String found) {
        StrategicPlan plan = plan().revision(
                        Revision.builder().status(status).decision("vote").build())
                .addDecision(Decision.builder().id("vote").outcome(outcome).build())
                .build();

        assertThat(String.join(",", Found.in(plan))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, document.language.authoritative /authoritativeLanguage",
        "en, ''",
        "en-CA, ''",
        "es, ''", // the wording in es-MX
    })
    void someTextIsInThePrevailingLanguage(String prevailing, String found) {
        StrategicPlan plan = plan().language("en")
                .authoritativeLanguage(prevailing)
                .title(Text.of(LanguageTag.of("en"), "Plan").with(LanguageTag.of("es-MX"), "Plan"))
                .build();

        assertThat(String.join(",", Found.in(plan))).isEqualTo(found);
    }

    @Test
    void thePrevailingWordingMayBeInAnotherDocument() {
        StrategicPlan plan = plan().language("en").authoritativeLanguage("fr").build();

        assertThat(Found.in(plan.withReferences(reference(Reference.Relation.TRANSLATION_OF, "plan-fr"))))
                .isEmpty();
        assertThat(Found.in(plan.withReferences(
                        reference(Reference.Relation.CITES, "plan-fr").withLanguage(LanguageTag.of("fr-CA")))))
                .isEmpty();
        assertThat(Found.in(plan.withReferences(
                        reference(Reference.Relation.TRANSLATION_OF, "plan-es").withLanguage(LanguageTag.of("es")))))
                .containsExactly("document.language.authoritative /authoritativeLanguage");
    }

    @ParameterizedTest
    @CsvSource({
        "succeeds, succeeded-by, true",
        "succeeded-by, succeeds, true",
        "translation-of, has-translation, true",
        "supplements, supplemented-by, true",
        "annex, annex-of, true",
        "succeeds, succeeds, false",
        "succeeds, supplements, false",
        "cites, about, false",
    })
    void nothingIsTheOppositeOfItsOwnRelation(String one, String other, boolean found) {
        StrategicPlan plan = plan().addReference(reference(Term.of(one), "old"))
                .addReference(reference(Term.of(other), "old"))
                .build();

        assertThat(Found.in(plan).contains("reference.contrary /references/1/relation"))
                .isEqualTo(found);
    }

    @Test
    void oppositesAreLookedForInOneListAndToOneThing() {
        StrategicPlan plan = plan().addReference(reference(Reference.Relation.SUCCEEDS, "old"))
                .addReference(reference(Reference.Relation.SUCCEEDED_BY, "new"))
                .addReference(Reference.builder()
                        .relation(Reference.Relation.SUCCEEDED_BY)
                        .text("the plan of 2030")
                        .build())
                .addCornerstone(Cornerstone.builder()
                        .id("c")
                        .name("C")
                        .addReference(reference(Reference.Relation.SUCCEEDED_BY, "old"))
                        .build())
                .build();

        assertThat(Found.withoutProfile(plan)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025/2028, 2024/2030, ''",
        "2025/2028, 2025/2028, ''",
        "2025/2028, 2026/2030, plan.mandate.term /mandate",
        "2025/2028, 2025/2027, plan.mandate.term /mandate",
        "2025/.., 2025/2027, plan.mandate.term /mandate", // without end, and so after it
        "2025/2028, 2025/.., ''",
        "2025/2028~, 2025/2028, ''",
    })
    void theTermIsWithinTheMandate(String term, String mandate, String found) {
        StrategicPlan plan = plan().term(term).mandate(mandate).build();

        assertThat(String.join(",", Found.in(plan))).isEqualTo(found);
    }
}
