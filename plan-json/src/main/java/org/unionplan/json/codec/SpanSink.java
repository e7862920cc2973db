package org.unionplan.json.codec;

import java.util.Arrays;

/** Keeps what is written as JSON on one line, with the places where objects and arrays begin and end. */
final class SpanSink extends ByteSink {

    private static final int SOME = 256;

    private final Chunks chunks;
    private int[] begins = new int[SOME];

    /** The end of each object and array; while it is open, the index of the one around it. */
    private int[] ends = new int[SOME];

    private int count;
    private int innermost = -1;

    private SpanSink(Chunks chunks) {
        super(false, chunks);
        this.chunks = chunks;
    }

    SpanSink() {
        this(new Chunks());
    }

    /** Returns all that was written, which is one value. */
    JsonSpan span() {
        end();
        return JsonSpan.of(chunks.toBytes(), Arrays.copyOf(begins, count), Arrays.copyOf(ends, count));
    }

    @Override
    public void startObject() {
        begin();
        super.startObject();
    }

    @Override
    public void endObject() {
        super.endObject();
        finish();
    }

    @Override
    public void startArray() {
        begin();
        super.startArray();
    }

    @Override
    public void endArray() {
        super.endArray();
        finish();
    }

    private void begin() {
        if (count == begins.length) {
            begins = Arrays.copyOf(begins, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        begins[count] = position();
        ends[count] = innermost;
        innermost = count++;
    }

    private void finish() {
        int around = ends[innermost];
        ends[innermost] = position() - 1;
        innermost = around;
    }
}
