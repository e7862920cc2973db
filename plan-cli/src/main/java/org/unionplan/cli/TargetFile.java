package org.unionplan.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.unionplan.document.Document;
import org.unionplan.json.DocumentJson;

/**
 * The file that a command writes: completely or not at all.
 *
 * <p>The content goes to a temporary file in the same directory, which takes the target's place once it is complete. A
 * file that exists is replaced only where that was asked for, and keeps its permissions. A symbolic link stays, and the
 * file it leads to is replaced; a link that leads nowhere is refused. What is no regular file, such as a pipe, is
 * written directly.
 */
final class TargetFile {

    private final String name;
    private final boolean force;
    private final Output to;

    TargetFile(String name, boolean force, Output to) {
        this.name = name;
        this.force = force;
        this.to = to;
    }

    /** Complains if this file must not be written, and returns whether it did. For use before any work is done. */
    boolean isRefused(List<String> inputs) {
        try {
            Path target = Path.of(name);
            for (String input : inputs) {
                if (isSame(target, Path.of(input))) {
                    to.complain(name + ": the output file is also the input; name another file");
                    return true;
                }
            }
            checked(target, force);
            return false;
        } catch (InvalidPathException e) {
            to.complain(name + ": it cannot be the name of a file here");
        } catch (IOException e) {
            complain(e);
        }
        return true;
    }

    /**
     * The same for a command that may replace one of its inputs.
     *
     * @param inputs the files that need no {@code --force}
     */
    TargetFile orOneOf(List<String> inputs) {
        try {
            for (String input : inputs) {
                if (isSame(Path.of(name), Path.of(input))) {
                    return new TargetFile(name, true, to);
                }
            }
        } catch (InvalidPathException e) {
            // Whoever reads or writes that file says why.
            return this;
        }
        return this;
    }

    private static boolean isSame(Path target, Path input) {
        try {
            return Files.isRegularFile(target) && Files.isSameFile(target, input);
        } catch (IOException e) {
            // An input that cannot be read is reported by whoever reads it.
            return false;
        }
    }

    /** The exit code after writing that text in UTF-8. */
    int write(String text) {
        return write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The exit code after writing that document. */
    int write(Document document) {
        return write(out -> DocumentJson.standard().write(document, out));
    }

    /** Writes the content of a file. */
    private interface Content {
        void to(OutputStream out) throws IOException;
    }

    private int write(Content content) {
        try {
            Path target = checked(Path.of(name), force);
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                fill(target, content);
            } else {
                replace(target, content);
            }
            return ExitCode.SOUND;
        } catch (InvalidPathException e) {
            to.complain(name + ": it cannot be the name of a file here");
        } catch (IOException e) {
            complain(e);
        } catch (UncheckedIOException e) {
            complain(e.getCause());
        }
        return ExitCode.UNUSABLE;
    }

    /** The file to be written, links followed. */
    private static Path checked(Path target, boolean force) throws IOException {
        if (!Files.exists(target)) {
            if (Files.isSymbolicLink(target)) {
                throw new FileSystemException(target.toString(), null, "it is a symbolic link to a missing file");
            }
            return target;
        }
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "it is a directory");
        }
        if (!Files.isRegularFile(target)) {
            return target;
        }
        if (!force) {
            throw new FileAlreadyExistsException(target.toString());
        }
        if (!Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        return target.toRealPath();
    }

    private void replace(Path target, Content content) throws IOException {
        Path temporary = temporary(target.toAbsolutePath().getParent());
        try {
            fill(temporary, content);
            if (Files.exists(target)) {
                keepAttributes(target, temporary);
            }
            if (force) {
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } else {
                // Fails where somebody else has made that file in the meantime.
                Files.move(temporary, target);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** A new file with the permissions that new files have here. */
    private static Path temporary(Path directory) throws IOException {
        FileAttribute<?>[] usual = isPosix(directory)
                ? new FileAttribute<?>[] {
                    // The system takes away what the user does not want to grant.
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-rw-rw-"))
                }
                : new FileAttribute<?>[0];
        return Files.createTempFile(directory, ".plan-", ".tmp", usual);
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static void keepAttributes(Path from, Path on) throws IOException {
        if (!isPosix(from)) {
            return;
        }
        PosixFileAttributes kept = Files.readAttributes(from, PosixFileAttributes.class);
        PosixFileAttributeView view = Files.getFileAttributeView(on, PosixFileAttributeView.class);
        PosixFileAttributes own = view.readAttributes();
        try {
            if (!own.group().equals(kept.group())) {
                view.setGroup(kept.group());
            }
            if (!own.owner().equals(kept.owner())) {
                view.setOwner(kept.owner());
            }
        } catch (FileSystemException e) {
            // Only the superuser can give a file away; whoever may write it has it then.
        }
        view.setPermissions(kept.permissions());
    }

    private void fill(Path file, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(to.disk().open(file), 1 << 16)) {
            content.to(out);
        }
    }

    private void complain(IOException e) {
        if (e instanceof FileAlreadyExistsException) {
            to.complain(name + ": the file already exists; use --force to overwrite it");
        } else {
            to.complain(name + ": cannot be written: " + reason(e));
        }
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such directory";
        }
        if (e instanceof AccessDeniedException) {
            return "there is no permission to write there";
        }
        // Not the message, which for these begins with the file's name.
        String told = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return told == null || told.isBlank() ? "the system does not say why" : told;
    }
}
