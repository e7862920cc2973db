package org.unionplan.json.jackson;

import org.unionplan.json.codec.JsonSink;
import org.unionplan.value.Decimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/** Hands the events of a document to a Jackson generator. */
final class GeneratorSink implements JsonSink {

    private final JsonGenerator generator;

    GeneratorSink(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void string(String value) {
        generator.writeString(value);
    }

    /** The canonical digits where text is written: a BigDecimal might come out with an exponent at other times. */
    @Override
    public void number(Decimal value) {
        if (generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            generator.writeNumber(value.toShortString());
        } else {
            generator.writeNumber(value.toBigDecimal());
        }
    }

    @Override
    public void number(long value) {
        generator.writeNumber(value);
    }

    @Override
    public void bool(boolean value) {
        generator.writeBoolean(value);
    }

    @Override
    public void nothing() {
        generator.writeNull();
    }
}
