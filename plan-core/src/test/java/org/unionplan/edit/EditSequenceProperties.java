package org.unionplan.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Responsibility;
import org.unionplan.plan.Action;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.Pillar;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.plan.Theme;
import org.unionplan.value.ElementId;
import org.unionplan.value.Text;

/** An editor keeps an index from edit to edit; one that reads the document anew for each edit must say the same. */
class EditSequenceProperties {

    private static final List<String> IDS =
            List.of("c", "d", "p", "q", "u", "v", "w", "x", "t", "s", "board", "mission");

    @Property(tries = 100)
    void manyEditsByOneEditorAreTheSameAsEachByAnEditorOfItsOwn(@ForAll Random random) {
        StrategicPlan plan = plan();
        PlanEditor editor = PlanEditor.of(plan);
        for (int i = 0; i < 15; i++) {
            UnaryOperator<PlanEditor> edit = edit(random);

            Optional<StrategicPlan> expected = edited(PlanEditor.of(plan), edit);

            assertThat(edited(editor, edit)).isEqualTo(expected);
            plan = expected.orElse(plan);
            assertThat(editor.document()).isEqualTo(plan);
        }
    }

    /** The document after an edit; empty if it was refused. */
    private static Optional<StrategicPlan> edited(PlanEditor editor, UnaryOperator<PlanEditor> edit) {
        try {
            return Optional.of(edit.apply(editor).document());
        } catch (DocumentEditor.EditException refused) {
            return Optional.empty();
        }
    }

    private static StrategicPlan plan() {
        return StrategicPlan.builder()
                .id("plan")
                .mission("To win.")
                .missionId("mission")
                .addTheme(Theme.builder().id("t").name("T").build())
                .addActor(Actor.builder().id("board").name("Board").build())
                .addCornerstone(c -> c.id("c")
                        .name("C")
                        .addPillar(Pillar.builder()
                                .id("p")
                                .name("P")
                                .addPriority(priority("u", "t", "w"))
                                .addPriority(priority("v", "t", "x"))
                                .build()))
                .addCornerstone(Cornerstone.builder().id("d").name("D").build())
                .build();
    }

    private static Priority priority(String id, String theme, String action) {
        return Priority.builder()
                .id(id)
                .name("Priority")
                .addTheme(theme)
                .addResponsibility(
                        Responsibility.builder().role("leads").actor("board").build())
                .addAction(Action.builder()
                        .id(action)
                        .name("Action")
                        .addTheme(theme)
                        .build())
                .build();
    }

    private static UnaryOperator<PlanEditor> edit(Random random) {
        String some = id(random);
        String other = id(random);
        Priority added = priority(id(random), random.nextBoolean() ? "t" : "s", id(random));
        return switch (random.nextInt(12)) {
            case 0, 1 -> editor -> editor.rename(some, other);
            case 2 -> editor -> editor.remove(some);
            case 3 -> editor -> editor.removeWithReferences(some);
            case 4 -> editor -> editor.append(some, added);
            case 5 -> editor -> editor.append(ElementId.of(some), "priorities", added);
            case 6 -> editor -> editor.moveInto(some, other);
            case 7 -> editor -> editor.moveAfter(some, other);
            case 8 ->
                editor -> editor.append(
                        "plan", Theme.builder().id(some).name("Theme").build());
            case 9, 10 -> update(random, some, added);
            default -> {
                UnaryOperator<PlanEditor> one = edit(random);
                UnaryOperator<PlanEditor> next = edit(random);
                yield editor -> editor.batch(
                        edits -> assertThat(next.apply(one.apply(edits))).isSameAs(edits));
            }
        };
    }

    /** An update that changes what is in a pillar, a priority or the plan. */
    private static UnaryOperator<PlanEditor> update(Random random, String some, Priority added) {
        boolean more = random.nextBoolean();
        long seed = random.nextLong();
        return switch (random.nextInt(4)) {
            case 0 ->
                editor -> editor.update("p", Pillar.class, pillar -> {
                    List<Priority> priorities = new ArrayList<>(pillar.getPriorities());
                    if (more) {
                        priorities.add(added);
                    } else if (!priorities.isEmpty()) {
                        priorities.remove(0);
                    }
                    Collections.shuffle(priorities, new Random(seed));
                    return pillar.withPriorities(priorities);
                });
            case 1 ->
                editor -> editor.update(
                        "p",
                        Pillar.class,
                        pillar -> pillar.withPriorities(pillar.getPriorities().stream()
                                .map(each -> each.withName(Text.of("P" + seed))
                                        .withThemes(more ? List.of() : List.of(ElementId.of(some)))
                                        .withActions(more ? added.getActions() : List.of()))
                                .toList()));
            case 2 ->
                editor -> editor.update(
                        some, Priority.class, each -> each.withThemes(more ? List.of() : List.of(ElementId.of("s"))));
            default ->
                editor -> editor.update(
                        "plan",
                        StrategicPlan.class,
                        each -> each.withMissionId(more ? Optional.empty() : Optional.of(ElementId.of(some))));
        };
    }

    private static String id(Random random) {
        return IDS.get(random.nextInt(IDS.size()));
    }
}
