package org.unionplan.json;

import java.util.List;
import java.util.Objects;
import org.unionplan.document.Document;
import org.unionplan.json.codec.JsonDifference;
import org.unionplan.json.codec.PatchOperation;

/**
 * A JSON Patch (RFC 6902) that turns the JSON of one document into that of another, for programs that know nothing of
 * plans. Immutable and thread-safe.
 *
 * <p>It is made from the written form, so it has what a comparison of documents ignores: 1.5 turned into
 * 1.50, members that are not known in another order.
 */
public final class JsonPatch {

    private final List<PatchOperation> operations;

    private JsonPatch(List<PatchOperation> operations) {
        this.operations = operations;
    }

    /**
     * A patch whose result is the JSON of the second document byte for byte, once it is printed in the same form:
     * members come out in their order wherever an implementation keeps them in the order in which they came. For that,
     * members behind an added one are moved away and back.
     */
    public static JsonPatch between(Document before, Document after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");

        return new JsonPatch(JsonDifference.between(before, after, true));
    }

    /**
     * A shorter patch, whose result has the same members in whatever order: the same JSON, and once it is read and
     * written the same bytes, but for the order of members that are not known.
     */
    public static JsonPatch inAnyOrder(Document before, Document after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");

        return new JsonPatch(JsonDifference.between(before, after, false));
    }

    /** Returns the number of operations; 0 if the documents are written alike. */
    public int size() {
        return operations.size();
    }

    /** The patch as JSON, with two spaces of indent and a final newline. */
    public String toJson() {
        return PatchOperation.toText(operations, true);
    }

    /** The patch as JSON on one line. */
    @Override
    public String toString() {
        return PatchOperation.toText(operations, false);
    }
}
