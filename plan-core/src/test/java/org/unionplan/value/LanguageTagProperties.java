package org.unionplan.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LanguageTagProperties {

    @Provide
    Arbitrary<String> tags() {
        return ValueArbitraries.languageTags();
    }

    @Provide
    Arbitrary<String> anything() {
        return ValueArbitraries.anything(ValueArbitraries.languageTags());
    }

    @Property
    void aTagIsGivenBackExactly(@ForAll("tags") String tag) {
        assertThat(LanguageTag.parse(tag).toString()).isEqualTo(tag);
    }

    @Property
    void caseNeverMatters(@ForAll("tags") String tag) {
        LanguageTag upper = LanguageTag.of(tag.toUpperCase(Locale.ROOT));
        LanguageTag lower = LanguageTag.of(tag.toLowerCase(Locale.ROOT));
        assertThat(upper).isEqualTo(lower).hasSameHashCodeAs(lower);
        assertThat(upper.matches(lower) && lower.matches(upper)).isTrue();
        assertThat(upper.getPrimaryLanguage()).isEqualTo(lower.getPrimaryLanguage());
    }

    @Property
    void twoTagsMatchBothWaysOnlyIfTheyAreEqual(@ForAll("tags") String one, @ForAll("tags") String other) {
        LanguageTag first = LanguageTag.of(one);
        LanguageTag second = LanguageTag.of(other);
        assertThat(first.matches(second) && second.matches(first)).isEqualTo(first.equals(second));
    }

    @Property
    void everyTagMatchesItsPrimaryLanguage(@ForAll("tags") String tag) {
        LanguageTag whole = LanguageTag.of(tag);
        assertThat(whole.matches(LanguageTag.of(whole.getPrimaryLanguage()))).isTrue();
    }

    @Property
    void anyTextIsReadInAsciiOrRefusedByName(@ForAll("anything") String text) {
        Optional<LanguageTag> read;
        try {
            read = Optional.of(LanguageTag.parse(text));
        } catch (ValueFormatException refusal) {
            assertThat(refusal.getFound()).isEqualTo(text);
            return;
        }
        assertThat(read).hasToString("Optional[" + text + "]");
        assertThat(text).matches("[0-9A-Za-z]{1,8}(-[0-9A-Za-z]{1,8})*");
    }
}
