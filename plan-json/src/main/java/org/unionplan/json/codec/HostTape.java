package org.unionplan.json.codec;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unionplan.rule.Finding;
import org.unionplan.rule.ValidationReport;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * A value that a host's parser, of whichever Jackson, has read: as JSON, with the place of each token in the host's own
 * input. Not thread-safe.
 */
public final class HostTape {

    /** A place in the host's input, as its parser counts. */
    public record InputPlace(long bytes, long chars, int line, int column) {}

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");

    /** Numbers kept of each mark: where the token begins in the JSON, and the mark itself. */
    private static final int STEP = 5;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final JsonFactory factory;
    private final JsonGenerator generator;
    private long[] marks = new long[16 * STEP];
    private int length;

    private HostTape(JsonFactory factory) {
        this.factory = factory;
        this.generator = factory.createGenerator(ObjectWriteContext.empty(), bytes);
    }

    /**
     * The factory of tapes. The host's parser has kept its own limits; depth stays within the usual one. Escapes keep halves
     * of surrogate pairs.
     */
    static JsonFactory factory() {
        return JsonFactory.builder()
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .build())
                .build();
    }

    static HostTape of(JsonFactory factory) {
        return new HostTape(factory);
    }

    /** Says where the next token is in the host's input; nothing is kept of a place without a line. */
    public void at(long byteOffset, long charOffset, int line, int column) {
        if (line < 1 || column < 1) {
            return;
        }
        if (length == marks.length) {
            marks = Arrays.copyOf(marks, 2 * length);
        }
        marks[length] = (long) bytes.size() + generator.streamWriteOutputBuffered();
        marks[length + 1] = byteOffset;
        marks[length + 2] = charOffset;
        marks[length + 3] = line;
        marks[length + 4] = column;
        length += STEP;
    }

    /** Takes every token but numbers. */
    public JsonGenerator tokens() {
        return generator;
    }

    /** Takes a number as it is spelled; what lenient parsers take for one besides, such as NaN, becomes a string. */
    public void number(String spelled) {
        if (NUMBER.matcher(spelled).matches()) {
            generator.writeNumber(spelled);
        } else {
            generator.writeString(spelled);
        }
    }

    /** The JSON; nothing more is taken. */
    byte[] end() {
        generator.close();
        return bytes.toByteArray();
    }

    JsonParser parser(byte[] json) {
        return factory.createParser(ObjectReadContext.empty(), json);
    }

    ValidationReport report(Problems problems, byte[] json) {
        return problems.report(
                new Locator(json, factory),
                offset -> mark(offset).map(mark -> new Finding.Location(mark.line(), mark.column())));
    }

    /** The mark of the token at that byte of the JSON. */
    private Optional<InputPlace> mark(long offset) {
        int low = 0;
        int high = length / STEP;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks[middle * STEP] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(markAt((low - 1) * STEP));
    }

    /** The first mark at the place of a finding. */
    Optional<InputPlace> mark(Finding.Location place) {
        for (int i = 0; i < length; i += STEP) {
            if (marks[i + 3] == place.getLine() && marks[i + 4] == place.getColumn()) {
                return Optional.of(markAt(i));
            }
        }
        return Optional.empty();
    }

    private InputPlace markAt(int i) {
        return new InputPlace(marks[i + 1], marks[i + 2], (int) marks[i + 3], (int) marks[i + 4]);
    }
}
