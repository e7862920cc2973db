package org.unionplan.cli.show;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unionplan.cli.text.TextLayout;
import org.unionplan.cli.text.Wording;
import org.unionplan.message.Message;
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
        TextLayout list = layout.section("label.terms");
        list.labelled(
                "label.consent", pact.getConsent().map(consent -> wording.say("consent." + consent.getKeyword())));
        list.labelled(
                "label.enters-into-force",
                pact.getEntryIntoForce()
                        .map(entry -> trigger(entry.getTrigger())
                                + SharedSections.comma(phrase("trigger.latest", wording.when(entry.getLatest())))));
        list.labelled("label.ends", pact.getEnding().map(this::trigger));
        list.labelled("label.renewal", pact.getRenewal().map(this::renewal));
        list.labelled("label.accession", pact.getAccession().map(this::accession));
        list.labelled("label.withdrawal", pact.getWithdrawal().map(this::withdrawal));
    }

    /** A trigger in words: "when 3 parties have consented". */
    String trigger(Trigger trigger) {
        return switch (trigger.getKind()) {
            case ALL_CONSENTED -> wording.say("trigger.all-consented");
            case COUNT ->
                trigger.getCount()
                        .map(count -> wording.say(Message.of("trigger.count").withNumber("count", count)))
                        .orElseGet(() -> wording.say("trigger.some"));
            case DATE ->
                trigger.getDate()
                        .map(date -> wording.say(Message.of(date.isDay() ? "trigger.day" : "trigger.date")
                                .with("date", wording.when(date))))
                        .orElseGet(() -> wording.say("trigger.undated"));
            case EVENT ->
                wording.text(trigger.getWords())
                        .or(() -> trigger.getEvent().map(Object::toString))
                        .map(event -> wording.say(Message.of("trigger.event").with("event", event)))
                        .orElseGet(() -> wording.say("trigger.unnamed"));
            case ALL_OF -> conditions(trigger, "trigger.and");
            case ANY_OF -> conditions(trigger, "trigger.or");
        };
    }

    private String conditions(Trigger trigger, String word) {
        return trigger.getConditions().stream()
                .map(condition ->
                        condition.getConditions().isEmpty() ? trigger(condition) : "(" + trigger(condition) + ")")
                .collect(Collectors.joining(" " + wording.say(word) + " "));
    }

    private String renewal(Renewal renewal) {
        return wording.word(renewal.getKind())
                + SharedSections.comma(
                        phrase("renewal.period", renewal.getPeriod().map(wording::length)))
                + SharedSections.comma(renewal.getTimes()
                        .map(times -> wording.say(Message.of("renewal.times").withNumber("count", times))))
                + SharedSections.comma(notice(renewal.getNotice()));
    }

    private String accession(Accession accession) {
        String kind = wording.word(accession.getKind());
        return wording.text(accession.getEligible())
                        .map(who -> wording.say(
                                Message.of("accession.for").with("kind", kind).with("whom", who)))
                        .orElse(kind)
                + SharedSections.comma(
                        phrase("accession.delay", accession.getDelay().map(wording::length)));
    }

    private String withdrawal(Withdrawal withdrawal) {
        List<String> parts = new ArrayList<>();
        withdrawal
                .getPermitted()
                .ifPresent(permitted ->
                        parts.add(wording.say(permitted ? "withdrawal.permitted" : "withdrawal.not-permitted")));
        notice(withdrawal.getNotice()).ifPresent(parts::add);
        phrase("withdrawal.earliest", wording.when(withdrawal.getEarliest())).ifPresent(parts::add);
        wording.text(withdrawal.getCondition()).ifPresent(parts::add);
        return parts.isEmpty() ? wording.say("withdrawal.unspecified") : Wording.joined(", ", parts);
    }

    private Optional<String> notice(Optional<Period> notice) {
        return phrase("notice", notice.map(wording::length));
    }

    private Optional<String> phrase(String code, Optional<String> words) {
        return words.map(each -> wording.say(Message.of(code).with("words", each)));
    }
}
