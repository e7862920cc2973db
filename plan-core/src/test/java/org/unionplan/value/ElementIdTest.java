package org.unionplan.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElementIdTest {

    // The productions NameStartChar and NameChar of XML 1.0 (fifth edition), section 2.3, without the colon.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "_",
                "a1",
                "a-b",
                "a.b",
                "a_b",
                "Équité",
                "ратификация",
                "計画",
                "a\u0301",
                "a\u00B7b",
                "\uD800\uDC00"
            })
    void takesTokensOfAnyScript(String token) {
        assertThat(ElementId.of(token)).hasToString(token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1a",
                "-a",
                ".a",
                "a b",
                "a:b",
                "a/b",
                "a\n",
                "\u0301a",
                "a\u00D7b",
                "a\uD800",
                "\u00B7",
                "a\u037E"
            })
    void refusesWhatIsNoToken(String text) {
        assertThatThrownBy(() -> ElementId.of(text)).isInstanceOf(ValueFormatException.class);
    }

    @Test
    void tellsHowToMendALabelTakenForAnId() {
        assertThatThrownBy(() -> ElementId.of("Labour Relations")).hasMessageContaining("labour-relations");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Health, Safety & Wellness | health-safety-wellness",
                "Workers’ rights           | workers-rights",
                "  Padded  label  " + "       | padded-label",
                "Négociation collective    | négociation-collective",
                "Коллективный договор      | коллективный-договор",
                "団体交渉                   | 団体交渉",
                "2021 plan                 | _2021-plan",
                "INDIGENOUS RELATIONS      | indigenous-relations",
                "a.b_c                     | a-b-c",
                "!?                        | _",
                "''                        | _",
            })
    void proposesAnIdForALabel(String label, String id) {
        assertThat(ElementId.slug(label)).hasToString(id);
    }

    @Test
    void composesBeforeItProposes() {
        assertThat(ElementId.slug("Équité")).isEqualTo(ElementId.slug("E\u0301quite\u0301"));
    }

    @Test
    void proposesAnotherIdWhereTheFirstIsTaken() {
        ElementId first = ElementId.slug("Allies");
        ElementId second = ElementId.slug("Allies", Set.of(first));

        assertThat(second).hasToString("allies-2");
        assertThat(ElementId.slug("Allies", Set.of(first, second))).hasToString("allies-3");
    }
}
