package org.unionplan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A file that a command writes, whole and in UTF-8. */
final class TargetFile {

    private final Output to;

    TargetFile(Output to) {
        this.to = to;
    }

    /** The exit code after writing that text to the file of that name. */
    int write(String file, String text) {
        try {
            Files.write(Path.of(file), text.getBytes(StandardCharsets.UTF_8));
            return ExitCode.SOUND;
        } catch (InvalidPathException e) {
            to.complain(file + ": it cannot be the name of a file here");
        } catch (IOException e) {
            to.complain(file + ": it cannot be written: "
                    + UnreadableFileException.of(new UncheckedIOException(e)).getReason());
        }
        return ExitCode.UNUSABLE;
    }
}
