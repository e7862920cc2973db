package org.unionplan.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TextTest {

    private static final LanguageTag EN = LanguageTag.of("en");
    private static final LanguageTag FR = LanguageTag.of("fr");
    private static final LanguageTag FR_CA = LanguageTag.of("fr-CA");

    private final Text both = Text.of(EN, "Allies").with(FR_CA, "Alliés");

    @Test
    void showsTheWordingOfTheWantedLanguage() {
        assertThat(both.in(FR_CA)).isEqualTo("Alliés");
        assertThat(both.in(EN)).isEqualTo("Allies");
    }

    @Test
    void fallsBackToAMoreSpecificThenToTheSamePrimaryLanguageThenToTheFirst() {
        assertThat(both.in(FR)).isEqualTo("Alliés");
        assertThat(both.in(LanguageTag.of("en-GB"))).isEqualTo("Allies");
        assertThat(both.in(LanguageTag.of("de"))).isEqualTo("Allies");
        assertThat(both.in(LanguageTag.of("de"), FR)).isEqualTo("Alliés");
    }

    @Test
    void showsAWordingWithoutLanguageToEveryone() {
        assertThat(Text.of("Allies").in(FR)).isEqualTo("Allies");
    }

    @Test
    void keepsEveryCharacter() {
        String odd = " ${7*7} \u202E {x} \u0000 ";

        assertThat(Text.of(odd).getPlain()).contains(odd);
    }

    @Test
    void isEqualWhateverTheOrderOfLanguages() {
        assertThat(Text.of(FR_CA, "Alliés").with(EN, "Allies")).isEqualTo(both).hasSameHashCodeAs(both);
        assertThat(Text.of("Allies")).isNotEqualTo(Text.of(EN, "Allies"));
    }

    @Test
    void keepsTheOrderOfLanguages() {
        assertThat(both.getWordings().keySet()).containsExactly(EN, FR_CA);
    }

    @Test
    void refusesToHaveNoWording() {
        assertThatThrownBy(() -> Text.of(Map.of())).isInstanceOf(ValueFormatException.class);
    }

    @Test
    void refusesASecondWordingBesideOneWithoutLanguage() {
        assertThatThrownBy(() -> Text.of("Allies").with(FR, "Alliés")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isBlankOnlyIfEveryWordingIs() {
        assertThat(Text.of(" ").isBlank()).isTrue();
        assertThat(Text.of(EN, " ").with(FR, "x").isBlank()).isFalse();
        assertThat(Text.of(EN, " ").with(FR, "\t").isBlank()).isTrue();
    }

    @Test
    void hasABlankWordingIfAnyIs() {
        assertThat(Text.of(" ").hasBlankWording()).isTrue();
        assertThat(Text.of("x").hasBlankWording()).isFalse();
        assertThat(Text.of(EN, "x").with(FR, "\t").hasBlankWording()).isTrue();
        assertThat(both.hasBlankWording()).isFalse();
    }

    @Test
    void isByLanguageUnlessItsWordingHasNone() {
        assertThat(both.isByLanguage()).isTrue();
        assertThat(Text.of("Allies").isByLanguage()).isFalse();
        assertThat(both.getPlain()).isEmpty();
        assertThat(both).hasToString("Allies").isNotEqualTo("Allies");
        assertThat(Text.of("Allies")).hasToString("Allies");
    }

    /** The example of RFC 4647, section 3.4.1. */
    @Test
    void looksUpShorterAndShorterRanges() {
        Text chinese = Text.of(EN, "union")
                .with(LanguageTag.of("zh"), "in Chinese")
                .with(LanguageTag.of("zh-Hant"), "in traditional characters");

        assertThat(chinese.in(LanguageTag.of("zh-Hant-CN-x-private1"))).isEqualTo("in traditional characters");
        assertThat(chinese.in(LanguageTag.of("zh-Hans-CN"))).isEqualTo("in Chinese");
        assertThat(chinese.in(LanguageTag.of("x-private1"))).isEqualTo("union");
    }
}
