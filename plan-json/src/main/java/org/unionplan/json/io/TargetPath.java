package org.unionplan.json.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The place that is written in the end, links followed.
 *
 * @param isReplaceable false for a device or a pipe, which must be written to as it is
 */
record TargetPath(Path path, boolean exists, boolean isReplaceable) {

    static TargetPath of(Path file) throws IOException {
        if (!Files.exists(file)) {
            refuseDangling(file);
            return new TargetPath(file.toAbsolutePath(), false, true);
        }
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "it is a directory");
        }
        if (!Files.isRegularFile(file)) {
            return new TargetPath(file, true, false);
        }
        // Renaming needs no permission on the file itself; its owner's wish is kept all the same.
        if (!Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        return new TargetPath(file.toRealPath(), true, true);
    }

    private static void refuseDangling(Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            throw new FileSystemException(
                    file.toString(),
                    null,
                    "it is a symbolic link to " + Files.readSymbolicLink(file) + ", which does not exist");
        }
    }

    Path directory() {
        Path parent = path.getParent();
        // An absolute path without a parent is a root, which is a directory and was refused.
        return parent == null ? path : parent;
    }
}
