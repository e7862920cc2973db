package org.unionplan.document.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.actor.Actor;
import org.unionplan.actor.ActorRelation;
import org.unionplan.document.Decision;
import org.unionplan.document.Decision.Vote;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricLink;
import org.unionplan.metric.Observation;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.time.Recurrence;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.validation.Found;
import org.unionplan.value.Datum;
import org.unionplan.value.Decimal;
import org.unionplan.value.Members;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;

/** Tests of the rules of all documents: which documents they find fault with, and which not. */
class SharedRulesTest {

    private static StrategicPlan.Builder plan() {
        return StrategicPlan.builder().id("plan");
    }

    private static Actor.Builder actor(String id, String name) {
        return Actor.builder().id(id).name(name);
    }

    private static ActorRelation relation(Term relation, String actor) {
        return ActorRelation.builder().relation(relation).actor(actor).build();
    }

    private static StrategicPlan voted(Vote vote) {
        return plan().addDecision(Decision.builder()
                        .outcome(Decision.Outcome.ADOPTED)
                        .vote(vote)
                        .build())
                .build();
    }

    @Test
    void twoBodiesMayBeMembersOfEachOther() {
        StrategicPlan plan = plan().addActor(actor("a", "A")
                        .addRelation(relation(ActorRelation.Kind.MEMBER_OF, "b"))
                        .build())
                .addActor(actor("b", "B")
                        .addRelation(relation(ActorRelation.Kind.MEMBER_OF, "a"))
                        .build())
                .build();

        assertThat(Found.in(plan)).isEmpty();
    }

    /** A name near a known one is proposed; any other is taken for a member of one's own, with a prefix. */
    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "colour, x-colour",
        "x_colour, x-colour",
        "X-colour, x-colour",
        "x-colour, ''",
        "our:colour, ''"
    })
    void theNameProposedForAnUnknownMember(String member, String proposed) {
        StrategicPlan plan =
                plan().unknownMembers(Members.NONE.with(member, Datum.of(1))).build();

        assertThat(DocumentValidator.standard().validate(plan).getFindings().stream()
                        .filter(finding -> finding.getCode().equals("member.unknown"))
                        .map(finding -> finding.getMessage().toString())
                        .toList())
                .isEqualTo(
                        proposed.isEmpty()
                                ? List.of()
                                : List.of("Unknown member \"" + member + "\" in strategic plan. Rename it to \""
                                        + proposed + "\"; members of your own start with x-."));
    }

    @Test
    void whatWasCopiedWithItsIdIsADuplicateAndNothingElse() {
        StrategicPlan plan = plan().addActor(actor("local-1", "Local 1").build())
                .addActor(actor("local-1", "Local 1").build())
                .addCornerstone(Cornerstone.builder().id("c").name("C").build())
                .addCornerstone(Cornerstone.builder().id("c").name("C").build())
                .build();

        assertThat(Found.in(plan))
                .filteredOn(found -> !found.startsWith("element."))
                .containsExactly("id.duplicate /actors/1/id", "id.duplicate /cornerstones/1/id");
    }

    @ParameterizedTest
    @CsvSource({
        "80, ''", // 400 of 500 for or against
        "66.7, ''", // 400 of 600 who voted or abstained
        "40, vote.share /decisions/0/vote/shareInFavour", // 400 of 1000 who could vote
    })
    void aShareMayCountThoseWhoAbstainedOrNot(String share, String found) {
        StrategicPlan plan = voted(Vote.builder()
                .inFavour(400)
                .against(100)
                .abstained(100)
                .eligible(1000)
                .shareInFavour(share)
                .build());

        assertThat(String.join(",", Found.in(plan))).isEqualTo(found);
    }

    @Test
    void aboutSoManyContradictsNothing() {
        Quantity aboutFifty = Quantity.of(Quantity.Qualifier.APPROXIMATE, 50);
        StrategicPlan plan = voted(
                Vote.builder().inFavour(aboutFifty).against(55).eligible(104).build());

        assertThat(Found.in(plan)).isEmpty();
    }

    @Test
    void figuresTooLongToAddUpDoNotStopTheCheck() {
        Quantity endless = Quantity.of(Decimal.parse("9".repeat(Decimal.MAX_DIGITS)));
        StrategicPlan plan = voted(Vote.builder()
                .inFavour(endless)
                .against(endless)
                .abstained(endless)
                .eligible(-1)
                .shareInFavour("50")
                .build());

        assertThat(Found.in(plan)).containsExactly("quantity.negative /decisions/0/vote/eligible");
    }

    @Test
    void aReadingMayBeBelowZero() {
        StrategicPlan plan = plan().addCornerstone(Cornerstone.builder()
                        .id("c")
                        .name("C")
                        .addMetric(MetricLink.builder().metric("m").build())
                        .build())
                .addMetric(Metric.builder()
                        .id("m")
                        .name("Net change of membership")
                        .lowerBound("-100")
                        .cadence(Recurrence.parse("R/P1Y"))
                        .addObservation(
                                Observation.builder().asOf("2025").value(-40).build())
                        .build())
                .build();

        assertThat(Found.in(plan))
                .filteredOn(found -> !found.startsWith("element."))
                .isEmpty();
    }
}
