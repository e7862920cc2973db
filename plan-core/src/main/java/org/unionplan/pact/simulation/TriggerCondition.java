package org.unionplan.pact.simulation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unionplan.pact.Trigger;
import org.unionplan.value.ElementId;

/**
 * A trigger with its dates made into moments.
 *
 * @param trigger the trigger as written
 * @param date the day it waits for
 * @param parts the conditions within it
 */
record TriggerCondition(Trigger trigger, Optional<DateBounds> date, List<TriggerCondition> parts) {

    /** What a condition asks of the world. */
    interface World {

        boolean allConsented();

        boolean mayAllConsent();

        boolean haveConsented(int parties);

        boolean mayConsent(int parties);

        boolean hasCome(DateBounds day);

        boolean hasOccurred(ElementId event);
    }

    /** Whether it has come to pass; what does not say what it waits for never does. */
    boolean isMet(World world) {
        return switch (trigger.getKind()) {
            case ALL_CONSENTED -> world.allConsented();
            case COUNT -> trigger.getCount().filter(world::haveConsented).isPresent();
            case DATE -> date.filter(world::hasCome).isPresent();
            case EVENT -> trigger.getEvent().filter(world::hasOccurred).isPresent();
            case ALL_OF -> !parts.isEmpty() && parts.stream().allMatch(part -> part.isMet(world));
            case ANY_OF -> parts.stream().anyMatch(part -> part.isMet(world));
        };
    }

    /** Whether it may yet come to pass, now that parties are out of it for good. */
    boolean isPossible(World world) {
        return switch (trigger.getKind()) {
            case ALL_CONSENTED -> world.mayAllConsent();
            case COUNT -> trigger.getCount().map(world::mayConsent).orElse(true);
            case DATE, EVENT -> true;
            case ALL_OF -> parts.stream().allMatch(part -> part.isPossible(world));
            case ANY_OF -> parts.isEmpty() || parts.stream().anyMatch(part -> part.isPossible(world));
        };
    }

    /** What it waits for, in words. */
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
