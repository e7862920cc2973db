package org.unionplan.json.codec;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Keeps what is written to it piece by piece, and makes one text of it in the end. */
public final class Chunks extends OutputStream {

    private final List<byte[]> pieces = new ArrayList<>();
    private int length;

    public Chunks() {}

    @Override
    public void write(int single) {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        pieces.add(Arrays.copyOfRange(bytes, from, from + count));
        length = Math.addExact(length, count);
    }

    /** Writes all of it to a stream. */
    public void writeTo(OutputStream out) throws IOException {
        for (byte[] piece : pieces) {
            out.write(piece);
        }
    }

    /** All of it as UTF-8. */
    public String toText() {
        return new String(toBytes(), StandardCharsets.UTF_8);
    }

    /** All of it. */
    byte[] toBytes() {
        byte[] whole = new byte[length];
        int at = 0;
        for (byte[] piece : pieces) {
            System.arraycopy(piece, 0, whole, at, piece.length);
            at += piece.length;
        }
        return whole;
    }
}
