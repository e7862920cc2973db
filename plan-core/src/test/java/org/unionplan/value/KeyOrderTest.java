package org.unionplan.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Orders of values that serve as keys: each list is in its order, and only equal values compare as equal. */
class KeyOrderTest {

    private static final LanguageTag EN = LanguageTag.of("en");
    private static final LanguageTag FR = LanguageTag.of("fr");

    private static <T extends Comparable<T>> void assertInOrder(List<T> values) {
        for (int i = 0; i < values.size(); i++) {
            for (int j = 0; j < values.size(); j++) {
                assertThat(Integer.signum(values.get(i).compareTo(values.get(j))))
                        .as("%s and %s", values.get(i), values.get(j))
                        .isEqualTo(Integer.signum(Integer.compare(i, j)));
                assertThat(values.get(i).equals(values.get(j))).isEqualTo(i == j);
            }
        }
    }

    private static <T extends Comparable<T>> void assertSame(T one, T other) {
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.compareTo(other)).isZero();
    }

    @Test
    void ofLanguageTagsIsByTagInAnyCase() {
        assertInOrder(List.of(EN, LanguageTag.of("EN-ca"), LanguageTag.of("en-GB"), FR));
        assertSame(LanguageTag.of("fr-CA"), LanguageTag.of("FR-ca"));
    }

    @Test
    void ofTextsIsByLanguagesAndWordings() {
        assertInOrder(List.of(
                Text.of(""),
                Text.of("a"),
                Text.of("b"),
                Text.of(EN, "a"),
                Text.of(EN, "a").with(FR, "a"),
                Text.of(EN, "a").with(FR, "b"),
                Text.of(EN, "b"),
                Text.of(FR, "a")));
        assertSame(Text.of(EN, "a").with(FR, "b"), Text.of(FR, "b").with(EN, "a"));
    }

    @Test
    void ofDimensionsIsByNamesAndValues() {
        assertInOrder(List.of(
                Dimensions.NONE,
                Dimensions.of("group", "a"),
                Dimensions.of("group", "a").with("region", "north"),
                Dimensions.of("group", "a").with("region", "south"),
                Dimensions.of("group", "b"),
                Dimensions.of("region", "a")));
        assertSame(
                Dimensions.of("group", "a").with("region", "north"),
                Dimensions.of("region", "north").with("group", "a"));
    }

    @Test
    void ofDataIsByKindAndValue() {
        assertInOrder(List.of(
                new Datum.Null(),
                Datum.of(false),
                Datum.of(true),
                Datum.of(-1),
                Datum.of(Decimal.parse("1.5")),
                Datum.of(""),
                Datum.of("1"),
                new Datum.Arr(List.of()),
                new Datum.Arr(List.of(Datum.of(1))),
                new Datum.Arr(List.of(Datum.of(1), new Datum.Null())),
                new Datum.Arr(List.of(Datum.of(2))),
                new Datum.Obj(Members.NONE),
                new Datum.Obj(Members.of(Map.of("a", Datum.of(1))))));
        assertSame(Datum.of(Decimal.parse("1.5")), Datum.of(Decimal.parse("1.50")));
    }

    @Test
    void ofMembersIsByNamesAndData() {
        assertInOrder(List.of(
                Members.NONE,
                Members.NONE.with("a", Datum.of(1)),
                Members.NONE.with("b", Datum.of(1)).with("a", Datum.of(1)),
                Members.NONE.with("a", Datum.of(2)),
                Members.NONE.with("b", Datum.of(1))));
        Map<String, Datum> turned = new LinkedHashMap<>();
        turned.put("b", Datum.of(2));
        turned.put("a", Datum.of(1));
        assertSame(Members.NONE.with("a", Datum.of(1)).with("b", Datum.of(2)), Members.of(turned));
    }
}
