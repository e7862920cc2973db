package org.unionplan.pact.facts;

import java.time.LocalDate;
import java.util.Optional;
import org.unionplan.message.Message;
import org.unionplan.pact.PactReason;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Pointer;

/**
 * A date that a pact states, or ought to.
 *
 * @param number its position among the dates of the pact
 * @param bounds the days it may mean
 * @param place its place in the document
 * @param stated the date as the document states it; absent if it does not
 */
public record PactDate(int number, DateBounds bounds, Pointer place, Optional<Timeframe> stated) {

    public LocalDate earliest() {
        return bounds.earliest();
    }

    public LocalDate latest() {
        return bounds.latest();
    }

    public boolean isDoubtful() {
        return bounds.doubtful();
    }

    public boolean isImprecise() {
        return bounds.isImprecise();
    }

    /** The reason that this date gives for uncertainty. */
    public PactReason doubt() {
        return PactReason.of(
                PactReason.Kind.IMPRECISE,
                place,
                stated.map(time -> Message.of("pact-reason.imprecise").with("time", time))
                        .orElseGet(() -> Message.of("pact-reason.undated")));
    }
}
