package org.unionplan.json.codec;

import java.time.LocalDate;
import org.unionplan.value.Decimal;

/** Takes the events of a document that is being written. */
public interface JsonSink {

    void startObject();

    void endObject();

    void startArray();

    void endArray();

    /** Names the member whose value comes next. */
    void name(String name);

    /** As {@link #name(String)}. */
    default void name(KnownWord name) {
        name(name.toString());
    }

    void string(String value);

    /** As {@link #string(String)}. */
    default void string(KnownWord value) {
        string(value.toString());
    }

    /** A day as ISO 8601 writes it, as a string; its year is one of four digits. */
    default void day(LocalDate value) {
        string(value.toString());
    }

    void number(Decimal value);

    void number(long value);

    void bool(boolean value);

    void nothing();
}
