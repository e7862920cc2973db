package org.unionplan.pact.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.unionplan.message.Message;
import org.unionplan.pact.PactReason;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

/**
 * An effect of an event or a clause on the life of a pact. Its day depends on the interpretation of imprecise dates.
 *
 * @param kind the kind of effect
 * @param key orders effects of one day and kind, independently of their order in the document
 * @param source the index of the event it comes from; negative for a clause
 * @param party the party it concerns
 * @param successor the actor who takes that party's place
 * @param name the name of an event
 * @param place its place in the document
 * @param day the day that counts
 * @param until the last day of a suspension, or the new end that was agreed for a renewal
 * @param dates the dates on which its day depends
 * @param message the sentence about it, given the words for its day
 */
public record Effect(
        Kind kind,
        String key,
        int source,
        Optional<ElementId> party,
        Optional<ElementId> successor,
        Optional<ElementId> name,
        Pointer place,
        Function<DateInterpretation, LocalDate> day,
        Function<DateInterpretation, Optional<LocalDate>> until,
        List<PactDate> dates,
        Function<Message, Message> message)
        implements ReasonSource {

    /**
     * The kinds of effects. Those of one day take effect in this order: first what ended with the day before, then
     * consents, then suspensions and renewals, then notices.
     */
    public enum Kind {
        // Ends, whose day is the last one; they take effect on the morning after.
        ENTRY_LATEST(true, PactReason.Kind.ENTRY_LATEST),
        SUPERSEDED(true, PactReason.Kind.SUPERSESSION),
        TERMINATED(true, PactReason.Kind.TERMINATION),
        SUSPENSION_OVER(true, PactReason.Kind.SUSPENSION),
        RATIFICATION_FAILED(true, PactReason.Kind.RATIFICATION_FAILED),
        LEAVING(true, PactReason.Kind.WITHDRAWAL),
        // Consents.
        SUCCEEDED(false, PactReason.Kind.SUCCESSION),
        SIGNED(false, PactReason.Kind.SIGNATURE),
        RATIFIED(false, PactReason.Kind.RATIFICATION),
        DECLARED(false, PactReason.Kind.DECLARATION),
        CONSENTED(false, PactReason.Kind.CONSENT),
        ACCEDED(false, PactReason.Kind.ACCESSION),
        ACCESSION_EFFECTIVE(false, PactReason.Kind.ACCESSION),
        OCCURRED(false, PactReason.Kind.OCCURRENCE),
        // Suspensions and renewals.
        SUSPENDED(false, PactReason.Kind.SUSPENSION),
        RESUMED(false, PactReason.Kind.RESUMPTION),
        RENEWED(false, PactReason.Kind.RENEWAL),
        // Notices.
        NON_RENEWAL(false, PactReason.Kind.NON_RENEWAL),
        NOTICE(false, PactReason.Kind.NOTICE),
        NOTICE_WITHOUT_DAY(false, PactReason.Kind.NOTICE),
        // Reported only.
        RATIFICATION_DELAYED(false, PactReason.Kind.RATIFICATION_FAILED),
        AMENDED(false, PactReason.Kind.AMENDMENT),
        // A day on which a condition or the term may be met.
        DAY(false, PactReason.Kind.TERM);

        private final boolean end;
        private final PactReason.Kind reason;

        Kind(boolean end, PactReason.Kind reason) {
            this.end = end;
            this.reason = reason;
        }

        /** Returns true for effects that are reported and change nothing. */
        public boolean isOnlyReported() {
            return this == RATIFICATION_DELAYED || this == AMENDED;
        }
    }

    /** The first day on which it shows: its day, or for an end the day after. */
    public LocalDate takesEffect(DateInterpretation interpretation) {
        LocalDate counts = day.apply(interpretation);
        return kind.end ? PactCalendar.dayAfter(counts) : counts;
    }

    /** The first day on which it may show. */
    public LocalDate earliestDay() {
        return PactCalendar.earlier(takesEffect(DateInterpretation.EARLY), latestDay());
    }

    /** The last day on which it may show, which counts. */
    public LocalDate latestDay() {
        return takesEffect(DateInterpretation.STRICT);
    }

    /** Returns true if another reading of its dates gives it another day. */
    public boolean isLoose() {
        return mayNeverCome() || !earliestDay().equals(latestDay());
    }

    /** Returns true if one of its dates is doubtful, so that it may not come at all. */
    public boolean mayNeverCome() {
        return dates.stream().anyMatch(PactDate::isDoubtful);
    }

    /** The imprecise dates that it depends on, as reasons for doubt. */
    public Stream<PactReason> doubts() {
        return dates.stream().filter(PactDate::isImprecise).map(PactDate::doubt);
    }

    /** Its date in the precision of the source, where the day that counts is the last of a loose one. */
    Optional<Timeframe> stated() {
        LocalDate counts = day.apply(DateInterpretation.STRICT);
        return dates.stream()
                .filter(date -> date.isImprecise() && date.latest().equals(counts))
                .flatMap(date -> date.stated().stream())
                .findFirst();
    }

    @Override
    public PactReason reason() {
        LocalDate counts = day.apply(DateInterpretation.STRICT);
        return new PactReason(
                        kind.reason, place, party, Optional.empty(), message.apply(PactWords.when(counts, stated())))
                .on(counts);
    }

    /**
     * The days on which an effect may first show.
     *
     * @param effect the effect
     * @param from the first of them
     * @param to the last; it has shown by then, unless it never does
     * @param mayNever true if it may never do so
     */
    public record Window(Effect effect, LocalDate from, LocalDate to, boolean mayNever) {

        public static Window of(Effect effect) {
            LocalDate early = effect.takesEffect(DateInterpretation.EARLY);
            LocalDate strict = effect.takesEffect(DateInterpretation.STRICT);
            return new Window(
                    effect,
                    PactCalendar.earlier(early, strict),
                    PactCalendar.later(early, strict),
                    effect.mayNeverCome() || strict.equals(PactCalendar.NEVER));
        }

        public boolean isLoose() {
            return mayNever || !from.equals(to);
        }

        public boolean isOpen(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }
}
