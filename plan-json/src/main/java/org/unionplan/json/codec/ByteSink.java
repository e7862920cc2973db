package org.unionplan.json.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.unionplan.value.Decimal;

/**
 * Writes the canonical form as UTF-8: on one line, or with two spaces of indent, a member or item a line, LF, and a
 * final newline. Only the characters that must be escaped are; a surrogate without its pair is, because UTF-8 has no
 * form for it.
 */
final class ByteSink implements JsonSink {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final boolean indented;
    private byte[] bytes = new byte[8_192];
    private int length;
    private int depth;

    /** Whether something stands before the next item on this level, so that a comma is due. */
    private boolean continued;

    /** Whether the next value belongs to the name just written. */
    private boolean named;

    ByteSink(boolean indented) {
        this.indented = indented;
    }

    byte[] toBytes() {
        if (indented) {
            put('\n');
        }
        return Arrays.copyOf(bytes, length);
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
    public void string(String value) {
        beforeValue();
        quoted(value);
    }

    @Override
    public void number(Decimal value) {
        beforeValue();
        ascii(value.toString());
    }

    @Override
    public void number(long value) {
        beforeValue();
        ascii(Long.toString(value));
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
        int spaces = 2 * depth;
        ensure(spaces + 1);
        bytes[length++] = '\n';
        Arrays.fill(bytes, length, length + spaces, (byte) ' ');
        length += spaces;
    }

    private void put(char ascii) {
        ensure(1);
        bytes[length++] = (byte) ascii;
    }

    private void ascii(String text) {
        ensure(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
    }

    private void quoted(String text) {
        int chars = text.length();
        // The worst case is an escape of six bytes for each character.
        ensure(Math.multiplyExact(chars, 6) + 2);
        bytes[length++] = '"';
        for (int i = 0; i < chars; i++) {
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
            } else if (i + 1 < chars && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                int point = Character.toCodePoint(c, text.charAt(++i));
                bytes[length++] = (byte) (0xF0 | (point >> 18));
                bytes[length++] = (byte) (0x80 | ((point >> 12) & 0x3F));
                bytes[length++] = (byte) (0x80 | ((point >> 6) & 0x3F));
                bytes[length++] = (byte) (0x80 | (point & 0x3F));
            } else {
                escape(c);
            }
        }
        bytes[length++] = '"';
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
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length + (bytes.length >> 1), Math.addExact(length, more)));
        }
    }
}
