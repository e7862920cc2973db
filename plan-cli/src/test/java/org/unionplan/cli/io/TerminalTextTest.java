package org.unionplan.cli.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TerminalTextTest {

    @Test
    void whatTerminalsObeyIsShownAsItsCode() {
        assertThat(TerminalText.escape("a\u0000b\tc\u001bd")).isEqualTo("a\\u0000b\\u0009c\\u001bd");
        assertThat(TerminalText.escape("\u061c\u200b\u00ad\ufeff")).isEqualTo("\\u061c\\u200b\\u00ad\\ufeff");
    }

    @Test
    void charactersBeyondTheFirstPlaneAreShownAsTheirTwoCodes() {
        // U+E0041, a tag: invisible, and of the kind that turns the direction.
        assertThat(TerminalText.escape("\udb40\udc41")).isEqualTo("\\udb40\\udc41");
    }

    @Test
    void halvesOfPairsAreShownAsTheirCode() {
        assertThat(TerminalText.escape("\ud83dx\ude80")).isEqualTo("\\ud83dx\\ude80");
    }

    @Test
    void allOtherTextIsKept() {
        String text = "Énoncé directeur: santé & sécurité – 健康, سلامة, \ud83d\ude80 \\u001b e\u0301";

        assertThat(TerminalText.escape(text)).isSameAs(text);
    }

    @Property
    void nothingThatIsObeyedGetsThroughAndTheRestCanBeEncoded(@ForAll String text) {
        String shown = TerminalText.escape(text);

        assertThat(shown.codePoints()
                        .filter(point -> Character.isISOControl(point)
                                || Character.getType(point) == Character.FORMAT
                                || Character.getType(point) == Character.SURROGATE))
                .isEmpty();
        assertThat(new String(shown.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(shown);
    }
}
