package org.unionplan.cli.io;

import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
import org.unionplan.message.Message;

/** A file that cannot be read, with the reason. */
public final class UnreadableFileException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Message reason;

    public UnreadableFileException(Message reason, @Nullable Throwable cause) {
        super(reason.toString(), cause);
        this.reason = reason;
    }

    public static UnreadableFileException of(UncheckedIOException e) {
        return new UnreadableFileException(reason(e.getCause()), e);
    }

    private static Message reason(@Nullable IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return Message.of("file.missing");
        }
        if (cause instanceof AccessDeniedException) {
            return Message.of("file.denied");
        }
        // Not the message, which for these begins with the file's name.
        String told = cause instanceof FileSystemException system ? system.getReason() : message(cause);
        return told == null || told.isBlank()
                ? Message.of("file.unreadable")
                : Message.of("file.unreadable.because").with("reason", told);
    }

    private static @Nullable String message(@Nullable IOException cause) {
        return cause == null ? null : cause.getMessage();
    }

    /** The reason, a clause without a full stop. */
    public Message getReason() {
        return reason;
    }
}
