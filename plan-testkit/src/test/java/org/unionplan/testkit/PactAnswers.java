package org.unionplan.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.timeline.Binding;
import org.unionplan.pact.timeline.PactStanding;
import org.unionplan.pact.timeline.PactTimeline;
import org.unionplan.pact.timeline.PartyStanding;
import org.unionplan.value.ElementId;

/** Everything that a timeline answers for a day. */
record PactAnswers(PactStanding pact, List<PartyStanding> parties, List<Binding> bindings) {

    static final List<String> PROVISIONS = List.of("outer", "inner");

    static PactAnswers on(PactTimeline timeline, LocalDate day) {
        return new PactAnswers(timeline.on(day), timeline.partiesOn(day), bindings(timeline, day));
    }

    private static List<Binding> bindings(PactTimeline timeline, LocalDate day) {
        return PactLives.ACTORS.stream()
                .flatMap(actor ->
                        PROVISIONS.stream().map(provision -> timeline.boundOn(actor, ElementId.of(provision), day)))
                .toList();
    }

    /** All answers without the places of events, which differ with their order, and in no order. */
    static List<String> timeless(PactTimeline timeline, LocalDate day) {
        PactAnswers answers = on(timeline, day);
        PactStanding pact = answers.pact();
        Stream<String> parties = answers.parties().stream()
                .map(party -> party.getParty() + " " + party.getStatus() + party.isBound() + party.getSince()
                        + party.isUncertain() + words(party.getReasons()));
        Stream<String> bindings = answers.bindings().stream()
                .map(binding -> binding.isBound() + " " + binding.isUncertain() + binding.getThrough()
                        + words(binding.getReasons()));
        return Stream.of(
                        Stream.of(pact.getStatus() + " " + pact.getSince() + pact.getTermEnd() + pact.isUncertain()
                                + words(pact.getReasons())),
                        parties.sorted(),
                        bindings)
                .flatMap(all -> all)
                .toList();
    }

    private static List<String> words(List<PactReason> reasons) {
        return reasons.stream().map(PactReason::toString).sorted().toList();
    }

    /** The days around the first and last of every month, and those in its middle. */
    static List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        LocalDate end = PactLives.LAST.plusYears(1);
        for (LocalDate month = PactLives.FIRST.minusMonths(1); month.isBefore(end); month = month.plusMonths(1)) {
            days.addAll(List.of(month, month.plusDays(1), month.plusDays(2), month.plusDays(14), month.plusDays(15)));
            days.add(month.plusMonths(1).minusDays(1));
        }
        return days;
    }

    /** A quarter of those days, other ones at each try. */
    static List<LocalDate> someDays(Random random) {
        int first = random.nextInt(4);
        List<LocalDate> all = days();
        return IntStream.range(0, all.size())
                .filter(i -> i % 4 == first)
                .mapToObj(all::get)
                .toList();
    }
}
