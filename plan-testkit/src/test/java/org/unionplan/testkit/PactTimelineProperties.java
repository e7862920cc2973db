package org.unionplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactEvent;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.PactStatus;
import org.unionplan.pact.Party;
import org.unionplan.pact.PartyStatus;
import org.unionplan.pact.Provision;
import org.unionplan.pact.Signature;
import org.unionplan.pact.Withdrawal;
import org.unionplan.pact.timeline.Binding;
import org.unionplan.pact.timeline.PactChange;
import org.unionplan.pact.timeline.PactStanding;
import org.unionplan.pact.timeline.PactTimeline;
import org.unionplan.pact.timeline.PartyStanding;
import org.unionplan.time.DateRange;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;

class PactTimelineProperties {

    private static final List<String> PROVISIONS = List.of("outer", "inner");

    @Provide
    Arbitrary<Pact> lives() {
        return PactLives.pacts();
    }

    @Provide
    Arbitrary<Pact> exact() {
        return PactLives.exactPacts();
    }

    @Provide
    Arbitrary<Pact> documents() {
        return Documents.pacts();
    }

    @Provide
    Arbitrary<PactEvent> events() {
        return PactLives.event(PactLives.dates());
    }

    @Provide
    Arbitrary<PactEvent> exactEvents() {
        return PactLives.event(PactLives.days().map(Timeframe::of));
    }

    /** The days around the first and last of every month, and those in its middle. */
    private static List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        LocalDate end = PactLives.LAST.plusYears(1);
        for (LocalDate month = PactLives.FIRST.minusMonths(1); month.isBefore(end); month = month.plusMonths(1)) {
            days.addAll(List.of(month, month.plusDays(1), month.plusDays(2), month.plusDays(14), month.plusDays(15)));
            days.add(month.plusMonths(1).minusDays(1));
        }
        return days;
    }

    /** A quarter of those days, other ones at each try. */
    private static List<LocalDate> someDays(Random random) {
        int first = random.nextInt(4);
        List<LocalDate> all = days();
        return IntStream.range(0, all.size())
                .filter(i -> i % 4 == first)
                .mapToObj(all::get)
                .toList();
    }

    /** Everything that is answered for a day. */
    private record Answers(PactStanding pact, List<PartyStanding> parties, List<Binding> bindings) {

        static Answers on(PactTimeline timeline, LocalDate day) {
            return new Answers(timeline.on(day), timeline.partiesOn(day), bindings(timeline, day));
        }

        private static List<Binding> bindings(PactTimeline timeline, LocalDate day) {
            return PactLives.ACTORS.stream()
                    .flatMap(actor ->
                            PROVISIONS.stream().map(provision -> timeline.boundOn(actor, ElementId.of(provision), day)))
                    .toList();
        }
    }

    @Property
    void anEventAddedChangesNoEarlierAnswer(@ForAll("lives") Pact pact, @ForAll("events") PactEvent event) {
        PactTimeline before = PactTimeline.of(pact);
        PactTimeline after =
                PactTimeline.of(Pact.builder().from(pact).addEvent(event).build());
        LocalDate first = event.getDate().getEarliestFirst().orElse(LocalDate.MIN);
        for (LocalDate day : days()) {
            if (day.isBefore(first)) {
                assertThat(Answers.on(after, day)).as(day.toString()).isEqualTo(Answers.on(before, day));
            }
        }
    }

    @Property
    void anAnswerRestsOnlyOnEventsUpToItsDay(@ForAll("lives") Pact pact) {
        PactTimeline whole = PactTimeline.of(pact);
        for (LocalDate day :
                List.of(LocalDate.parse("2024-06-15"), LocalDate.parse("2025-03-01"), LocalDate.parse("2026-01-31"))) {
            List<PactEvent> known = pact.getEvents().stream()
                    .filter(event -> !event.getDate()
                            .getEarliestFirst()
                            .orElse(LocalDate.MIN)
                            .isAfter(day))
                    .toList();
            PactTimeline partial = PactTimeline.of(pact.withEvents(known));
            assertThat(timeless(partial, day)).isEqualTo(timeless(whole, day));
        }
    }

    @Property
    void theOrderOfEventsInTheFileChangesNothing(@ForAll("lives") Pact pact, @ForAll Random random) {
        List<PactEvent> shuffled = new ArrayList<>(pact.getEvents());
        Collections.shuffle(shuffled, random);
        PactTimeline one = PactTimeline.of(pact);
        PactTimeline other = PactTimeline.of(pact.withEvents(shuffled));
        for (LocalDate day : someDays(random)) {
            assertThat(timeless(other, day)).as(day.toString()).isEqualTo(timeless(one, day));
        }
    }

    /** All answers without the places of events, which differ with their order, and in no order. */
    private static List<String> timeless(PactTimeline timeline, LocalDate day) {
        Answers answers = Answers.on(timeline, day);
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

    @Property
    void whoIsBoundToAProvisionIsPartyToAPactInForceThatDay(@ForAll("lives") Pact pact) {
        PactTimeline timeline = PactTimeline.of(pact);
        for (LocalDate day : days()) {
            for (ElementId actor : PactLives.ACTORS) {
                for (String provision : PROVISIONS) {
                    if (timeline.boundOn(actor, ElementId.of(provision), day).isBound()) {
                        assertThat(timeline.inForceOn(day)).isTrue();
                        assertThat(timeline.partyOn(actor, day)
                                        .orElseThrow()
                                        .getStatus()
                                        .isBound())
                                .isTrue();
                    }
                }
            }
        }
    }

    @Property
    void nobodyIsBoundBeforeTheirOwnConsent(@ForAll("lives") Pact pact) {
        PactTimeline timeline = PactTimeline.of(pact);
        for (ElementId actor : PactLives.ACTORS) {
            Optional<LocalDate> consent = consents(pact, actor).min(LocalDate::compareTo);
            for (LocalDate day : days()) {
                boolean bound = timeline.partyOn(actor, day)
                        .filter(party -> party.getStatus().isBound())
                        .isPresent();
                if (bound) {
                    assertThat(consent)
                            .hasValueSatisfying(first -> assertThat(first).isBeforeOrEqualTo(day));
                }
            }
        }
    }

    /** The last possible day of everything that may be that actor's consent. */
    private static Stream<LocalDate> consents(Pact pact, ElementId actor) {
        boolean declared = pact.getConsent().equals(Optional.of(Pact.Consent.DECLARED));
        Stream<Timeframe> signatures = pact.getSignatures().stream()
                .filter(signature -> signature.getParty().equals(actor))
                .flatMap(PactTimelineProperties::date);
        Stream<Timeframe> events = pact.getEvents().stream()
                .filter(event -> switch (event.getKind()) {
                    case SIGNED, RATIFIED, ACCEDED -> event.getParty().equals(Optional.of(actor));
                    case PARTY_SUCCEEDED -> event.getSuccessor().equals(Optional.of(actor));
                    default -> false;
                })
                .map(PactEvent::getDate);
        Stream<LocalDate> declaration = declared
                ? Stream.concat(
                        pact.getDate().stream().flatMap(time -> time.getLatestLast().stream()),
                        pact.getTerm().stream().flatMap(time -> time.getEarliestFirst().stream()))
                : Stream.of();
        return Stream.concat(
                Stream.concat(signatures, events).flatMap(time -> time.getLatestLast().stream()), declaration);
    }

    private static Stream<Timeframe> date(Signature signature) {
        return signature.getDate().stream();
    }

    @Property
    void theEarliestEndingWinsAndNothingRevives(@ForAll("lives") Pact pact, @ForAll("events") PactEvent late) {
        PactTimeline timeline = PactTimeline.of(pact);
        Optional<LocalDate> over = days().stream()
                .filter(day -> timeline.on(day).getStatus().isOver())
                .findFirst();
        Assume.that(over.isPresent());
        PactStatus ended = timeline.on(over.get()).getStatus();
        PactTimeline more = PactTimeline.of(Pact.builder()
                .from(pact)
                .addEvent(late.withDate(Timeframe.of(over.get().plusDays(1))))
                .build());
        for (LocalDate day : days()) {
            if (!day.isBefore(over.get())) {
                assertThat(timeline.on(day).getStatus()).isEqualTo(ended);
                assertThat(more.on(day).getStatus()).isEqualTo(ended);
                assertThat(more.partiesOn(day))
                        .noneMatch(party -> party.getStatus().isBound());
            }
        }
    }

    @Property
    void withFewerThanTwoPartiesItIsOver(@ForAll("lives") Pact pact) {
        PactTimeline timeline = PactTimeline.of(pact);
        for (LocalDate day : days()) {
            PactStatus status = timeline.on(day).getStatus();
            if (status == PactStatus.IN_FORCE || status == PactStatus.SUSPENDED) {
                assertThat(timeline.partiesOn(day).stream()
                                .filter(party -> party.getStatus().isParty())
                                .count())
                        .isGreaterThanOrEqualTo(2);
            }
        }
    }

    @Provide
    Arbitrary<List<LocalDate>> leavings() {
        return PactLives.days().list().ofMinSize(2).ofMaxSize(4);
    }

    /** All have signed and each leaves on a day of its own; the last but one to leave takes the pact along. */
    @Property
    void whenAllButOneHaveLeftItEndsWithTheirLastDay(@ForAll("leavings") List<LocalDate> leavings) {
        LocalDate signed = PactLives.FIRST.minusMonths(1);
        Pact.Builder pact = Pact.builder().id("pact").consent(Pact.Consent.SIGNATURE);
        for (int i = 0; i < leavings.size(); i++) {
            ElementId party = PactLives.ACTORS.get(i);
            pact.addParty(Party.builder().actor(party).build())
                    .addSignature(Signature.builder()
                            .party(party)
                            .date(signed.toString())
                            .build())
                    .addEvent(PactEvent.builder()
                            .kind(PactEvent.Kind.WITHDRAWAL_NOTICE)
                            .date(signed.toString())
                            .party(party)
                            .effective(leavings.get(i).toString())
                            .build());
        }
        PactTimeline timeline = PactTimeline.of(pact.build());
        LocalDate last = leavings.stream().sorted().toList().get(leavings.size() - 2);
        assertThat(timeline.inForceOn(signed)).isTrue();
        assertThat(timeline.inForceOn(last.minusDays(1))).isTrue();
        assertThat(timeline.on(last).getStatus()).isEqualTo(PactStatus.TERMINATED);
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
        for (LocalDate day : days()) {
            Answers answers = Answers.on(timeline, day);
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
                for (String provision : PROVISIONS) {
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
        for (LocalDate day : days()) {
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
                for (String provision : PROVISIONS) {
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

    /** Unless it joined again, whoever ends as never bound was a party on no day. */
    @Property
    void whoIsNeverBoundIsNoPartyOnAnyDay(@ForAll("lives") Pact pact) {
        PactTimeline timeline = PactTimeline.of(pact);
        LocalDate end = PactLives.LAST.plusYears(1);
        for (ElementId actor : PactLives.ACTORS) {
            Optional<PartyStatus> last = timeline.partyOn(actor, end).map(PartyStanding::getStatus);
            if (last.equals(Optional.of(PartyStatus.NEVER_BOUND))
                    && pact.getEvents().stream().noneMatch(event -> event.getKind() == PactEvent.Kind.ACCEDED)) {
                assertThat(days())
                        .noneMatch(day -> timeline.partyOn(actor, day)
                                .filter(party -> party.getStatus().isParty())
                                .isPresent());
            }
        }
    }

    @Property
    void everyChangeOfStandingIsListed(@ForAll("lives") Pact pact) {
        PactTimeline timeline = PactTimeline.of(pact);
        List<LocalDate> listed =
                timeline.getChanges().stream().map(PactChange::getDay).toList();
        assertThat(listed).isSorted().doesNotHaveDuplicates();
        for (LocalDate day : days()) {
            boolean changed = timeline.on(day).getStatus()
                    != timeline.on(day.minusDays(1)).getStatus();
            assertThat(changed && !listed.contains(day)).as(day.toString()).isFalse();
        }
    }

    @Property
    void noAnswerIsWithoutReasons(@ForAll("lives") Pact pact, @ForAll Random random) {
        PactTimeline timeline = PactTimeline.of(pact);
        for (LocalDate day : someDays(random)) {
            Answers answers = Answers.on(timeline, day);
            assertThat(answers.pact().getReasons()).isNotEmpty();
            assertThat(answers.parties()).noneMatch(party -> party.getReasons().isEmpty());
            assertThat(answers.bindings())
                    .noneMatch(binding -> binding.getReasons().isEmpty());
        }
    }

    @Property
    void anyDocumentHasATimeline(@ForAll("documents") Pact pact) {
        PactTimeline timeline = PactTimeline.of(pact);
        List<ElementId> actors = new ArrayList<>(timeline.getParties());
        pact.getActors().forEach(actor -> actors.add(actor.getId()));
        for (LocalDate day : List.of(
                LocalDate.MIN,
                LocalDate.parse("0000-01-01"),
                PactLives.FIRST,
                LocalDate.parse("9999-12-31"),
                LocalDate.MAX)) {
            assertThat(timeline.on(day).getReasons()).isNotEmpty();
            for (Provision pledge : pact.getPledges()) {
                actors.forEach(actor -> assertThat(
                                timeline.boundOn(actor, pledge.getId(), day).getReasons())
                        .isNotEmpty());
            }
            timeline.coverageOn(day);
        }
        assertThat(timeline.getChanges()).isNotNull();
        timeline.renewalsIn(DateRange.of(PactLives.FIRST, PactLives.LAST));
    }
}
