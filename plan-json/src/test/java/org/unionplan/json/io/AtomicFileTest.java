package org.unionplan.json.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void chooseFile() {
        file = directory.resolve("plan.json");
    }

    private static AtomicFile.FileContent text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    private void assumePosix() {
        assumeTrue(directory.getFileSystem().supportedFileAttributeViews().contains("posix"));
    }

    @Test
    void isCreatedWithThePermissionsOfAnyNewFile() throws IOException {
        assumePosix();
        AtomicFile.write(file, text("new"));

        assertThat(file).hasContent("new");
        assertThat(names()).containsExactly("plan.json");
        assertThat(Files.getPosixFilePermissions(file))
                .isEqualTo(Files.getPosixFilePermissions(Files.createFile(directory.resolve("other"))));
    }

    @Test
    void isReplacedAndKeepsItsPermissions() throws IOException {
        assumePosix();
        Files.writeString(file, "something longer");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxrw---x"));

        AtomicFile.write(file, text("new"));

        assertThat(file).hasContent("new");
        assertThat(names()).containsExactly("plan.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rwxrw---x");
    }

    @Test
    void keepsItsContentUntilAllIsWritten() throws IOException {
        Files.writeString(file, "old");

        AtomicFile.write(file, out -> {
            out.write('n');
            out.flush();
            assertThat(file).hasContent("old");
        });

        assertThat(file).hasContent("n");
    }

    @Test
    void keepsItsContentWhenTheDiskIsFull() throws IOException {
        Files.writeString(file, "old");

        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write('n');
                    throw new IOException("No space left on device");
                }))
                .isInstanceOfSatisfying(FileSystemException.class, e -> {
                    assertThat(e.getFile()).isEqualTo(file.toString());
                    assertThat(e.getReason()).isEqualTo("No space left on device");
                });
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("plan.json");
    }

    @Test
    void findsTheReasonBehindAnUncheckedException() {
        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    throw new UncheckedIOException(new IOException());
                }))
                .isInstanceOfSatisfying(
                        FileSystemException.class,
                        e -> assertThat(e.getReason()).isEqualTo("input/output error"));
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void isNotCreatedWhenItsContentFails() {
        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write('n');
                    throw new IllegalStateException("a fault");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a fault");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void isReplacedThroughALink() throws IOException {
        Files.writeString(file, "old");
        Path link = Files.createSymbolicLink(directory.resolve("link"), Path.of("plan.json"));
        Path second = Files.createSymbolicLink(directory.resolve("second"), link);

        AtomicFile.write(second, text("new"));

        assertThat(link).isSymbolicLink();
        assertThat(second).isSymbolicLink();
        assertThat(file).hasContent("new").isRegularFile();
        assertThat(names()).containsExactly("link", "plan.json", "second");
    }

    @Test
    void isNotCreatedThroughALinkToNothing() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("link"), Path.of("plan.json"));

        assertThatThrownBy(() -> AtomicFile.write(link, text("new")))
                .isInstanceOfSatisfying(
                        FileSystemException.class,
                        e -> assertThat(e.getReason())
                                .isEqualTo("it is a symbolic link to plan.json, which does not exist"));
        assertThat(names()).containsExactly("link");
    }

    @Test
    void isRefusedWhereItCannotBe() throws IOException {
        Files.writeString(file, "old");

        assertThatThrownBy(() -> AtomicFile.write(directory, text("new")))
                .isInstanceOfSatisfying(
                        FileSystemException.class,
                        e -> assertThat(e.getReason()).isEqualTo("it is a directory"));
        assertThatThrownBy(() -> AtomicFile.write(directory.resolve("none/plan.json"), text("new")))
                .isInstanceOfSatisfying(
                        FileSystemException.class,
                        e -> assertThat(e.getReason()).isEqualTo("there is no such directory"));
        assertThat(names()).containsExactly("plan.json");
    }

    @Test
    void isRefusedWithoutPermission() throws IOException {
        assumePosix();
        Files.writeString(file, "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeFalse(Files.isWritable(file), "a privileged user may write everything");

        assertThatThrownBy(() -> AtomicFile.write(file, text("new")))
                .isInstanceOfSatisfying(
                        FileSystemException.class,
                        e -> assertThat(e.getReason()).isEqualTo("permission denied"));
        assertThat(file).hasContent("old");
    }

    @Test
    void isRefusedInADirectoryWithoutPermission() throws IOException {
        assumePosix();
        Path closed = Files.createDirectory(
                directory.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
        assumeFalse(Files.isWritable(closed), "a privileged user may write everything");

        assertThatThrownBy(() -> AtomicFile.write(closed.resolve("plan.json"), text("new")))
                .isInstanceOfSatisfying(
                        FileSystemException.class,
                        e -> assertThat(e.getReason()).isEqualTo("permission denied"));
    }

    @Test
    void isReplacedWhereRenamingIsNotAtomic() throws IOException {
        Files.writeString(file, "old");
        List<CopyOption> tried = new ArrayList<>();

        AtomicFile.write(file, text("new"), (from, to, options) -> {
            tried.addAll(List.of(options));
            if (tried.size() == 1) {
                throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "not here");
            }
            Files.move(from, to, options);
        });

        assertThat(file).hasContent("new");
        assertThat(tried).containsExactly(StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        assertThat(names()).containsExactly("plan.json");
    }

    @Test
    void keepsItsContentWhenRenamingFails() throws IOException {
        Files.writeString(file, "old");

        assertThatThrownBy(() -> AtomicFile.write(file, text("new"), (from, to, options) -> {
                    throw new FileSystemException(from.toString(), to.toString(), "Device or resource busy");
                }))
                .isInstanceOfSatisfying(
                        FileSystemException.class,
                        e -> assertThat(e.getReason()).isEqualTo("Device or resource busy"));
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("plan.json");
    }

    @Test
    void writesToADeviceAsItIs() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));

        assertThatThrownBy(() -> AtomicFile.write(full, text("new")))
                .isInstanceOfSatisfying(
                        FileSystemException.class,
                        e -> assertThat(e.getReason()).isEqualTo("No space left on device"));
        AtomicFile.write(Path.of("/dev/null"), text("new"));
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }
}
