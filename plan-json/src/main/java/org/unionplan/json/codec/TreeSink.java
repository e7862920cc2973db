package org.unionplan.json.codec;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unionplan.document.Document;
import org.unionplan.value.Decimal;

/**
 * Keeps what is written as a tree: maps in order, lists, strings, numbers as they are spelled, truth values. Two trees
 * are the same bytes if and only if they are equal and their members are in the same order.
 */
public final class TreeSink implements JsonSink {

    /** A number as it is spelled: 1.50 is not 1.5. */
    public record Spelled(String digits) {}

    /** The absence of a value, spelled out. */
    public record Nothing() {}

    private final Deque<Object> open = new ArrayDeque<>();
    private final Deque<String> names = new ArrayDeque<>();
    private final List<Object> roots = new ArrayList<>();

    private TreeSink() {}

    /** Returns the tree of that document, as it would be written. */
    public static Map<String, Object> of(Document document, DocumentCodec codec) {
        TreeSink sink = new TreeSink();
        codec.write(document, sink);
        return members(sink.roots.get(0));
    }

    // Names come before values in an object, and nowhere else.
    @SuppressWarnings("unchecked")
    private static Map<String, Object> members(Object object) {
        return (Map<String, Object>) object;
    }

    // As above.
    @SuppressWarnings("unchecked")
    private void put(Object value) {
        Object parent = open.peek();
        if (parent == null) {
            roots.add(value);
        } else if (parent instanceof Map<?, ?>) {
            members(parent).put(names.pop(), value);
        } else {
            ((List<Object>) parent).add(value);
        }
    }

    @Override
    public void startObject() {
        Map<String, Object> object = new LinkedHashMap<>();
        put(object);
        open.push(object);
    }

    @Override
    public void endObject() {
        open.pop();
    }

    @Override
    public void startArray() {
        List<Object> array = new ArrayList<>();
        put(array);
        open.push(array);
    }

    @Override
    public void endArray() {
        open.pop();
    }

    @Override
    public void name(String name) {
        names.push(name);
    }

    @Override
    public void string(String value) {
        put(value);
    }

    @Override
    public void number(Decimal value) {
        put(new Spelled(value.toShortString()));
    }

    @Override
    public void number(long value) {
        put(new Spelled(Long.toString(value)));
    }

    @Override
    public void bool(boolean value) {
        put(value);
    }

    @Override
    public void nothing() {
        put(new Nothing());
    }
}
