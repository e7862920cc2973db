package org.unionplan.json;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Objects;
import org.unionplan.message.UnionplanException;

/** A file that cannot be written: its directory is missing, the disk is full, there is no permission. */
public final class UnwritableFileException extends UnionplanException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String file;
    private final String reason;

    UnwritableFileException(Path file, FileSystemException cause) {
        this(file.toString(), Objects.requireNonNullElse(cause.getReason(), "input/output error"), cause);
    }

    private UnwritableFileException(String file, String reason, IOException cause) {
        super(file + " cannot be written: " + reason + ".", cause);
        this.file = file;
        this.reason = reason;
    }

    /** The file's name as it was given. */
    public String getFile() {
        return file;
    }

    /** The reason, a clause without a full stop. */
    public String getReason() {
        return reason;
    }
}
