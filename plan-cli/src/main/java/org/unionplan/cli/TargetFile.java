package org.unionplan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.unionplan.document.Document;
import org.unionplan.json.DocumentJson;

/** A file that a command writes, whole and in UTF-8. */
final class TargetFile {

    private final Output to;

    TargetFile(Output to) {
        this.to = to;
    }

    /** Whether there is a file of that name. */
    boolean exists(String file) {
        try {
            return Files.exists(Path.of(file));
        } catch (InvalidPathException e) {
            // Writing it will say why.
            return false;
        }
    }

    /** The exit code after writing that text to the file of that name. */
    int write(String file, String text) {
        return write(file, path -> Files.write(path, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The exit code after writing that document to the file of that name. */
    int write(String file, Document document) {
        return write(file, path -> DocumentJson.standard().write(document, path));
    }

    /** Writes a file of any kind. */
    private interface Writing {
        void to(Path file) throws IOException;
    }

    private int write(String file, Writing writing) {
        try {
            writing.to(Path.of(file));
            return ExitCode.SOUND;
        } catch (InvalidPathException e) {
            to.complain(file + ": it cannot be the name of a file here");
        } catch (IOException e) {
            complain(file, new UncheckedIOException(e));
        } catch (UncheckedIOException e) {
            complain(file, e);
        }
        return ExitCode.UNUSABLE;
    }

    private void complain(String file, UncheckedIOException e) {
        to.complain(file + ": it cannot be written: "
                + UnreadableFileException.of(e).getReason());
    }
}
