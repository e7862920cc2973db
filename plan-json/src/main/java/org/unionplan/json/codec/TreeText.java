package org.unionplan.json.codec;

import java.util.List;
import java.util.Map;

/** Writes trees of {@link TreeSink} as JSON. */
public final class TreeText {

    private TreeText() {}

    /** Returns that tree as JSON, on one line or with two spaces of indent and a final newline. */
    public static String of(Object tree, boolean indented) {
        Chunks chunks = new Chunks();
        ByteSink sink = new ByteSink(indented, chunks);
        write(tree, sink);
        sink.end();
        return chunks.toText();
    }

    private static void write(Object value, ByteSink sink) {
        if (value instanceof Map<?, ?> members) {
            sink.startObject();
            members.forEach((name, member) -> {
                sink.name(name.toString());
                write(member, sink);
            });
            sink.endObject();
        } else if (value instanceof List<?> items) {
            sink.startArray();
            items.forEach(item -> write(item, sink));
            sink.endArray();
        } else if (value instanceof TreeSink.Spelled number) {
            sink.number(number);
        } else if (value instanceof Boolean truth) {
            sink.bool(truth);
        } else if (value instanceof String text) {
            sink.string(text);
        } else {
            sink.nothing();
        }
    }
}
