package org.unionplan.exchange.calendar;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionplan.pact.Pact;
import org.unionplan.pact.Renewal;
import org.unionplan.pact.timeline.PactTimeline;
import org.unionplan.time.DateRange;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Pointer;

/** The dates of a pact with a term: its end, and the last day for notice in that term and those it is renewed for. */
final class PactCalendarDays {

    /**
     * A date.
     *
     * @param key what makes it the same date whenever it is written
     * @param code the code of its title
     * @param when the date
     * @param at its place in the pact
     */
    record PactDay(String key, String code, Timeframe when, Pointer at) {}

    private static final String NOTICE = "renewal-notice";

    private final Pact pact;
    private final List<PactDay> dates = new ArrayList<>();
    private boolean complete = true;

    private PactCalendarDays(Pact pact) {
        this.pact = pact;
    }

    /**
     * Finds the dates of a pact whose term has a last day.
     *
     * @param until the last day for notice in later terms, of which there may be no end
     * @param most the most later terms
     */
    static PactCalendarDays of(Pact pact, LocalDate until, int most) {
        PactCalendarDays dates = new PactCalendarDays(pact);
        Timeframe term = pact.getTerm().orElseThrow();
        dates.dates.add(new PactDay("end", "calendar.pact.end", term, Pointer.ROOT.member("term")));
        pact.getRenewal().flatMap(Renewal::getNotice).ifPresent(ahead -> {
            LocalDate last = term.getLatestLast().orElseThrow();
            dates.notice(NOTICE, last.minus(ahead));
            if (last.isBefore(until)) {
                dates.renewals(DateRange.of(last.plusDays(1), until), ahead, most);
            }
        });
        return dates;
    }

    private void renewals(DateRange days, Period ahead, int most) {
        PactTimeline timeline = PactTimeline.of(pact);
        List<LocalDate> renewals = timeline.renewalsIn(days);
        complete = renewals.size() <= most;
        for (LocalDate first : renewals.subList(0, Math.min(most, renewals.size()))) {
            Optional<LocalDate> last = timeline.on(first).getTermEnd();
            last.map(day -> day.minus(ahead))
                    .filter(day -> !day.isAfter(days.getLast()))
                    .ifPresent(day -> notice(NOTICE + "/" + last.get(), day));
        }
    }

    private void notice(String key, LocalDate day) {
        dates.add(new PactDay(key, "calendar.pact.notice", Timeframe.of(day), Pointer.ROOT.member("renewal")));
    }

    List<PactDay> all() {
        return dates;
    }

    /** Returns false if there are more terms than were asked for. */
    boolean isComplete() {
        return complete;
    }
}
