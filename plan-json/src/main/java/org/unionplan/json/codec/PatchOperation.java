package org.unionplan.json.codec;

import java.util.List;
import java.util.Optional;
import org.unionplan.value.Pointer;

/** One operation of a JSON Patch (RFC 6902): add, remove, replace or move. */
public final class PatchOperation {

    private final String name;
    private final Optional<Pointer> from;
    private final Pointer path;
    private final Optional<JsonSpan> value;

    private PatchOperation(String name, Optional<Pointer> from, Pointer path, Optional<JsonSpan> value) {
        this.name = name;
        this.from = from;
        this.path = path;
        this.value = value;
    }

    static PatchOperation add(Pointer path, JsonSpan value) {
        return new PatchOperation("add", Optional.empty(), path, Optional.of(value));
    }

    static PatchOperation replace(Pointer path, JsonSpan value) {
        return new PatchOperation("replace", Optional.empty(), path, Optional.of(value));
    }

    static PatchOperation remove(Pointer path) {
        return new PatchOperation("remove", Optional.empty(), path, Optional.empty());
    }

    static PatchOperation move(Pointer from, Pointer path) {
        return new PatchOperation("move", Optional.of(from), path, Optional.empty());
    }

    /** Returns these operations as JSON, on one line or with two spaces of indent and a final newline. */
    public static String toText(List<PatchOperation> operations, boolean indented) {
        Chunks chunks = new Chunks();
        ByteSink sink = new ByteSink(indented, chunks);
        sink.startArray();
        operations.forEach(operation -> operation.write(sink));
        sink.endArray();
        sink.end();
        return chunks.toText();
    }

    private void write(ByteSink sink) {
        sink.startObject();
        member("op", name, sink);
        from.ifPresent(place -> member("from", place.toString(), sink));
        member("path", path.toString(), sink);
        value.ifPresent(json -> {
            sink.name("value");
            json.write(sink);
        });
        sink.endObject();
    }

    private static void member(String name, String value, ByteSink sink) {
        sink.name(name);
        sink.string(value);
    }
}
