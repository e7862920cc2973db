package org.unionplan.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.value.ElementId;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Pointer;

class ChangeTest {

    private static final Optional<LanguageTag> EN = Optional.of(LanguageTag.of("en"));

    private static WordingChange wording(String before, String after) {
        return new WordingChange(
                EN, Optional.of(before), Optional.of(after), false, Clauses.compare(before, after, EN));
    }

    /** A change that differs from all others of this method in one member. */
    private static Change change(int differs) {
        return new Change(
                differs == 0 ? Change.Kind.RENAMED : Change.Kind.REWORDED,
                differs == 1 ? "pillar" : "priority",
                Optional.of(ElementId.of(differs == 2 ? "x" : "a")),
                Optional.of(ElementId.of(differs == 3 ? "x" : "b")),
                Optional.of(Pointer.parse(differs == 4 ? "/x" : "/a")),
                Optional.of(Pointer.parse(differs == 5 ? "/x" : "/b")),
                Optional.of(differs == 6 ? "name" : "summary"),
                Optional.of(differs == 7 ? "x" : "was"),
                Optional.of(differs == 8 ? "x" : "is"),
                List.of(differs == 9 ? wording("a", "x") : wording("a; b", "a; c; d")),
                Optional.of(differs == 10 ? Change.MatchReason.SIMILAR : Change.MatchReason.SAME_ID));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void changesAreEqualOnlyIfAllOfTheirMembersAre(int differs) {
        assertThat(change(differs))
                .isEqualTo(change(differs))
                .hasSameHashCodeAs(change(differs))
                .isNotEqualTo(change(-1))
                .doesNotHaveSameHashCodeAs(change(-1));
    }

    @Test
    void aReversedChangeHasItsSidesSwapped() {
        Change reversed = change(-1).reversed();

        assertThat(reversed.getIdBefore()).contains(ElementId.of("b"));
        assertThat(reversed.getIdAfter()).contains(ElementId.of("a"));
        assertThat(reversed).hasToString("reworded priority a /b > /a");
        assertThat(reversed.getValueBefore()).contains("is");
        assertThat(reversed.getClauses())
                .extracting(WordingChange.Clause::getBefore, WordingChange.Clause::getAfter)
                .containsExactly(tuple(Optional.of("c"), Optional.of("b")), tuple(Optional.of("d"), Optional.empty()));
        assertThat(reversed.reversed()).isEqualTo(change(-1));
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
