package org.unionplan.json.codec;

import java.io.OutputStream;
import java.time.LocalDate;
import org.unionplan.message.Message;
import org.unionplan.message.UnionplanException;
import org.unionplan.value.Decimal;

/**
 * Writes the canonical form as UTF-8: on one line, or with two spaces of indent, a member or item a line, LF, and a
 * final newline.
 *
 * <p>Every value is followed by a comma, which is taken back where nothing follows: if one is due need not be
 * remembered.
 */
class ByteSink extends Utf8Buffer implements JsonSink {

    private final boolean indented;
    private final WritingLimits limits;
    private int depth;

    ByteSink(boolean indented, OutputStream out) {
        this(indented, WritingLimits.NONE, out);
    }

    /** One that refuses what is beyond those limits. */
    ByteSink(boolean indented, WritingLimits limits, OutputStream out) {
        super(out);
        this.indented = indented;
        this.limits = limits;
    }

    /** Ends the text and passes on what is left of it. */
    void end() {
        if (last() == ',') {
            dropLast();
        }
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
        if (indented) {
            newLine();
        }
        put(name, ':');
        if (indented) {
            put(' ');
        }
    }

    @Override
    public void name(KnownWord name) {
        if (indented) {
            newLine();
        }
        put(name.quotedWithColon());
        if (indented) {
            put(' ');
        }
    }

    @Override
    public void string(String value) {
        if (value.length() > limits.string()) {
            throw new UnionplanException(Message.of("json.write.string")
                    .withNumber("characters", value.length())
                    .withNumber("limit", limits.string()));
        }
        beforeValue();
        put(value, ',');
    }

    @Override
    public void string(KnownWord value) {
        beforeValue();
        put(value.quotedWithColon());
        replaceLast(',');
    }

    @Override
    public void day(LocalDate value) {
        beforeValue();
        put(value, ',');
    }

    @Override
    public void number(Decimal value) {
        beforeValue();
        put(value);
        put(',');
    }

    @Override
    public void number(long value) {
        number(Decimal.of(value));
    }

    /** A string, a number, a truth value or null that was written before. */
    void written(byte[] json, int from, int to) {
        beforeValue();
        put(json, from, to);
        put(',');
    }

    @Override
    public void bool(boolean value) {
        bare(value ? "true" : "false");
    }

    @Override
    public void nothing() {
        bare("null");
    }

    private void bare(String ascii) {
        beforeValue();
        put(ascii);
        put(',');
    }

    private void open(char bracket) {
        beforeValue();
        put(bracket);
        depth++;
        if (depth > limits.depth()) {
            throw new UnionplanException(Message.of("json.write.levels").withNumber("limit", limits.depth()));
        }
    }

    private void close(char bracket) {
        depth--;
        if (last() != ',') {
            put(bracket);
        } else if (indented) {
            dropLast();
            newLine();
            put(bracket);
        } else {
            replaceLast(bracket);
        }
        put(',');
    }

    /** A value follows its name, or else is on a line of its own. */
    private void beforeValue() {
        if (indented && depth > 0 && last() != ' ') {
            newLine();
        }
    }

    private void newLine() {
        put('\n');
        for (int i = 0; i < depth; i++) {
            put(' ');
            put(' ');
        }
    }
}
