package org.unionplan.json.io;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/**
 * A file that is replaced completely or left unchanged.
 *
 * <p>The content goes to a temporary file in the same directory, which then takes the place of the file and its
 * permissions. A symbolic link stays; the file it points to is replaced. Other hard links keep the old content. What is
 * neither a file nor a directory, such as a pipe or {@code /dev/stdout}, is written to directly.
 */
public final class AtomicFile {

    /** Writes what the file is to contain. */
    @FunctionalInterface
    public interface FileContent {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Renames a file; a file system may refuse to do so atomically. */
    @FunctionalInterface
    interface Rename {
        void move(Path from, Path to, CopyOption... options) throws IOException;
    }

    private AtomicFile() {}

    /**
     * Replaces the file, or creates it.
     *
     * @throws FileSystemException if that fails; its reason is always present: a clause without a full stop
     */
    public static void write(Path file, FileContent content) throws FileSystemException {
        write(file, content, Files::move);
    }

    static void write(Path file, FileContent content, Rename rename) throws FileSystemException {
        try {
            TargetPath target = TargetPath.of(file);
            if (target.isReplaceable()) {
                replace(target, content, rename);
            } else {
                try (OutputStream out = Files.newOutputStream(file)) {
                    content.writeTo(out);
                }
            }
        } catch (IOException e) {
            throw WriteFailure.of(file, e);
        } catch (UncheckedIOException e) {
            throw WriteFailure.of(file, Objects.requireNonNull(e.getCause()));
        }
    }

    private static void replace(TargetPath target, FileContent content, Rename rename) throws IOException {
        TemporaryFile temporary = TemporaryFile.beside(target);
        try {
            try (OutputStream out = Files.newOutputStream(temporary.path())) {
                content.writeTo(out);
            }
            move(temporary.path(), target.path(), rename);
        } catch (IOException | RuntimeException | Error e) {
            temporary.deleteAfter(e);
            throw e;
        }
    }

    private static void move(Path from, Path to, Rename rename) throws IOException {
        try {
            rename.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            rename.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
