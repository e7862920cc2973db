package org.unionplan.json.codec;

import java.util.function.Consumer;

/** JSON that is no document, written in the same canonical form. */
public final class JsonText {

    private JsonText() {}

    /** Returns the JSON of those events, with two spaces of indent and a final newline. */
    public static String of(Consumer<JsonSink> events) {
        Chunks chunks = new Chunks();
        ByteSink sink = new ByteSink(true, chunks);
        events.accept(sink);
        sink.end();
        return chunks.toText();
    }
}
