package org.unionplan.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unionplan.value.ElementId;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Pointer;

class ChangeTest {

    private static final Optional<LanguageTag> EN = Optional.of(LanguageTag.of("en"));

    private static WordingChange wording(String before, String after) {
        return new WordingChange(
                EN, Optional.of(before), Optional.of(after), false, Clauses.compare(before, after, EN));
    }

    private static Change change() {
        return new Change(
                Change.Kind.REWORDED,
                "priority",
                Optional.of(ElementId.of("a")),
                Optional.of(ElementId.of("b")),
                Optional.of(Pointer.parse("/a")),
                Optional.of(Pointer.parse("/b")),
                Optional.of("summary"),
                Optional.of("was"),
                Optional.of("is"),
                List.of(wording("a; b", "a; c; d")),
                Optional.of(Change.MatchReason.SAME_ID));
    }

    @Test
    void aReversedChangeHasItsSidesSwapped() {
        Change reversed = change().reversed();

        assertThat(reversed.getIdBefore()).contains(ElementId.of("b"));
        assertThat(reversed.getIdAfter()).contains(ElementId.of("a"));
        assertThat(reversed).hasToString("reworded priority a /b > /a");
        assertThat(reversed.getValueBefore()).contains("is");
        assertThat(reversed.getClauses())
                .extracting(WordingChange.Clause::getBefore, WordingChange.Clause::getAfter)
                .containsExactly(tuple(Optional.of("c"), Optional.of("b")), tuple(Optional.of("d"), Optional.empty()));
        assertThat(reversed.reversed()).isEqualTo(change());
    }

    @ParameterizedTest
    @EnumSource(Change.Kind.class)
    void onlyAnEditorialChangeIsNotOfSubstance(Change.Kind kind) {
        Change change = new Change(
                kind,
                "actor",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());

        assertThat(change.isOfSubstance()).isEqualTo(kind != Change.Kind.EDITORIAL);
    }
}
