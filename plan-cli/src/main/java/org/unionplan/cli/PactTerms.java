package org.unionplan.cli;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unionplan.pact.Accession;
import org.unionplan.pact.Pact;
import org.unionplan.pact.Renewal;
import org.unionplan.pact.Trigger;
import org.unionplan.pact.Withdrawal;

/** The terms by which a pact enters into force, is renewed, joined, left and ended, as its text states them. */
final class PactTerms {

    private final Wording wording;

    PactTerms(Wording wording) {
        this.wording = wording;
    }

    void print(Pact pact, TextLayout layout) {
        boolean silent = pact.getConsent().isEmpty()
                && pact.getEntryIntoForce().isEmpty()
                && pact.getEnding().isEmpty()
                && pact.getRenewal().isEmpty()
                && pact.getAccession().isEmpty()
                && pact.getWithdrawal().isEmpty();
        if (silent) {
            return;
        }
        TextLayout list = layout.heading("How it binds");
        list.detail("Consent", pact.getConsent().map(PactTerms::consent));
        list.detail(
                "Enters into force",
                pact.getEntryIntoForce()
                        .map(entry -> trigger(entry.getTrigger())
                                + SharedSections.comma(
                                        DateWords.words(entry.getLatest()).map(last -> "at the latest " + last))));
        list.detail("Ends", pact.getEnding().map(this::trigger));
        list.detail("Renewal", pact.getRenewal().map(PactTerms::renewal));
        list.detail("Accession", pact.getAccession().map(this::accession));
        list.detail("Withdrawal", pact.getWithdrawal().map(this::withdrawal));
    }

    private static String consent(Pact.Consent consent) {
        return switch (consent) {
            case SIGNATURE -> "by signature";
            case RATIFICATION -> "by ratification";
            case DECLARED -> "as declared by the source";
        };
    }

    String trigger(Trigger trigger) {
        return switch (trigger.getKind()) {
            case ALL_CONSENTED -> "when all parties have consented";
            case COUNT ->
                "when " + trigger.getCount().map(Object::toString).orElse("a number of") + " parties have consented";
            case DATE ->
                trigger.getDate()
                        .map(date -> (date.isDay() ? "on " : "in ") + DateWords.words(date))
                        .orElse("on a date not stated");
            case EVENT ->
                "upon "
                        + wording.text(trigger.getWords())
                                .or(() -> trigger.getEvent().map(Object::toString))
                                .orElse("an event not named");
            case ALL_OF -> conditions(trigger, " and ");
            case ANY_OF -> conditions(trigger, " or ");
        };
    }

    private String conditions(Trigger trigger, String word) {
        return trigger.getConditions().stream()
                .map(condition ->
                        condition.getConditions().isEmpty() ? trigger(condition) : "(" + trigger(condition) + ")")
                .collect(Collectors.joining(word));
    }

    private static String renewal(Renewal renewal) {
        return (renewal.getKind() == Renewal.Kind.AUTOMATIC ? "automatic" : "by agreement")
                + SharedSections.comma(renewal.getPeriod().map(period -> "for " + DateWords.period(period)))
                + SharedSections.comma(
                        renewal.getTimes().map(times -> "at most " + times + (times == 1 ? " time" : " times")))
                + SharedSections.comma(notice(renewal.getNotice()));
    }

    private String accession(Accession accession) {
        String kind = switch (accession.getKind()) {
            case OPEN -> "open";
            case BY_CONSENT -> "with the consent of the parties";
            case CLOSED -> "closed";
        };
        return kind
                + wording.text(accession.getEligible()).map(who -> " to " + who).orElse("")
                + SharedSections.comma(accession.getDelay().map(delay -> "effective after " + DateWords.period(delay)));
    }

    private String withdrawal(Withdrawal withdrawal) {
        List<String> parts = new ArrayList<>();
        withdrawal.getPermitted().ifPresent(permitted -> parts.add(permitted ? "permitted" : "not permitted"));
        notice(withdrawal.getNotice()).ifPresent(parts::add);
        DateWords.words(withdrawal.getEarliest()).ifPresent(first -> parts.add("not before " + first));
        wording.text(withdrawal.getCondition()).ifPresent(parts::add);
        return parts.isEmpty() ? "provided for, without particulars" : String.join(", ", parts);
    }

    private static Optional<String> notice(Optional<Period> notice) {
        return notice.map(period -> "with notice of " + DateWords.period(period));
    }
}
