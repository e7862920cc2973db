package org.unionplan.pact.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.message.Message;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

class SuccessionsTest {

    /** A succession that is noted as "ab" if b succeeds a. */
    private static Effect succession(String noted) {
        return new Effect(
                Effect.Kind.SUCCEEDED,
                noted,
                0,
                Optional.of(ElementId.of(noted.substring(0, 1))),
                Optional.of(ElementId.of(noted.substring(1))),
                Optional.empty(),
                Pointer.ROOT,
                interpretation -> LocalDate.of(2024, 1, 1),
                interpretation -> Optional.empty(),
                List.of(),
                when -> Message.of("test"));
    }

    /** The heirs of the first are asked for after those of some others, since what is found is kept. */
    @ParameterizedTest
    @CsvSource({
        "ab, a, b by ab",
        "ab bc cd, a, d by cd",
        "ab bc cd, c, d by cd",
        "ab ac, a, b by ab and c by ac",
        // Forks into b and c, which come together in d, and into e.
        "ab ac bd cd ae, a, e by ae and d by bd",
        // A line before a fork.
        "xa ab ac, x, b by ab and c by ac",
        "xy ya ab ac, y, b by ab and c by ac",
        // Of two successions to one actor the first counts.
        "ab ab, a, b by ab",
        // A circle has no last heir, unless a line leaves it.
        "ab ba, a, ''",
        "ab ba bc, a, c by bc",
        "xa ab ba, x, ''"
    })
    void theHeirsAreAtTheEndsOfTheLines(String noted, String holder, String heirs) {
        List<Effect> happening =
                Arrays.stream(noted.split(" ")).map(SuccessionsTest::succession).toList();
        Successions successions = new Successions(happening);

        assertThat(shown(new Successions(happening), holder)).isEqualTo(heirs);
        successions.predecessors().forEach(successions::heirs);
        assertThat(shown(successions, holder)).isEqualTo(heirs);
    }

    private static String shown(Successions successions, String holder) {
        return successions.heirs(ElementId.of(holder)).entrySet().stream()
                .map(heir -> heir.getKey() + " by " + heir.getValue().key())
                .collect(Collectors.joining(" and "));
    }
}
