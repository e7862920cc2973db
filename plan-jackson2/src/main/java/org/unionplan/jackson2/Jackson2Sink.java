package org.unionplan.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteCapability;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.unionplan.json.codec.JsonSink;
import org.unionplan.value.Decimal;

/** Hands the events of a value to a generator of Jackson 2. Its exceptions come out unchecked. */
final class Jackson2Sink implements JsonSink {

    private final JsonGenerator generator;

    Jackson2Sink(JsonGenerator generator) {
        this.generator = generator;
    }

    private interface Call {
        void run() throws IOException;
    }

    private static void unchecked(Call call) {
        try {
            call.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void startObject() {
        unchecked(generator::writeStartObject);
    }

    @Override
    public void endObject() {
        unchecked(generator::writeEndObject);
    }

    @Override
    public void startArray() {
        unchecked(generator::writeStartArray);
    }

    @Override
    public void endArray() {
        unchecked(generator::writeEndArray);
    }

    @Override
    public void name(String name) {
        unchecked(() -> generator.writeFieldName(name));
    }

    @Override
    public void string(String value) {
        unchecked(() -> generator.writeString(value));
    }

    /** The canonical digits where text is written: a BigDecimal might come out with an exponent at other times. */
    @Override
    public void number(Decimal value) {
        if (generator.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            unchecked(() -> generator.writeNumber(value.toShortString()));
        } else {
            unchecked(() -> generator.writeNumber(value.toBigDecimal()));
        }
    }

    @Override
    public void number(long value) {
        unchecked(() -> generator.writeNumber(value));
    }

    @Override
    public void bool(boolean value) {
        unchecked(() -> generator.writeBoolean(value));
    }

    @Override
    public void nothing() {
        unchecked(generator::writeNull);
    }
}
