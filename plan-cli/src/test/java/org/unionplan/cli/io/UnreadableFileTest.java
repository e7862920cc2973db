package org.unionplan.cli.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

/** The reasons for which a file cannot be read, in plain words. */
class UnreadableFileTest {

    @Test
    void missingFilesAndMissingPermissionsAreTold() {
        assertThat(reason(new NoSuchFileException("plan.json"))).isEqualTo("there is no such file");
        assertThat(reason(new AccessDeniedException("plan.json"))).isEqualTo("permission to read it is denied");
    }

    @Test
    void whatTheSystemSaysIsToldWithoutTheNameAgain() {
        assertThat(reason(new FileSystemException("plan.json", null, "Too many levels of symbolic links")))
                .isEqualTo("it cannot be read: Too many levels of symbolic links");
        assertThat(reason(new IOException("Input/output error"))).isEqualTo("it cannot be read: Input/output error");
    }

    @Test
    void whereTheSystemSaysNothingNothingIsMadeUp() {
        assertThat(reason(new FileSystemException("plan.json"))).isEqualTo("it cannot be read");
        assertThat(reason(new IOException())).isEqualTo("it cannot be read");
    }

    private static String reason(IOException cause) {
        return UnreadableFileException.of(new UncheckedIOException(cause))
                .getReason()
                .toString();
    }
}
