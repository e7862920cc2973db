package org.unionplan.json.codec;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** JSON that is no document, written in the same canonical form. */
public final class JsonText {

    private JsonText() {}

    /** What those events make, with two spaces of indent and a final newline. */
    public static String of(Consumer<JsonSink> events) {
        ByteSink sink = new ByteSink(true);
        events.accept(sink);
        return new String(sink.toBytes(), StandardCharsets.UTF_8);
    }
}
