package org.unionplan.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"\uD800", "\uDFFF", "\uD83D", "\uDE00", "a\uD83D", "\uD83Da", "\uDE00\uD83D"})
    void halfOfASurrogatePairIsNoName(String name) {
        assertThatThrownBy(() -> Members.of(Map.of(name, Datum.of(1))))
                .isInstanceOf(ValueFormatException.class)
                .hasMessageContaining("whole characters");
        assertThatThrownBy(() -> Members.NONE.with(name, Datum.of(1))).isInstanceOf(ValueFormatException.class);
        assertThatThrownBy(() -> Dimensions.of(name, "north")).isInstanceOf(ValueFormatException.class);
        assertThatThrownBy(() -> Dimensions.NONE.with(name, "north")).isInstanceOf(ValueFormatException.class);
    }

    @Test
    void everythingElseIsOne() {
        assertThat(Members.of(Map.of("\uD83D\uDE00", Datum.of(1))).getNames()).containsExactly("\uD83D\uDE00");
        assertThat(Members.NONE.with("\uD7FF\uE000", Datum.of(1)).getNames()).containsExactly("\uD7FF\uE000");
        assertThat(Dimensions.of("", "north").get("")).contains("north");
        assertThat(Dimensions.of("région", "nord").get("région")).contains("nord");
    }
}
