package org.unionplan.json.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds the reason why a file could not be written. */
final class WriteFailure {

    private WriteFailure() {}

    /** An exception that names the file that was asked for and has a reason. */
    static FileSystemException of(Path file, IOException cause) {
        FileSystemException failure = new FileSystemException(file.toString(), null, reason(cause));
        failure.initCause(cause);
        return failure;
    }

    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException || cause instanceof NotDirectoryException) {
            return "there is no such directory";
        }
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        // Not the message, which for these begins with the file's name.
        @Nullable String reason = cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
        return reason == null || reason.isBlank() ? "input/output error" : reason;
    }
}
