package org.unionplan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.actor.Actor;
import org.unionplan.message.Messages;
import org.unionplan.message.UnionplanException;
import org.unionplan.metric.Metric;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Rule;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport.InvalidDocumentException;

class DocumentValidatorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plan.term.mising  | No rule has the code 'plan.term.mising'. Did you mean 'plan.term.missing'?
            PLAN.TERM.MISSING | No rule has the code 'PLAN.TERM.MISSING'. Did you mean 'plan.term.missing'?
            nothing-like-it   | No rule has the code 'nothing-like-it'.
            text.blank.       | No rule has the code 'text.blank.'. Did you mean 'text.blank'?
            """)
    void refusesACodeThatNoRuleHas(String code, String sentence) {
        assertThatThrownBy(() -> DocumentValidator.builder().silence(code).build())
                .isInstanceOf(UnionplanException.class)
                .hasMessage(sentence);
        assertThatThrownBy(() ->
                        DocumentValidator.builder().grade(code, Severity.ERROR).build())
                .hasMessage(sentence);
    }

    @Test
    void tellsTheCodeInFrenchToo() {
        assertThatThrownBy(() ->
                        DocumentValidator.builder().silence("plan.term.mising").build())
                .isInstanceOfSatisfying(
                        UnionplanException.class,
                        e -> assertThat(e.getProblem().orElseThrow().in(Messages.french()))
                                .isEqualTo("Aucune règle n’a le code «\u00a0plan.term.mising\u00a0»."
                                        + " Vouliez-vous dire «\u00a0plan.term.missing\u00a0»?"));
    }

    @Test
    void knowsTheCodesOfRulesThatAHostAddsLater() {
        Rule<Metric> own = Rule.advice("house.metric.source", Metric.class, "No source.", (metric, context) -> {});

        assertThat(DocumentValidator.builder()
                        .silence("house.metric.source")
                        .rule(own)
                        .build())
                .isNotNull();
    }

    @Test
    void returnsADocumentWithoutErrors() {
        StrategicPlan good = StrategicPlan.builder().id("plan").title("Plan").build();
        StrategicPlan bad = good.withTitle(org.unionplan.value.Text.of(" "));
        DocumentValidator validator = DocumentValidator.standard();

        assertThat(validator.requireValid(good)).isSameAs(good);
        assertThatThrownBy(() -> validator.requireValid(bad))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        e -> assertThat(e.getReport()).isEqualTo(validator.validate(bad)));
    }

    @Test
    void buildsNothingWithoutWhatGivesItAnIdentity() {
        assertThatThrownBy(() -> Actor.builder().acronym("X").build())
                .isInstanceOfSatisfying(
                        UnionplanException.MissingMember.class,
                        e -> assertThat(e.getMembers()).containsExactly("id", "name"))
                .hasMessage("Required and not set: id, name.");
    }
}
