package org.unionplan.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionplan.actor.Actor;
import org.unionplan.actor.ActorRelation;
import org.unionplan.compare.DocumentComparison;
import org.unionplan.compare.DocumentMerge;
import org.unionplan.edit.PactEditor;
import org.unionplan.edit.PlanEditor;
import org.unionplan.edit.PlanUpdate;
import org.unionplan.metric.MetricEvaluator;
import org.unionplan.pact.Pact;
import org.unionplan.pact.Party;
import org.unionplan.pact.Provision;
import org.unionplan.pact.Trigger;
import org.unionplan.pact.timeline.PactTimeline;
import org.unionplan.plan.Action;
import org.unionplan.plan.PlanIndex;
import org.unionplan.plan.ProgressReport;
import org.unionplan.plan.ResourceSummary;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.progress.Accountability;
import org.unionplan.progress.Scorecard;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.ElementId;
import org.unionplan.value.Text;

/** Things within things, 1,000 levels deep, in a thread with a stack of one megabyte. */
class DeepTreesTest {

    private static final int DEPTH = 1_000;
    private static final long STACK = 1 << 20;
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final String DEEPEST = "x" + DEPTH;

    /** A plan with actions within actions, of which the deepest has that name. */
    private static StrategicPlan plan(String name) {
        Action action = Action.builder().id(DEEPEST).name(name).build();
        for (int level = DEPTH - 1; level > 0; level--) {
            action = Action.builder()
                    .id("x" + level)
                    .name("Action " + level)
                    .addAction(action)
                    .build();
        }
        Action outermost = action;
        return StrategicPlan.builder()
                .id("plan")
                .addCornerstone(c ->
                        c.id("c").name("C").addPriority(p -> p.id("p").name("P").addAction(outermost)))
                .addAllActors(
                        IntStream.range(0, DEPTH).mapToObj(DeepTreesTest::actor).toList())
                .build();
    }

    /** An actor that belongs to the one before it. */
    private static Actor actor(int number) {
        Actor.Builder actor = Actor.builder().id("a" + number).name("Actor " + number);
        return number == 0
                ? actor.build()
                : actor.addRelation(ActorRelation.builder()
                                .relation(ActorRelation.Kind.LOCAL_OF)
                                .actor("a" + (number - 1))
                                .build())
                        .build();
    }

    /** A pact with provisions within provisions, the outermost of which has conditions within conditions. */
    private static Pact pact(String text) {
        Provision provision = Provision.builder().id(DEEPEST).text(text).build();
        Trigger trigger = Trigger.count(2);
        for (int level = DEPTH - 1; level > 0; level--) {
            provision = Provision.builder()
                    .id("x" + level)
                    .text("Provision " + level)
                    .addProvision(provision)
                    .build();
            trigger = Trigger.builder()
                    .kind(level % 2 == 0 ? Trigger.Kind.ALL_OF : Trigger.Kind.ANY_OF)
                    .addCondition(trigger)
                    .build();
        }
        return Pact.builder()
                .id("pact")
                .term("2026")
                .addParty(Party.builder().actor("a").build())
                .addParty(Party.builder().actor("b").build())
                .addPledge(provision.withTrigger(trigger))
                .build();
    }

    private static ProgressReport report() {
        return ProgressReport.builder()
                .id("report")
                .plan("plan")
                .addElementReport(e -> e.element(DEEPEST)
                        .addStatusUpdate(s -> s.date("2026-06-30").status("completed")))
                .build();
    }

    private static final Map<String, Runnable> WORKS = new TreeMap<>(Map.ofEntries(
            Map.entry("check a plan", () -> DocumentValidator.standard().validate(plan("X"))),
            Map.entry("compare plans", () -> {
                DocumentComparison<StrategicPlan> comparison = DocumentComparison.between(plan("X"), plan("Y"));
                assertThat(comparison.words().getSummaryLine()).hasToString("1 action renamed");
                assertThat(comparison.apply(plan("X")).equals(plan("Y"))).isTrue();
            }),
            Map.entry(
                    "merge plans",
                    () -> assertThat(DocumentMerge.of(plan("X"), plan("Y"), plan("Z"))
                                    .getConflicts())
                            .hasSize(1)),
            Map.entry(
                    "edit a plan",
                    () -> PlanEditor.of(plan("X"))
                            .update(DEEPEST, Action.class, action -> action.withName(Text.of("Y")))
                            .moveInto(DEEPEST, "p")
                            .rename("x1", "y")
                            .remove("y")),
            Map.entry(
                    "find the deepest",
                    () -> assertThat(PlanIndex.of(plan("X")).pathOf(ElementId.of(DEEPEST)))
                            .isPresent()),
            Map.entry("record a report", () -> PlanUpdate.apply(plan("X"), report())),
            Map.entry(
                    "score a plan",
                    () -> Scorecard.of(plan("X"), MetricEvaluator.asOf(DAY)).elements()),
            Map.entry("sum up resources", () -> ResourceSummary.of(plan("X"))),
            Map.entry("what is due", () -> Accountability.of(plan("X"), DAY.minusYears(1), DAY)),
            Map.entry("check a pact", () -> DocumentValidator.standard().validate(pact("X"))),
            Map.entry(
                    "compare pacts",
                    () -> assertThat(DocumentComparison.between(pact("X"), pact("Y"))
                                    .getChanges())
                            .hasSize(1)),
            Map.entry("merge pacts", () -> DocumentMerge.of(pact("X"), pact("Y"), pact("Z"))),
            Map.entry(
                    "edit a pact",
                    () -> PactEditor.of(pact("X"))
                            .update(DEEPEST, Provision.class, each -> each.withText(Text.of("Y")))),
            Map.entry("who is bound", () -> {
                PactTimeline timeline = PactTimeline.of(pact("X"));
                assertThat(timeline.boundOn("a", DEEPEST, DAY).getReasons()).isNotEmpty();
                assertThat(timeline.getChanges()).isNotEmpty();
            })));

    private static Stream<String> works() {
        return List.copyOf(WORKS.keySet()).stream();
    }

    @ParameterizedTest
    @MethodSource("works")
    void theDefaultStackIsEnoughForAThousandLevels(String work) throws InterruptedException {
        AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(null, Objects.requireNonNull(WORKS.get(work)), work, STACK);
        thread.setUncaughtExceptionHandler((failed, why) -> thrown.set(why));
        thread.start();
        thread.join();

        assertThat(thrown.get()).isNull();
    }
}
