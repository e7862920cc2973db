package org.unionplan.plan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.actor.Responsibility;
import org.unionplan.metric.MetricLink;
import org.unionplan.plan.Action;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.Pillar;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.validation.Found;

/** Tests of the rules for actions directly below cornerstones and pillars. */
class DirectActionsTest {

    /** The cornerstone is c with the actions ca and cb; its pillar is l with the priority lp and the actions la and lb. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "responsible | c ca cb     |          | /cornerstones/0",
                "responsible | c ca cb     | c        | ",
                "responsible | c ca cb     | ca       | /cornerstones/0/actions/1",
                "responsible | c ca l      | ca       | /cornerstones/0/pillars/0",
                "responsible | c l la lb   |          | /cornerstones/0/pillars/0",
                "responsible | c l la lb   | lb       | /cornerstones/0/pillars/0/actions/0",
                "responsible | c l lp la   | lp       | /cornerstones/0/pillars/0",
                "responsible | c l lp la   | la       | /cornerstones/0/pillars/0/priorities/0",
                "timeframe   | c l la lb   | l        | ",
                "timeframe   | c l lp la   | l        | /cornerstones/0/pillars/0/priorities/0",
                "timeframe   | c l lp la   | la       | /cornerstones/0/pillars/0/priorities/0",
                "timeframe   | c l lp la   | lp la    | ",
                "timeframe   | c l la lb   | c        | /cornerstones/0/pillars/0",
                "metric      | c ca cb     | ca       | ",
                "metric      | c l la lb   | l        | ",
                "metric      | c l la lb   |          | /cornerstones/0/pillars/0",
                "metric      | c l lp la   | lp       | /cornerstones/0/pillars/0",
            })
    void belongToTheElementAboveThem(String rule, String elements, @Nullable String having, @Nullable String missing) {
        StrategicPlan plan = plan(new Tree(rule, words(elements), words(having)).cornerstone());

        assertThat(Found.in(plan).stream().filter(found -> found.startsWith("element." + rule + ".missing")))
                .isEqualTo(missing == null ? List.of() : List.of("element." + rule + ".missing " + missing));
    }

    @Test
    void haveNumbersAndNamesOfTheirOwn() {
        Cornerstone cornerstone = Cornerstone.builder()
                .id("c")
                .name("Grow")
                .addPillar(p -> p.id("l")
                        .name("Reach")
                        .addAction(a -> a.id("la").number("2").name("Visit"))
                        .addAction(a -> a.id("lb").number("1").name("Call")))
                .addPriority(p -> p.id("p").number("2").name("Visit"))
                .addAction(a -> a.id("ca").number("1").name("Visit"))
                .addAction(a -> a.id("cb")
                        .name("visit")
                        .addAction(b -> b.id("cba").name("Ask"))
                        .addAction(b -> b.id("cbb").name("Ask")))
                .build();

        assertThat(Found.withoutProfile(plan(cornerstone)))
                .containsExactlyInAnyOrder(
                        "element.number.order /cornerstones/0/pillars/0/actions/1/number",
                        "element.name.repeated /cornerstones/0/actions/1/name",
                        "element.name.repeated /cornerstones/0/actions/1/actions/1/name");
    }

    private static StrategicPlan plan(Cornerstone cornerstone) {
        return StrategicPlan.builder()
                .id("plan")
                .term("2027")
                .addCornerstone(cornerstone)
                .addActor(a -> a.id("executive").name("Executive"))
                .addMetric(m -> m.id("members").name("Members"))
                .build();
    }

    private static Set<String> words(@Nullable String words) {
        return words == null
                ? Set.of()
                : Arrays.stream(words.strip().split(" ")).collect(Collectors.toSet());
    }

    /** A cornerstone of those elements, of which some have what the rule asks for. */
    private record Tree(String rule, Set<String> elements, Set<String> having) {

        Cornerstone cornerstone() {
            Cornerstone.Builder cornerstone = Cornerstone.builder().from(element("c"));
            if (elements.contains("l")) {
                Pillar.Builder pillar = Pillar.builder().from(element("l"));
                if (elements.contains("lp")) {
                    pillar.addPriority(Priority.builder().from(element("lp")).build());
                }
                cornerstone.addPillar(pillar.addActions(actions("la", "lb")).build());
            }
            return cornerstone.addActions(actions("ca", "cb")).build();
        }

        private Action[] actions(String... ids) {
            return Stream.of(ids)
                    .filter(elements::contains)
                    .map(id -> Action.builder().from(element(id)).build())
                    .toArray(Action[]::new);
        }

        private PlanElement element(String id) {
            Action.Builder element = Action.builder().id(id).name(id);
            if (having.contains(id)) {
                switch (rule) {
                    case "responsible" ->
                        element.addResponsibility(Responsibility.builder()
                                .role(Responsibility.Role.LEADS)
                                .actor("executive")
                                .build());
                    case "timeframe" -> element.timeframe("2027");
                    default ->
                        element.addMetric(MetricLink.builder().metric("members").build());
                }
            }
            return element.build();
        }
    }
}
