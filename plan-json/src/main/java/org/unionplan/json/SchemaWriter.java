package org.unionplan.json;

import java.util.List;
import org.unionplan.json.codec.JsonSink;

/** Writes the keywords of JSON Schema. Not thread-safe. */
final class SchemaWriter {

    private final JsonSink json;

    SchemaWriter(JsonSink json) {
        this.json = json;
    }

    /** Begins an object that has no name: the schema itself, or an item of an array. */
    void startObject() {
        json.startObject();
    }

    void startObject(String name) {
        json.name(name);
        json.startObject();
    }

    void endObject() {
        json.endObject();
    }

    void startArray(String name) {
        json.name(name);
        json.startArray();
    }

    void endArray() {
        json.endArray();
    }

    void keyword(String name, String value) {
        json.name(name);
        json.string(value);
    }

    void keyword(String name, long value) {
        json.name(name);
        json.number(value);
    }

    void keyword(String name, List<String> values) {
        startArray(name);
        values.forEach(json::string);
        json.endArray();
    }

    /** Refers to one of the schema's definitions. */
    void refer(String definition) {
        keyword("$ref", "#/$defs/" + definition);
    }
}
