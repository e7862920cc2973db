package org.unionplan.office.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionplan.message.Message;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.value.Pointer;

/**
 * The characters of a text. A mark at its start decides, then zeros in every second place, then UTF-8 if the bytes are, then
 * what the page declares, then windows-1252.
 *
 * @param text the characters
 * @param encoding the name of the encoding
 * @param isCertain false if the encoding was neither declared nor evident
 */
record SourceBytes(String text, String encoding, boolean isCertain) {

    private static final Pattern DECLARED =
            Pattern.compile("(?i)(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?([a-z0-9._:-]{1,40})");
    private static final int LOOKED_AT = 4_096;

    static SourceBytes of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decoded(bytes, 3, StandardCharsets.UTF_8, true);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return decoded(bytes, 4, Charset.forName("UTF-32LE"), true);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16BE, true);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16LE, true);
        }
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return decoded(bytes, 0, wide.get(), false);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new SourceBytes(text, StandardCharsets.UTF_8.name(), true);
        } catch (CharacterCodingException e) {
            Optional<Charset> declared = declared(bytes).filter(charset -> !charset.equals(StandardCharsets.UTF_8));
            return decoded(bytes, 0, declared.orElseGet(() -> Charset.forName("windows-1252")), declared.isPresent());
        }
    }

    /** Returns the encoding of two bytes for each character, if nearly every second byte is zero, as in Latin script. */
    private static Optional<Charset> wide(byte[] bytes) {
        int[] zeros = new int[2];
        int length = Math.min(bytes.length, LOOKED_AT) & ~1;
        for (int i = 0; i < length; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        int most = Math.max(zeros[0], zeros[1]);
        boolean isWide = most > length * 3 / 8 && Math.min(zeros[0], zeros[1]) == 0;
        return isWide
                ? Optional.of(zeros[0] == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    /** Returns a finding if the encoding is a guess. */
    Optional<Finding> doubt() {
        return isCertain
                ? Optional.empty()
                : Optional.of(Finding.of(
                        Severity.WARNING,
                        Pointer.ROOT,
                        Message.of("source.encoding").with("encoding", encoding)));
    }

    private static SourceBytes decoded(byte[] bytes, int from, Charset charset, boolean isCertain) {
        return new SourceBytes(new String(bytes, from, bytes.length - from, charset), charset.name(), isCertain);
    }

    private static Optional<Charset> declared(byte[] bytes) {
        Matcher declared =
                DECLARED.matcher(new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1));
        try {
            return declared.find() ? Optional.of(Charset.forName(declared.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
