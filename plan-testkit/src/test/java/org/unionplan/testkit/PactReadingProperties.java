package org.unionplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactEvent;
import org.unionplan.pact.Withdrawal;
import org.unionplan.pact.timeline.Binding;
import org.unionplan.pact.timeline.PactTimeline;
import org.unionplan.pact.timeline.PartyStanding;
import org.unionplan.time.DateRange;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;

/** The answers about a pact whatever the order of its events and the readings of its dates. */
class PactReadingProperties {

    @Provide
    Arbitrary<Pact> lives() {
        return PactLives.pacts();
    }

    @Provide
    Arbitrary<Pact> exact() {
        return PactLives.exactPacts();
    }

    @Provide
    Arbitrary<PactEvent> exactEvents() {
        return PactLives.event(PactLives.days().map(Timeframe::of));
    }

    @Property
    void theOrderOfEventsInTheFileChangesNothing(@ForAll("lives") Pact pact, @ForAll Random random) {
        List<PactEvent> shuffled = new ArrayList<>(pact.getEvents());
        Collections.shuffle(shuffled, random);
        PactTimeline one = PactTimeline.of(pact);
        PactTimeline other = PactTimeline.of(pact.withEvents(shuffled));
        for (LocalDate day : PactAnswers.someDays(random)) {
            assertThat(PactAnswers.timeless(other, day)).as(day.toString()).isEqualTo(PactAnswers.timeless(one, day));
        }
    }

    @Property
    void exactDatesLeaveNoDoubt(@ForAll("exact") Pact pact) {
        PactTimeline timeline = PactTimeline.of(pact);
        boolean undated = pact.getConsent().equals(Optional.of(Pact.Consent.DECLARED))
                && pact.getDate().isEmpty()
                && pact.getTerm().isEmpty();
        boolean noticeWithoutDay = pact.getEvents().stream()
                .anyMatch(event -> event.getKind() == PactEvent.Kind.WITHDRAWAL_NOTICE
                        && event.getEffective().isEmpty()
                        && pact.getWithdrawal().flatMap(Withdrawal::getNotice).isEmpty());
        Assume.that(!undated
                && !noticeWithoutDay
                && pact.getTerm().map(term -> term.asPeriod().isPrecise()).orElse(true));
        for (LocalDate day : PactAnswers.days()) {
            PactAnswers answers = PactAnswers.on(timeline, day);
            assertThat(answers.pact().isUncertain()).isFalse();
            assertThat(answers.parties()).noneMatch(PartyStanding::isUncertain);
            assertThat(answers.bindings()).noneMatch(Binding::isUncertain);
        }
    }

    /** Whatever day of its month one event really happened on: where the answer is certain, it is the same. */
    @Property
    void aCertainAnswerHoldsForEveryReadingOfADate(
            @ForAll("exact") Pact pact, @ForAll("exactEvents") PactEvent event, @ForAll Random random) {
        Timeframe month = Timeframe.parse(event.getDate().toString().substring(0, 7));
        LocalDate first = month.getEarliestFirst().orElseThrow();
        LocalDate really = first.plusDays(random.nextInt(first.lengthOfMonth()));
        PactTimeline told = PactTimeline.of(
                Pact.builder().from(pact).addEvent(event.withDate(month)).build());
        PactTimeline known = PactTimeline.of(Pact.builder()
                .from(pact)
                .addEvent(event.withDate(Timeframe.of(really)))
                .build());
        for (LocalDate day = first.minusDays(1); day.isBefore(first.plusDays(90)); day = day.plusDays(1)) {
            if (!told.on(day).isUncertain()) {
                assertThat(known.on(day).getStatus())
                        .as(day.toString())
                        .isEqualTo(told.on(day).getStatus());
            }
            for (ElementId actor : PactLives.ACTORS) {
                for (String provision : PactAnswers.PROVISIONS) {
                    Binding binding = told.boundOn(actor, ElementId.of(provision), day);
                    if (!binding.isUncertain()) {
                        assertThat(known.boundOn(actor, ElementId.of(provision), day)
                                        .isBound())
                                .as(actor + " " + day)
                                .isEqualTo(binding.isBound());
                    }
                }
            }
        }
    }

    /** Whatever days all dates really were, each on its own: where an answer is certain, it is the same. */
    @Property
    void aCertainAnswerHoldsForEveryReadingOfAllDatesTogether(@ForAll("lives") Pact pact, @ForAll Random random) {
        PactTimeline told = PactTimeline.of(pact);
        PactTimeline known = PactTimeline.of(Pact.builder()
                .from(pact)
                .signatures(pact.getSignatures().stream()
                        .map(signature -> signature.withDate(signature.getDate().map(date -> really(date, random))))
                        .toList())
                .events(pact.getEvents().stream()
                        .map(event -> event.withDate(really(event.getDate(), random))
                                .withEffective(event.getEffective().map(date -> really(date, random))))
                        .toList())
                .build());
        for (LocalDate day : PactAnswers.days()) {
            if (!told.on(day).isUncertain()) {
                assertThat(known.on(day).getStatus())
                        .as(day.toString())
                        .isEqualTo(told.on(day).getStatus());
            }
            for (ElementId actor : PactLives.ACTORS) {
                told.partyOn(actor, day)
                        .filter(party -> !party.isUncertain())
                        .ifPresent(party -> assertThat(known.partyOn(actor, day).map(PartyStanding::getStatus))
                                .as(actor + " " + day)
                                .contains(party.getStatus()));
                for (String provision : PactAnswers.PROVISIONS) {
                    Binding binding = told.boundOn(actor, ElementId.of(provision), day);
                    if (!binding.isUncertain()) {
                        assertThat(known.boundOn(actor, ElementId.of(provision), day)
                                        .getAnswer())
                                .as(actor + " " + provision + " " + day)
                                .isEqualTo(binding.getAnswer());
                    }
                }
            }
        }
    }

    /** Some day within a month or year. */
    private static Timeframe really(Timeframe date, Random random) {
        if (date.isUncertain() || date.isDay() || date.span().isEmpty()) {
            return date;
        }
        DateRange span = date.span().get();
        long length = span.getFirst().until(span.getLast(), ChronoUnit.DAYS) + 1;
        return Timeframe.of(span.getFirst().plusDays((long) (random.nextDouble() * length)));
    }

    @Property
    void noAnswerIsWithoutReasons(@ForAll("lives") Pact pact, @ForAll Random random) {
        PactTimeline timeline = PactTimeline.of(pact);
        for (LocalDate day : PactAnswers.someDays(random)) {
            PactAnswers answers = PactAnswers.on(timeline, day);
            assertThat(answers.pact().getReasons()).isNotEmpty();
            assertThat(answers.parties()).noneMatch(party -> party.getReasons().isEmpty());
            assertThat(answers.bindings())
                    .noneMatch(binding -> binding.getReasons().isEmpty());
        }
    }
}
