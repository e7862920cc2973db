package org.unionplan.json.codec;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.unionplan.rule.Finding;
import org.unionplan.value.Pointer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Finds lines and columns in the bytes of a document by reading them a second time, which costs nothing until there
 * is a problem to report. A member is where its name begins, an item where it begins itself; of a member that occurs
 * twice, the first one counts.
 */
public final class Locator {

    /** A power of two that keeps both the landmarks and the way from one to a place short. */
    private static final int STRIDE = 4_096;

    private final byte[] bytes;
    private final JsonFactory factory;
    private final int firstLine;
    private Finding.Location @Nullable [] landmarks;

    /** For bytes that are a whole file. */
    public Locator(byte[] bytes, JsonFactory factory) {
        this(bytes, factory, 1);
    }

    /** For bytes that begin with that line of a file. */
    public Locator(byte[] bytes, JsonFactory factory, int firstLine) {
        this.bytes = bytes;
        this.factory = factory;
        this.firstLine = firstLine;
    }

    /**
     * Returns the locations of those places, or of the nearest ones around them that the document has. A place is absent
     * from the answer only if there is no document at all.
     */
    public Map<Pointer, Finding.Location> find(Collection<Pointer> places) {
        Map<Pointer, Finding.Location> found = new HashMap<>();
        offsets(places).forEach((place, offset) -> found.put(place, at(offset)));
        return found;
    }

    /** The bytes at which those places begin, by the rules of {@link #find}. */
    Map<Pointer, Long> offsets(Collection<Pointer> places) {
        Wanted all = new Wanted();
        Map<Pointer, Wanted> wanted = new HashMap<>();
        places.forEach(place -> wanted.computeIfAbsent(place, all::below));
        read(parser -> offsets(parser, all));
        Map<Pointer, Long> found = new HashMap<>();
        wanted.forEach((place, each) -> each.nearest().ifPresent(offset -> found.put(place, offset)));
        return found;
    }

    /** Every string at one of those places or below it. */
    public Set<String> stringsIn(Collection<Pointer> places) {
        Wanted all = new Wanted();
        places.forEach(place -> all.below(place).whole = true);
        Set<String> strings = new HashSet<>();
        read(parser -> strings(parser, all, strings));
        return strings;
    }

    /** A place that is looked for, or one on the way to such a place. */
    private static final class Wanted {

        private final Map<String, Wanted> members = new HashMap<>();
        private final @Nullable Wanted parent;
        private long offset = -1;
        private boolean whole;

        private Wanted() {
            this(null);
        }

        private Wanted(@Nullable Wanted parent) {
            this.parent = parent;
        }

        private Wanted below(Pointer pointer) {
            Wanted place = this;
            for (String token : pointer.getTokens()) {
                Wanted around = place;
                place = around.members.computeIfAbsent(token, name -> new Wanted(around));
            }
            return place;
        }

        private OptionalLong nearest() {
            for (Wanted place = this; place != null; place = place.parent) {
                if (place.offset >= 0) {
                    return OptionalLong.of(place.offset);
                }
            }
            return OptionalLong.empty();
        }
    }

    private void read(Consumer<JsonParser> work) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
            if (parser.nextToken() != null) {
                work.accept(parser);
            }
        } catch (JacksonException e) {
            // The text before the fault is known; the fault itself has been reported at its place.
        }
    }

    private static void offsets(JsonParser parser, Wanted place) {
        if (place.offset < 0) {
            place.offset = parser.currentTokenLocation().getByteOffset();
        }
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                Wanted member = place.members.get(name);
                long offset = parser.currentTokenLocation().getByteOffset();
                parser.nextToken();
                if (member == null || member.offset >= 0) {
                    parser.skipChildren();
                } else {
                    member.offset = offset;
                    offsets(parser, member);
                }
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                Wanted item = place.members.get(Integer.toString(i));
                if (item == null) {
                    parser.skipChildren();
                } else {
                    offsets(parser, item);
                }
            }
        }
    }

    private static void strings(JsonParser parser, Wanted place, Set<String> strings) {
        if (parser.currentToken() == JsonToken.VALUE_STRING && place.whole) {
            strings.add(parser.getString());
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                inside(parser, place, name, strings);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                inside(parser, place, Integer.toString(i), strings);
            }
        }
    }

    private static void inside(JsonParser parser, Wanted place, String token, Set<String> strings) {
        Wanted next = place.whole ? place : place.members.get(token);
        if (next == null) {
            parser.skipChildren();
        } else {
            strings(parser, next, strings);
        }
    }

    /** The line and column of a byte. Lines end with LF, CR, or both together. */
    Finding.Location at(long offset) {
        int end = (int) Math.min(offset, bytes.length);
        Finding.Location[] known = landmarks();
        int nearest = end / STRIDE;
        return advance(known[nearest], nearest * STRIDE, end);
    }

    /** Returns the locations at regular intervals, so that any place in a long document is found fast. */
    private Finding.Location[] landmarks() {
        Finding.Location[] known = landmarks;
        if (known == null) {
            known = new Finding.Location[bytes.length / STRIDE + 1];
            known[0] = new Finding.Location(firstLine, 1);
            for (int i = 1; i < known.length; i++) {
                known[i] = advance(known[i - 1], (i - 1) * STRIDE, i * STRIDE);
            }
            landmarks = known;
        }
        return known;
    }

    /** The place of one byte, known that of an earlier one; a byte order mark takes no room. */
    private Finding.Location advance(Finding.Location from, int begin, int end) {
        int line = from.getLine();
        int column = from.getColumn();
        boolean marked = begin == 0 && bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB;
        for (int i = marked ? 3 : begin; i < end; i++) {
            byte b = bytes[i];
            boolean newLine = b == '\n' || (b == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n'));
            if (newLine) {
                line++;
                column = 1;
            } else if ((b & 0xC0) != 0x80 && b != '\r') {
                column++;
            }
        }
        return new Finding.Location(line, column);
    }
}
