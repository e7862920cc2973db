package org.unionplan.json.codec;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionplan.rule.Location;
import org.unionplan.value.Pointer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Finds lines and columns in the bytes of a document by reading them a second time, which nobody pays for until there
 * is something to say. A member stands where its name begins, an item where it begins itself; of a member that occurs
 * twice, the first one counts.
 */
public final class Locator {

    /** A power of two that keeps both the landmarks and the way from one to a place short. */
    private static final int STRIDE = 4_096;

    private final byte[] bytes;
    private final JsonFactory factory;
    private @Nullable Map<String, Long> offsets;
    private Location @Nullable [] landmarks;

    public Locator(byte[] bytes, JsonFactory factory) {
        this.bytes = bytes;
        this.factory = factory;
    }

    /** Where that place is, or the nearest one around it that the document has. */
    public Optional<Location> find(Pointer pointer) {
        Map<String, Long> known = offsets();
        for (Pointer place = pointer; ; place = place.getParent().orElseThrow()) {
            Long offset = known.get(place.toString());
            if (offset != null) {
                return Optional.of(at(offset));
            }
            if (place.getParent().isEmpty()) {
                return Optional.empty();
            }
        }
    }

    /** Every string that stands in one of those places or below it. */
    public Set<String> stringsIn(Set<Pointer> places) {
        Set<String> wanted = places.stream().map(Pointer::toString).collect(Collectors.toSet());
        Set<String> strings = new HashSet<>();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
            collect(parser, wanted, strings);
        } catch (JacksonException e) {
            // What stands before the fault is known; the fault itself has been reported where it stands.
        }
        return strings;
    }

    private static void collect(JsonParser parser, Set<String> wanted, Set<String> strings) {
        int inside = 0;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token.isStructEnd()) {
                inside = Math.max(0, inside - 1);
            } else if (token == JsonToken.VALUE_STRING || token.isStructStart()) {
                boolean here = inside > 0
                        || wanted.contains(
                                parser.streamReadContext().pathAsPointer().toString());
                if (here && token.isStructStart()) {
                    inside++;
                } else if (here) {
                    strings.add(parser.getString());
                }
            }
        }
    }

    /** The line and column of a byte. Lines end with LF, CR, or both together. */
    Location at(long offset) {
        int end = (int) Math.min(offset, bytes.length);
        Location[] known = landmarks();
        int nearest = end / STRIDE;
        return advance(known[nearest], nearest * STRIDE, end);
    }

    /** Where every so many bytes are, so that no place takes long to find in a long document. */
    private Location[] landmarks() {
        Location[] known = landmarks;
        if (known == null) {
            known = new Location[bytes.length / STRIDE + 1];
            known[0] = new Location(1, 1);
            for (int i = 1; i < known.length; i++) {
                known[i] = advance(known[i - 1], (i - 1) * STRIDE, i * STRIDE);
            }
            landmarks = known;
        }
        return known;
    }

    /** The place of one byte, known that of an earlier one; a byte order mark takes no room. */
    private Location advance(Location from, int begin, int end) {
        int line = from.line();
        int column = from.column();
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
        return new Location(line, column);
    }

    private Map<String, Long> offsets() {
        Map<String, Long> found = offsets;
        if (found == null) {
            found = new HashMap<>();
            try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
                scan(parser, found);
            } catch (JacksonException e) {
                // The places before the fault are known; the fault itself has been reported where it stands.
            }
            offsets = found;
        }
        return found;
    }

    private static void scan(JsonParser parser, Map<String, Long> found) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            boolean begins = token == JsonToken.PROPERTY_NAME
                    || (!token.isStructEnd() && !parser.streamReadContext().inObject())
                    || token == JsonToken.START_OBJECT;
            if (begins) {
                found.putIfAbsent(
                        parser.streamReadContext().pathAsPointer().toString(),
                        parser.currentTokenLocation().getByteOffset());
            }
        }
    }
}
