package org.unionplan.pact.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionplan.message.Message;
import org.unionplan.pact.Trigger;
import org.unionplan.value.ElementId;

/**
 * A trigger with its dates numbered.
 *
 * @param trigger the trigger as written
 * @param date the day it waits for
 * @param parts the conditions within it
 */
public record TriggerCondition(Trigger trigger, Optional<PactDate> date, List<TriggerCondition> parts) {

    /** The state of a pact, as far as a condition depends on it. */
    public interface Circumstances {

        boolean haveAllConsented();

        boolean haveConsented(int parties);

        boolean hasCome(PactDate day);

        boolean hasOccurred(ElementId event);
    }

    /** The consents that may still be given. */
    public interface Prospects {

        boolean mayAllConsent();

        boolean mayConsent(int parties);
    }

    /** Returns true if the condition is met; one without a stated event never is. */
    public boolean isMet(Circumstances now) {
        return switch (trigger.getKind()) {
            case ALL_CONSENTED -> now.haveAllConsented();
            case COUNT -> trigger.getCount().filter(now::haveConsented).isPresent();
            case DATE -> date.filter(now::hasCome).isPresent();
            case EVENT -> trigger.getEvent().filter(now::hasOccurred).isPresent();
            case ALL_OF -> !parts.isEmpty() && parts.stream().allMatch(part -> part.isMet(now));
            case ANY_OF -> parts.stream().anyMatch(part -> part.isMet(now));
        };
    }

    /** Returns true if the condition can still be met, now that some parties are out of the pact. */
    public boolean isPossible(Prospects prospects) {
        return switch (trigger.getKind()) {
            case ALL_CONSENTED -> prospects.mayAllConsent();
            case COUNT -> trigger.getCount().map(prospects::mayConsent).orElse(true);
            case DATE, EVENT -> true;
            case ALL_OF -> parts.stream().allMatch(part -> part.isPossible(prospects));
            case ANY_OF -> parts.isEmpty() || parts.stream().anyMatch(part -> part.isPossible(prospects));
        };
    }

    /** The condition as part of a sentence. */
    public static Message message(Trigger trigger) {
        return switch (trigger.getKind()) {
            case ALL_CONSENTED -> Message.of("pact-condition.all-consented");
            case COUNT ->
                trigger.getCount()
                        .map(count -> Message.of("pact-condition.count").withNumber("count", count))
                        .orElseGet(() -> Message.of("pact-condition.unstated"));
            case DATE ->
                trigger.getDate()
                        .map(date -> Message.of("pact-condition.date").with("when", PactWords.when(date)))
                        .orElseGet(() -> Message.of("pact-condition.unstated"));
            case EVENT -> event(trigger);
            case ALL_OF -> joined(trigger, "pact-condition.all-of");
            case ANY_OF -> joined(trigger, "pact-condition.any-of");
        };
    }

    private static Message event(Trigger trigger) {
        return trigger.getWords()
                .map(words -> Message.of("pact-condition.words").with("words", words.in()))
                .or(() -> trigger.getEvent()
                        .map(event -> Message.of("pact-condition.event").withId("event", event)))
                .orElseGet(() -> Message.of("pact-condition.unstated"));
    }

    private static Message joined(Trigger trigger, String code) {
        List<Message> parts = new ArrayList<>();
        for (Trigger part : trigger.getConditions()) {
            parts.add(message(part));
        }
        return switch (parts.size()) {
            case 0 -> Message.of("pact-condition.unstated");
            case 1 -> parts.get(0);
            default -> Message.of(code).with("conditions", parts);
        };
    }
}
