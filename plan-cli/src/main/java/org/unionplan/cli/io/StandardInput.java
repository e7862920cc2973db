package org.unionplan.cli.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.unionplan.json.JsonLimits;
import org.unionplan.json.PortfolioReader;

/** The standard input, which {@code -} names where a command reads a file. */
public final class StandardInput {

    /** The path that denotes it among the paths of files. */
    public static final Path PATH = Path.of("-");

    private static final int PEEKED = 1_000;

    /** White space and the bytes of the mark of UTF-8. */
    private static final String SKIPPED = " \t\r\n\u00ef\u00bb\u00bf";

    private StandardInput() {}

    public static boolean isNamed(String file) {
        return file.equals(PATH.toString());
    }

    /** Opens the standard input, which gives its bytes once. */
    public static InputStream open() {
        return System.in;
    }

    /** Returns true if it begins as JSON does, or is empty; nothing of it is taken. */
    public static boolean isJson() {
        InputStream in = open();
        try {
            in.mark(PEEKED);
            int first = in.read();
            for (int count = 1; count < PEEKED && SKIPPED.indexOf(first) >= 0; count++) {
                first = in.read();
            }
            in.reset();
            return first < 0 || first == '{';
        } catch (IOException e) {
            // Whoever reads it says why.
            return true;
        }
    }

    /** Returns a reader of many documents, of which one file or place may be the standard input. */
    public static PortfolioReader reader(JsonLimits limits) {
        return PortfolioReader.standard().withLimits(limits).withStream(PATH, open());
    }

    /** Opens that file, or the standard input if that is named. */
    public static InputStream orFile(Path file) throws IOException {
        return isNamed(file.toString()) ? open() : Files.newInputStream(file);
    }
}
