package org.unionplan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionplan.actor.Actor;
import org.unionplan.edit.PlanEditor;
import org.unionplan.message.Messages;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.Pillar;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.Datum;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Members;
import org.unionplan.value.Text;

/** Merges of values that have parts: texts in several languages, lists, data that the model does not know. */
class MergedValuesTest {

    private static final StrategicPlan PLAN =
            StrategicPlan.builder().id("p").title("Plan").language("en").build();

    private static Text text(String... tagsAndWordings) {
        Text text = Text.of(LanguageTag.of(tagsAndWordings[0]), tagsAndWordings[1]);
        for (int i = 2; i < tagsAndWordings.length; i += 2) {
            text = text.with(LanguageTag.of(tagsAndWordings[i]), tagsAndWordings[i + 1]);
        }
        return text;
    }

    /** The merge is the same whichever side is called mine. */
    private static DocumentMerge<StrategicPlan> merge(StrategicPlan base, StrategicPlan mine, StrategicPlan theirs) {
        DocumentMerge<StrategicPlan> merge = DocumentMerge.of(base, mine, theirs);
        assertThat(DocumentMerge.of(base, theirs, mine).getDocument()).isEqualTo(merge.getDocument());
        return merge;
    }

    private static List<String> differences(DocumentMerge<StrategicPlan> merge) {
        return merge.getConflicts().stream()
                .flatMap(conflict -> merge.getDifferences(conflict).stream())
                .map(DocumentMerge.Difference::toString)
                .toList();
    }

    private static DocumentMerge<StrategicPlan> titles(Text base, Text mine, Text theirs) {
        return merge(PLAN.withTitle(base), PLAN.withTitle(mine), PLAN.withTitle(theirs));
    }

    @Test
    void anUntaggedTextWithAnotherTranslationByEachSideHasBoth() {
        DocumentMerge<StrategicPlan> merge =
                titles(Text.of("Plan"), text("en", "Plan", "fr", "Le plan"), text("en", "Plan", "es", "El plan"));

        assertThat(merge.getDocument()).contains(PLAN.withTitle(text("en", "Plan", "fr", "Le plan", "es", "El plan")));
    }

    @Test
    void oneSideMayTranslateWhatTheOtherRewords() {
        assertThat(titles(Text.of("Plan"), text("en", "Plan", "fr", "Le plan"), Text.of("Our plan"))
                        .getDocument())
                .contains(PLAN.withTitle(text("en", "Our plan", "fr", "Le plan")));
    }

    @Test
    void withoutALanguageOfTheDocumentTheSameWordsTellTheLanguage() {
        StrategicPlan plan = StrategicPlan.builder().id("p").title("Plan").build();

        assertThat(merge(
                                plan,
                                plan.withTitle(text("de", "Plan", "fr", "Le plan")),
                                plan.withTitle(text("de", "Plan", "es", "El plan")))
                        .getDocument())
                .contains(plan.withTitle(text("de", "Plan", "es", "El plan", "fr", "Le plan")));
    }

    @Test
    void aRegionalTagWithTheSameWordsIsTheLanguageOfAnUntaggedText() {
        assertThat(titles(Text.of("Plan"), text("en-CA", "Plan", "fr-CA", "Le plan"), text("en-CA", "Plan", "es", "P"))
                        .getDocument())
                .contains(PLAN.withTitle(text("en-CA", "Plan", "fr-CA", "Le plan", "es", "P")));
    }

    @Test
    void theLanguageThatBothRewordedIsInConflictAndTheOthersMerge() {
        DocumentMerge<StrategicPlan> merge = titles(
                text("en", "Plan", "fr", "Le plan"),
                text("en", "Plan", "fr", "Le plan A"),
                text("en", "The plan", "fr", "Le plan B"));

        assertThat(differences(merge)).containsExactly("title (fr): Le plan / Le plan A / Le plan B");
        assertThat(merge.getDraft().getTitle()).contains(text("en", "The plan", "fr", "Le plan A"));
    }

    private static StrategicPlan aliases(String... aliases) {
        return PLAN.withAliases(Arrays.stream(aliases).map(Text::of).toList());
    }

    @Test
    void twoRewordingsOfOneListItemAreAConflict() {
        DocumentMerge<StrategicPlan> merge = merge(
                aliases("First", "The good jobs plan", "Last"),
                aliases("First", "The good union jobs plan", "Last"),
                aliases("First", "The decent jobs plan", "Last"));

        assertThat(merge.getDocument()).isEmpty();
        assertThat(differences(merge))
                .containsExactly("aliases: “The good jobs plan” / “The good union jobs plan” / “The decent jobs plan”");
    }

    @Test
    void aListItemRemovedByOneAndRewordedByTheOtherIsAConflict() {
        assertThat(merge(aliases("The jobs plan"), aliases(), aliases("The good jobs plan"))
                        .getConflicts())
                .hasSize(1);
        assertThat(merge(aliases("The jobs plan"), aliases(), aliases("Something else"))
                        .getDocument())
                .contains(aliases("Something else"));
    }

    @Test
    void rewordingsOfDifferentItemsAndAdditionsMerge() {
        assertThat(merge(aliases("a", "b", "c"), aliases("a1", "b", "c"), aliases("a", "b", "c1"))
                        .getDocument())
                .contains(aliases("a1", "b", "c1"));
        assertThat(merge(aliases("a"), aliases("a", "x"), aliases("a", "y")).getDocument())
                .contains(aliases("a", "x", "y"));
        assertThat(merge(aliases("a"), aliases("b"), aliases("b")).getDocument())
                .contains(aliases("b"));
        assertThat(merge(aliases("a"), aliases("b", "c"), aliases("b", "d")).getDocument())
                .contains(aliases("b", "c", "d"));
    }

    @Test
    void twoReplacementsOfOneReferenceAreAConflict() {
        StrategicPlan base = PLAN.withActors(
                Actor.builder().id("a").name("A").build(),
                Actor.builder().id("b").name("B").build(),
                Actor.builder().id("c").name("C").build());
        Cornerstone cornerstone = Cornerstone.builder().id("s").name("S").build();
        StrategicPlan before = base.withCornerstones(cornerstone);

        assertThat(differences(merge(
                        before.withOrganization(ElementId.of("a")),
                        before.withOrganization(ElementId.of("b")),
                        before.withOrganization(ElementId.of("c")))))
                .containsExactly("organization: A [a] / B [b] / C [c]");
    }

    private static Datum object(Object... namesAndValues) {
        Map<String, Datum> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], datum(namesAndValues[i + 1]));
        }
        return new Datum.Obj(Members.of(members));
    }

    private static Datum datum(Object value) {
        if (value instanceof Datum datum) {
            return datum;
        }
        return value instanceof Integer number ? Datum.of(Decimal.of(number)) : Datum.of(value.toString());
    }

    private static Datum list(Object... items) {
        return new Datum.Arr(Arrays.stream(items).map(MergedValuesTest::datum).toList());
    }

    private static StrategicPlan extended(Datum value) {
        return PLAN.withUnknownMembers(Members.NONE.with("x-tool", value));
    }

    private static DocumentMerge<StrategicPlan> data(Datum base, Datum mine, Datum theirs) {
        return merge(extended(base), extended(mine), extended(theirs));
    }

    @Test
    void unknownObjectsMergeMemberByMember() {
        assertThat(data(
                                object("note", object("en", "a", "fr", "b"), "size", 1),
                                object("note", object("en", "a1", "fr", "b"), "size", 1, "m", "x"),
                                object("note", object("en", "a", "fr", "b1"), "size", 2))
                        .getDocument())
                .contains(extended(object("note", object("en", "a1", "fr", "b1"), "size", 2, "m", "x")));
    }

    @Test
    void unknownListsMergeItemByItem() {
        assertThat(data(list(1, 2, 3), list(1, 20, 3), list(1, 2, 30)).getDocument())
                .contains(extended(list(1, 20, 30)));
        assertThat(data(list(list(1, 2), list(3)), list(list(9, 2), list(3)), list(list(1, 2), list(8)))
                        .getDocument())
                .contains(extended(list(list(9, 2), list(8))));
        assertThat(data(list("a"), list("a", "b"), list("a", "c", "d")).getDocument())
                .contains(extended(list("a", "b", "c", "d")));
        assertThat(data(list(1), list(), list(1, 2)).getDocument()).contains(extended(list(2)));
    }

    @Test
    void aConflictInUnknownDataIsAtItsOwnPlace() {
        DocumentMerge<StrategicPlan> merge = data(
                object("a", object("b", 1), "c", list(1, 2)),
                object("a", object("b", 2), "c", list(5, 2)),
                object("a", object("b", 3), "c", list(1, 6)));

        assertThat(merge.getConflicts())
                .extracting(conflict -> conflict.getPath().toString())
                .containsExactly("/x-tool/a/b");
        assertThat(differences(merge)).containsExactly("x-tool/a/b: 1 / 2 / 3");
        assertThat(merge.getDraft()).isEqualTo(extended(object("a", object("b", 2), "c", list(5, 6))));
    }

    @Test
    void removingWhatTheOtherChangedInUnknownDataIsAConflict() {
        DocumentMerge<StrategicPlan> merge = data(object("a", 1, "b", 2), object("b", 2), object("a", 3, "b", 2));

        assertThat(differences(merge)).containsExactly("x-tool/a: 1 / - / 3");
    }

    @Test
    void ofAThingThatOneSideRemovedTheOthersChangesAreShown() {
        Pillar pillar = Pillar.builder().id("q").name("Q").build();
        Cornerstone housing = Cornerstone.builder()
                .id("c")
                .name("Housing")
                .statement(text("en", "Old words.", "fr", "Anciens mots."))
                .addPillar(pillar)
                .build();
        StrategicPlan base = PLAN.withCornerstones(housing);
        StrategicPlan theirs =
                PLAN.withCornerstones(housing.withStatement(text("en", "Old words.", "fr", "Nouveaux mots."))
                        .withPillars(
                                pillar.withName(Text.of("R")),
                                Pillar.builder().id("n").name("New").build()));
        DocumentMerge<StrategicPlan> merge = merge(base, PLAN, theirs);

        assertThat(differences(merge))
                .containsExactly(
                        "statement (fr): Anciens mots. / - / Nouveaux mots.",
                        ": - / - / pillar “New” [n]",
                        "name (en): Q / - / R");
        assertThat(merge.getThing(merge.getConflicts().get(0)).in(Messages.french()))
                .isEqualTo("pierre angulaire «\u00a0Housing\u00a0» [c]");
        assertThat(differences(merge(base, theirs, PLAN)))
                .contains("statement (fr): Anciens mots. / Nouveaux mots. / -");
    }

    @Test
    void ofAThingThatOneSideRemovedTheOthersMovesAreShown() {
        Cornerstone c = Cornerstone.builder()
                .id("c")
                .name("C")
                .addPillar(Pillar.builder()
                        .id("q")
                        .name("Q")
                        .addPriority(p -> p.id("x").name("X"))
                        .build())
                .build();
        Cornerstone d = Cornerstone.builder()
                .id("d")
                .name("D")
                .addPillar(Pillar.builder().id("r").name("R").build())
                .build();
        StrategicPlan base = PLAN.withCornerstones(c, d);
        StrategicPlan without = PlanEditor.of(base).remove("q").document();

        assertThat(differences(merge(
                        base, without, PlanEditor.of(base).moveInto("q", "d").document())))
                .containsExactly(": cornerstone “C” [c] / - / cornerstone “D” [d]");
        assertThat(differences(merge(
                        base, without, PlanEditor.of(base).moveInto("x", "r").document())))
                .contains(": pillar “Q” [q] / - / pillar “R” [r]");
    }

    @Test
    void ofTwoThingsWithOneIdTheMembersThatDifferAreShown() {
        StrategicPlan mine = PLAN.withActors(
                Actor.builder().id("a").name("Union").acronym("U").build());
        StrategicPlan theirs = PLAN.withActors(
                Actor.builder().id("a").name("Onion").acronym("U").build());

        assertThat(differences(merge(PLAN, mine, theirs))).containsExactly("name: - / Union / Onion");
    }

    @Test
    void ofThingsWithOneIdThatDifferInTheirPlaceOrTypeAloneThePlacesAreShown() {
        Cornerstone c = Cornerstone.builder().id("c").name("C").build();
        Cornerstone d = Cornerstone.builder().id("d").name("D").build();
        Pillar pillar = Pillar.builder().id("q").name("Q").build();
        StrategicPlan base = PLAN.withCornerstones(c, d);
        StrategicPlan mine = PLAN.withCornerstones(c.withPillars(pillar), d);
        StrategicPlan theirs = PLAN.withCornerstones(c, d.withPillars(pillar));
        StrategicPlan priority = PLAN.withCornerstones(
                c.withPriorities(Priority.builder().id("q").name("Q").build()), d);

        assertThat(differences(merge(base, mine, theirs)))
                .containsExactly(": - / pillar “Q” [q] under “C” / pillar “Q” [q] under “D”");
        assertThat(differences(merge(base, mine, priority)))
                .containsExactly(": - / pillar “Q” [q] under “C” / priority “Q” [q] under “C”");
    }

    @Test
    void ofAThingMovedTwiceTheNewParentsAreShown() {
        StrategicPlan base = PLAN.withCornerstones(
                Cornerstone.builder()
                        .id("c")
                        .name("C")
                        .addPillar(Pillar.builder().id("q").name("Q").build())
                        .build(),
                Cornerstone.builder().id("d").name("D").build(),
                Cornerstone.builder().id("e").name("E").build());
        StrategicPlan mine = PlanEditor.of(base).moveInto("q", "d").document();
        StrategicPlan theirs = PlanEditor.of(base).moveInto("q", "e").document();

        assertThat(differences(merge(base, mine, theirs)))
                .containsExactly(": cornerstone “C” [c] / cornerstone “D” [d] / cornerstone “E” [e]");
    }
}
