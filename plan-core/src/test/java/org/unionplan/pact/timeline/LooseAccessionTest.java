package org.unionplan.pact.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.pact.EntryIntoForce;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactEvent;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.Party;
import org.unionplan.pact.Provision;
import org.unionplan.pact.Signature;
import org.unionplan.pact.Trigger;
import org.unionplan.value.ElementId;

/** Accession to a part of a pact, where dates leave open what came first. */
class LooseAccessionTest {

    private static Pact.Builder pact(String... parties) {
        Pact.Builder pact = Pact.builder()
                .id("pact")
                .consent(Pact.Consent.SIGNATURE)
                .addPledge(Provision.builder()
                        .id("outer")
                        .text("We stand by each other.")
                        .addProvision(Provision.builder()
                                .id("inner")
                                .text("We tell each other first.")
                                .addBearer(ElementId.of("a"))
                                .build())
                        .build());
        for (String party : parties) {
            pact.addParty(Party.builder().actor(party).build());
        }
        return pact.addSignature(signed("a", "2024-01-01")).addSignature(signed("b", "2024-01-01"));
    }

    private static Signature signed(String party, String date) {
        return Signature.builder().party(party).date(date).build();
    }

    private static PactEvent accededToInner(String date) {
        PactEvent.Builder event = PactEvent.builder();
        return event.kind(PactEvent.Kind.ACCEDED)
                .date(date)
                .party("c")
                .addRefersTo(ElementId.of("inner"))
                .build();
    }

    private static String answer(Pact pact, String provision, String day) {
        Binding binding = PactTimeline.of(pact).boundOn("c", provision, LocalDate.parse(day));
        return (binding.isBound() ? "bound" : "not bound") + (binding.isUncertain() ? ", uncertain" : "");
    }

    /**
     * A signature of some day in 2024 may have come before the accession, and then binds to everything. The inner provision
     * names another bearer; the accession would bind to it, but without the signature the pact is not in force.
     */
    @ParameterizedTest
    @CsvSource({
        "outer, 2024-01-15, 'not bound, uncertain'",
        "outer, 2024-06-01, 'not bound, uncertain'",
        "outer, 2024-12-31, bound",
        "inner, 2024-06-01, not bound"
    })
    void aLooseSignatureMayHaveComeFirst(String provision, String day, String expected) {
        Pact pact = pact("a", "b", "c")
                .addSignature(signed("c", "2024"))
                .addEvent(accededToInner("2024-03-02"))
                .build();

        assertThat(answer(pact, provision, day)).isEqualTo(expected);
    }

    /** An accession to one provision binds to it; a later signature binds to the whole, in which it names another bearer. */
    @ParameterizedTest
    @CsvSource({
        "inner, 2026-01-10, 'not bound, uncertain'",
        "inner, 2026-01-31, 'bound, uncertain'",
        "inner, 2026-03-01, 'bound, uncertain'",
        "outer, 2026-03-01, 'not bound, uncertain'"
    })
    void aSignatureMayHaveFollowedTheAccession(String provision, String day, String expected) {
        Pact pact = pact("a", "b")
                .addSignature(signed("c", "2026-01"))
                .addEvent(accededToInner("2026-01"))
                .build();

        assertThat(answer(pact, provision, day)).isEqualTo(expected);
        assertThat(PactTimeline.of(pact)
                        .boundOn("c", provision, LocalDate.parse(day))
                        .getReasons())
                .anyMatch(reason -> reason.getKind() == PactReason.Kind.IMPRECISE);
    }

    /** An accession of some day to one provision leaves open if that one binds, and surely does not bind to others. */
    @ParameterizedTest
    @CsvSource({"outer, 'not bound', STRANGER", "inner, 'not bound, uncertain', 'STRANGER IMPRECISE'"})
    void whoMayHaveAccededIsNoPartyYet(String provision, String expected, String reasons) {
        Pact pact = pact("a", "b").addEvent(accededToInner("2024-05")).build();

        assertThat(answer(pact, provision, "2024-05-10")).isEqualTo(expected);
        assertThat(PactTimeline.of(pact)
                        .boundOn("c", provision, LocalDate.parse("2024-05-10"))
                        .getReasons())
                .extracting(reason -> reason.getKind().name())
                .containsExactly(reasons.split(" ", -1));
    }

    /** Once the last possible day has come there is nothing left to doubt. */
    @ParameterizedTest
    @CsvSource({"2024-05-30, true", "2024-05-31, false", "2024-06-01, false"})
    void aLooseAccessionIsCertainFromItsLastDay(String day, boolean uncertain) {
        PactEvent.Builder acceded = PactEvent.builder();
        Pact pact = pact("a", "b")
                .addEvent(acceded.kind(PactEvent.Kind.ACCEDED)
                        .date("2024-05")
                        .party("c")
                        .build())
                .build();

        assertThat(PactTimeline.of(pact).partyOn(ElementId.of("c"), LocalDate.parse(day)))
                .map(standing -> standing.getStatus() + (standing.isUncertain() ? "?" : ""))
                .contains(uncertain ? "INVITED?" : "PARTY");
        assertThat(answer(pact, "outer", day)).isEqualTo(uncertain ? "not bound, uncertain" : "bound");
    }

    /** The pact needed every signature by the end of March; a notice that says no day leaves open nothing about it. */
    @ParameterizedTest
    @CsvSource({"outer, 2024-04-01", "inner, 2024-04-01", "outer, 2024-10-01"})
    void aPactThatSurelyLapsedBindsNobodyWhateverIsImprecise(String provision, String day) {
        PactEvent.Builder notice = PactEvent.builder();
        Pact pact = pact("a", "b", "c")
                .addSignature(signed("c", "2024-04-01"))
                .entryIntoForce(EntryIntoForce.builder()
                        .trigger(Trigger.builder()
                                .kind(Trigger.Kind.ALL_CONSENTED)
                                .build())
                        .latest("2024-03-31")
                        .build())
                .addEvent(accededToInner("2024-03-02"))
                .addEvent(notice.kind(PactEvent.Kind.WITHDRAWAL_NOTICE)
                        .date("2024-09-01")
                        .party("c")
                        .build())
                .build();

        assertThat(answer(pact, provision, day)).isEqualTo("not bound");
    }

    /** Whoever accedes to a provision bears it, although it names others. */
    @ParameterizedTest
    @CsvSource({
        "inner, 2023-12-31, not bound",
        "inner, 2024-02-15, 'not bound, uncertain'",
        "inner, 2024-12-31, bound",
        "outer, 2025-01-01, not bound"
    })
    void aLooseAccessionToAProvisionThatNamesOthers(String provision, String day, String expected) {
        Pact pact = pact("a", "b").addEvent(accededToInner("2024")).build();

        assertThat(answer(pact, provision, day)).isEqualTo(expected);
    }

    @Test
    void aLooseSuccessionOfTheBearerIsTheReasonOfTheDoubt() {
        Pact pact = pact("a", "b")
                .addEvent(succeeded("a", "b", "2024-07"))
                .addEvent(succeeded("b", "c", "2024-02"))
                .build();

        Binding binding = PactTimeline.of(pact).boundOn("c", "inner", LocalDate.of(2024, 7, 10));

        assertThat(binding.isUncertain()).isTrue();
        assertThat(binding.getReasons())
                .extracting(Object::toString)
                .containsExactly("The date \"2024-07\" is imprecise");
    }

    private static PactEvent succeeded(String party, String successor, String date) {
        PactEvent.Builder event = PactEvent.builder();
        return event.kind(PactEvent.Kind.PARTY_SUCCEEDED)
                .date(date)
                .party(party)
                .successor(successor)
                .build();
    }
}
