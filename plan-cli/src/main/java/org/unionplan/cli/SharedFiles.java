package org.unionplan.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the files that are installed beside the program: manual pages and completion scripts. For the build. */
final class SharedFiles {

    private SharedFiles() {}

    /** Writes {@code man} and {@code completion} into the folder that is named. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        ManPages.writeAll(folder.resolve("man"));
        Path completion = Files.createDirectories(folder.resolve("completion"));
        for (String shell : CompletionCommand.SHELLS) {
            try (PrintStream script = new PrintStream(
                    Files.newOutputStream(completion.resolve("plan." + shell)), false, StandardCharsets.UTF_8)) {
                Main.run(new String[] {"completion", shell}, script, System.err);
            }
        }
    }
}
