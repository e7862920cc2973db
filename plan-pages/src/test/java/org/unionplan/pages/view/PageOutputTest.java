package org.unionplan.pages.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one place where text of documents becomes HTML. */
class PageOutputTest {

    private static String written(@Nullable String tag, @Nullable String attribute, String text) {
        StringWriter written = new StringWriter();
        PageOutput output = new PageOutput(written);
        output.setContext(tag, attribute);
        output.writeUserContent(text);
        return written.toString();
    }

    @Test
    void textIsNeverMarkup() {
        assertThat(written("p", null, "<b onclick='x'>&amp;\"</b>"))
                .isEqualTo("&lt;b onclick=&#39;x&#39;&gt;&amp;amp;&quot;&lt;/b&gt;");
        assertThat(written("p", "title", "\"><script>")).isEqualTo("&quot;&gt;&lt;script&gt;");
    }

    @Test
    void textOfAnotherLanguageIsMarkedAndIsolated() {
        assertThat(written("p", null, "Led by " + PageOutput.marked("fr", "Comité <1>") + "."))
                .isEqualTo("Led by <bdi lang=\"fr\">Comité &lt;1&gt;</bdi>.");
        assertThat(written("p", null, PageOutput.marked("", "x"))).isEqualTo("<bdi>x</bdi>");
        assertThat(written("title", null, PageOutput.marked("fr", "x"))).isEqualTo("x");
        assertThat(written("svg", "aria-label", "a " + PageOutput.marked("fr", "x")))
                .isEqualTo("a x");
    }

    @Test
    void marksWithinADocumentMarkNothing() {
        String forged = "a\ufdd0x\" onclick=\"y\ufdd1b\ufdd2c";
        assertThat(written("p", null, PageOutput.marked("", forged)))
                .isEqualTo("<bdi>a\ufffdx&quot; onclick=&quot;y\ufffdb\ufffdc</bdi>");
        assertThat(written("p", null, "\ufdd0\"><i>\ufdd1x")).doesNotContain("<i>");
    }

    @Test
    void charactersThatHtmlForbidsAreReplaced() {
        assertThat(written("p", null, "a\u0000b\u001bc\u007fd\u0085e\ud800f\uffffg"))
                .isEqualTo("a\u2400b\u241bc\u2421d\ufffde\ufffdf\ufffdg");
        assertThat(written("p", null, "a\r\nb\rc\td")).isEqualTo("a\nb\nc\td");
        assertThat(written("p", null, "\ud83d\udea2")).isEqualTo("\ud83d\udea2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org/a?b=1", "http://example.org", "mailto:a@example.org", "#growing", "a.html"})
    void addressesOfTheWebAndOfThePageAreLinks(String address) {
        assertThat(written("a", "href", address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "data:text/html,x",
                "vbscript:x", "//example.org", "\\\\example.org", "java\tscript:x"
            })
    void everythingElseIsNot(String address) {
        assertThat(written("a", "href", address)).isEqualTo("#");
    }

    @ParameterizedTest
    @CsvSource({"</script>,\\u003c/script\\u003e", "<!--,\\u003c!--", "]]>,]]\\u003e", "&,\\u0026"})
    void noScriptEndsWithinData(String text, String escaped) {
        assertThat(written("script", null, "\"" + text + "\"")).isEqualTo("\"" + escaped + "\"");
    }
}
