package org.unionplan.exchange.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.unionplan.value.ElementId;

class FreeIdsTest {

    private final Set<ElementId> taken = new TreeSet<>(Set.of(ElementId.of("a-3")));
    private final FreeIds ids = new FreeIds();
    private int tried;

    private String next() {
        return ids.of(ElementId.of("a"), id -> {
                    tried++;
                    return taken.add(id);
                })
                .toString();
    }

    @Test
    void numbersWhatIsWantedAgainAndPassesOverWhatIsTaken() {
        assertThat(next()).isEqualTo("a");
        assertThat(next()).isEqualTo("a-2");
        assertThat(next()).isEqualTo("a-4");
        assertThat(next()).isEqualTo("a-5");
    }

    @Test
    void triesInProportionToHowManyAreWanted() {
        for (int i = 0; i < 1_000; i++) {
            next();
        }

        assertThat(tried).isLessThan(1_010);
    }
}
