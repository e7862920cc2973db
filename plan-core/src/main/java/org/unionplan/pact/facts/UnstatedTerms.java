package org.unionplan.pact.facts;

import java.util.ArrayList;
import java.util.List;
import org.unionplan.message.Message;
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
        gap(gaps, pact.getConsent().isEmpty(), "consent", "consent");
        gap(gaps, pact.getEntryIntoForce().isEmpty(), "entryIntoForce", "entry-into-force");
        gap(
                gaps,
                pact.getTerm().flatMap(Timeframe::getLatestLast).isEmpty()
                        && !pact.getTerm().map(Timeframe::isOpenEnd).orElse(false),
                "term",
                "term");
        pact.getRenewal().ifPresent(renewal -> {
            boolean automatic = renewal.getKind() == Renewal.Kind.AUTOMATIC;
            gap(gaps, renewal.getPeriod().isEmpty(), "renewal", "renewal-period");
            gap(gaps, automatic && renewal.getNotice().isEmpty(), "renewal", "renewal-notice");
        });
        gap(gaps, pact.getAccession().isEmpty(), "accession", "accession");
        gap(gaps, pact.getWithdrawal().isEmpty(), "withdrawal", "withdrawal");
        gap(gaps, pact.getEnding().filter(UnstatedTerms::waitsForConsent).isPresent(), "ending", "ending");
        return List.copyOf(gaps);
    }

    /** Returns true if a trigger waits for consents, which for an ending nothing records. */
    public static boolean waitsForConsent(Trigger trigger) {
        return trigger.getKind() == Trigger.Kind.ALL_CONSENTED
                || trigger.getKind() == Trigger.Kind.COUNT
                || trigger.getConditions().stream().anyMatch(UnstatedTerms::waitsForConsent);
    }

    private static void gap(List<PactReason> gaps, boolean open, String member, String code) {
        if (open) {
            gaps.add(PactReason.of(
                    PactReason.Kind.NOT_STATED, Pointer.ROOT.member(member), Message.of("pact-reason.gap." + code)));
        }
    }
}
