package org.unionplan.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.unionplan.cli.io.Disk;
import org.unionplan.cli.io.Terminal;
import org.unionplan.document.Document;
import org.unionplan.json.DocumentJson;

/** The program, run in a directory of its own, whose path is shortened to "~" in what it prints. */
record Program(Path directory) {

    /** The outcome of a run. */
    record Result(int exitCode, String out, String err) {}

    /** Writes a document to a file and returns the file's name. */
    String file(String name, Document document) {
        Path file = directory.resolve(name);
        DocumentJson.standard().write(document, file);
        return file.toString();
    }

    /** Writes text to a file and returns the file's name. */
    String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    /** Runs the program as if into a file. */
    Result run(String... args) {
        return run(Terminal.NONE, args);
    }

    Result run(Terminal terminal, String... args) {
        return run(terminal, Disk.REAL, args);
    }

    Result run(Disk disk, String... args) {
        return run(Terminal.NONE, disk, args);
    }

    private Result run(Terminal terminal, Disk disk, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        // These streams are in a charset of one byte a character; what the program prints must not care.
        int exitCode = Main.run(
                args,
                new PrintStream(out, false, StandardCharsets.ISO_8859_1),
                new PrintStream(err, false, StandardCharsets.ISO_8859_1),
                terminal,
                disk);
        return new Result(exitCode, shortened(out), shortened(err));
    }

    private String shortened(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(directory.toString(), "~");
    }

    /** Somebody at a terminal with those variables in the environment. */
    static Terminal terminal(Map<String, String> environment) {
        return new Terminal(environment, true);
    }
}
