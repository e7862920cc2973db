package org.unionplan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.ElementId;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Text;

/** The kinds of changes of one member. */
class MemberChangeTest {

    private static final LanguageTag EN = LanguageTag.of("en");
    private static final LanguageTag FR = LanguageTag.of("fr");

    private static StrategicPlan plan(Priority priority) {
        StrategicPlan.Builder plan = StrategicPlan.builder().id("plan").language("en");
        priority.getThemes().stream()
                .distinct()
                .forEach(id ->
                        plan.addTheme(theme -> theme.id(id).name(id.toString().substring(0, 1))));
        return plan.addCornerstone(c -> c.id("c").name("C").addPriority(priority))
                .build();
    }

    private static final Priority PRIORITY =
            Priority.builder().id("p").name("Win votes").build();

    private static Change change(Priority before, Priority after, String member) {
        return DocumentComparison.between(plan(before), plan(after)).getChanges().stream()
                .filter(change -> change.getType().equals("priority"))
                .filter(change -> change.getMember().equals(Optional.of(member)))
                .findFirst()
                .orElseThrow();
    }

    /** A theme whose id begins with the same letter has the same name, and so is the same theme with another id. */
    @ParameterizedTest
    @CsvSource({
        "t s, s t, REORDERED",
        "t, t2, ID_CHANGED",
        "t s, t s2, ID_CHANGED",
        "t s, t2 s2, ID_CHANGED",
        "t s, t2 x, CHANGED",
        "t s, s2 t2, CHANGED",
        "t, t s, CHANGED",
        "t s, t, CHANGED",
        "t t s, t s s, CHANGED"
    })
    void referencesAreReorderedChangedOrFollowAnotherId(String before, String after, Change.Kind kind) {
        assertThat(change(themes(before), themes(after), "themes").getKind()).isEqualTo(kind);
    }

    private static Priority themes(String ids) {
        return PRIORITY.withThemes(
                Arrays.stream(ids.split(" ")).map(ElementId::of).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "Win & grow, Win and grow, EDITORIAL",
        "Win/Grow, win/GROW, EDITORIAL",
        "Win/Grow, win/Shrink, CHANGED",
        "Win/Grow, Win/GROW, EDITORIAL",
        "Win/Grow, Grow/Win, REORDERED"
    })
    void textsOfAListAreReorderedChangedOrSpelledDifferently(String before, String after, Change.Kind kind) {
        assertThat(change(aliases(before), aliases(after), "aliases").getKind()).isEqualTo(kind);
    }

    private static Priority aliases(String texts) {
        return PRIORITY.withAliases(
                Arrays.stream(texts.split("/")).map(Text::of).toList());
    }

    private static Stream<Arguments> texts() {
        Text both = Text.of(EN, "Win & grow").with(FR, "Gagner");
        return Stream.of(
                Arguments.of(Text.of("Win."), Text.of("Lose."), Change.Kind.REWORDED),
                Arguments.of(Text.of("Win & grow"), Text.of("win and grow"), Change.Kind.EDITORIAL),
                // Another translation changes no wording, nor does it do so beside an editorial change.
                Arguments.of(Text.of(EN, "Win & grow"), both, Change.Kind.CHANGED),
                Arguments.of(Text.of(EN, "win and grow"), both, Change.Kind.CHANGED),
                Arguments.of(Text.of(EN, "Lose"), both, Change.Kind.REWORDED),
                Arguments.of(both, Text.of(FR, "Perdre"), Change.Kind.REWORDED),
                Arguments.of(Text.of(EN, "Win"), Text.of(FR, "Win"), Change.Kind.CHANGED));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextIsRewordedOnlyIfAWordingOfBothChanged(Text before, Text after, Change.Kind kind) {
        assertThat(change(PRIORITY.withStatement(before), PRIORITY.withStatement(after), "statement")
                        .getKind())
                .isEqualTo(kind);
        assertThat(change(PRIORITY.withStatement(after), PRIORITY.withStatement(before), "statement")
                        .getKind())
                .isEqualTo(kind);
    }

    @Test
    void anotherNumberOrNameIsAChangeOfItsOwnKind() {
        assertThat(change(PRIORITY, PRIORITY.withNumber("1"), "number").getKind())
                .isEqualTo(Change.Kind.RENUMBERED);
        assertThat(change(PRIORITY.withNumber("1"), PRIORITY.withNumber("2"), "number")
                        .getKind())
                .isEqualTo(Change.Kind.RENUMBERED);
        assertThat(change(PRIORITY, PRIORITY.withName(Text.of("Win seats")), "name")
                        .getKind())
                .isEqualTo(Change.Kind.RENAMED);
    }

    private static List<String> languages(Text before, Text after) {
        return change(PRIORITY.withStatement(before), PRIORITY.withStatement(after), "statement").getWordings().stream()
                .map(each -> each.getLanguage().map(LanguageTag::toString).orElse("-") + " "
                        + each.getBefore().orElse("-") + " > " + each.getAfter().orElse("-"))
                .toList();
    }

    @Test
    void wordingsAreComparedByLanguageInTheOrderOfTheirTags() {
        Text german = Text.of(LanguageTag.of("de"), "Siegen").with(FR, "Gagner");

        assertThat(languages(
                        german,
                        Text.of(LanguageTag.of("es"), "Ganar").with(EN, "Win").with(FR, "Gagner")))
                .containsExactly("de Siegen > -", "en - > Win", "es - > Ganar");
        assertThat(languages(Text.of(EN, "Win"), Text.of(FR, "Gagner"))).containsExactly("en Win > -", "fr - > Gagner");
        // A text without a language may be in the one that the other names; of two, the first in order.
        assertThat(languages(Text.of("Win"), Text.of(FR, "Gagner"))).containsExactly("en Win > Gagner");
        assertThat(languages(Text.of("Win"), german)).containsExactly("de - > Siegen", "en Win > -", "fr - > Gagner");
    }
}
