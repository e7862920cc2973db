package org.unionplan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.value.ElementId;

class IdTableTest {

    /** What a plain map of the platform says is the truth. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_000, 50_000})
    void theFirstOfSeveralWinsHoweverManyWereExpected(int expected) {
        IdTable table = new IdTable(expected);
        Map<ElementId, String> map = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            ElementId id = ElementId.of("m" + i * 7 % 15_000);
            table.add(id, "thing " + i);
            map.putIfAbsent(id, "thing " + i);
        }
        map.forEach((id, thing) -> assertThat(table.get(id)).isEqualTo(thing));
        assertThat(table.hasRepeated()).isTrue();
        assertThat(table.get(ElementId.of("another"))).isNull();
    }

    @Test
    void placesAreTheOrderInWhichIdentifiersCame() {
        IdTable table = new IdTable(2);
        table.add(ElementId.of("b"), "B");
        table.add(ElementId.of("a"), "A");
        assertThat(table.place(ElementId.of("b"))).isZero();
        assertThat(table.place(ElementId.of("a"))).isEqualTo(1);
        assertThat(table.place(ElementId.of("c"))).isEqualTo(-1);
        assertThat(table.hasRepeated()).isFalse();
    }

    /** {@code Aa} and {@code BB} have the same hash code, and so has everything composed of as many of them. */
    @Test
    void identifiersOfOneAndTheSameHashCodeAreStillFoundAtOnce() {
        List<ElementId> ids = sameHash(16);
        IdTable table = new IdTable(10);
        ids.forEach(id -> table.add(id, id.toString()));
        assertThat(ids)
                .hasSize(65_536)
                .allSatisfy(id -> assertThat(table.get(id)).isEqualTo(id.toString()));
        assertThat(table.hasRepeated()).isFalse();
        assertThat(table.place(ids.get(40_000))).isEqualTo(40_000);
        assertThat(table.place(ElementId.of("a"))).isEqualTo(-1);
        table.add(ids.get(3), "again");
        assertThat(table.hasRepeated()).isTrue();
        assertThat(table.get(ids.get(3))).isEqualTo(ids.get(3).toString());
    }

    private static List<ElementId> sameHash(int pairs) {
        List<ElementId> ids = new ArrayList<>();
        for (int i = 0; i < 1 << pairs; i++) {
            StringBuilder text = new StringBuilder();
            for (int bit = 0; bit < pairs; bit++) {
                text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            ids.add(ElementId.of(text.toString()));
        }
        return ids;
    }
}
