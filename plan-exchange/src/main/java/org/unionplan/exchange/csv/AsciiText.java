package org.unionplan.exchange.csv;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Bytes of ASCII as the characters they are, without a copy of them. */
final class AsciiText implements CharSequence {

    private final byte[] bytes;
    private final int from;
    private final int length;

    private AsciiText(byte[] bytes, int from, int length) {
        this.bytes = bytes;
        this.from = from;
        this.length = length;
    }

    /** Returns the text of all bytes from there on, which must be ASCII. */
    static AsciiText of(byte[] bytes, int from) {
        return new AsciiText(bytes, from, bytes.length - from);
    }

    static boolean isAscii(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    Reader reader() {
        return new InputStreamReader(new ByteArrayInputStream(bytes, from, length), StandardCharsets.US_ASCII);
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return (char) bytes[from + Objects.checkIndex(index, length)];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        Objects.checkFromToIndex(start, end, length);
        return new AsciiText(bytes, from + start, end - start);
    }

    @Override
    public String toString() {
        return new String(bytes, from, length, StandardCharsets.US_ASCII);
    }
}
