package org.unionplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.actor.Actor;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Finding;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

class BlankTextTest {

    private final DocumentValidator validator =
            DocumentValidator.builder().errorsOnly().build();

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n", "\u2003", "\u2028\u3000"})
    void whiteSpaceOfAnyScriptIsBlank(String blank) {
        assertThat(Text.of(blank).isBlank()).isTrue();
        assertThat(validator
                        .validate(
                                StrategicPlan.builder().id("plan").title(blank).build())
                        .getFindings())
                .singleElement()
                .returns("text.blank", Finding::getCode)
                .returns("/title", finding -> finding.getPointer().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " a ", "\n.\n", "\u00A0", "\uD83D\uDC4D", "\u2003x"})
    void anythingElseIsNot(String words) {
        assertThat(Text.of(words).isBlank()).isFalse();
        assertThat(validator
                        .validate(
                                StrategicPlan.builder().id("plan").title(words).build())
                        .isEmpty())
                .isTrue();
    }

    @Test
    void theWordsOfAQuantityMustNotBeBlank() {
        Quantity.Builder members = Quantity.builder().value(600).unit(" ").of("\n");
        StrategicPlan plan = StrategicPlan.builder()
                .id("plan")
                .addActor(Actor.builder()
                        .id("union")
                        .name("Union")
                        .represented(members.asWritten("").build())
                        .build())
                .build();
        assertThat(validator.validate(plan).getFindings())
                .allMatch(finding -> finding.getCode().equals("text.blank"))
                .extracting(finding -> finding.getPointer().toString())
                .containsExactly(
                        "/actors/0/represented/asWritten", "/actors/0/represented/of", "/actors/0/represented/unit");
    }
}
