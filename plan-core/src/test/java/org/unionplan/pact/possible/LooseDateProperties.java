package org.unionplan.pact.possible;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.unionplan.pact.Accession;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactEvent;
import org.unionplan.pact.Party;
import org.unionplan.pact.Renewal;
import org.unionplan.pact.Signature;
import org.unionplan.pact.Trigger;
import org.unionplan.pact.Withdrawal;
import org.unionplan.pact.timeline.Binding;
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
            PactEvent.Kind.TERMINATED,
            PactEvent.Kind.RATIFIED,
            PactEvent.Kind.RATIFICATION_FAILED,
            PactEvent.Kind.RENEWED,
            PactEvent.Kind.NON_RENEWAL_NOTICE,
            PactEvent.Kind.OCCURRED);

    private enum Terms {
        NONE,
        /** A term of three months with renewals, notices of days, and an event that ends the pact. */
        PERIODS,
        RATIFICATION
    }

    /** A dated fact, on one of those days; the one without a kind is the signature of the second party. */
    private record Dated(int kind, String party, LocalDate first, LocalDate last) {

        Dated on(LocalDate day) {
            return new Dated(kind, party, day, day);
        }

        boolean mayBeOn(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        String date() {
            return first.equals(last) ? first.toString() : first + "/" + last;
        }
    }

    /** Three loose months are more readings than are tried one by one. */
    @Property(tries = 25)
    void aCertainAnswerIsThatOfEveryDayThatALooseDateMayMean(@ForAll Random random) {
        List<Dated> facts = facts(random, day -> {
            YearMonth month = YearMonth.from(day);
            return List.of(month.atDay(1), month.atEndOfMonth());
        });
        LocalDate day = FIRST.plusDays(random.nextInt(70));
        Set<LocalDate> marks = marks(facts, day);

        compare(Terms.NONE, facts, day, readings(facts, 0, marks).toList(), false);
    }

    @Property(tries = 120)
    void anAnswerIsUncertainIfAndOnlyIfTwoReadingsOfItsDatesDiffer(@ForAll Random random, @ForAll Terms terms) {
        List<Dated> facts = facts(random, day -> List.of(day, day.plusDays(1 + random.nextInt(3))));
        LocalDate day = facts.get(random.nextInt(facts.size())).first().plusDays(random.nextInt(5));
        Set<LocalDate> days = FIRST.datesUntil(FIRST.plusDays(70)).collect(Collectors.toCollection(TreeSet::new));

        compare(terms, facts, day, readings(facts, 0, days).toList(), true);
    }

    private static List<Dated> facts(Random random, Function<LocalDate, List<LocalDate>> loose) {
        List<Dated> facts = new ArrayList<>();
        for (int i = random.nextInt(3) + 1; i >= 0; i--) {
            LocalDate day = FIRST.plusDays(random.nextInt(60));
            List<LocalDate> days = random.nextBoolean() ? List.of(day, day) : loose.apply(day);
            String party = List.of("a", "b", "c").get(random.nextInt(3));
            facts.add(new Dated(
                    facts.isEmpty() ? -1 : random.nextInt(KINDS.size() + 2),
                    facts.isEmpty() ? "b" : party,
                    days.get(0),
                    days.get(1)));
        }
        return facts;
    }

    private static void compare(
            Terms terms, List<Dated> facts, LocalDate day, List<List<Dated>> readings, boolean every) {
        List<String> answers = answers(pact(terms, facts), day);
        List<List<String>> read = readings.stream()
                .map(reading -> answers(pact(terms, reading), day))
                .toList();
        for (int i = 0; i < answers.size(); i++) {
            int which = i;
            Set<String> exact = read.stream().map(all -> all.get(which)).collect(Collectors.toCollection(TreeSet::new));
            if (!answers.get(i).endsWith("?")) {
                assertThat(exact).as("%s, %s on %s", terms, facts, day).containsExactly(answers.get(i));
            } else if (every) {
                assertThat(exact)
                        .as("%s, %s on %s: %s", terms, facts, day, answers.get(i))
                        .hasSizeGreaterThan(1);
            }
        }
    }

    /** The days around which an answer may change. */
    private static Set<LocalDate> marks(List<Dated> facts, LocalDate day) {
        return Stream.concat(Stream.of(day), facts.stream().flatMap(fact -> Stream.of(fact.first(), fact.last())))
                .flatMap(mark -> Stream.of(mark.minusDays(1), mark, mark.plusDays(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The facts with each loose date on each of those days that it may mean. */
    private static Stream<List<Dated>> readings(List<Dated> facts, int from, Set<LocalDate> days) {
        if (from == facts.size()) {
            return Stream.of(facts);
        }
        Dated fact = facts.get(from);
        return days.stream().filter(fact::mayBeOn).flatMap(day -> {
            List<Dated> reading = new ArrayList<>(facts);
            reading.set(from, fact.on(day));
            return readings(reading, from + 1, days);
        });
    }

    /** Everyone is bound to "all", and a is bound to "one" for the benefit of b. */
    private static Pact pact(Terms terms, List<Dated> facts) {
        Pact.Builder pact = Pact.builder()
                .id("pact")
                .consent(terms == Terms.RATIFICATION ? Pact.Consent.RATIFICATION : Pact.Consent.SIGNATURE)
                .addParty(Party.builder().actor("a").build())
                .addParty(Party.builder().actor("b").build())
                .addPledge(pledge -> pledge.id("all").text("All help."))
                .addPledge(pledge ->
                        pledge.id("one").text("A helps B.").addBearer("a").addBeneficiary("b"))
                .addSignature(Signature.builder().party("a").date("2024-01-10").build());
        if (terms == Terms.PERIODS) {
            pact.term("2024-01-01/2024-03-31")
                    .renewal(Renewal.builder()
                            .kind(Renewal.Kind.AUTOMATIC)
                            .period(Period.ofDays(20))
                            .notice(Period.ofDays(5))
                            .build())
                    .accession(Accession.builder()
                            .kind(Accession.Kind.OPEN)
                            .delay(Period.ofDays(2))
                            .build())
                    .withdrawal(Withdrawal.builder().notice(Period.ofDays(5)).build())
                    .ending(Trigger.builder()
                            .kind(Trigger.Kind.EVENT)
                            .event("deal")
                            .build());
        }
        for (Dated fact : facts) {
            if (fact.kind() < 0) {
                pact.addSignature(
                        Signature.builder().party("b").date(fact.date()).build());
            } else {
                pact.addEvent(event(terms, fact));
            }
        }
        return pact.build();
    }

    /**
     * Notices take effect on 5 May, suspensions last until 20 April, and c takes the place of others. The last two kinds are an
     * accession to one pledge and its suspension.
     */
    private static PactEvent event(Terms terms, Dated fact) {
        int part = fact.kind() - KINDS.size();
        PactEvent.Kind kind =
                part < 0 ? KINDS.get(fact.kind()) : part == 0 ? PactEvent.Kind.ACCEDED : PactEvent.Kind.SUSPENDED;
        PactEvent.Builder event = PactEvent.builder();
        event.kind(kind).date(fact.date());
        if (kind != PactEvent.Kind.TERMINATED && kind != PactEvent.Kind.OCCURRED && part < 1) {
            event.party(fact.party());
        }
        if (part >= 0) {
            event.addRefersTo("one");
        }
        if (kind == PactEvent.Kind.PARTY_SUCCEEDED) {
            event.successor(fact.party().equals("c") ? "a" : "c");
        }
        if (kind == PactEvent.Kind.WITHDRAWAL_NOTICE && terms != Terms.PERIODS) {
            event.effective("2024-05-05");
        }
        if (kind == PactEvent.Kind.OCCURRED) {
            event.event("deal");
        }
        if (kind == PactEvent.Kind.RENEWED) {
            event.until("2024-05-02");
        }
        if (kind == PactEvent.Kind.RATIFICATION_FAILED) {
            event.last(true);
        }
        if (kind == PactEvent.Kind.SUSPENDED) {
            event.until("2024-04-20");
        }
        return event.build();
    }

    /** The status of the pact and of each actor, and what binds it, with a question mark if uncertain. */
    private static List<String> answers(Pact pact, LocalDate day) {
        PactTimeline timeline = PactTimeline.of(pact);
        List<String> answers = new ArrayList<>();
        answers.add(answer(
                timeline.on(day).getStatus().getKeyword(), timeline.on(day).isUncertain()));
        for (String party : List.of("a", "b", "c")) {
            answers.add(timeline.partyOn(party, day)
                    .map(standing -> answer(party + " " + standing.getStatus().getKeyword(), standing.isUncertain()))
                    .orElse(party + " has no part"));
            for (String pledge : List.of("all", "one")) {
                Binding binding = timeline.boundOn(party, pledge, day);
                answers.add(answer(party + " " + binding.getAnswer() + " to " + pledge, binding.isUncertain()));
            }
        }
        return answers;
    }

    private static String answer(String answer, boolean uncertain) {
        return answer + (uncertain ? "?" : "");
    }
}
