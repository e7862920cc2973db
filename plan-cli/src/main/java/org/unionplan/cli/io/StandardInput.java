package org.unionplan.cli.io;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The standard input, which {@code -} names where a command reads a file. */
public final class StandardInput {

    private static final String NAME = "-";

    private StandardInput() {}

    public static boolean isNamed(String file) {
        return file.equals(NAME);
    }

    /** Opens the standard input, which gives its bytes once. */
    public static InputStream open() {
        // A file stream asks a pipe for its length, which has none.
        return new BufferedInputStream(new FileInputStream(FileDescriptor.in));
    }

    /** Opens that file, or the standard input if that is named. */
    public static InputStream orFile(Path file) throws IOException {
        return isNamed(file.toString()) ? open() : Files.newInputStream(file);
    }
}
