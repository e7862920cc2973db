package org.unionplan.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MembersTest {

    private static final Members TWO = Members.NONE.with("b", Datum.of(1)).with("a", Datum.of("x"));

    @Test
    void keepTheOrderInWhichTheyWereAdded() {
        assertThat(TWO.getNames()).containsExactly("b", "a");
        assertThat(TWO.with("b", Datum.of(2)).getNames()).containsExactly("b", "a");
        assertThat(TWO.with("b", Datum.of(2)).get("b")).contains(Datum.of(2));
        assertThat(TWO).hasToString(TWO.asMap().toString()).isNotEqualTo(Members.NONE);
    }

    @Test
    void areEmptyOnceTheLastIsTakenAway() {
        assertThat(TWO.isEmpty()).isFalse();
        assertThat(TWO.without("c")).isEqualTo(TWO);
        assertThat(TWO.without("b").getNames()).containsExactly("a");
        assertThat(TWO.without("b").get("b")).isEmpty();
        assertThat(TWO.without("b").without("a").isEmpty()).isTrue();
        assertThat(Members.of(Map.of())).isSameAs(Members.NONE);
    }

    /** Java serializes names, texts, lists and objects in one list, and builds the same from it. */
    @Test
    void areTheSameAfterSerialization() throws IOException, ClassNotFoundException {
        Datum empty = new Datum.Obj(Members.NONE);
        Datum list = new Datum.Arr(List.of(
                Datum.of("a"), new Datum.Arr(List.of()), empty, new Datum.Obj(TWO), new Datum.Null(), Datum.of(true)));
        Members members = Members.NONE
                .with("list", list)
                .with("empty", empty)
                .with("object", new Datum.Obj(TWO.with("deeper", new Datum.Obj(TWO.with("list", list)))))
                .with("last", Datum.of(Decimal.parse("1.50")));

        for (Members each : List.of(members, TWO, Members.NONE)) {
            Members copy = copied(each);

            assertThat(copy).isEqualTo(each).hasToString(each.toString());
            assertThat(copy.getNames()).isEqualTo(each.getNames());
        }
    }

    private static Members copied(Members members) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(members);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (Members) in.readObject();
        }
    }
}
