package org.unionplan.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointerTest {

    // The examples of RFC 6901, section 5.
    @ParameterizedTest
    @ValueSource(
            strings = {"", "/foo", "/foo/0", "/", "/a~1b", "/c%d", "/e^f", "/g|h", "/i\\j", "/k\"l", "/ ", "/m~0n"})
    void readsWhatItWrites(String pointer) {
        assertThat(Pointer.parse(pointer)).hasToString(pointer);
    }

    @Test
    void unescapesSlashAndTildeInThatOrder() {
        assertThat(Pointer.parse("/a~1b").getTokens()).containsExactly("a/b");
        assertThat(Pointer.parse("/~01").getTokens()).containsExactly("~1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo", "#/foo", "/~", "/~2"})
    void refusesWhatIsNoPointer(String text) {
        assertThatThrownBy(() -> Pointer.parse(text)).isInstanceOf(ValueFormatException.class);
    }

    @Test
    void ordersIndicesByValueAndBeforeNames() {
        List<String> ordered = Stream.of("/b", "/a/10", "/a/9", "/a/1a", "", "/a", "/a/9/x")
                .map(Pointer::parse)
                .sorted()
                .map(Pointer::toString)
                .toList();

        assertThat(ordered).containsExactly("", "/a", "/a/9", "/a/9/x", "/a/10", "/a/1a", "/b");
    }

    @Test
    void isWithinItselfAndWhatItStandsIn() {
        Pointer party = Pointer.parse("/parties/1");

        assertThat(party.isWithin(party)).isTrue();
        assertThat(party.isWithin(Pointer.ROOT)).isTrue();
        assertThat(party.member("actor").isWithin(party)).isTrue();
        assertThat(party.isWithin(party.member("actor"))).isFalse();
        assertThat(Pointer.parse("/parties/10").isWithin(party)).isFalse();
    }

    @Test
    void isEqualHoweverItWasMade() {
        assertThat(Pointer.ROOT.member("parties").item(2))
                .isEqualTo(Pointer.parse("/parties/2"))
                .hasSameHashCodeAs(Pointer.parse("/parties/2"));
    }

    @Test
    void isAnIndexOnlyIfItHasDigitsAlone() {
        List<String> ordered = Stream.of("/a", "/:", "/1a", "/", "/10", "/9", "/0")
                .map(Pointer::parse)
                .sorted()
                .map(Pointer::toString)
                .toList();

        assertThat(ordered).containsExactly("/0", "/9", "/10", "/", "/1a", "/:", "/a");
    }

    /** "Aa" and "BB" have one hash code. */
    @Test
    void isNotEqualToAnotherOfTheSameHashCode() {
        assertThat(Pointer.parse("/Aa")).isNotEqualTo(Pointer.parse("/BB")).hasSameHashCodeAs(Pointer.parse("/BB"));
        assertThat(Pointer.parse("/Aa/x")).isNotEqualTo(Pointer.parse("/BB/x"));
        assertThat(Pointer.parse("/x/Aa")).isNotEqualTo(Pointer.parse("/x/BB"));
    }

    @Test
    void hasAParentAndAName() {
        Pointer name = Pointer.parse("/pillars/0/name");

        assertThat(name.getParent()).contains(Pointer.parse("/pillars/0"));
        assertThat(name.getLast()).isEqualTo("name");
        assertThat(Pointer.ROOT.getParent()).isEmpty();
        assertThat(Pointer.ROOT.getLast()).isEmpty();
    }
}
