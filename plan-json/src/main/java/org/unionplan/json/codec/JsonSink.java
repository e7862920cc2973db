package org.unionplan.json.codec;

import org.unionplan.value.Decimal;
import org.unionplan.value.Timeframe;

/** Takes the events of a document that is being written. */
public interface JsonSink {

    void startObject();

    void endObject();

    void startArray();

    void endArray();

    /** Names the member whose value comes next. */
    void name(String name);

    /** As {@link #name(String)}. */
    default void name(MemberName name) {
        name(name.getName());
    }

    void string(String value);

    /** The notation of a timeframe, as a string. */
    default void string(Timeframe value) {
        string(value.toString());
    }

    void number(Decimal value);

    void number(long value);

    void bool(boolean value);

    void nothing();
}
