package org.unionplan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionplan.value.LanguageTag;

class ClausesTest {

    private static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("", List.of("")),
                Arguments.of("to win", List.of("to win")),
                Arguments.of("to win; to grow; and to last", List.of("to win", "to grow", "and to last")),
                Arguments.of("to win;", List.of("to win")),
                Arguments.of("; to win", List.of("", "to win")),
                Arguments.of(
                        "to say \u201cwin; grow\u201d; to last", List.of("to say \u201cwin; grow\u201d", "to last")),
                Arguments.of("\u00ab a; b \u00bb; c", List.of("\u00ab a; b \u00bb", "c")),
                Arguments.of("\u201ea; b\u201c; c", List.of("\u201ea; b\u201c", "c")),
                Arguments.of("\"a; b\"; c", List.of("\"a; b\"", "c")),
                // A quotation that never ends is none; an apostrophe begins none.
                Arguments.of("6\" pipe; members' rights; c", List.of("6\" pipe", "members' rights", "c")),
                Arguments.of("勝つ\uff1b育つ", List.of("勝つ", "育つ")));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void clausesArePartedBySemicolonsOutsideQuotations(String text, List<String> clauses) {
        assertThat(Clauses.of(text)).isEqualTo(clauses);
    }

    private static String changes(String before, String after) {
        return Clauses.compare(before, after, Optional.of(LanguageTag.of("en"))).stream()
                .map(change -> change.getNumberBefore().map(Object::toString).orElse("-") + ">"
                        + change.getNumberAfter().map(Object::toString).orElse("-") + " "
                        + change.getMarks().stream().map(ClausesTest::mark).collect(Collectors.joining()))
                .collect(Collectors.joining(" | "));
    }

    private static String mark(WordingChange.Segment mark) {
        return switch (mark.getSign()) {
            case KEPT -> mark.getText();
            case REMOVED -> "[" + mark.getText() + "]";
            case ADDED -> "{" + mark.getText() + "}";
        };
    }

    @Test
    void aClauseThatWasTurnedIntoAnotherIsMarkedWordByWord() {
        assertThat(changes("to win; to train our stewards", "to win; to train all stewards"))
                .isEqualTo("2>2 to train [our]{all} stewards");
        assertThat(changes("to win; to train all stewards", "to win; to train our stewards"))
                .isEqualTo("2>2 to train [all]{our} stewards");
    }

    @Test
    void clausesAreAddedAndRemovedBetweenThoseThatStay() {
        assertThat(changes("a; c", "a; b; c")).isEqualTo("->2 {b}");
        assertThat(changes("a; b; c", "a; c")).isEqualTo("2>- [b]");
    }

    @Test
    void aClauseThatIsOnlySpelledDifferentlyStays() {
        assertThat(changes("Health & Safety; to win", "health and safety; to grow"))
                .isEqualTo("2>2 to [win]{grow}");
    }

    @Test
    void everyIdeographIsAWord() {
        assertThat(changes("勝利", "勝負")).isEqualTo("1>1 勝[利]{負}");
    }

    private static Stream<Arguments> spellings() {
        return Stream.of(
                Arguments.of(
                        "en", "Cornerstones, pillars, and priorities", "Cornerstones, Pillars, & Priorities", true),
                Arguments.of("en", "Values statement", "Values  Statement ", true),
                Arguments.of("en", "members\u2019 \u201crights\u201d", "members' \"rights\"", true),
                Arguments.of("en", "2021\u20132025", "2021-2025", true),
                Arguments.of("en", "caf\u00e9", "cafe\u0301", true),
                Arguments.of("de", "Stra\u00dfe", "STRASSE", true),
                Arguments.of("fr", "sant\u00e9 & s\u00e9curit\u00e9", "sant\u00e9 et s\u00e9curit\u00e9", true),
                Arguments.of("fr", "\u00ab\u00a0oui\u00a0\u00bb", "\u201coui\u201d", true),
                Arguments.of("fr", "sant\u00e9 & s\u00e9curit\u00e9", "sant\u00e9 and s\u00e9curit\u00e9", false),
                Arguments.of("en", "to win", "to win.", false),
                Arguments.of("en", "re-sign", "resign", false),
                Arguments.of("en", "r\u00e9sum\u00e9", "resume", false));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void whatAnEditorMayChangeIsToldFromWhatChangesTheSense(String language, String one, String other, boolean same) {
        Optional<LanguageTag> tag = Optional.of(LanguageTag.of(language));

        assertThat(EditorialForm.of(one, tag).equals(EditorialForm.of(other, tag)))
                .isEqualTo(same);
    }
}
