package org.unionplan.testkit;

import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Strings as they occur in documents, and strings chosen to break programs. */
final class Words {

    private static final List<String> PHRASES = List.of(
            "a",
            "Labour relations",
            "Health, Safety & Wellness",
            "Build power at the bargaining table",
            "Négociation collective",
            "3.2 (b)",
            "x".repeat(300));

    /** Each has broken some program: escapes, templates, scripts, directions, characters of several code points. */
    private static final List<String> ODD = List.of(
            "\"quoted\" and 'quoted'",
            "back\\slash / solidus",
            "{found} {0} {{}}",
            "${7*7} #{7*7} $1 %s",
            "<b>&amp;</b> ]]> <!--",
            "a,b;c|d\te",
            "line\nline\r\nline",
            " padded ",
            "null",
            "-0",
            "e\u0301le\u0301gant",
            "\u00e9l\u00e9gant",
            "\u0130stanbul \u0131\u015f\u00e7i",
            "\u0634\u0628\u0643\u0629 \u0627\u0644\u0639\u0645\u0627\u0644",
            "\u05d0\u05d9\u05d2\u05d5\u05d3 \u202b(1)\u202c",
            "\u52b4\u50cd\u7d44\u5408",
            "\u0928\u093f\u092f\u092e",
            "\ud83e\uddd1\u200d\ud83d\udd27 \u270a\ud83c\udffd",
            "\ud835\udd38\ud801\udc00",
            "zero\u200bwidth\u00a0space\ufeff",
            "\u2028line\u2029paragraph",
            "bell\u0007 and escape\u001b");

    private static final List<String> FRAGMENTS = List.of(
            "a",
            "b",
            "Z",
            "0",
            "9",
            " ",
            "-",
            ".",
            ",",
            "\"",
            "'",
            "\\",
            "/",
            "{",
            "}",
            "$",
            "~",
            "é",
            "\u0301",
            "ß",
            "Ж",
            "\u05d0",
            "\u4e2d",
            "\ud83d\udc4d",
            "\n");

    private Words() {}

    /** Strings that are never blank. */
    static Arbitrary<String> any() {
        Arbitrary<String> mixed = Arbitraries.of(FRAGMENTS)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(fragments -> String.join("", fragments))
                .filter(Predicate.not(String::isBlank));
        return Choice.of(Arbitraries.of(PHRASES), 5, Choice.of(Arbitraries.of(ODD), 6, mixed));
    }

    /** Strings that are never blank, on one line, without padding. */
    static Arbitrary<String> tidy() {
        return any().map(word -> word.codePoints()
                        .filter(c -> !Character.isISOControl(c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                        .strip())
                .filter(Predicate.not(String::isBlank));
    }

    /** Strings that are blank in one way or another. */
    static Arbitrary<String> blank() {
        return Arbitraries.of("", " ", "\t", "\n \r\n", "\u2003\u2028");
    }
}
