package org.unionplan.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.unionplan.document.Document;
import org.unionplan.json.DocumentJson;
import org.unionplan.json.UnwritableFileException;
import org.unionplan.json.io.AtomicFile;

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
        return write(file, path -> AtomicFile.write(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8))));
    }

    /** The exit code after writing that document to the file of that name. */
    int write(String file, Document document) {
        return write(file, path -> DocumentJson.standard().write(document, path));
    }

    /** Writes a file of any kind. */
    private interface Writing {
        void to(Path file) throws FileSystemException;
    }

    private int write(String file, Writing writing) {
        try {
            writing.to(Path.of(file));
            return ExitCode.SOUND;
        } catch (InvalidPathException e) {
            to.complain(file + ": it cannot be the name of a file here");
        } catch (FileSystemException e) {
            complain(file, e.getReason());
        } catch (UnwritableFileException e) {
            complain(file, e.getReason());
        }
        return ExitCode.UNUSABLE;
    }

    private void complain(String file, String reason) {
        to.complain(file + ": it cannot be written: " + reason);
    }
}
