package org.unionplan.cli.option;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unionplan.json.JsonLimits;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/**
 * The options of commands that read files: the limits on what is read, which hold for the document that is written
 * too.
 */
public final class InputLimits {

    @Option(
            names = "--max-size",
            paramLabel = "${bundle:param.SIZE}",
            converter = Size.class,
            description = "Refuse input files larger than SIZE, such as 500K, 20M or 1G; default 256M.")
    private @Nullable Integer bytes;

    @Option(
            names = "--limits",
            paramLabel = "${bundle:param.LIMITS}",
            converter = LimitChange.class,
            split = ",",
            hideParamSyntax = true,
            description =
                    "Change limits of documents, comma-separated: depth, strings, numbers, digits, names, members.")
    private List<UnaryOperator<JsonLimits>> changes = List.of();

    /** The limits of a document, and of each document in JSON Lines. */
    public JsonLimits ofDocuments() {
        Integer most = bytes;
        JsonLimits limits = most == null
                ? JsonLimits.STANDARD
                : JsonLimits.STANDARD.withDocumentLength(most).withLineLength(most);
        for (UnaryOperator<JsonLimits> change : changes) {
            limits = change.apply(limits);
        }
        return limits;
    }

    /** The most bytes of a file that is no document. */
    public int bytes() {
        return ofDocuments().getDocumentLength();
    }

    /** Reads a number of bytes, in multiples of 1024 with a letter. */
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

    /** Reads the name of a limit and its number, such as "members=20000000". */
    static final class LimitChange implements ITypeConverter<UnaryOperator<JsonLimits>> {

        private static final Pattern CHANGE = Pattern.compile("([a-z]+)=([0-9]{1,9})");

        @Override
        public UnaryOperator<JsonLimits> convert(String words) {
            Matcher parts = CHANGE.matcher(words);
            if (parts.matches()) {
                int most = Integer.parseInt(parts.group(2));
                UnaryOperator<JsonLimits> change = change(parts.group(1), most);
                if (isPossible(change)) {
                    return change;
                }
            }
            throw UnusableValueException.expected("usage.expected.limits", words);
        }

        private static UnaryOperator<JsonLimits> change(String name, int most) {
            return switch (name) {
                case "depth" -> limits -> limits.withDepth(most);
                case "strings" -> limits -> limits.withStringLength(most);
                case "numbers" -> limits -> limits.withNumberLength(most);
                case "digits" -> limits -> limits.withDigits(most);
                case "names" -> limits -> limits.withNameLength(most);
                case "members" -> limits -> limits.withMembers(most);
                default ->
                    limits -> {
                        throw new IllegalArgumentException(name);
                    };
            };
        }

        private static boolean isPossible(UnaryOperator<JsonLimits> change) {
            try {
                return change.apply(JsonLimits.STANDARD).getMembers() > 0;
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
    }
}
