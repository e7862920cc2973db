package org.unionplan.json.codec;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

    private final byte[] bytes;
    private final JsonFactory factory;
    private @Nullable Map<String, Long> offsets;

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

    /** The line and column of a byte. Lines end with LF, CR, or both together. */
    Location at(long offset) {
        int line = 1;
        int column = 1;
        int end = (int) Math.min(offset, bytes.length);
        int start = bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB ? 3 : 0;
        for (int i = start; i < end; i++) {
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
