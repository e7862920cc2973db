package org.unionplan.cli.option;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unionplan.json.JsonLimits;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The option of commands that read files. */
public final class MaxSizeOption {

    @Option(
            names = "--max-size",
            paramLabel = "${bundle:param.SIZE}",
            converter = Size.class,
            description = "Refuse input files larger than SIZE, such as 500K, 20M or 1G; default 256M.")
    private @Nullable Integer bytes;

    /** The limits of a document, and of each document in JSON Lines. */
    public JsonLimits limits() {
        Integer most = bytes;
        return most == null
                ? JsonLimits.STANDARD
                : JsonLimits.STANDARD.withDocumentLength(most).withLineLength(most);
    }

    /** The most bytes of a file that is no document. */
    public int bytes() {
        return limits().getDocumentLength();
    }

    /** Reads a number of bytes, in multiples of 1024 where a letter says so. */
    static final class Size implements ITypeConverter<Integer> {

        private static final Pattern SIZE = Pattern.compile("([0-9]{1,10})([KMG]?)");

        @Override
        public Integer convert(String size) {
            Matcher parts = SIZE.matcher(size.toUpperCase(Locale.ROOT));
            if (parts.matches()) {
                int thousands = parts.group(2).isEmpty() ? 0 : " KMG".indexOf(parts.group(2));
                long unit = 1L << (10 * thousands);
                long bytes = Long.parseLong(parts.group(1)) * unit;
                // One byte more is read, to see that a file is too large.
                if (bytes > 0 && bytes < Integer.MAX_VALUE) {
                    return (int) bytes;
                }
            }
            throw UnusableValueException.expected("usage.expected.size", size);
        }
    }
}
