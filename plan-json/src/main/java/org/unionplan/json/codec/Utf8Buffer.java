package org.unionplan.json.codec;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.unionplan.value.Decimal;

/**
 * Gathers UTF-8 and passes it on to a stream piece by piece. Of the characters of a string only those that JSON must
 * have escaped are; a surrogate without its pair is, because UTF-8 has no form for it.
 */
class Utf8Buffer {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    /** The number of bytes collected before they are passed on. */
    private static final int SIZE = 16_384;

    /** The number of characters of a string encoded at a time; the worst of them fit into a buffer. */
    private static final int RUN = 2_048;

    /** For each character of one byte, more than zero if it is not written as it is. */
    private static final byte[] ODD = odd();

    private final OutputStream out;
    private final byte[] bytes = new byte[SIZE];
    private int length;
    private int passedOn;

    Utf8Buffer(OutputStream out) {
        this.out = out;
    }

    private static byte[] odd() {
        byte[] odd = new byte[0x100];
        for (int c = 0; c < odd.length; c++) {
            odd[c] = (byte) (c < ' ' || c == '"' || c == '\\' || c >= 0x80 ? 1 : 0);
        }
        return odd;
    }

    /** The last byte there is, or 0 before the first. */
    final byte last() {
        return length == 0 ? 0 : bytes[length - 1];
    }

    /** Puts that byte in place of the last one. */
    final void replaceLast(char ascii) {
        bytes[length - 1] = (byte) ascii;
    }

    /** Takes the last byte back. */
    final void dropLast() {
        length--;
    }

    final void put(char ascii) {
        ensure(1);
        bytes[length++] = (byte) ascii;
    }

    final void put(byte[] ascii) {
        ensure(ascii.length);
        System.arraycopy(ascii, 0, bytes, length, ascii.length);
        length += ascii.length;
    }

    /** Puts bytes of any number. */
    final void put(byte[] utf8, int from, int to) {
        for (int at = from; at < to; ) {
            int piece = Math.min(to - at, RUN);
            ensure(piece);
            System.arraycopy(utf8, at, bytes, length, piece);
            length += piece;
            at += piece;
        }
    }

    final void put(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            put(ascii.charAt(i));
        }
    }

    final void put(Decimal number) {
        ensure(Decimal.MAX_LENGTH);
        int end = number.put(bytes, length);
        if (end - length > Decimal.LONGEST_PLAIN) {
            put(number.toShortString());
        } else {
            length = end;
        }
    }

    /** Puts a day in quotes and what comes then. */
    final void put(LocalDate day, char then) {
        ensure(13);
        bytes[length] = '"';
        Days.write(day, bytes, length + 1);
        bytes[length + 11] = '"';
        bytes[length + 12] = (byte) then;
        length += 13;
    }

    /** Puts a string in quotes and what comes then. */
    final void put(String text, char then) {
        int chars = text.length();
        if (chars <= RUN) {
            ensure(chars * 6 + 3);
            bytes[length++] = '"';
            escaped(text, 0, chars);
        } else {
            put('"');
            pieces(text);
            ensure(2);
        }
        bytes[length++] = '"';
        bytes[length++] = (byte) then;
    }

    private void pieces(String text) {
        int chars = text.length();
        for (int from = 0; from < chars; ) {
            int to = Math.min(from + RUN, chars);
            // A pair of surrogates stays together.
            if (to < chars && to - from > 1 && Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            ensure((to - from) * 6);
            escaped(text, from, to);
            from = to;
        }
    }

    /**
     * Puts these characters, for which there is room even in the worst case: an escape of six bytes for each. Nearly all
     * strings are written as they are, so that is done without looking, and done again if there was something odd.
     */
    private void escaped(String text, int from, int to) {
        byte[] into = bytes;
        int start = length - from;
        int odd = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            into[start + i] = (byte) c;
            odd |= ODD[c & 0xFF] | (c >> 8);
        }
        if (odd == 0) {
            length = start + to;
        } else {
            special(text, from, to);
        }
    }

    private void special(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                oneByte(c);
            } else if (c < 0x800) {
                bytes[length++] = (byte) (0xC0 | (c >> 6));
                bytes[length++] = (byte) (0x80 | (c & 0x3F));
            } else if (!Character.isSurrogate(c)) {
                bytes[length++] = (byte) (0xE0 | (c >> 12));
                bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                bytes[length++] = (byte) (0x80 | (c & 0x3F));
            } else if (i + 1 < to && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                int point = Character.toCodePoint(c, text.charAt(++i));
                bytes[length++] = (byte) (0xF0 | (point >> 18));
                bytes[length++] = (byte) (0x80 | ((point >> 12) & 0x3F));
                bytes[length++] = (byte) (0x80 | ((point >> 6) & 0x3F));
                bytes[length++] = (byte) (0x80 | (point & 0x3F));
            } else {
                escape(c);
            }
        }
    }

    private void oneByte(char c) {
        if (c == '"' || c == '\\') {
            bytes[length++] = '\\';
            bytes[length++] = (byte) c;
        } else if (c >= ' ') {
            bytes[length++] = (byte) c;
        } else {
            switch (c) {
                case '\b' -> shortEscape('b');
                case '\t' -> shortEscape('t');
                case '\n' -> shortEscape('n');
                case '\f' -> shortEscape('f');
                case '\r' -> shortEscape('r');
                default -> escape(c);
            }
        }
    }

    private void shortEscape(char letter) {
        bytes[length++] = '\\';
        bytes[length++] = (byte) letter;
    }

    private void escape(char c) {
        bytes[length++] = '\\';
        bytes[length++] = 'u';
        bytes[length++] = HEX[c >> 12];
        bytes[length++] = HEX[(c >> 8) & 0xF];
        bytes[length++] = HEX[(c >> 4) & 0xF];
        bytes[length++] = HEX[c & 0xF];
    }

    /** Makes room; the last byte stays, so that it can be taken back. */
    private void ensure(int more) {
        if (bytes.length - length < more) {
            passOn(length - 1);
            bytes[0] = bytes[length - 1];
            length = 1;
        }
    }

    /** Passes on all there is. */
    final void flush() {
        passOn(length);
        length = 0;
    }

    /** The number of bytes there were. */
    final int position() {
        return passedOn + length;
    }

    private void passOn(int count) {
        passedOn += count;
        try {
            out.write(bytes, 0, count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
