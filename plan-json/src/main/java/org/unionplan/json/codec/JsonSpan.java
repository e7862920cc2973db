package org.unionplan.json.codec;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionplan.document.Document;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A value in JSON on one line as {@link ByteSink} writes it, from one byte to another. Two are equal if their bytes are,
 * which for objects includes the order of members. Taken apart on demand, so that equal values never are.
 */
final class JsonSpan implements Comparable<JsonSpan> {

    private final byte[] json;
    private final int[] begins;
    private final int[] ends;
    private final int from;
    private final int to;

    private JsonSpan(byte[] json, int[] begins, int[] ends, int from, int to) {
        this.json = json;
        this.begins = begins;
        this.ends = ends;
        this.from = from;
        this.to = to;
    }

    /**
     * All of that JSON.
     *
     * @param begins where its objects and arrays begin, ascending
     * @param ends the end of each of them
     */
    static JsonSpan of(byte[] json, int[] begins, int[] ends) {
        return new JsonSpan(json, begins, ends, 0, json.length);
    }

    /** Returns that document as it is written on one line. */
    static JsonSpan of(Document document, DocumentCodec codec) {
        SpanSink sink = new SpanSink();
        codec.write(document, sink);
        return sink.span();
    }

    private JsonSpan at(int begin) {
        return new JsonSpan(json, begins, ends, begin, end(begin));
    }

    boolean isObject() {
        return json[from] == '{';
    }

    boolean isArray() {
        return json[from] == '[';
    }

    /** The number of its bytes. */
    int length() {
        return to - from;
    }

    /** The members of an object, in their order. */
    Map<String, JsonSpan> members() {
        Map<String, JsonSpan> members = new LinkedHashMap<>();
        for (int next = from + 1; json[next] != '}'; ) {
            JsonSpan name = at(next);
            JsonSpan value = at(name.to + 1);
            members.put(name.text(), value);
            next = value.next();
        }
        return members;
    }

    /** The member of an object that has that name in quotes, which has nothing to escape. */
    @Nullable
    JsonSpan member(byte[] quoted) {
        for (int next = from + 1; json[next] != '}'; ) {
            JsonSpan name = at(next);
            JsonSpan value = at(name.to + 1);
            if (Arrays.equals(json, name.from, name.to, quoted, 0, quoted.length)) {
                return value;
            }
            next = value.next();
        }
        return null;
    }

    /** The items of an array. */
    List<JsonSpan> items() {
        List<JsonSpan> items = new ArrayList<>();
        for (int next = from + 1; json[next] != ']'; ) {
            JsonSpan item = at(next);
            items.add(item);
            next = item.next();
        }
        return items;
    }

    /** Writes it again, in the form of that sink. */
    void write(ByteSink sink) {
        if (isObject()) {
            sink.startObject();
            members().forEach((name, member) -> {
                sink.name(name);
                member.write(sink);
            });
            sink.endObject();
        } else if (isArray()) {
            sink.startArray();
            items().forEach(item -> item.write(sink));
            sink.endArray();
        } else {
            sink.written(json, from, to);
        }
    }

    /** The characters of a string. */
    private String text() {
        String text = new String(json, from + 1, to - from - 2, StandardCharsets.UTF_8);
        if (text.indexOf('\\') < 0) {
            return text;
        }
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json, from, to - from)) {
            parser.nextToken();
            return parser.getString();
        }
    }

    /** The start of the next item or member, or the closing bracket. */
    private int next() {
        return json[to] == ',' ? to + 1 : to;
    }

    private int end(int at) {
        return switch (json[at]) {
            case '"' -> endOfString(at);
            case '{', '[' -> ends[Arrays.binarySearch(begins, at)];
            default -> endOfWord(at);
        };
    }

    private int endOfString(int from) {
        int at = from + 1;
        while (json[at] != '"') {
            at += json[at] == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private int endOfWord(int from) {
        int at = from;
        while (json[at] != ',' && json[at] != ']' && json[at] != '}') {
            at++;
        }
        return at;
    }

    @Override
    public int compareTo(JsonSpan other) {
        return Arrays.compare(json, from, to, other.json, other.from, other.to);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonSpan that && Arrays.equals(json, from, to, that.json, that.from, that.to);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + json[i];
        }
        return hash;
    }
}
