package org.unionplan.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "chief negotiator", "Présidente", "1", "-", "\uD83D\uDD25"})
    void takesWordsOfAnyKind(String word) {
        assertThat(Term.of(word)).hasToString(word).isEqualTo(Term.of(word)).hasSameHashCodeAs(Term.of(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " a", "a ", "\u2003a", "a\u2003", "a\tb", "a\u0000", "\u007Fa", "a\u0085b"})
    void refusesBlanksAndControlCharacters(String word) {
        assertThatThrownBy(() -> Term.of(word)).isInstanceOf(ValueFormatException.class);
    }

    @Test
    void ordersAndComparesByCharacters() {
        assertThat(Term.of("B"))
                .isLessThan(Term.of("a"))
                .isNotEqualTo(Term.of("b"))
                .isNotEqualTo("B");
        assertThat(Term.of("b")).isGreaterThan(Term.of("a"));
    }
}
