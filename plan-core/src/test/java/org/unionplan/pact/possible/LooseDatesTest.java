package org.unionplan.pact.possible;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractBooleanAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.PartyStatus;
import org.unionplan.pact.facts.PactFacts;
import org.unionplan.pact.facts.ProvisionIndex;
import org.unionplan.pact.timeline.Binding;
import org.unionplan.pact.timeline.PactStanding;
import org.unionplan.pact.timeline.PactTimeline;
import org.unionplan.pact.timeline.PartyStanding;
import org.unionplan.value.ElementId;

/** Pacts with loose dates beside the same pacts with each day that a loose date may mean. */
class LooseDatesTest {

    private static final List<String> ACTORS = List.of("a", "b", "c");

    /** An answer with its uncertainty and its reasons. */
    private record Answer(String value, boolean uncertain, List<PactReason> reasons) {

        /** Returns true if it is this value; who has no part by the days that count, and may have one, is invited. */
        boolean is(String counting) {
            return value.equals(counting.equals("none") && uncertain ? PartyStatus.INVITED.getKeyword() : counting);
        }

        List<String> doubts() {
            return reasons.stream()
                    .filter(reason -> reason.getKind() == PactReason.Kind.IMPRECISE)
                    .map(reason -> reason.getPlace().toString())
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # entry into force
            parties a b; signed a 03-01; signed b 05
            parties a b; signed a 05; signed b 05-10
            parties a b; signed a 05; signed b 05
            parties a b; signed a 04; signed b 05; term 05-10/12-31
            parties a b; signed a 03-01; signed b 05; term 03-01/05-10
            parties a b c; entry count 2; signed a 03-01; signed b 05; signed c 05-20
            parties a b c; entry count 2; signed a 05; signed b 05; signed c 05-20
            parties a b; entry all latest=05-10; signed a 03-01; signed b 05
            parties a b; entry all latest=05; signed a 03-01; signed b 05-10
            AB; entry date 05
            parties a b; entry date 05 and count 2; signed a 03-01; signed b 05-10
            AB; entry event vote; occurred vote 05
            parties a b; entry event vote or count 3; occurred vote 05; signed a 03-01; signed b 05-20
            parties a; signed a 05
            AB; entry event vote and count 2; occurred vote 04; occurred vote 05-10
            # ratification and declaration
            AB; consent ratification; ratified a 04-10; ratified b 05
            parties a b; consent ratification; signed b 05; ratified a 04-10; ratified b 06-10
            AB; consent ratification; ratified a 04-10; ratification-failed b 05 last=true
            AB; consent ratification; open; entry count 2; ratified a 04-10; ratified c 06-10; acceded c 05-20; ratification-failed b 05 last=true
            AB; consent ratification; open; ratification-failed b 05 last=true
            parties a b; consent declared; date 05
            AB; consent ratification; term 03-01/05-10; ratification-failed b 05 last=true
            ABC; consent ratification; entry count 2; ratified a 04-10; ratified b 06-10; ratification-failed c 05 last=true
            ABC; consent ratification; entry count 3; ratified a 04-10; ratified b 06-10; ratification-failed c 05 last=true
            ABC; consent ratification; entry count 2; ratified a 04-10; ratified b 05; ratification-failed c 05-10 last=true
            # suspension
            AB; suspended 05-10 until=06-10; resumed 06
            ABC; suspended c 05-10 until=06-10; resumed c 06
            ABC; suspended c 05-10 until=06-10; suspended c 05-20 until=07-10; resumed c 06
            AB; suspended 05; resumed 06-10
            AB; suspended 04-10; resumed 05
            ABC; suspended c 05 until=06-10
            ABC; suspended c 04-10; resumed c 05
            AB; suspended b 05; resumed b 06-10
            AB; suspended 04-10; suspended 05-01; resumed 05
            AB; suspended 05; resumed 05
            parties a b; suspended 05-10 until=06-10; suspended 05-20 until=07-10; signed a 03-01; signed b 04
            parties a b c; entry count 2; suspended c 05-10 until=06-10; suspended c 05-20 until=07-10; signed c 04; SIGNED
            parties a b c; entry count 2; suspended c 05-10; resumed c 05-10; signed c 04; SIGNED
            parties a b c; suspended c 04-20; suspended c 05-10; resumed c 05-10; signed c 04; SIGNED
            # accession and withdrawal
            ABC; withdrawal-notice c 05 effective=06-10
            ABC; withdrawal P1M; withdrawal-notice c 05
            AB; withdrawal P1M; withdrawal-notice b 05
            parties a b c; withdrawal P1M; withdrawal-notice c 05; signed c 05-10; SIGNED
            ABC; withdrawal P3M; withdrawal-notice c 04-10; acceded c 05
            ABC; withdrawal P1M; withdrawal-notice c 04-10; acceded c 05
            AB; open; acceded c 05
            AB; open delay=P1M; acceded c 05
            AB; open; acceded c 04-10 effective=05
            parties a b; others 200; signed a 05; withdrawal-notice a 06-10 effective=06-20
            parties a b; others 200; withdrawal-notice a 05 effective=06-20; signed a 03-01
            parties a b c d; entry count 2 and date 05-01; signed a 03-01; signed d 03-01; withdrawal-notice d 04-05 effective=04-10; signed b 05; signed c 05
            parties a b c; entry count 2; signed a 03-01; withdrawal-notice a 05-10 effective=05-20; signed b 05; signed c 05
            AB; open; acceded c 05-02; terminated 05
            AB; open delay=P1M; acceded c 05-20; terminated 05
            parties a b c; entry count 2; signed b 04; withdrawal-notice c 05-10 effective=05-10; signed a 03-01; signed c 03-01
            AB; open; acceded c 04-10 of=k; acceded c 05 of=k
            ABC; withdrawal-notice c 05 effective=05
            # succession
            AB; party-succeeded b 05 by=c
            ABC; party-succeeded c 05 by=b
            ABC; suspended c 04-10; suspended a 05-10; resumed c 05-10; party-succeeded a 06 by=c
            parties a b c; entry count 2; signed a 03-01; party-succeeded a 05-20 by=b; signed b 05; signed c 05
            parties a b c; entry count 2; signed a 03-01; signed c 03-01; party-succeeded c 05 by=b
            parties a b c; entry count 2; signed a 03-01; signed c 03-01; party-succeeded c 05 by=b; signed b 05-10
            ABC; entry count 2; withdrawal-notice b 04-01 effective=04-10; party-succeeded c 05 by=b
            AB; party-succeeded b 04-10 by=c; party-succeeded c 05 by=b
            AB; party-succeeded b 05 by=c; party-succeeded c 06-10 by=b
            ABC; consent ratification; entry count 2; ratified a 04-10; ratified c 04-10; party-succeeded c 05 by=b
            ABC; consent ratification; entry count 2; ratified a 04-10; party-succeeded c 05 by=b; ratified c 06-10
            parties a b; party-succeeded b 05-10 by=c; signed a 03-01; signed b 05
            # term and renewal
            AB; term 03-01/05-31; renewal automatic P1M notice=P1M; non-renewal-notice a 05
            AB; term 03-01/05-31; renewal automatic P1M; non-renewal-notice a 05
            AB; term 03-01/05-10; renewal automatic P1M; non-renewal-notice a 05
            AB; term 03-01/05-10; renewal by-agreement P1M; renewed 05
            AB; term 03-01/05-10; renewed 05 until=06-20
            parties a b; term 03-01/05-31; renewed 05-10 until=06-20; signed a 03-01; signed b 05
            parties a b c; entry count 2; term 03-01/06-30; renewal automatic P1M; non-renewal-notice c 05-10; signed c 05; SIGNED
            parties a b c; entry count 2; term 03-01/06-30; renewal automatic P1M; non-renewal-notice c 06-10; signed c 05; SIGNED
            parties a b; term 03-01/05-31; renewal automatic P1M; non-renewal-notice 05-10; signed a 03-01; signed b 04
            ABC; term 03-01/06-30; renewal automatic P1M; party-succeeded c 05 by=b; non-renewal-notice c 05-10
            ABC; term 03-01/06-30; renewal automatic P1M; party-succeeded c 05 by=b; non-renewal-notice c 06-10
            AB; term 03-01/04-30; renewal automatic P10D; non-renewal-notice a 05; amended 05-10; amended 05-20; amended 05-30; amended 06-09
            AB; term 03-01/05-31; renewal automatic P1M notice=P10D; non-renewal-notice a 05; amended 05-21; amended 06-30
            AB; term 03-01/04-30; renewal automatic P10D times=4; renewed 05 until=06-15; amended 05-10; amended 05-20; amended 05-30; amended 06-09
            AB; term 03-01/05-31; renewal automatic P1M; non-renewal-notice a 05-10; renewed 05 until=06-20
            AB; term 03-01/05-31; renewal automatic P1M; non-renewal-notice a 05; renewed 05-10 until=06-20
            AB; term 03-01/05-XX
            AB; term 05-XX/07-10
            AB; term 03-01/05-XX; renewal automatic P1M
            AB; term 03-01/05-XX; renewal automatic P1M; non-renewal-notice a 05-10
            parties a b; term 03-01/05-XX; signed a 03-01; signed b 06-10
            # ending
            AB; ending date 05
            AB; ending event deal; occurred deal 05
            parties a b; ending event deal; occurred deal 05; signed a 05-10; signed b 05-10
            parties a b; ending event deal; occurred deal 05-10; signed a 05; signed b 05-20
            AB; terminated 05
            parties a b; terminated 05; signed a 03-01; signed b 05-10
            parties a b; terminated 05-10; signed a 03-01; signed b 05
            AB; superseded 05; terminated 05-10
            AB; superseded 05-10; terminated 05
            parties a b c; entry count 2; signed c 06-01; terminated 05; SIGNED
            parties a b c; entry count 2; signed c 06-01; superseded 05; SIGNED
            parties a b; others 200; terminated 05; signed a 04-10
            AB; ending count 1 or date 05
            parties a b; entry date 05 or count 3; ending count 4 or date 06; signed a 03-01; signed b 04
            parties a b; ending event deal; occurred deal 04-10; occurred deal 05; signed a 04-20; signed b 04-20
            """)
    void anAnswerIsUncertainIfAndOnlyIfTheDaysGiveDifferentOnes(String words) {
        compare(WrittenPact.in2024(words), (uncertain, possible) -> uncertain.isEqualTo(possible.size() > 1));
    }

    /** Following parties apart may leave needless doubts; the readings of the pact settle them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "AB; term 03-01/05-XX; renewal automatic P1M times=1",
                "AB; term 03-01/05-XX; renewal automatic P1M; non-renewal-notice a 04-10",
                "AB; open; acceded c 05; acceded c 05-10 of=k",
                "AB; open; acceded c 05 of=k; acceded c 05-10",
                "ABC; suspended c 05 until=05-20"
            })
    void noDoubtIsOverlooked(String words) {
        compare(WrittenPact.in2024(words), (uncertain, possible) -> {
            if (possible.size() > 1) {
                uncertain.isTrue();
            }
        });
    }

    /** Parties that take each other's places in November are followed apart until then, however many states they have. */
    @Test
    void aLaterSuccessionChangesNoEarlierAnswer() {
        String words = "parties a b c; consent declared; party-succeeded b 2026-06 by=c;"
                + " withdrawal-notice c 2025-03 effective=2024-01-15";
        PactTimeline before = PactTimeline.of(WrittenPact.in2024(words).pact());
        PactTimeline after = PactTimeline.of(WrittenPact.in2024(words + "; party-succeeded b 2026-11-01 by=a")
                .pact());

        for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() < 2027; day = day.plusMonths(1)) {
            if (day.isBefore(LocalDate.of(2026, 11, 1))) {
                assertThat(answers(after, day)).as(day.toString()).isEqualTo(answers(before, day));
            }
        }
    }

    /**
     * Compares the answers of each day with those of every reading.
     *
     * @param followed checks if a status is called uncertain before the readings settle it
     */
    private static void compare(WrittenPact written, BiConsumer<AbstractBooleanAssert<?>, Set<String>> followed) {
        Pact pact = written.pact();
        PactTimeline loose = PactTimeline.of(pact);
        PactTimeline strict = PactTimeline.of(written.strict().pact());
        PossibleLife life = new PossibleLife(new PactFacts(pact, new ProvisionIndex(pact)));
        List<PactTimeline> readings = written.readings()
                .map(reading -> PactTimeline.of(reading.pact()))
                .toList();

        for (LocalDate day : written.marks()) {
            List<Answer> answers = answers(loose, day);
            List<String> counting = values(strict, day);
            List<List<String>> exact =
                    readings.stream().map(reading -> values(reading, day)).toList();
            for (int i = 0; i < answers.size(); i++) {
                int which = i;
                Answer answer = answers.get(i);
                Set<String> possible =
                        exact.stream().map(values -> values.get(which)).collect(Collectors.toCollection(TreeSet::new));
                String what = day + ", " + answer.value() + " of " + possible;
                assertThat(answer.is(counting.get(which)))
                        .as("%s for %s", what, counting.get(which))
                        .isTrue();
                assertThat(answer.uncertain()).as(what).isEqualTo(possible.size() > 1);
                assertThat(answer.uncertain() && answer.doubts().isEmpty())
                        .as(what)
                        .isFalse();
                followed(life, i, day)
                        .ifPresent(uncertain ->
                                followed.accept(assertThat(uncertain).as(what), possible));
            }
        }
    }

    /** The uncertainty of the status of the pact or of a party in that place of the answers. */
    private static Optional<Boolean> followed(PossibleLife life, int place, LocalDate day) {
        if (place == 0) {
            return Optional.of(life.isStatusUncertain(day));
        }
        return (place - 1) % 3 == 0
                ? Optional.of(life.isPartyUncertain(ElementId.of(ACTORS.get((place - 1) / 3)), day))
                : Optional.empty();
    }

    private static List<String> values(PactTimeline timeline, LocalDate day) {
        return answers(timeline, day).stream().map(Answer::value).toList();
    }

    /** The status of the pact, those of the parties, and the bindings, each without its reasons where it is certain. */
    private static List<Answer> answers(PactTimeline timeline, LocalDate day) {
        List<Answer> answers = new ArrayList<>();
        answers.add(answer(timeline.on(day)));
        for (String actor : ACTORS) {
            answers.add(answer(timeline.partyOn(actor, day)));
            for (String provision : List.of("k", "m")) {
                Binding binding = timeline.boundOn(actor, provision, day);
                answers.add(new Answer(binding.getAnswer().getKeyword(), binding.isUncertain(), binding.getReasons()));
            }
        }
        return answers;
    }

    private static Answer answer(PactStanding pact) {
        return new Answer(
                pact.getStatus().getKeyword(), pact.isUncertain(), pact.isUncertain() ? pact.getReasons() : List.of());
    }

    private static Answer answer(Optional<PartyStanding> party) {
        return party.map(standing -> new Answer(
                        standing.getStatus().getKeyword(),
                        standing.isUncertain(),
                        standing.isUncertain() ? standing.getReasons() : List.of()))
                .orElse(new Answer("none", false, List.of()));
    }
}
