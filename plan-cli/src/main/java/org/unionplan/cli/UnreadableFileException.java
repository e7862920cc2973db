package org.unionplan.cli;

import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Says why a file cannot be read, in words for whoever named it. */
final class UnreadableFileException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String reason;

    UnreadableFileException(String reason, @Nullable Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    static UnreadableFileException of(UncheckedIOException e) {
        return new UnreadableFileException(reason(e.getCause()), e);
    }

    private static String reason(@Nullable IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (cause instanceof AccessDeniedException) {
            return "there is no permission to read it";
        }
        // Not the message, which for these begins with the file's name.
        String told = cause instanceof FileSystemException system ? system.getReason() : message(cause);
        return told == null || told.isBlank() ? "it cannot be read" : "it cannot be read: " + told;
    }

    private static @Nullable String message(@Nullable IOException cause) {
        return cause == null ? null : cause.getMessage();
    }

    /** The reason, a clause without a full stop. */
    String getReason() {
        return reason;
    }
}
