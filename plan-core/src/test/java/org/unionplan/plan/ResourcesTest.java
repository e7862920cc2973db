package org.unionplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionplan.actor.Actor;
import org.unionplan.actor.ActorRelation;
import org.unionplan.actor.Responsibility;
import org.unionplan.document.Participation;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.Money;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/** Tests of resources, local strategies and participation. */
class ResourcesTest {

    private static Money money(String amount, String currency) {
        return Money.of(Decimal.parse(amount), currency);
    }

    private static Quantity.Bounds exactly(String number) {
        return Quantity.of(Decimal.parse(number)).getBounds();
    }

    private static Allocation.Builder allocation(String id) {
        return Allocation.builder().id(id);
    }

    private static StrategicPlan.Builder plan() {
        return StrategicPlan.builder()
                .id("p")
                .addCornerstone(Cornerstone.builder()
                        .id("c")
                        .name("C")
                        .addPriority(Priority.builder().id("c1").name("C1").build())
                        .addPriority(Priority.builder().id("c2").name("C2").build())
                        .build())
                .addCornerstone(Cornerstone.builder().id("d").name("D").build())
                .addMemberGoal(MemberGoal.builder().id("g").text("G").build())
                .addMemberGoal(MemberGoal.builder().id("h").text("H").build())
                .addMemberGoal(MemberGoal.builder().id("i").text("I").build());
    }

    private static final StrategicPlan PLAN = plan().addAllocation(allocation("a")
                    .amount(money("0.10", "CAD"))
                    .addServes("c1")
                    .addGoal("g")
                    .build())
            .addAllocation(allocation("b")
                    .amount(money("0.20", "CAD"))
                    .addServes("c1")
                    .addServes("c2")
                    .addGoal("g")
                    .addGoal("h")
                    .build())
            .addAllocation(allocation("e")
                    .amount(money("5", "USD"))
                    .addServes("c2")
                    .addServes("d")
                    .addGoal("nowhere")
                    .build())
            .addAllocation(allocation("f")
                    .amount(money("7", "CAD"))
                    .change(Allocation.Trend.DECREASE)
                    .build())
            .addAllocation(allocation("s")
                    .staffTime(Quantity.builder()
                            .value(3)
                            .qualifier(Quantity.Qualifier.AT_LEAST)
                            .unit("days")
                            .build())
                    .addServes("d")
                    .addGoal("h")
                    .build())
            .addAllocation(allocation("n").build())
            .build();

    @Test
    void totalsAreExactAndByCurrencyAndChangesAreApart() {
        ResourceSummary.Amounts total = ResourceSummary.of(PLAN).getTotal();

        assertThat(total.getMoney()).isEqualTo(Map.of("CAD", exactly("0.3"), "USD", exactly("5")));
        assertThat(total.getLess()).isEqualTo(Map.of("CAD", exactly("7")));
        assertThat(total.getMore()).isEmpty();
        assertThat(total.getStaffTime())
                .containsOnlyKeys("days")
                .containsValue(new Quantity.Bounds(Optional.of(Decimal.of(3)), true, Optional.empty(), false, false));
        assertThat(total.getAllocations()).isEqualTo(6);
        assertThat(total.getUnstated()).isOne();
    }

    private static Quantity hours(Quantity.Qualifier qualifier, long number) {
        return Quantity.builder()
                .value(number)
                .qualifier(qualifier)
                .unit("hours")
                .build();
    }

    /** A change is no amount of its own, in whatever it is counted. */
    @Test
    void changesOfStaffTimeAreSummedApartFromStaffTime() {
        ResourceSummary.Amounts total = ResourceSummary.Amounts.of(List.of(
                allocation("a")
                        .staffTime(hours(Quantity.Qualifier.EXACT, 40))
                        .change(Allocation.Trend.INCREASE)
                        .build(),
                allocation("b")
                        .staffTime(hours(Quantity.Qualifier.AT_LEAST, 8))
                        .change(Allocation.Trend.INCREASE)
                        .build(),
                allocation("c")
                        .staffTime(hours(Quantity.Qualifier.EXACT, 5))
                        .change(Allocation.Trend.DECREASE)
                        .build(),
                allocation("d").staffTime(hours(Quantity.Qualifier.EXACT, 100)).build()));

        assertThat(total.getMoreStaffTime()).hasToString("{hours=>= 48}");
        assertThat(total.getLessStaffTime()).hasToString("{hours=5}");
        assertThat(total.getStaffTime()).hasToString("{hours=100}");
    }

    @Test
    void aLooseAmountMakesTheSumAsLoose() {
        ResourceSummary.Amounts total = ResourceSummary.Amounts.of(List.of(
                allocation("a").amount(money("1000", "CAD")).build(),
                allocation("b")
                        .amount(money("250", "CAD").withQualifier(Quantity.Qualifier.MORE_THAN))
                        .build(),
                allocation("c")
                        .amount(money("9", "USD").withQualifier(Quantity.Qualifier.APPROXIMATE))
                        .build()));

        assertThat(total.getMoney()).hasToString("{CAD=> 1250, USD=~9}");
    }

    @Test
    void anElementComesToWhatServesItOrAnythingBelowEachOnce() {
        assertThat(ResourceSummary.of(PLAN).getElements())
                .extracting(each -> each.getElement().getId() + " " + each.getDepth() + " "
                        + each.getTotal().getMoney() + " " + each.getShared())
                // Of what serves c, only e serves something outside it; b serves both of its parts.
                .containsExactly(
                        "c 0 {CAD=0.30, USD=5} 1", "c1 1 {CAD=0.30} 1", "c2 1 {CAD=0.20, USD=5} 2", "d 0 {USD=5} 1");
    }

    @Test
    void goalsThatNothingServesAndSpendingThatNoGoalExplainsAreTold() {
        ResourceSummary resources = ResourceSummary.of(PLAN);

        assertThat(resources.getGoals())
                .extracting(
                        each -> each.getGoal().getId() + " " + each.getTotal().getMoney() + " " + each.getShared())
                .containsExactly("g {CAD=0.30} 1", "h {CAD=0.20} 1", "i {} 0");
        assertThat(resources.getUnservedGoals())
                .extracting(goal -> goal.getId().toString())
                .containsExactly("i");
        assertThat(resources.getUnexplained())
                .extracting(each -> each.getId().orElseThrow().toString())
                .containsExactly("e", "f", "n");
        assertThat(resources.getUnplaced())
                .extracting(each -> each.getId().orElseThrow().toString())
                .containsExactly("f", "n");
    }

    @Test
    void amountsTooLongToAddAreRefusedAndNotRounded() {
        String nines = "9".repeat(Decimal.MAX_DIGITS);
        StrategicPlan plan = plan().addAllocation(
                        allocation("a").amount(money(nines, "CAD")).build())
                .addAllocation(allocation("b").amount(money("1", "CAD")).build())
                .build();

        assertThatThrownBy(() -> ResourceSummary.of(plan)).isInstanceOf(ArithmeticException.class);
    }

    private static Actor.Builder actor(String id, String kind) {
        return Actor.builder().id(id).name(id).kind(kind);
    }

    private static Responsibility responsibility(String role, String actor) {
        return Responsibility.builder().role(role).actor(actor).build();
    }

    @Test
    void eachLocalHasWhatItSelectedAndWhatItDoesThere() {
        StrategicPlan plan = StrategicPlan.builder()
                .id("p")
                .addCornerstone(Cornerstone.builder()
                        .id("c")
                        .name("C")
                        .addResponsibility(responsibility("selected-by", "local-1"))
                        .addPriority(Priority.builder()
                                .id("c1")
                                .name("C1")
                                .addResponsibility(responsibility("executes", "team-1"))
                                .build())
                        .addPriority(Priority.builder()
                                .id("c2")
                                .name("C2")
                                .addResponsibility(responsibility("leads", "local-2"))
                                .build())
                        .build())
                .addCornerstone(Cornerstone.builder()
                        .id("d")
                        .name("D")
                        .addPriority(Priority.builder()
                                .id("d1")
                                .name("D1")
                                .addResponsibility(responsibility("leads", "local-1"))
                                .build())
                        .build())
                .addActor(actor("local-1", "local").build())
                .addActor(actor("local-2", "local").build())
                .addActor(actor("team-1", "team")
                        .addRelation(ActorRelation.builder()
                                .relation("part-of")
                                .actor("local-1")
                                .build())
                        .build())
                .build();

        LocalStrategies strategies = LocalStrategies.of(plan);
        LocalStrategies.Local first = strategies.find(ElementId.of("local-1")).orElseThrow();

        assertThat(first.getSelected())
                .extracting(each -> each.getId().toString())
                .containsExactly("c");
        // What it leads elsewhere is not a strategy under what it selected.
        assertThat(first.getStrategies())
                .extracting(each -> each.getId().toString())
                .containsExactly("c1");
        assertThat(first.getTeams()).extracting(each -> each.getId().toString()).containsExactly("team-1");
        assertThat(strategies.getUndecided())
                .extracting(each -> each.getId().toString())
                .containsExactly("local-2");
        assertThat(strategies.getUnselected())
                .extracting(each -> each.getId().toString())
                .containsExactly("d");
    }

    @Test
    void participationIsSummedByWhatIsCountedAlike() {
        StrategicPlan plan = StrategicPlan.builder()
                .id("p")
                .addParticipation(Participation.builder()
                        .method("survey")
                        .addQuantity(Quantity.builder()
                                .value(600)
                                .qualifier(Quantity.Qualifier.APPROXIMATE)
                                .of("members")
                                .build())
                        .addQuantity(Quantity.builder().value(2).unit("days").build())
                        .build())
                .addParticipation(Participation.builder()
                        .method("survey")
                        .addQuantity(Quantity.builder().value(50).of("members").build())
                        .build())
                .addParticipation(Participation.builder()
                        .method("meeting")
                        .addQuantity(Quantity.builder().value(40).of("members").build())
                        .build())
                .build();

        assertThat(Participation.Total.of(plan))
                .extracting(each -> each.getMethod() + " "
                        + each.getOf().map(Text::toString).orElse("-") + " " + each.getTotal() + " "
                        + each.getFigures())
                .containsExactly("survey members ~650 2", "survey - 2 1", "meeting members 40 1");
    }
}
