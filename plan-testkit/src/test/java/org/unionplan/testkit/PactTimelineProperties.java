package org.unionplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactEvent;
import org.unionplan.pact.PactStatus;
import org.unionplan.pact.Party;
import org.unionplan.pact.PartyStatus;
import org.unionplan.pact.Provision;
import org.unionplan.pact.Signature;
import org.unionplan.pact.timeline.PactChange;
import org.unionplan.pact.timeline.PactTimeline;
import org.unionplan.pact.timeline.PartyStanding;
import org.unionplan.time.DateRange;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;

/** The life of a pact and of its parties, day by day. */
class PactTimelineProperties {

    @Provide
    Arbitrary<Pact> lives() {
        return PactLives.pacts();
    }

    @Provide
    Arbitrary<Pact> documents() {
        return Documents.pacts();
    }

    @Provide
    Arbitrary<PactEvent> events() {
        return PactLives.event(PactLives.dates());
    }

    @Property
    void anEventAddedChangesNoEarlierAnswer(@ForAll("lives") Pact pact, @ForAll("events") PactEvent event) {
        PactTimeline before = PactTimeline.of(pact);
        PactTimeline after =
                PactTimeline.of(Pact.builder().from(pact).addEvent(event).build());
        LocalDate first = event.getDate().getEarliestFirst().orElse(LocalDate.MIN);
        for (LocalDate day : PactAnswers.days()) {
            if (day.isBefore(first)) {
                assertThat(PactAnswers.on(after, day)).as(day.toString()).isEqualTo(PactAnswers.on(before, day));
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
            assertThat(PactAnswers.timeless(partial, day)).isEqualTo(PactAnswers.timeless(whole, day));
        }
    }

    @Property
    void whoIsBoundToAProvisionIsPartyToAPactInForceThatDay(@ForAll("lives") Pact pact) {
        PactTimeline timeline = PactTimeline.of(pact);
        for (LocalDate day : PactAnswers.days()) {
            for (ElementId actor : PactLives.ACTORS) {
                for (String provision : PactAnswers.PROVISIONS) {
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
            for (LocalDate day : PactAnswers.days()) {
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
        Optional<LocalDate> over = PactAnswers.days().stream()
                .filter(day -> timeline.on(day).getStatus().isOver())
                .findFirst();
        Assume.that(over.isPresent());
        PactStatus ended = timeline.on(over.get()).getStatus();
        PactTimeline more = PactTimeline.of(Pact.builder()
                .from(pact)
                .addEvent(late.withDate(Timeframe.of(over.get().plusDays(1))))
                .build());
        for (LocalDate day : PactAnswers.days()) {
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
        for (LocalDate day : PactAnswers.days()) {
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

    /** Unless it joined again, whoever ends as never bound was a party on no day. */
    @Property
    void whoIsNeverBoundIsNoPartyOnAnyDay(@ForAll("lives") Pact pact) {
        PactTimeline timeline = PactTimeline.of(pact);
        LocalDate end = PactLives.LAST.plusYears(1);
        for (ElementId actor : PactLives.ACTORS) {
            Optional<PartyStatus> last = timeline.partyOn(actor, end).map(PartyStanding::getStatus);
            if (last.equals(Optional.of(PartyStatus.NEVER_BOUND))
                    && pact.getEvents().stream().noneMatch(event -> event.getKind() == PactEvent.Kind.ACCEDED)) {
                assertThat(PactAnswers.days())
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
        for (LocalDate day : PactAnswers.days()) {
            boolean changed = timeline.on(day).getStatus()
                    != timeline.on(day.minusDays(1)).getStatus();
            assertThat(changed && !listed.contains(day)).as(day.toString()).isFalse();
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
