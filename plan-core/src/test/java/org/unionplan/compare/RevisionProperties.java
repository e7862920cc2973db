package org.unionplan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Responsibility;
import org.unionplan.document.Duty;
import org.unionplan.plan.Action;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.Pillar;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.PlanIndex;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.plan.Terminology;
import org.unionplan.value.ElementId;
import org.unionplan.value.Text;

/**
 * The laws of comparing and merging, on small plans of few words: things move, repeat, swap and change all at once. The test
 * kit tries the same laws on documents of every type.
 */
class RevisionProperties {

    @Property(tries = 80)
    void changesLeadFromOneToTheOtherAndBack(@ForAll Random random) {
        StrategicPlan before = plan(random);
        StrategicPlan after = plan(random);
        DocumentComparison<StrategicPlan> comparison = DocumentComparison.between(before, after);

        assertThat(comparison.apply(before)).isEqualTo(after);
        assertThat(comparison.reversed().apply(after)).isEqualTo(before);
        assertThat(comparison.isEmpty()).isEqualTo(before.equals(after));
        assertThat(comparison.reversed().getChanges())
                .containsExactlyInAnyOrderElementsOf(
                        comparison.getChanges().stream().map(Change::reversed).toList())
                .containsExactlyElementsOf(
                        DocumentComparison.between(after, before).getChanges());
    }

    @Property(tries = 80)
    void aMergeIsTheSameFromBothSides(@ForAll Random random) {
        StrategicPlan base = plan(random);
        StrategicPlan mine = plan(random);
        StrategicPlan theirs = plan(random);
        DocumentMerge<StrategicPlan> merge = DocumentMerge.of(base, mine, theirs);
        DocumentMerge<StrategicPlan> mirrored = DocumentMerge.of(base, theirs, mine);

        assertThat(merge.getDocument()).isEqualTo(mirrored.getDocument());
        // Both sides may agree on a document with an error, such as an id that one gave and the other changed to.
        assertThat(merge.isClean())
                .isEqualTo(
                        merge.getDocument().isPresent() && merge.getNewErrors().isEmpty());
        if (!kinds(merge).contains(DocumentMerge.Conflict.Kind.ADDED_TWICE)) {
            assertThat(kinds(merge)).isEqualTo(kinds(mirrored));
        }
        assertThat(merge.getConflicts())
                .allSatisfy(
                        conflict -> assertThat(merge.getDifferences(conflict)).isNotEmpty());
    }

    @Property(tries = 80)
    void aSideThatChangedNothingTakesWhatTheOtherHas(@ForAll Random random) {
        StrategicPlan base = plan(random);
        StrategicPlan changed = plan(random);

        assertThat(DocumentMerge.of(base, base, changed).getDocument()).contains(changed);
        assertThat(DocumentMerge.of(base, changed, base).getDocument()).contains(changed);
        assertThat(DocumentMerge.of(base, changed, changed).getDocument()).contains(changed);
    }

    /** Mine changes what is in the tree, theirs the rest, so that nothing can be in conflict. */
    @Property(tries = 80)
    void changesOfDifferentThingsGoTogether(@ForAll Random random) {
        StrategicPlan base = plan(random);
        StrategicPlan other = plan(random);
        StrategicPlan tree = base.withCornerstones(other.getCornerstones());
        StrategicPlan rest = other.withCornerstones(base.getCornerstones());

        assertThat(DocumentMerge.of(base, tree, rest).getDocument()).contains(other);
    }

    /** A thing that one side moved into another may have been moved or reordered by the other side, or contain it there. */
    @Property(tries = 80)
    void nothingThatBothSidesKeptIsLostOrRepeated(@ForAll Random random) {
        StrategicPlan base = nested(random);
        StrategicPlan mine = nested(random);
        StrategicPlan theirs = nested(random);
        DocumentMerge<StrategicPlan> merge = DocumentMerge.of(base, mine, theirs);

        assertThat(ids(merge.getDraft()))
                .containsExactlyInAnyOrderElementsOf(ids(base))
                .doesNotHaveDuplicates();
        assertThat(merge.getDocument())
                .isEqualTo(DocumentMerge.of(base, theirs, mine).getDocument());
    }

    private static List<DocumentMerge.Conflict.Kind> kinds(DocumentMerge<?> merge) {
        return merge.getConflicts().stream()
                .map(DocumentMerge.Conflict::getKind)
                .sorted()
                .toList();
    }

    private static List<ElementId> ids(StrategicPlan plan) {
        return PlanIndex.of(plan).elements().map(PlanElement::getId).toList();
    }

    /** Five actions, each in the priority or in one of those before it. */
    private static StrategicPlan nested(Random random) {
        List<Integer> numbers = new ArrayList<>(List.of(0, 1, 2, 3, 4));
        Collections.shuffle(numbers, random);
        List<List<Integer>> within = Stream.generate(() -> (List<Integer>) new ArrayList<Integer>())
                .limit(6)
                .toList();
        for (int i = 0; i < 5; i++) {
            int above = random.nextInt(i + 2);
            within.get(above < i ? numbers.get(above) : 5).add(numbers.get(i));
        }
        return StrategicPlan.builder()
                .id("plan")
                .addCornerstone(c ->
                        c.id("c").name("C").addPriority(p -> p.id("p").name("P").addAllActions(actions(5, within))))
                .build();
    }

    private static List<Action> actions(int above, List<List<Integer>> within) {
        return within.get(above).stream()
                .map(each -> Action.builder()
                        .id("a" + each)
                        .name("Action " + each)
                        .addAllActions(actions(each, within))
                        .build())
                .toList();
    }

    private static StrategicPlan plan(Random random) {
        StrategicPlan.Builder plan = StrategicPlan.builder()
                .id("plan")
                .addActors(
                        Actor.builder().id("a").name("A").build(),
                        Actor.builder().id("b").name("B").build());
        if (random.nextBoolean()) {
            plan.mission(words(random));
        }
        if (random.nextBoolean()) {
            plan.terminology(Terminology.builder()
                    .pillar(Terminology.LevelName.builder()
                            .singular(words(random))
                            .build())
                    .build());
        }
        some(random, List.of("one", "two", "three")).forEach(alias -> plan.addAlias(Text.of(alias)));
        for (int i = random.nextInt(4); i > 0; i--) {
            plan.addDuty(duty(random));
        }
        return plan.addAllCornerstones(cornerstones(random)).build();
    }

    private static Duty duty(Random random) {
        Duty.Builder duty = Duty.builder()
                .kind(random.nextBoolean() ? "report" : "meeting")
                .addAllBearers(some(random, List.of("a", "b")).stream()
                        .map(ElementId::of)
                        .toList());
        return random.nextBoolean() ? duty.build() : duty.what(words(random)).build();
    }

    private static List<Cornerstone> cornerstones(Random random) {
        List<List<Priority>> places = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String id : some(random, List.of("u", "v", "w", "x", "y"))) {
            places.get(random.nextInt(3)).add(priority(random, id));
        }
        List<Pillar> pillars = new ArrayList<>();
        for (String id : some(random, List.of("p", "q"))) {
            pillars.add(Pillar.builder()
                    .id(id)
                    .name(words(random))
                    .addAllPriorities(places.get(id.equals("p") ? 0 : 1))
                    .build());
        }
        boolean together = random.nextBoolean();
        Cornerstone first = Cornerstone.builder()
                .id("c")
                .name("C")
                .addAllPillars(together ? pillars : List.of())
                .addAllPriorities(places.get(2))
                .build();
        Cornerstone second = Cornerstone.builder()
                .id("d")
                .name("D")
                .addAllPillars(together ? List.of() : pillars)
                .build();
        return random.nextBoolean() ? List.of(first, second) : List.of(second, first);
    }

    private static Priority priority(Random random, String id) {
        Priority.Builder priority = Priority.builder().id(id).name(words(random));
        if (random.nextBoolean()) {
            priority.number(String.valueOf(random.nextInt(2)));
        }
        for (String actor : some(random, List.of("a", "b"))) {
            priority.addResponsibility(Responsibility.builder()
                    .role(random.nextBoolean() ? "leads" : "supports")
                    .actor(actor)
                    .build());
        }
        return priority.build();
    }

    private static Text words(Random random) {
        return Text.of(
                List.of("Win", "win", "Grow; last", "Grow & last", "Grow; win").get(random.nextInt(5)));
    }

    /** Some of these, in any order. */
    private static List<String> some(Random random, List<String> all) {
        List<String> some = new ArrayList<>(all);
        Collections.shuffle(some, random);
        return some.subList(0, random.nextInt(all.size() + 1));
    }
}
