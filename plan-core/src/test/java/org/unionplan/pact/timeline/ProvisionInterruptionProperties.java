package org.unionplan.pact.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.unionplan.message.Message;
import org.unionplan.pact.facts.DateInterpretation;
import org.unionplan.pact.facts.Effect;
import org.unionplan.value.Pointer;

/** Interruptions of a provision beside a walk through the days, for each possible day of each effect. */
class ProvisionInterruptionProperties {

    private static final Effect.Kind[] KINDS = {
        Effect.Kind.SUSPENDED,
        Effect.Kind.RESUMED,
        Effect.Kind.SUSPENSION_OVER,
        Effect.Kind.TERMINATED,
        Effect.Kind.AMENDED
    };

    /** An effect on some day from the first to the last. */
    private record Span(Effect.Kind kind, int first, int last) {

        static Span of(int number) {
            int first = number / 5 % 6;
            return new Span(KINDS[number % 5], first, first + number / 30 % 3);
        }

        /** An end takes effect on the morning after. */
        Effect effect() {
            int morning = kind == Effect.Kind.TERMINATED || kind == Effect.Kind.SUSPENSION_OVER ? 1 : 0;
            return new Effect(
                    kind,
                    "",
                    0,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Pointer.ROOT,
                    interpretation -> day((interpretation == DateInterpretation.EARLY ? first : last) - morning),
                    interpretation -> Optional.empty(),
                    List.of(),
                    when -> Message.of("test"));
        }
    }

    private static LocalDate day(int number) {
        return LocalDate.of(2024, 3, 10).plusDays(number);
    }

    @Property(tries = 400)
    void itIsInterruptedIfItIsWithEachDateAtItsLastDay(
            @ForAll @Size(max = 4) List<@IntRange(max = 89) Integer> numbers, @ForAll @IntRange(max = 8) int day) {
        List<Span> spans = numbers.stream().map(Span::of).toList();
        ProvisionInterruptions interruptions =
                new ProvisionInterruptions(spans.stream().map(Span::effect).toList(), day(day));

        assertThat(interruptions.interruption().isPresent())
                .isEqualTo(isInterrupted(spans, spans.stream().map(Span::last).toList(), day));
        boolean differ = answers(spans, new ArrayList<>(), day).size() > 1;
        if (differ || !mayMeet(spans)) {
            assertThat(interruptions.isUncertain()).isEqualTo(differ);
        }
    }

    /** Returns true if two effects may fall on one day; an unnecessary doubt is then allowed. */
    private static boolean mayMeet(List<Span> spans) {
        for (int i = 0; i < spans.size(); i++) {
            for (Span other : spans.subList(i + 1, spans.size())) {
                if (spans.get(i).first() <= other.last()
                        && other.first() <= spans.get(i).last()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The answers of all combinations of days. */
    private static Set<Boolean> answers(List<Span> spans, List<Integer> days, int day) {
        Set<Boolean> answers = new TreeSet<>();
        if (days.size() == spans.size()) {
            answers.add(isInterrupted(spans, days, day));
            return answers;
        }
        Span next = spans.get(days.size());
        for (int each = next.first(); each <= next.last(); each++) {
            days.add(each);
            answers.addAll(answers(spans, days, day));
            days.remove(days.size() - 1);
        }
        return answers;
    }

    /** Day by day: what is both suspended and resumed on a day stays as it was. */
    private static boolean isInterrupted(List<Span> spans, List<Integer> days, int until) {
        boolean suspended = false;
        for (int day = 0; day <= until; day++) {
            boolean suspends = false;
            boolean resumes = false;
            for (int i = 0; i < spans.size(); i++) {
                if (days.get(i) == day) {
                    switch (spans.get(i).kind()) {
                        case TERMINATED -> {
                            return true;
                        }
                        case SUSPENDED -> suspends = true;
                        case RESUMED, SUSPENSION_OVER -> resumes = true;
                        default -> {}
                    }
                }
            }
            if (suspends != resumes) {
                suspended = suspends;
            }
        }
        return suspended;
    }
}
