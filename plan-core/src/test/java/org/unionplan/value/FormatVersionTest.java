package org.unionplan.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatVersionTest {

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.12", "12.9999", "9999.0"})
    void readsWhatItWrites(String version) {
        assertThat(FormatVersion.parse(version)).hasToString(version);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "1", "1.", ".1", "0.1", "1.00", "01.0", "1.0.0", "1.x", "1./", "1.:", "-1.0", "1.99999", "１.0"
            })
    void refusesWhatIsNoVersion(String text) {
        assertThatThrownBy(() -> FormatVersion.parse(text)).isInstanceOf(ValueFormatException.class);
    }

    @Test
    void ordersByNumbersNotCharacters() {
        assertThat(FormatVersion.parse("1.10")).isGreaterThan(FormatVersion.parse("1.9"));
        assertThat(FormatVersion.parse("2.0")).isGreaterThan(FormatVersion.parse("1.10"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, -1", "10000, 0", "1, 10000"})
    void refusesNumbersOutOfRange(int major, int minor) {
        assertThatThrownBy(() -> new FormatVersion(major, minor))
                .isInstanceOf(ValueFormatException.class)
                .hasMessageContaining("\"" + major + "." + minor + "\"");
    }

    @Test
    void isEqualIfBothNumbersAre() {
        FormatVersion version = FormatVersion.parse("2.1");

        assertThat(version).isEqualTo(new FormatVersion(2, 1)).hasSameHashCodeAs(new FormatVersion(2, 1));
        assertThat(version).isNotEqualTo(new FormatVersion(2, 2)).isNotEqualTo(new FormatVersion(1, 1));
        assertThat(version).extracting(FormatVersion::getMajor).isEqualTo(2);
        assertThat(version).extracting(FormatVersion::getMinor).isEqualTo(1);
    }
}
