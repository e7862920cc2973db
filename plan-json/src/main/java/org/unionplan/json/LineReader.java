package org.unionplan.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts bytes into lines that end with LF, and keeps no more of a line than may be read. Not thread-safe. */
final class LineReader {

    private static final int BUFFER = 64 * 1024;

    private final InputStream in;
    private final DocumentJson json;
    private final String source;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int end;
    private long number;

    /** Read by others who show how far it has come. */
    private volatile long bytesRead;

    private long bytes;

    private byte[] line = new byte[BUFFER];
    private int length;
    private boolean tooLong;

    LineReader(InputStream in, DocumentJson json, String source, int longest) {
        this.in = in;
        this.json = json;
        this.source = source;
        this.longest = longest;
    }

    long bytesRead() {
        return bytesRead;
    }

    /** The next line that is not blank, or null after the last. */
    @Nullable
    JsonLine next() {
        while (readLine()) {
            number++;
            if (tooLong) {
                return new JsonLine(json, source, number, new byte[0], true);
            }
            if (!isBlank()) {
                return new JsonLine(json, source, number, Arrays.copyOf(line, length), false);
            }
        }
        return null;
    }

    /** Reads a line, perhaps one without an end; returns true if there was one. */
    private boolean readLine() {
        length = 0;
        tooLong = false;
        boolean any = false;
        while (position < end || fill()) {
            any = true;
            int from = position;
            while (position < end && buffer[position] != '\n') {
                position++;
            }
            append(from, position - from);
            if (position < end) {
                position++;
                return true;
            }
        }
        return any;
    }

    private boolean fill() {
        try {
            end = in.read(buffer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        position = 0;
        if (end > 0) {
            bytes += end;
            bytesRead = bytes;
        }
        return end > 0;
    }

    private void append(int from, int count) {
        if (count > longest - length) {
            tooLong = true;
        }
        if (tooLong) {
            return;
        }
        if (count > line.length - length) {
            line = Arrays.copyOf(line, Math.max(length + count, line.length + (line.length >> 1)));
        }
        System.arraycopy(buffer, from, line, length, count);
        length += count;
    }

    private boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }
}
