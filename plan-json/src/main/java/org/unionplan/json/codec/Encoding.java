package org.unionplan.json.codec;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.unionplan.message.Message;
import org.unionplan.value.Pointer;

/** Checks that bytes are UTF-8, and names their encoding if they are not. */
public final class Encoding {

    private static final Message UTF_8 = Message.of("expected.utf-8");

    private Encoding() {}

    /** Returns true if the bytes are UTF-8; otherwise reports their encoding. */
    public static boolean isUtf8(byte[] bytes, Problems problems) {
        if (bytes.length == 0 || (bytes.length == 3 && startsWith(bytes, 0xEF, 0xBB, 0xBF))) {
            problems.addAt(
                    0, "json.empty", Pointer.ROOT, Message.of("expected.document"), Message.of("found.nothing"), null);
            return false;
        }
        Message binary = binaryFormat(bytes);
        if (binary != null) {
            problems.addAt(0, "json.encoding", Pointer.ROOT, UTF_8, binary, null);
            return false;
        }
        String wide = wideEncoding(bytes);
        if (!wide.isEmpty()) {
            problems.addAt(
                    0,
                    "json.encoding",
                    Pointer.ROOT,
                    UTF_8,
                    Message.of("found.encoding").with("name", wide),
                    Message.of("remedy.encoding"));
            return false;
        }
        int fault = firstFault(bytes);
        if (fault >= 0) {
            problems.addAt(
                    fault,
                    "json.encoding",
                    Pointer.ROOT,
                    UTF_8,
                    Message.of("found.byte").with("byte", String.format(Locale.ROOT, "0x%02X", bytes[fault] & 0xFF)),
                    Message.of("remedy.encoding"));
            return false;
        }
        return true;
    }

    /** Recognizes other files that people pick by mistake, by their first bytes. */
    private static @Nullable Message binaryFormat(byte[] bytes) {
        if (startsWith(bytes, '%', 'P', 'D', 'F', '-')) {
            return Message.of("found.pdf");
        }
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            return Message.of("found.zip");
        }
        return startsWith(bytes, 0x1F, 0x8B) ? Message.of("found.gzip") : null;
    }

    private static boolean startsWith(byte[] bytes, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (at(bytes, i) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private static String wideEncoding(byte[] bytes) {
        int a = at(bytes, 0);
        int b = at(bytes, 1);
        int c = at(bytes, 2);
        int d = at(bytes, 3);
        boolean wide = (a == 0xFF && b == 0xFE && c == 0 && d == 0) || (a == 0 && b == 0 && (c == 0xFE || c == 0));
        if (wide || (a > 0 && b == 0 && c == 0 && d == 0)) {
            return "UTF-32";
        }
        boolean marked = (a == 0xFF && b == 0xFE) || (a == 0xFE && b == 0xFF);
        return marked || (a == 0 && b > 0) || (a > 0 && b == 0) ? "UTF-16" : "";
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }

    /** The offset of the first byte that is not UTF-8, or -1. */
    private static int firstFault(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8_192);
        while (true) {
            out.clear();
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
        }
    }
}
