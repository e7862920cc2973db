package org.unionplan.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.unionplan.document.Document;
import org.unionplan.json.DocumentJson;
import org.unionplan.json.Inspection;

/** One of the two documents that show a rule: a good one, and a bad one that differs only in what the rule is about. */
record Example(Path file) {

    private static final Path RULES = Path.of("..", "plan-examples", "rules");

    static Example good(String code) {
        return new Example(RULES.resolve(code).resolve("good.json"));
    }

    static Example bad(String code) {
        return new Example(RULES.resolve(code).resolve("bad.json"));
    }

    /** The code of the rule that it shows. */
    String code() {
        return file.getName(file.getNameCount() - 2).toString();
    }

    /** The codes that have a folder of examples. */
    static List<String> codes() {
        try (Stream<Path> folders = Files.list(RULES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Inspection<Document> inspect() {
        return DocumentJson.standard().inspect(file);
    }

    Document read() {
        return DocumentJson.standard().read(file, Document.class);
    }

    String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines without the comma after them, which says more of what follows than of the line. */
    List<String> lines() {
        return text().lines()
                .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
                .toList();
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
