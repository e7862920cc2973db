package org.unionplan.cli.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StyledLineTest {

    @Test
    void wordsThatFitExactlyStayOnTheLine() {
        assertThat(plain("one two three", 7)).containsExactly("one two", "three");
        assertThat(plain("one two three", 6)).containsExactly("one", "two", "three");
    }

    @Test
    void theFirstLineMayHaveMoreRoomThanTheOthers() {
        assertThat(StyledLine.of("a b c d e f").wrap(5, 3, false)).containsExactly("a b c", "d e", "f");
    }

    @Test
    void whatIsCountedIsCodePoints() {
        assertThat(plain("\ud83d\ude80\ud83d\ude80 \ud83d\ude80", 4))
                .containsExactly("\ud83d\ude80\ud83d\ude80 \ud83d\ude80");
    }

    @Test
    void aWordLongerThanALineIsCutBetweenCodePoints() {
        assertThat(plain("\ud83d\ude80\ud83d\ude80\ud83d\ude80 x", 2))
                .containsExactly("\ud83d\ude80\ud83d\ude80", "\ud83d\ude80", "x");
    }

    @Test
    void anAddressIsNeverCut() {
        assertThat(plain("see https://example.org/a/long/way for more", 10))
                .containsExactly("see", "https://example.org/a/long/way", "for more");
    }

    @Test
    void spacesThatDoNotBreakDoNot() {
        assertThat(plain("57\u00a0000 employees", 6)).containsExactly("57\u00a0000", "employ", "ees");
    }

    @Test
    void stylesBeginAndEndOnEveryLineAndTakeNoRoom() {
        assertThat(new StyledLine().bold("two words").plain("and").faint("[id]").wrap(9, 9, true))
                .containsExactly("\u001b[1mtwo words\u001b[0m", "and \u001b[2m[id]\u001b[0m");
    }

    @Test
    void nothingMakesNoLine() {
        assertThat(plain("", 10)).isEmpty();
        assertThat(plain("   ", 10)).isEmpty();
    }

    @Property
    void everyWordIsKeptAndNoLineIsTooLong(
            @ForAll @CharRange(from = 'a', to = 'c') @CharRange(from = ' ', to = ' ') String text,
            @ForAll @IntRange(min = 1, max = 30) int room) {
        List<String> lines = plain(text, room);

        assertThat(lines)
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(room).isNotBlank());
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }

    private static List<String> plain(String text, int room) {
        return StyledLine.of(text).wrap(room, room, false);
    }
}
