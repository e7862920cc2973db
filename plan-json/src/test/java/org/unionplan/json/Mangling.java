package org.unionplan.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A change that makes a mess of a text.
 *
 * @param kind what is done
 * @param where at which byte, taken modulo how many there are
 * @param length how many bytes it concerns
 * @param with what is put in, a byte for each character
 */
record Mangling(Kind kind, int where, int length, String with) {

    enum Kind {
        OVERWRITE,
        INSERT,
        DELETE,
        REPEAT,
        CUT_OFF,
        MOVE_TO_FRONT
    }

    /** Bits of JSON and of what resembles it, and bytes that are no text. */
    private static final List<String> BITS = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "\\u",
            "\\ud800",
            "null",
            "true",
            "-",
            "1e999999999",
            "0",
            ".",
            "\n",
            "\u0000",
            "\u00ff",
            "\u00c3",
            "\u00ed\u00a0\u0080",
            "\u00ef\u00bb\u00bf",
            "/*",
            "\"id\":",
            "\"type\":7,",
            "{\"\":",
            "[[[[[[[[");

    static Arbitrary<Mangling> any() {
        Arbitrary<String> bits = Arbitraries.of(BITS);
        Arbitrary<String> bytes = Arbitraries.strings()
                .withCharRange('\u0000', '\u00ff')
                .ofMinLength(1)
                .ofMaxLength(4);
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().greaterOrEqual(0),
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.oneOf(bits, bytes))
                .as(Mangling::new);
    }

    byte[] apply(byte[] text) {
        int at = text.length == 0 ? 0 : where % text.length;
        int end = Math.min(text.length, at + length);
        byte[] bytes = with.getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (kind) {
            case OVERWRITE -> {
                out.write(text, 0, at);
                out.writeBytes(bytes);
                int rest = Math.min(text.length, at + bytes.length);
                out.write(text, rest, text.length - rest);
            }
            case INSERT -> {
                out.write(text, 0, at);
                out.writeBytes(bytes);
                out.write(text, at, text.length - at);
            }
            case DELETE -> {
                out.write(text, 0, at);
                out.write(text, end, text.length - end);
            }
            case REPEAT -> {
                out.write(text, 0, end);
                out.write(text, at, text.length - at);
            }
            case CUT_OFF -> out.write(text, 0, Math.max(at, text.length / 2));
            case MOVE_TO_FRONT -> {
                out.write(text, at, end - at);
                out.write(text, 0, at);
                out.write(text, end, text.length - end);
            }
        }
        return out.toByteArray();
    }
}
