package org.unionplan.json.jackson;

import org.unionplan.json.codec.JsonSink;
import org.unionplan.value.Decimal;
import tools.jackson.core.JsonGenerator;

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

    /** Plain digits; a BigDecimal would come out with an exponent unless the host chose otherwise. */
    @Override
    public void number(Decimal value) {
        generator.writeNumber(value.toString());
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
