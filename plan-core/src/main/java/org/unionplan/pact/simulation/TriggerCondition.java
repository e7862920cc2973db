package org.unionplan.pact.simulation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unionplan.pact.Trigger;
import org.unionplan.value.ElementId;

/**
 * A trigger with its dates numbered.
 *
 * @param trigger the trigger as written
 * @param date the day it waits for
 * @param parts the conditions within it
 */
record TriggerCondition(Trigger trigger, Optional<PactDate> date, List<TriggerCondition> parts) {

    /** The state of a pact, as far as a condition depends on it. */
    interface Circumstances {

        boolean haveAllConsented();

        boolean haveConsented(int parties);

        boolean hasCome(PactDate day);

        boolean hasOccurred(ElementId event);
    }

    /** The consents that may still be given. */
    interface Prospects {

        boolean mayAllConsent();

        boolean mayConsent(int parties);
    }

    /** Returns true if the condition is met; one that does not say what it waits for never is. */
    boolean isMet(Circumstances now) {
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
    boolean isPossible(Prospects prospects) {
        return switch (trigger.getKind()) {
            case ALL_CONSENTED -> prospects.mayAllConsent();
            case COUNT -> trigger.getCount().map(prospects::mayConsent).orElse(true);
            case DATE, EVENT -> true;
            case ALL_OF -> parts.stream().allMatch(part -> part.isPossible(prospects));
            case ANY_OF -> parts.isEmpty() || parts.stream().anyMatch(part -> part.isPossible(prospects));
        };
    }

    /** Puts into words what a trigger waits for. */
    static String words(Trigger trigger) {
        return switch (trigger.getKind()) {
            case ALL_CONSENTED -> "when all parties have consented";
            case COUNT ->
                trigger.getCount()
                        .map(count -> "when " + count + " parties have consented")
                        .orElse("when a number of parties not stated have consented");
            case DATE -> trigger.getDate().map(date -> "on " + date).orElse("on a day not stated");
            case EVENT ->
                trigger.getEvent().map(event -> "upon \"" + event + "\"").orElse("upon an event not named");
            case ALL_OF -> joined(trigger, " and ");
            case ANY_OF -> joined(trigger, " or ");
        };
    }

    private static String joined(Trigger trigger, String word) {
        return trigger.getConditions().isEmpty()
                ? "on conditions not stated"
                : trigger.getConditions().stream()
                        .map(part -> part.getConditions().isEmpty() ? words(part) : "(" + words(part) + ")")
                        .collect(Collectors.joining(word));
    }
}
