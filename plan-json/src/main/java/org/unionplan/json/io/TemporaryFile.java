package org.unionplan.json.io;

import static java.nio.file.attribute.PosixFilePermission.GROUP_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.GROUP_READ;
import static java.nio.file.attribute.PosixFilePermission.GROUP_WRITE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_READ;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_WRITE;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An empty new file in the directory of its target, with the target's permissions. */
record TemporaryFile(Path path) {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    static TemporaryFile beside(TargetPath target) throws IOException {
        PosixFileAttributes attributes = target.exists() ? posix(target.path()) : null;
        if (attributes == null) {
            // A new file gets what the system gives every new file.
            return create(target.directory());
        }
        TemporaryFile file = create(target.directory(), PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        try {
            file.take(attributes);
            return file;
        } catch (IOException | RuntimeException e) {
            file.deleteAfter(e);
            throw e;
        }
    }

    private static TemporaryFile create(Path directory, FileAttribute<?>... attributes) throws IOException {
        while (true) {
            try {
                return new TemporaryFile(
                        Files.createFile(directory.resolve(".unionplan-" + UUID.randomUUID() + ".tmp"), attributes));
            } catch (FileAlreadyExistsException e) {
                // Another name then.
            }
        }
    }

    /** The attributes of a POSIX file, null where the file system has no such thing. */
    private static @Nullable PosixFileAttributes posix(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null ? null : view.readAttributes();
    }

    private void take(PosixFileAttributes attributes) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        view.setPermissions(
                takeGroup(attributes, view) ? attributes.permissions() : withoutGroup(attributes.permissions()));
        takeOwner(attributes, view);
    }

    /** Returns whether the group is that of the target; only its members may give a file to a group. */
    private static boolean takeGroup(PosixFileAttributes attributes, PosixFileAttributeView view) throws IOException {
        if (!attributes.group().equals(view.readAttributes().group())) {
            try {
                view.setGroup(attributes.group());
            } catch (FileSystemException e) {
                return false;
            }
        }
        return true;
    }

    /** Another group gets what everybody gets. */
    private static Set<PosixFilePermission> withoutGroup(Set<PosixFilePermission> permissions) {
        Set<PosixFilePermission> kept = EnumSet.noneOf(PosixFilePermission.class);
        kept.addAll(permissions);
        keepIf(permissions.contains(OTHERS_READ), GROUP_READ, kept);
        keepIf(permissions.contains(OTHERS_WRITE), GROUP_WRITE, kept);
        keepIf(permissions.contains(OTHERS_EXECUTE), GROUP_EXECUTE, kept);
        return kept;
    }

    private static void keepIf(boolean condition, PosixFilePermission permission, Set<PosixFilePermission> kept) {
        if (!condition) {
            kept.remove(permission);
        }
    }

    /** Only a privileged user may give a file away; for others the new file is their own. */
    private static void takeOwner(PosixFileAttributes attributes, PosixFileAttributeView view) throws IOException {
        if (!attributes.owner().equals(view.getOwner())) {
            try {
                view.setOwner(attributes.owner());
            } catch (FileSystemException e) {
                // The content matters more.
            }
        }
    }

    /** Deletes the file because of that failure, which is the one to report, whatever happens now. */
    void deleteAfter(Throwable failure) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}
