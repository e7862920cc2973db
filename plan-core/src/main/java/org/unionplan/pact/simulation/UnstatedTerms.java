package org.unionplan.pact.simulation;

import java.util.ArrayList;
import java.util.List;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.Renewal;
import org.unionplan.pact.Trigger;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Pointer;

/** Finds what a pact leaves unspecified about its own life. */
public final class UnstatedTerms {

    private UnstatedTerms() {}

    /** Lists what the pact leaves unspecified, and what is assumed instead. */
    public static List<PactReason> of(Pact pact) {
        List<PactReason> gaps = new ArrayList<>();
        gap(
                gaps,
                pact.getConsent().isEmpty(),
                "consent",
                "the pact does not say how a party consents; a signature is taken for consent");
        gap(
                gaps,
                pact.getEntryIntoForce().isEmpty(),
                "entryIntoForce",
                "the pact does not say when it enters into force; it does when all parties have consented");
        gap(
                gaps,
                pact.getTerm().flatMap(Timeframe::getLatestLast).isEmpty()
                        && !pact.getTerm().map(Timeframe::isOpenEnd).orElse(false),
                "term",
                "the pact gives no last day; it goes on until something ends it");
        pact.getRenewal().ifPresent(renewal -> {
            boolean automatic = renewal.getKind() == Renewal.Kind.AUTOMATIC;
            gap(
                    gaps,
                    renewal.getPeriod().isEmpty(),
                    "renewal",
                    "the pact does not say for how long it is renewed; once renewed, it goes on without a last day");
            gap(
                    gaps,
                    automatic && renewal.getNotice().isEmpty(),
                    "renewal",
                    "the pact does not say by when notice must be given; until the last day of the term is in time");
        });
        gap(
                gaps,
                pact.getAccession().isEmpty(),
                "accession",
                "the pact does not say who may join; whoever is recorded to have acceded is taken to have been let in");
        gap(
                gaps,
                pact.getWithdrawal().isEmpty(),
                "withdrawal",
                "the pact does not say whether a party may leave; a notice takes effect on the day it states, or not");
        gap(
                gaps,
                pact.getEnding().filter(UnstatedTerms::waitsForConsent).isPresent(),
                "ending",
                "nothing records who agrees to end the pact but the event that ends it; that is waited for");
        return List.copyOf(gaps);
    }

    /** Returns true if a trigger waits for consents, which for an ending nothing records. */
    public static boolean waitsForConsent(Trigger trigger) {
        return trigger.getKind() == Trigger.Kind.ALL_CONSENTED
                || trigger.getKind() == Trigger.Kind.COUNT
                || trigger.getConditions().stream().anyMatch(UnstatedTerms::waitsForConsent);
    }

    private static void gap(List<PactReason> gaps, boolean open, String member, String words) {
        if (open) {
            gaps.add(PactReason.of(PactReason.Kind.NOT_STATED, Pointer.ROOT.member(member), words));
        }
    }
}
