package org.unionplan.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionplan.actor.Actor;
import org.unionplan.actor.ActorRelation;
import org.unionplan.document.Reference;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactEvent;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.Provision;
import org.unionplan.pact.timeline.Binding;
import org.unionplan.value.ElementId;

class ActorPactsTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 15);

    private static Actor actor(String id) {
        return Actor.builder().id(id).name("Union " + id).build();
    }

    private static Actor belonging(String id, String to, String... when) {
        ActorRelation.Builder relation =
                ActorRelation.builder().relation("affiliate-of").actor(to);
        if (when.length > 0) {
            relation.when(when[0]);
        }
        return actor(id).withRelations(relation.build());
    }

    private static Provision pledge(String id, Provision.Modality modality, Reference... references) {
        return Provision.builder()
                .id(id)
                .text("Pledge " + id)
                .modality(modality)
                .addAllReferences(List.of(references))
                .build();
    }

    private static Pact.Builder pact(String id, String term, Provision... pledges) {
        return Pact.builder()
                .id(id)
                .term(term)
                .addActor(actor("federation"))
                .addActor(actor("other"))
                .addParty(p -> p.actor("federation").bindsAffiliates(true))
                .addParty(p -> p.actor("other"))
                .addSignature(s -> s.party("federation").date("2026-01-01"))
                .addSignature(s -> s.party("other").date("2026-01-01"))
                .addAllPledges(List.of(pledges));
    }

    private static ActorPacts ask(String actor, LocalDate day, List<Actor> known, Pact... pacts) {
        return ActorPacts.of(List.of(pacts), known, ElementId.of(actor), day);
    }

    @Test
    void whoeverMayHaveAccededSomeDayOfTheMonthMayBeBound() {
        Pact pact = pact("pact", "2026", pledge("x", Provision.Modality.OBLIGATION))
                .addEvent(e -> e.kind(PactEvent.Kind.ACCEDED).date("2026-06").party("joiner"))
                .build();

        ActorPacts.Membership may =
                ask("joiner", JUNE, List.of(), pact).getMemberships().get(0);

        assertThat(may.getParty().isUncertain()).isTrue();
        assertThat(may.getParty().getReasons())
                .extracting(PactReason::getKind)
                .containsExactly(PactReason.Kind.IMPRECISE);
        assertThat(may.getCommitments()).hasSize(1).allSatisfy(each -> {
            assertThat(each.getBinding().getAnswer()).isEqualTo(Binding.Answer.NOT_BOUND);
            assertThat(each.getBinding().isUncertain()).isTrue();
        });
        assertThat(ask("joiner", LocalDate.of(2026, 5, 31), List.of(), pact).getMemberships())
                .isEmpty();
    }

    @Test
    void aPartyHasItsPactsAndWhatBindsIt() {
        ActorPacts pacts = ask(
                "other",
                JUNE,
                List.of(),
                pact("later", "2026/2028", pledge("x", Provision.Modality.OBLIGATION))
                        .build(),
                pact("sooner", "2026", pledge("y", Provision.Modality.PROHIBITION))
                        .build());

        assertThat(pacts.getMemberships())
                .extracting(Object::toString)
                .containsExactly("sooner through other", "later through other");
        assertThat(pacts.getMemberships().get(0).getCommitments())
                .extracting(Object::toString)
                .containsExactly("y: BOUND");
        assertThat(pacts.getMemberships().get(0).getTermEnd()).contains(LocalDate.of(2026, 12, 31));
        assertThat(pacts.getConflicts()).isEmpty();
    }

    @Test
    void anActorIsBoundThroughThoseItBelongsToAccordingToOtherDocuments() {
        Pact pact =
                pact("p", "2026", pledge("x", Provision.Modality.OBLIGATION)).build();
        List<Actor> known = List.of(belonging("local", "region"), belonging("region", "federation"));

        ActorPacts pacts = ask("local", JUNE, known, pact);

        assertThat(pacts.getMemberships()).extracting(Object::toString).containsExactly("p through federation");
        assertThat(pacts.getMemberships().get(0).getCommitments())
                .extracting(Object::toString)
                .containsExactly("x: BOUND");
        assertThat(ask("local", JUNE, List.of(), pact).getMemberships()).isEmpty();
    }

    @Test
    void belongingCountsOnlyWhileItLasts() {
        Pact pact =
                pact("p", "2026", pledge("x", Provision.Modality.OBLIGATION)).build();
        List<Actor> known = List.of(belonging("local", "federation", "2026-06-16/.."));

        assertThat(ask("local", JUNE, known, pact).getMemberships()).isEmpty();
        assertThat(ask("local", JUNE.plusDays(1), known, pact).getMemberships()).hasSize(1);
    }

    @Test
    void circlesOfBelongingEnd() {
        Pact pact = pact("p", "2026").build();
        List<Actor> known = List.of(belonging("a", "b"), belonging("b", "a"), belonging("b", "federation"));

        assertThat(ask("a", JUNE, known, pact).getMemberships()).hasSize(1);
    }

    @Test
    void aPactThatIsOverOrToComeIsLeftOut() {
        Pact pact = pact("p", "2026").build();

        assertThat(ask("other", LocalDate.of(2026, 12, 31), List.of(), pact).getMemberships())
                .hasSize(1);
        assertThat(ask("other", LocalDate.of(2027, 1, 1), List.of(), pact).getMemberships())
                .isEmpty();
        assertThat(ask("other", LocalDate.of(2025, 12, 31), List.of(), pact).getMemberships())
                .isEmpty();
    }

    @Test
    void whatContradictsIsToldIfItSaysSoAndBothBind() {
        Reference contradicts = Reference.builder()
                .relation("contradicts")
                .document("strike")
                .target("picket")
                .build();
        Pact no = pact("no-strike", "2026", pledge("peace", Provision.Modality.PROHIBITION, contradicts))
                .build();
        Pact yes = pact("strike", "2026/2027", pledge("picket", Provision.Modality.OBLIGATION))
                .build();
        Pact silent = pact("silent", "2026", pledge("picket", Provision.Modality.PROHIBITION))
                .build();

        assertThat(ask("other", JUNE, List.of(), yes, no, silent).getConflicts())
                .extracting(Object::toString)
                .containsExactly("no-strike peace contradicts strike picket");
        assertThat(ask("other", LocalDate.of(2027, 1, 1), List.of(), yes, no, silent)
                        .getConflicts())
                .isEmpty();
    }

    @Test
    void theEarliestExitFollowsTheClause() {
        Pact notice =
                pact("a", "2026").withdrawal(w -> w.notice(Period.ofMonths(3))).build();
        Pact notBefore = pact("b", "2026")
                .withdrawal(w -> w.notice(Period.ofMonths(1)).earliest("2026-10-01"))
                .build();
        Pact never = pact("c", "2026")
                .withdrawal(w -> w.permitted(false).notice(Period.ofMonths(1)))
                .build();
        Pact silent = pact("d", "2026").build();

        assertThat(ask("other", JUNE, List.of(), notice, notBefore, never, silent)
                        .getMemberships())
                .extracting(each -> each.getEarliestExit().map(Object::toString).orElse("-"))
                .containsExactly("2026-09-15", "2026-10-01", "-", "-");
    }

    @Test
    void clausesAndProvisionsWithinOthersBindAsPledgesDo() {
        Provision outer = pledge("outer", Provision.Modality.OBLIGATION)
                .withProvisions(pledge("inner", Provision.Modality.PROHIBITION));
        Pact pact = pact("p", "2026", outer)
                .addClause(pledge("clause", Provision.Modality.OBLIGATION))
                .build();

        ActorPacts pacts = ask("other", JUNE, List.of(), pact);

        assertThat(pacts.getActor()).isEqualTo(ElementId.of("other"));
        assertThat(pacts.getDay()).isEqualTo(JUNE);
        assertThat(pacts.getMemberships().get(0).getParty().getParty()).isEqualTo(ElementId.of("other"));
        assertThat(pacts.getMemberships().get(0).getStanding().isInForce()).isTrue();
        assertThat(pacts.getMemberships().get(0).getCommitments())
                .extracting(each -> each.getProvision().getId().toString())
                .containsExactly("outer", "inner", "clause");
    }

    @Test
    void relationsOfAnActorInOnePactCountForAnother() {
        Pact first = pact("first", "2026")
                .addActor(belonging("local", "region"))
                .addActor(belonging("region", "federation"))
                .build();
        Pact second = pact("second", "2026", pledge("x", Provision.Modality.OBLIGATION))
                .addActor(actor("local"))
                .build();

        ActorPacts pacts = ask("local", JUNE, List.of(), first, second);

        assertThat(pacts.getMemberships())
                .extracting(Object::toString)
                .containsExactly("first through federation", "second through federation");
        assertThat(pacts.getMemberships().get(1).getCommitments()).hasSize(1);
        assertThat(pacts.getMemberships().get(1).getPact().getActors())
                .extracting(each -> each.getId() + " " + each.getRelations().size())
                .containsExactly("federation 0", "other 0", "local 1", "region 1");
    }

    @Test
    void onlyTheProvisionNamedInAnotherPactIsContradicted() {
        Reference itself = Reference.builder()
                .relation("contradicts")
                .document("one")
                .target("first")
                .build();
        Reference another = itself.withDocument("two").withTarget(ElementId.of("second"));
        Pact one = pact(
                        "one",
                        "2026",
                        pledge("first", Provision.Modality.OBLIGATION, itself),
                        pledge("peace", Provision.Modality.PROHIBITION, another))
                .build();
        Pact two = pact(
                        "two",
                        "2026/2027",
                        pledge("first", Provision.Modality.OBLIGATION),
                        pledge("second", Provision.Modality.OBLIGATION))
                .build();

        List<ActorPacts.PactConflict> conflicts =
                ask("other", JUNE, List.of(), one, two).getConflicts();

        assertThat(conflicts).singleElement().satisfies(conflict -> {
            assertThat(conflict.getPact().getPact()).isEqualTo(one);
            assertThat(conflict.getCommitment().getProvision().getId()).isEqualTo(ElementId.of("peace"));
            assertThat(conflict.getOtherPact().getPact()).isEqualTo(two);
            assertThat(conflict.getOtherCommitment().getProvision().getId()).isEqualTo(ElementId.of("second"));
        });
    }
}
