package org.unionplan.pact.possible;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactEvent;
import org.unionplan.pact.Party;
import org.unionplan.pact.Signature;
import org.unionplan.pact.timeline.PactTimeline;

/** Answers about pacts with loose dates beside the answers for each day that a loose date may mean. */
class LooseDateProperties {

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);

    private static final List<PactEvent.Kind> KINDS = List.of(
            PactEvent.Kind.SIGNED,
            PactEvent.Kind.ACCEDED,
            PactEvent.Kind.SUSPENDED,
            PactEvent.Kind.RESUMED,
            PactEvent.Kind.WITHDRAWAL_NOTICE,
            PactEvent.Kind.PARTY_SUCCEEDED,
            PactEvent.Kind.TERMINATED);

    /** A dated fact, on a day or in a month; the one without a kind is the signature of the second party. */
    private record Dated(int kind, String party, String date) {

        boolean isLoose() {
            return date.length() == 7;
        }

        Dated on(LocalDate day) {
            return new Dated(kind, party, day.toString());
        }
    }

    @Property(tries = 25)
    void aCertainAnswerIsThatOfEveryDayThatALooseDateMayMean(@ForAll Random random) {
        List<Dated> facts = new ArrayList<>(List.of(new Dated(-1, "b", date(random))));
        for (int i = random.nextInt(3); i >= 0; i--) {
            String party = List.of("a", "b", "c").get(random.nextInt(3));
            facts.add(new Dated(random.nextInt(KINDS.size()), party, date(random)));
        }
        LocalDate day = FIRST.plusDays(random.nextInt(70));
        List<String> answers = answers(pact(facts), day);
        Set<LocalDate> marks = marks(facts, day);
        for (int answer = 0; answer < answers.size(); answer++) {
            int which = answer;
            Set<String> exact = readings(facts, 0, marks)
                    .map(reading -> answers(pact(reading), day).get(which))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!answers.get(answer).endsWith("?")) {
                assertThat(exact).as("%s on %s", facts, day).containsExactly(answers.get(answer));
            } else if (isSimple(facts)) {
                assertThat(exact).as("%s on %s", facts, day).hasSizeGreaterThan(1);
            }
        }
    }

    /**
     * Returns true if at most one date is loose. Second consents, successions, and suspensions that may begin after their own
     * last day, may leave a doubt where there is none.
     */
    private static boolean isSimple(List<Dated> facts) {
        Set<PactEvent.Kind> doubtful =
                Set.of(PactEvent.Kind.SIGNED, PactEvent.Kind.ACCEDED, PactEvent.Kind.PARTY_SUCCEEDED);
        return facts.stream().filter(Dated::isLoose).count() < 2
                && facts.stream().noneMatch(LooseDateProperties::mayBeginAfterItsLastDay)
                && facts.stream().noneMatch(fact -> fact.kind() >= 0 && doubtful.contains(KINDS.get(fact.kind())));
    }

    private static boolean mayBeginAfterItsLastDay(Dated fact) {
        return fact.kind() >= 0
                && KINDS.get(fact.kind()) == PactEvent.Kind.SUSPENDED
                && fact.date().equals("2024-04");
    }

    private static String date(Random random) {
        LocalDate day = FIRST.plusDays(random.nextInt(60));
        return random.nextBoolean() ? day.toString() : YearMonth.from(day).toString();
    }

    /** The days around which an answer may change. */
    private static Set<LocalDate> marks(List<Dated> facts, LocalDate day) {
        Set<LocalDate> marks = new TreeSet<>();
        Stream.concat(
                        Stream.of(day),
                        facts.stream()
                                .flatMap(fact -> fact.isLoose()
                                        ? Stream.of(
                                                YearMonth.parse(fact.date()).atDay(1),
                                                YearMonth.parse(fact.date()).atEndOfMonth())
                                        : Stream.of(LocalDate.parse(fact.date()))))
                .forEach(mark -> marks.addAll(List.of(mark.minusDays(1), mark, mark.plusDays(1))));
        return marks;
    }

    /** The facts with each loose date on each of its days that matter. */
    private static Stream<List<Dated>> readings(List<Dated> facts, int from, Set<LocalDate> marks) {
        if (from == facts.size()) {
            return Stream.of(facts);
        }
        Dated fact = facts.get(from);
        if (!fact.isLoose()) {
            return readings(facts, from + 1, marks);
        }
        return marks.stream()
                .filter(mark -> YearMonth.from(mark).toString().equals(fact.date()))
                .flatMap(mark -> {
                    List<Dated> reading = new ArrayList<>(facts);
                    reading.set(from, fact.on(mark));
                    return readings(reading, from + 1, marks);
                });
    }

    private static Pact pact(List<Dated> facts) {
        Pact.Builder pact = Pact.builder()
                .id("pact")
                .consent(Pact.Consent.SIGNATURE)
                .addParty(Party.builder().actor("a").build())
                .addParty(Party.builder().actor("b").build())
                .addSignature(Signature.builder().party("a").date("2024-01-10").build());
        for (Dated fact : facts) {
            if (fact.kind() < 0) {
                pact.addSignature(
                        Signature.builder().party("b").date(fact.date()).build());
            } else {
                pact.addEvent(event(KINDS.get(fact.kind()), fact));
            }
        }
        return pact.build();
    }

    /** Notices take effect on 5 May, suspensions last until 20 April, and c takes the place of others. */
    private static PactEvent event(PactEvent.Kind kind, Dated fact) {
        PactEvent.Builder event = PactEvent.builder();
        event.kind(kind).date(fact.date());
        if (kind != PactEvent.Kind.TERMINATED) {
            event.party(fact.party());
        }
        if (kind == PactEvent.Kind.PARTY_SUCCEEDED) {
            event.successor(fact.party().equals("c") ? "a" : "c");
        }
        if (kind == PactEvent.Kind.WITHDRAWAL_NOTICE) {
            event.effective("2024-05-05");
        }
        if (kind == PactEvent.Kind.SUSPENDED) {
            event.until("2024-04-20");
        }
        return event.build();
    }

    /** The status of the pact and of each listed party, with a question mark if uncertain. */
    private static List<String> answers(Pact pact, LocalDate day) {
        PactTimeline timeline = PactTimeline.of(pact);
        List<String> answers = new ArrayList<>();
        answers.add(
                timeline.on(day).getStatus().getKeyword() + (timeline.on(day).isUncertain() ? "?" : ""));
        for (String party : List.of("a", "b")) {
            answers.add(timeline.partyOn(party, day)
                    .map(standing ->
                            party + " " + standing.getStatus().getKeyword() + (standing.isUncertain() ? "?" : ""))
                    .orElseThrow());
        }
        return answers;
    }
}
