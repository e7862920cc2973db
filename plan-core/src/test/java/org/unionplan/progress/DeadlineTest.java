package org.unionplan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.unionplan.actor.Responsibility;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricEvaluator;
import org.unionplan.metric.MetricLink;
import org.unionplan.plan.StatusUpdate;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.progress.Accountability.Deadline;
import org.unionplan.value.Dimensions;
import org.unionplan.value.ElementId;
import org.unionplan.value.Term;

/** The due days of a plan on 30 June 2027. */
class DeadlineTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 30);

    private static List<String> deadlines(StrategicPlan plan) {
        return Scorecard.of(plan, MetricEvaluator.asOf(DAY)).deadlines().stream()
                .map(DeadlineTest::line)
                .toList();
    }

    private static String line(Deadline deadline) {
        String what = deadline.getElement()
                .map(element -> element.getId().toString())
                .orElseGet(
                        () -> deadline.getEvaluation().orElseThrow().getMetric().getId()
                                + deadline.getEvaluation()
                                        .orElseThrow()
                                        .getPart()
                                        .asMap()
                                        .toString()
                                + deadline.getTarget().orElseThrow().getValue());
        String leads = deadline.getLeads().stream()
                .map(each -> each.getActor()
                        .map(ElementId::toString)
                        .or(each::getPerson)
                        .orElseThrow())
                .collect(Collectors.joining("+"));
        return deadline.getDue() + " " + deadline.getStatus() + " " + what + " " + leads;
    }

    private static Responsibility lead(String actor) {
        return Responsibility.builder().role("leads").actor(actor).build();
    }

    private static StatusUpdate status(Term status) {
        return StatusUpdate.builder().date("2027-01-31").status(status).build();
    }

    private static StrategicPlan.Builder plan() {
        return StrategicPlan.builder().id("plan").addResponsibility(lead("board"));
    }

    @Test
    void anElementIsDueOnTheLastDayOfItsTime() {
        StrategicPlan plan = plan().addCornerstone(cornerstone -> cornerstone
                        .id("c")
                        .name("C")
                        .timeframe("2027/2028")
                        .addPriority(past -> past.id("past").name("P").timeframe("../2027-05"))
                        .addPriority(today -> today.id("today").name("P").timeframe("2027-06"))
                        .addPriority(next -> next.id("next").name("P").timeframe("2027-07"))
                        .addPriority(done -> done.id("done")
                                .name("P")
                                .timeframe("2027-04")
                                .addStatusUpdate(status(StatusUpdate.Status.COMPLETED)))
                        .addPriority(off -> off.id("off")
                                .name("P")
                                .timeframe("2027-04")
                                .addStatusUpdate(status(StatusUpdate.Status.CANCELLED))
                                .addAction(below -> below.id("below").name("A").timeframe("2027-04")))
                        .addPriority(open -> open.id("open").name("P").timeframe("2027/.."))
                        .addPriority(never -> never.id("never").name("P").timeframe("9999-12-31")))
                .build();

        assertThat(deadlines(plan))
                .containsExactly(
                        "2027-04-30 DONE done board",
                        "2027-05-31 OVERDUE past board",
                        "2027-06-30 DUE today board",
                        "2027-07-31 UPCOMING next board",
                        "2028-12-31 DUE c board");
    }

    @Test
    void whoLeadsWhatIsAboveAnswersWhereNoOneDoes() {
        StrategicPlan plan = plan().addCornerstone(cornerstone -> cornerstone
                        .id("c")
                        .name("C")
                        .addResponsibility(lead("office"))
                        .addPriority(own -> own.id("own")
                                .name("P")
                                .timeframe("2027-01")
                                .addResponsibility(Responsibility.builder()
                                        .role("leads")
                                        .person("Mina Rope")
                                        .build())
                                .addResponsibility(lead("crew"))
                                .addAction(action -> action.id("a").name("A").timeframe("2027-02")))
                        .addPriority(other -> other.id("other")
                                .name("P")
                                .timeframe("2027-03")
                                .addResponsibility(Responsibility.builder()
                                        .role("supports")
                                        .actor("crew")
                                        .build())))
                .addCornerstone(second -> second.id("d").name("D").timeframe("2027-04"))
                .build();

        assertThat(deadlines(plan))
                .containsExactly(
                        "2027-01-31 OVERDUE own Mina Rope+crew",
                        "2027-02-28 OVERDUE a Mina Rope+crew",
                        "2027-03-31 OVERDUE other office",
                        "2027-04-30 OVERDUE d board");
    }

    /** 10 members in 2025, 20 on 31 December 2026, 15 at the end of May. */
    @Test
    void aTargetIsDueOnItsDayAndDoneIfItWasAttained() {
        StrategicPlan plan = plan().addCornerstone(cornerstone -> cornerstone
                        .id("c")
                        .name("C")
                        .addResponsibility(lead("office"))
                        .addMetric(MetricLink.to("members")))
                .addCornerstone(second -> second.id("d").name("D").addMetric(MetricLink.to("members")))
                .addMetric(Metric.builder()
                        .id("members")
                        .name("Members")
                        .direction(Metric.Direction.INCREASE)
                        .baseline(baseline -> baseline.value(10).date("2025-12-31"))
                        .addTarget(target -> target.value(18).due("2026-12-31"))
                        .addTarget(target -> target.value(25).due("2027-03-31"))
                        .addTarget(target -> target.value(30).due("2027-12-31"))
                        .addObservation(figure -> figure.asOf("2026-12-31").value(20))
                        .addObservation(figure -> figure.asOf("2027-05-31").value(15))
                        .build())
                .addMetric(Metric.builder()
                        .id("unlinked")
                        .name("Unlinked")
                        .addTarget(target -> target.value(1).due("2027-01-31"))
                        .build())
                .build();

        assertThat(deadlines(plan))
                .containsExactly(
                        "2026-12-31 DONE members{}18 office",
                        "2027-01-31 OVERDUE unlinked{}1 board",
                        "2027-03-31 OVERDUE members{}25 office",
                        "2027-12-31 DUE members{}30 office");
    }

    @Test
    void partsAreDueByTargetsOfTheirOwn() {
        StrategicPlan plan = plan().addMetric(Metric.builder()
                        .id("members")
                        .name("Members")
                        .direction(Metric.Direction.INCREASE)
                        .addTarget(
                                target -> target.value(5).due("2027-03-31").dimensions(Dimensions.of("port", "north")))
                        .addTarget(
                                target -> target.value(5).due("2027-03-31").dimensions(Dimensions.of("port", "south")))
                        .addObservation(
                                figure -> figure.asOf("2027-03-31").value(6).dimensions(Dimensions.of("port", "north")))
                        .build())
                .build();

        assertThat(deadlines(plan))
                .containsExactly(
                        "2027-03-31 DONE members{port=north}5 board", "2027-03-31 OVERDUE members{port=south}5 board");
    }
}
