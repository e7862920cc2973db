package org.unionplan.json.codec;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.unionplan.value.Decimal;
import org.unionplan.value.Timeframe;

/**
 * Writes the canonical form as UTF-8: on one line, or with two spaces of indent, a member or item a line, LF, and a
 * final newline. Only the characters that must be escaped are; a surrogate without its pair is, because UTF-8 has no
 * form for it.
 */
final class ByteSink implements JsonSink {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    /** How many bytes are gathered before they are passed on. */
    private static final int BUFFER = 16_384;

    /** How many characters of a string are looked at in one go: so many that the worst of them fit into a buffer. */
    private static final int RUN = 2_048;

    /** Which characters of ASCII are written as they are. */
    private static final boolean[] PLAIN = plain();

    private final boolean indented;
    private final OutputStream out;
    private final byte[] bytes = new byte[BUFFER];
    private final char[] run = new char[RUN];
    private final StringBuilder scratch = new StringBuilder();
    private int length;
    private int depth;

    /** Whether something stands before the next item on this level, so that a comma is due. */
    private boolean continued;

    /** Whether the next value belongs to the name just written. */
    private boolean named;

    ByteSink(boolean indented, OutputStream out) {
        this.indented = indented;
        this.out = out;
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[0x80];
        for (char c = ' '; c < plain.length; c++) {
            plain[c] = c != '"' && c != '\\';
        }
        return plain;
    }

    /** Ends the text and passes on what is left of it. */
    void end() {
        if (indented) {
            put('\n');
        }
        flush();
    }

    @Override
    public void startObject() {
        open('{');
    }

    @Override
    public void endObject() {
        close('}');
    }

    @Override
    public void startArray() {
        open('[');
    }

    @Override
    public void endArray() {
        close(']');
    }

    @Override
    public void name(String name) {
        separate();
        quoted(name);
        put(':');
        if (indented) {
            put(' ');
        }
        named = true;
    }

    @Override
    public void name(MemberName name) {
        separate();
        put(name.quoted());
        if (indented) {
            put(' ');
        }
        named = true;
    }

    @Override
    public void string(String value) {
        beforeValue();
        quoted(value);
    }

    @Override
    public void string(Timeframe value) {
        beforeValue();
        scratch.setLength(0);
        // Nothing in the notation needs an escape.
        value.appendTo(scratch.append('"'));
        ascii(scratch.append('"'));
    }

    @Override
    public void number(Decimal value) {
        beforeValue();
        scratch.setLength(0);
        value.appendTo(scratch);
        ascii(scratch);
    }

    @Override
    public void number(long value) {
        beforeValue();
        scratch.setLength(0);
        ascii(scratch.append(value));
    }

    /** A number with the digits it has. */
    void number(TreeSink.Spelled value) {
        beforeValue();
        ascii(value.digits());
    }

    @Override
    public void bool(boolean value) {
        beforeValue();
        ascii(value ? "true" : "false");
    }

    @Override
    public void nothing() {
        beforeValue();
        ascii("null");
    }

    private void open(char bracket) {
        beforeValue();
        put(bracket);
        depth++;
        continued = false;
    }

    private void close(char bracket) {
        depth--;
        if (continued) {
            newLine();
        }
        put(bracket);
        continued = true;
    }

    private void beforeValue() {
        if (named) {
            named = false;
        } else {
            separate();
        }
    }

    private void separate() {
        if (continued) {
            put(',');
        }
        if (depth > 0) {
            newLine();
        }
        continued = true;
    }

    private void newLine() {
        if (!indented) {
            return;
        }
        put('\n');
        for (int i = 0; i < depth; i++) {
            put(' ');
            put(' ');
        }
    }

    private void put(char ascii) {
        ensure(1);
        bytes[length++] = (byte) ascii;
    }

    private void put(byte[] ascii) {
        ensure(ascii.length);
        System.arraycopy(ascii, 0, bytes, length, ascii.length);
        length += ascii.length;
    }

    private void ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i));
        }
    }

    private void ascii(StringBuilder text) {
        int chars = text.length();
        for (int from = 0; from < chars; from += RUN) {
            int count = Math.min(RUN, chars - from);
            text.getChars(from, from + count, run, 0);
            ensure(count);
            for (int i = 0; i < count; i++) {
                bytes[length + i] = (byte) run[i];
            }
            length += count;
        }
    }

    private void quoted(String text) {
        put('"');
        int chars = text.length();
        for (int from = 0; from < chars; ) {
            int to = Math.min(from + RUN, chars);
            // A pair of surrogates stays together.
            if (to < chars && to - from > 1 && Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            text.getChars(from, to, run, 0);
            escaped(to - from);
            from = to;
        }
        put('"');
    }

    /** Writes the first characters of the run. */
    private void escaped(int chars) {
        // The worst case is an escape of six bytes for each character.
        ensure(chars * 6);
        int plain = 0;
        while (plain < chars && run[plain] < 0x80 && PLAIN[run[plain]]) {
            bytes[length + plain] = (byte) run[plain];
            plain++;
        }
        length += plain;
        for (int i = plain; i < chars; i++) {
            char c = run[i];
            if (c < 0x80) {
                oneByte(c);
            } else if (c < 0x800) {
                bytes[length++] = (byte) (0xC0 | (c >> 6));
                bytes[length++] = (byte) (0x80 | (c & 0x3F));
            } else if (!Character.isSurrogate(c)) {
                bytes[length++] = (byte) (0xE0 | (c >> 12));
                bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                bytes[length++] = (byte) (0x80 | (c & 0x3F));
            } else if (i + 1 < chars && Character.isSurrogatePair(c, run[i + 1])) {
                int point = Character.toCodePoint(c, run[++i]);
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

    private void ensure(int more) {
        if (bytes.length - length < more) {
            flush();
        }
    }

    private void flush() {
        try {
            out.write(bytes, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        length = 0;
    }
}
