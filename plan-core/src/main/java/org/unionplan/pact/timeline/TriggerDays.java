package org.unionplan.pact.timeline;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unionplan.pact.PactEvent;
import org.unionplan.pact.Trigger;
import org.unionplan.pact.facts.ProvisionIndex;
import org.unionplan.pact.facts.Truth;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;

/** The days from which provisions with triggers bind. Once met, a trigger stays met. Immutable. */
final class TriggerDays {

    private final PactTimeline timeline;

    /** The first days on which events may have occurred, and have occurred for sure. */
    private final Map<ElementId, LocalDate> mayOccur = new TreeMap<>();

    private final Map<ElementId, LocalDate> surelyOccurs = new TreeMap<>();

    TriggerDays(PactTimeline timeline) {
        this.timeline = timeline;
        for (PactEvent event : timeline.getPact().getEvents()) {
            if (event.getKind() == PactEvent.Kind.OCCURRED) {
                event.getEvent().ifPresent(name -> occurs(name, event));
            }
        }
    }

    private void occurs(ElementId name, PactEvent event) {
        Timeframe from = event.getEffective().orElse(event.getDate());
        mayOccur.merge(name, from.getEarliestFirst().orElse(LocalDate.MIN), TriggerDays::earlier);
        boolean doubtful = from.isApproximate() || from.isUncertain();
        if (!doubtful) {
            latest(from).ifPresent(day -> surelyOccurs.merge(name, day, TriggerDays::earlier));
        }
    }

    /** The last day on which an interval may begin; of a single year or month, its last day. */
    private static Optional<LocalDate> latest(Timeframe time) {
        return time.isInterval() ? time.asPeriod().getLatestFirst() : time.getLatestLast();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    Truth isMet(ProvisionIndex.IndexedProvision provision, LocalDate day) {
        return isMet(provision.provision().getTrigger().orElseThrow(), day);
    }

    private Truth isMet(Trigger trigger, LocalDate day) {
        return switch (trigger.getKind()) {
            case ALL_CONSENTED -> consented(day, timeline.listed().size());
            case COUNT -> trigger.getCount().map(count -> consented(day, count)).orElse(Truth.NO);
            case DATE -> trigger.getDate().map(date -> hasCome(date, day)).orElse(Truth.NO);
            case EVENT ->
                trigger.getEvent().map(event -> hasOccurred(event, day)).orElse(Truth.NO);
            case ALL_OF -> {
                Truth all = trigger.getConditions().isEmpty() ? Truth.NO : Truth.YES;
                for (Trigger part : trigger.getConditions()) {
                    all = all.and(isMet(part, day));
                }
                yield all;
            }
            case ANY_OF -> {
                Truth any = Truth.NO;
                for (Trigger part : trigger.getConditions()) {
                    any = any.or(isMet(part, day));
                }
                yield any;
            }
        };
    }

    private Truth hasOccurred(ElementId event, LocalDate day) {
        LocalDate may = mayOccur.get(event);
        LocalDate surely = surelyOccurs.get(event);
        boolean holds = surely != null && !surely.isAfter(day);
        return new Truth(holds, !holds && may != null && !may.isAfter(day));
    }

    private static Truth hasCome(Timeframe date, LocalDate day) {
        LocalDate surely = latest(date).orElse(LocalDate.MAX);
        LocalDate may = date.getEarliestFirst().orElse(LocalDate.MIN);
        boolean doubtful = date.isApproximate() || date.isUncertain();
        boolean holds = !surely.isAfter(day);
        return new Truth(holds, holds ? doubtful : !may.isAfter(day));
    }

    private Truth consented(LocalDate day, int number) {
        int surely = 0;
        int may = 0;
        for (PartyStanding party : timeline.partiesOn(day)) {
            boolean has = switch (party.getStatus()) {
                case CONTRACTING, PARTY, WITHDRAWING, SUSPENDED -> true;
                case INVITED, SIGNATORY, FORMER, NEVER_BOUND -> false;
            };
            surely += has && !party.isUncertain() ? 1 : 0;
            may += has || party.isUncertain() ? 1 : 0;
        }
        return new Truth(surely >= number, surely < number && may >= number);
    }
}
