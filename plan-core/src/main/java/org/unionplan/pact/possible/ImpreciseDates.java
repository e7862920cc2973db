package org.unionplan.pact.possible;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.unionplan.message.Message;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.facts.Effect;
import org.unionplan.pact.facts.PactCalendar;
import org.unionplan.pact.facts.PactDate;
import org.unionplan.pact.facts.PactFacts;
import org.unionplan.value.Pointer;

/** The imprecise dates of a pact, as the reasons for which an answer is uncertain. Immutable. */
final class ImpreciseDates {

    private final PactFacts facts;

    ImpreciseDates(PactFacts facts) {
        this.facts = facts;
    }

    /** Returns true if every date is precise, so that one life is possible and no other. */
    boolean areNone() {
        return facts.effects().stream().noneMatch(this::leavesOpen)
                && ofClauses().noneMatch(PactDate::isImprecise);
    }

    private boolean leavesOpen(Effect effect) {
        return effect.kind() == Effect.Kind.NOTICE_WITHOUT_DAY
                || PossibleSchedule.isOpen(facts, effect)
                || (PartyEffects.isOfParty(effect) && Effect.Window.of(effect).isLoose());
    }

    private Stream<PactDate> ofClauses() {
        return Stream.concat(facts.term().stream(), facts.conditionDates().stream());
    }

    /** The first day of the run of days up to that one on which the answer is uncertain. */
    static LocalDate since(LocalDate day, Predicate<LocalDate> uncertain, List<LocalDate> starts) {
        LocalDate since = day;
        for (int i = starts.size() - 1; i >= 0; i--) {
            LocalDate start = starts.get(i);
            if (!start.isAfter(day)) {
                if (!uncertain.test(start)) {
                    return since;
                }
                since = start;
            }
        }
        return since;
    }

    /** The dates of effects and clauses that may have come by a day, and as late as another. */
    List<PactReason> ofAll(LocalDate day, LocalDate since) {
        Map<Integer, PactDate> dates = new TreeMap<>();
        List<PactReason> reasons = new ArrayList<>();
        collect(facts.effects(), day, since, dates, reasons);
        ofClauses()
                .filter(date -> date.isImprecise() && !date.earliest().isAfter(day))
                .filter(date -> date.isDoubtful()
                        || !PactCalendar.dayAfter(date.latest()).isBefore(since))
                .forEach(date -> dates.put(date.number(), date));
        return reasons(reasons, dates.values());
    }

    /** The dates of effects that may have shown by a day, and as late as another. */
    List<PactReason> of(List<Effect> effects, LocalDate day, LocalDate since) {
        Map<Integer, PactDate> dates = new TreeMap<>();
        List<PactReason> reasons = new ArrayList<>();
        collect(effects, day, since, dates, reasons);
        return reasons(reasons, dates.values());
    }

    private void collect(
            List<Effect> effects,
            LocalDate day,
            LocalDate since,
            Map<Integer, PactDate> dates,
            List<PactReason> reasons) {
        for (Effect effect : effects) {
            Effect.Window window = Effect.Window.of(effect);
            if (!leavesOpen(effect) || window.from().isAfter(day)) {
                continue;
            }
            if (effect.kind() == Effect.Kind.NOTICE_WITHOUT_DAY) {
                reasons.add(PactReason.of(
                        PactReason.Kind.IMPRECISE, effect.place(), Message.of("pact-reason.notice-doubtful")));
            }
            if (window.mayNever() || !window.to().isBefore(since)) {
                effect.dates().stream().filter(PactDate::isImprecise).forEach(date -> dates.put(date.number(), date));
            }
        }
    }

    private static List<PactReason> reasons(List<PactReason> notices, Collection<PactDate> dates) {
        List<PactReason> reasons = new ArrayList<>(notices);
        for (PactDate date : dates) {
            PactReason doubt = date.doubt();
            // The first and the last day of one term are numbered in turn.
            if (reasons.isEmpty() || !reasons.get(reasons.size() - 1).equals(doubt)) {
                reasons.add(doubt);
            }
        }
        return reasons.isEmpty()
                ? List.of(PactReason.of(
                        PactReason.Kind.IMPRECISE, Pointer.ROOT, Message.of("pact-reason.imprecise-together")))
                : reasons;
    }
}
