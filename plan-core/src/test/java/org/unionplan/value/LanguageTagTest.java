package org.unionplan.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    /** Examples of RFC 5646, appendix A, and the limits of section 2.1. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "de",
                "fr",
                "ja",
                "zh-Hant",
                "zh-Hans",
                "sr-Cyrl",
                "sr-Latn",
                "zh-cmn-Hans-CN",
                "cmn-Hans-CN",
                "zh-yue-HK",
                "yue-HK",
                "zh-Hans-CN",
                "sr-Latn-RS",
                "sl-rozaj",
                "sl-rozaj-biske",
                "sl-nedis",
                "de-CH-1901",
                "sl-IT-nedis",
                "hy-Latn-IT-arevela",
                "de-DE",
                "en-US",
                "es-419",
                "de-CH-x-phonebk",
                "az-Arab-x-AZE-derbend",
                "x-whatever",
                "qaa-Qaaa-QM-x-southern",
                "de-Qaaa",
                "sr-Latn-QM",
                "sr-Qaaa-RS",
                "en-US-u-islamcal",
                "zh-CN-a-myext-x-private",
                "en-a-myext-b-another",
                "abcd",
                "abcdefgh",
                "zh-aaa-bbb-ccc",
                "sgn-ase",
                "sgn-ase-US",
                "en-1a2b",
                "en-0-aa",
                "x-1",
                "x-x-x",
                "en-x-a-a",
                "de-1996-1901",
                "zh-a-bb-aaa-bbb"
            })
    void takesEveryFormOfTheGrammarAndKeepsIt(String tag) {
        assertThat(LanguageTag.parse(tag)).hasToString(tag).isEqualTo(LanguageTag.of(tag));
    }

    /** The whole list of RFC 5646, section 2.1. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "en-GB-oed",
                "i-ami",
                "i-bnn",
                "i-default",
                "i-enochian",
                "i-hak",
                "i-klingon",
                "i-lux",
                "i-mingo",
                "i-navajo",
                "i-pwn",
                "i-tao",
                "i-tay",
                "i-tsu",
                "sgn-BE-FR",
                "sgn-BE-NL",
                "sgn-CH-DE",
                "art-lojban",
                "cel-gaulish",
                "no-bok",
                "no-nyn",
                "zh-guoyu",
                "zh-hakka",
                "zh-min",
                "zh-min-nan",
                "zh-xiang",
                "I-KLINGON"
            })
    void takesTheGrandfatheredTags(String tag) {
        assertThat(LanguageTag.parse(tag)).hasToString(tag);
    }

    @ParameterizedTest
    @CsvSource({
        "en_US,             Subtags have one to eight",
        "'',                Subtags have one to eight",
        "en-,               Subtags have one to eight",
        "-en,               Subtags have one to eight",
        "en--US,            Subtags have one to eight",
        "en-abcdefghi,      Subtags have one to eight",
        "' en',             Subtags have one to eight",
        "français,          Subtags have one to eight",
        "es-\u0664\u0661\u0669, Subtags have one to eight",
        "\u212Aa,           Subtags have one to eight",
        "a-DE,              A tag begins with a language",
        "i-unknown,         A tag begins with a language",
        "419,               A tag begins with a language",
        "e1,                A tag begins with a language",
        "x,                 Private use needs a subtag",
        "en-x,              Private use needs a subtag",
        "en-a,              The extension \"a\" needs",
        "en-a-x-y,          The extension \"a\" needs",
        "en-a-b-cc,         The extension \"a\" needs",
        "de-DE-Latn,        The subtag \"latn\" is out of place",
        "de-419-DE,         The subtag \"de\" is out of place",
        "zh-aaa-bbb-ccc-ddd,The subtag \"ddd\" is out of place",
        "abcd-aaa,          The subtag \"aaa\" is out of place",
        "en-12,             The subtag \"12\" is out of place",
        "en-a123,           The subtag \"a123\" is out of place",
        "de-1901-1901,      The variant \"1901\" stands twice",
        "sl-Rozaj-rozaj,    The variant \"rozaj\" stands twice",
        "en-a-bb-a-cc,      The singleton \"a\" stands twice",
        "en-A-bb-a-cc,      The singleton \"a\" stands twice"
    })
    void refusesWhatIsNotWellFormedAndSaysWhere(String tag, String remedy) {
        assertThatExceptionOfType(ValueFormatException.class)
                .isThrownBy(() -> LanguageTag.parse(tag))
                .satisfies(refusal ->
                        assertThat(refusal.getRemedy().orElseThrow().toString()).startsWith(remedy))
                .satisfies(refusal -> assertThat(refusal.getFound()).isEqualTo(tag));
    }

    @Test
    void isEqualWhateverTheCaseOfItsLetters() {
        assertThat(LanguageTag.of("fr-ca"))
                .isEqualTo(LanguageTag.of("FR-CA"))
                .hasSameHashCodeAs(LanguageTag.of("Fr-Ca"))
                .isNotEqualTo(LanguageTag.of("fr"))
                .isNotEqualTo("fr-ca");
    }

    @ParameterizedTest
    @CsvSource({"FR-ca, fr", "zh-min-nan, zh", "TLH, tlh", "x-Local-12, x", "i-klingon, i", "IT, it"})
    void itsPrimaryLanguageIsTheFirstSubtagInLowerCase(String tag, String language) {
        assertThat(LanguageTag.of(tag).getPrimaryLanguage()).isEqualTo(language);
    }

    /** The first three rows are the example of RFC 4647, section 3.3.1. */
    @ParameterizedTest
    @CsvSource({
        "de-DE-1996, de-de, true",
        "de-Deva,    de-de, false",
        "de-Latn-DE, de-de, false",
        "de-de,      de-DE, true",
        "fr-CA,      fr,    true",
        "fr,         fr-CA, false",
        "fra,        fr,    false"
    })
    void matchesTheRangesThatItBeginsWith(String tag, String range, boolean matches) {
        assertThat(LanguageTag.of(tag).matches(LanguageTag.of(range))).isEqualTo(matches);
    }

    /** The example of RFC 4647, section 3.4, and ranges that nothing is left of. */
    @ParameterizedTest
    @CsvSource({
        "zh-hant-cn-x-private1-private2, zh-hant-cn-x-private1",
        "zh-hant-cn-x-private1,          zh-hant-cn",
        "zh-hant-cn,                     zh-hant",
        "zh-hant,                        zh",
        "zh,                             ''",
        "x-private1-private2,            x-private1",
        "x-private1,                     ''",
        "i-klingon,                      ''"
    })
    void aRangeIsTruncatedFromItsEnd(String range, String truncated) {
        assertThat(LanguageTag.truncated(range)).isEqualTo(truncated);
    }
}
