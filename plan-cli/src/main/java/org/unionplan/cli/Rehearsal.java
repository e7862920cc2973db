package org.unionplan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Runs common commands on small documents without printing anything, so that a virtual machine started with {@code
 * -XX:ArchiveClassesAtExit} writes an archive of the classes they use. The launcher does this once for each program and
 * Java.
 */
final class Rehearsal {

    private static final String PLAN = "rehearsal-plan.json";
    private static final String PACT = "rehearsal-pact.json";
    private static final List<String> FILES = List.of(PLAN, PACT);

    private Rehearsal() {}

    /** Exits with 0 if every command did. */
    public static void main(String[] args) throws IOException {
        System.exit(run());
    }

    /** Returns the largest exit code. */
    static int run() throws IOException {
        Path folder = Files.createTempDirectory("plan");
        try {
            for (String file : FILES) {
                try (InputStream document = Objects.requireNonNull(Rehearsal.class.getResourceAsStream(file), file)) {
                    Files.copy(document, folder.resolve(file));
                }
            }
            return run(folder.resolve(PLAN).toString(), folder.resolve(PACT).toString());
        } finally {
            for (String file : FILES) {
                Files.deleteIfExists(folder.resolve(file));
            }
            Files.delete(folder);
        }
    }

    private static int run(String plan, String pact) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        int worst = 0;
        for (String[] command : new String[][] {
            {"validate", plan, pact},
            {"validate", "--format=sarif", plan},
            {"validate", "--format=json", "--lang=fr", pact},
            {"show", plan},
            {"show", pact},
            {"scorecard", "--as-of=2026-12-31", plan},
            {"pact", "--on=2026-12-31", pact},
            {"compare", plan, plan},
            {"--help"}
        }) {
            worst = Math.max(worst, Main.run(command, nowhere, nowhere));
        }
        return worst;
    }
}
