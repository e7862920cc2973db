package org.unionplan.pact.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.pact.EntryIntoForce;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactEvent;
import org.unionplan.pact.Party;
import org.unionplan.pact.Provision;
import org.unionplan.pact.Signature;
import org.unionplan.pact.Trigger;

/** A pact in force since 2024-01-10, which a third party signed some day in March: the days from which triggers bind. */
class TriggerDaysTest {

    private static Trigger.Builder trigger(Trigger.Kind kind) {
        return Trigger.builder().kind(kind);
    }

    private static Trigger date(String date) {
        return trigger(Trigger.Kind.DATE).date(date).build();
    }

    private static Trigger event(String name) {
        return trigger(Trigger.Kind.EVENT).event(name).build();
    }

    private static Trigger of(Trigger.Kind kind, Trigger... conditions) {
        return trigger(kind).addConditions(conditions).build();
    }

    private static final Map<String, Trigger> TRIGGERS = Map.ofEntries(
            Map.entry("two consents", Trigger.count(2)),
            Map.entry("three consents", Trigger.count(3)),
            Map.entry("four consents", Trigger.count(4)),
            Map.entry("all consents", trigger(Trigger.Kind.ALL_CONSENTED).build()),
            Map.entry("no number", trigger(Trigger.Kind.COUNT).build()),
            Map.entry("a day", date("2024-02-01")),
            Map.entry("a month", date("2024-02")),
            Map.entry("about a day", date("2024-02-01~")),
            Map.entry("perhaps a day", date("2024-02-01?")),
            Map.entry("months", date("2024-02/2024-05")),
            Map.entry("no day", trigger(Trigger.Kind.DATE).build()),
            Map.entry("an event", event("refusal")),
            Map.entry("an event of some month", event("strike")),
            Map.entry("an event about a day", event("offer")),
            Map.entry("an event yet to come", event("none")),
            Map.entry("all", of(Trigger.Kind.ALL_OF, date("2024-02-01"), Trigger.count(3))),
            Map.entry("all of none", of(Trigger.Kind.ALL_OF)),
            Map.entry("any", of(Trigger.Kind.ANY_OF, date("2024-04-15"), Trigger.count(3))),
            Map.entry("any of none", of(Trigger.Kind.ANY_OF)));

    private static Pact pact(Trigger trigger) {
        return Pact.builder()
                .id("pact")
                .consent(Pact.Consent.SIGNATURE)
                .addParties(party("a"), party("b"), party("c"))
                .entryIntoForce(
                        EntryIntoForce.builder().trigger(Trigger.count(2)).build())
                .addSignatures(signature("a", "2024-01-10"), signature("b", "2024-01-10"), signature("c", "2024-03"))
                .addEvents(
                        // Of two occasions the first counts, whichever is listed first.
                        occurred("refusal", "2024-05-10"),
                        occurred("refusal", "2024-03-10"),
                        occurred("refusal", "2024-06-10"),
                        occurred("strike", "2024-03"),
                        occurred("offer", "2024-03-10~"))
                .addPledge(Provision.builder()
                        .id("k")
                        .text("We meet.")
                        .trigger(trigger)
                        .build())
                .build();
    }

    private static Party party(String id) {
        return Party.builder().actor(id).build();
    }

    private static Signature signature(String party, String date) {
        return Signature.builder().party(party).date(date).build();
    }

    private static PactEvent occurred(String name, String date) {
        PactEvent.Builder event = PactEvent.builder();
        return event.kind(PactEvent.Kind.OCCURRED).date(date).event(name).build();
    }

    @ParameterizedTest
    @CsvSource({
        "two consents, 2024-01-09, not-bound",
        "two consents, 2024-01-10, bound",
        "three consents, 2024-02-29, not-bound",
        "three consents, 2024-03-01, not-bound?",
        "three consents, 2024-03-30, not-bound?",
        "three consents, 2024-03-31, bound",
        "all consents, 2024-03-30, not-bound?",
        "all consents, 2024-03-31, bound",
        "four consents, 2024-04-01, not-bound",
        "no number, 2024-04-01, not-bound",
        "a day, 2024-01-31, not-bound",
        "a day, 2024-02-01, bound",
        "a month, 2024-01-31, not-bound",
        "a month, 2024-02-01, not-bound?",
        "a month, 2024-02-28, not-bound?",
        "a month, 2024-02-29, bound",
        "about a day, 2024-02-15, bound?",
        "perhaps a day, 2024-02-15, bound?",
        "months, 2024-01-31, not-bound",
        "months, 2024-02-01, bound",
        "no day, 2024-04-01, not-bound",
        "an event, 2024-03-09, not-bound",
        "an event, 2024-03-10, bound",
        "an event, 2024-07-01, bound",
        "an event of some month, 2024-02-29, not-bound",
        "an event of some month, 2024-03-01, not-bound?",
        "an event of some month, 2024-03-31, bound",
        "an event about a day, 2024-07-01, not-bound?",
        "an event yet to come, 2024-07-01, not-bound",
        "all, 2024-02-15, not-bound",
        "all, 2024-03-15, not-bound?",
        "all, 2024-03-31, bound",
        "all of none, 2024-07-01, not-bound",
        "any, 2024-02-29, not-bound",
        "any, 2024-03-15, not-bound?",
        "any, 2024-03-31, bound",
        "any, 2024-04-15, bound",
        "any of none, 2024-07-01, not-bound"
    })
    void aProvisionBindsFromTheDayOnWhichItsTriggerIsMet(String trigger, LocalDate day, String answer) {
        Binding binding = PactTimeline.of(pact(Objects.requireNonNull(TRIGGERS.get(trigger))))
                .boundOn("a", "k", day);

        assertThat(binding.getAnswer().getKeyword() + (binding.isUncertain() ? "?" : ""))
                .isEqualTo(answer);
        assertThat(binding.isApplicable()).isEqualTo(answer.startsWith("bound"));
        assertThat(List.of(binding.isBound(), binding.isOwed())).containsOnly(binding.isApplicable());
    }
}
