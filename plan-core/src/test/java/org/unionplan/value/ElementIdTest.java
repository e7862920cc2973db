package org.unionplan.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
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

    /** The productions as the standard prints them. */
    private static final int[][] START = {
        {'A', 'Z'},
        {'_', '_'},
        {'a', 'z'},
        {0xC0, 0xD6},
        {0xD8, 0xF6},
        {0xF8, 0x2FF},
        {0x370, 0x37D},
        {0x37F, 0x1FFF},
        {0x200C, 0x200D},
        {0x2070, 0x218F},
        {0x2C00, 0x2FEF},
        {0x3001, 0xD7FF},
        {0xF900, 0xFDCF},
        {0xFDF0, 0xFFFD},
        {0x10000, 0xEFFFF}
    };

    private static final int[][] FURTHER = {
        {'-', '-'}, {'.', '.'}, {'0', '9'}, {0xB7, 0xB7}, {0x300, 0x36F}, {0x203F, 0x2040}
    };

    private static boolean isIn(int[][] ranges, int character) {
        return Arrays.stream(ranges).anyMatch(range -> range[0] <= character && character <= range[1]);
    }

    @Test
    void eachRangeOfCharactersEndsWhereTheStandardEndsIt() {
        Stream.of(START, FURTHER).flatMap(Arrays::stream).forEach(range -> {
            for (int character : new int[] {range[0] - 1, range[0], range[1], range[1] + 1}) {
                String text = Character.toString(character);
                assertThat(ElementId.tryParse(text).isPresent())
                        .as("U+%X first", character)
                        .isEqualTo(isIn(START, character));
                assertThat(ElementId.tryParse("a" + text).isPresent())
                        .as("U+%X later", character)
                        .isEqualTo(isIn(START, character) || isIn(FURTHER, character));
            }
        });
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
                "(Padded) label            | padded-label",
                "2021 plan                 | _2021-plan",
                "90 locals                 | _90-locals",
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

    @Test
    void ordersByCharacters() {
        assertThat(ElementId.of("B")).isLessThan(ElementId.of("a"));
        assertThat(ElementId.of("a-1")).isLessThan(ElementId.of("a1")).isEqualByComparingTo(ElementId.of("a-1"));
    }
}
