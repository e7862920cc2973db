package org.unionplan.examples;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.unionplan.actor.Actor;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.json.DocumentJson;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.value.ElementId;

/** The example documents and the sources they were made from. */
final class Examples {

    private static final Path DOCUMENTS = Path.of("documents");

    private Examples() {}

    /** Every example document, by file name. */
    static List<Path> files() {
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(String name) {
        return DOCUMENTS.resolve(name);
    }

    static <D extends Document> D read(String name, Class<D> kind) {
        return DocumentJson.standard().read(file(name), kind);
    }

    /** Whatever has that identifier in the document, if it is of that type. */
    static <T> T find(Document document, String id, Class<T> type) {
        return DocumentIndex.of(document, DocumentType.shapeOf(document))
                .find(ElementId.of(id), type)
                .orElseThrow(() -> new NoSuchElementException("no " + type.getSimpleName() + " " + id));
    }

    static Actor actor(Document document, String id) {
        return find(document, id, Actor.class);
    }

    /**
     * The source of that name with every run of white space as one space, wherever above this folder the sources are
     * kept. They are not part of the project; without them, whatever needs them is skipped.
     */
    static String source(String name) {
        return page(name).replaceAll("\\s+", " ");
    }

    /** The source of that name as it is. */
    static String page(String name) {
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("shared").resolve("seeds").resolve(name);
            if (Files.isRegularFile(file)) {
                return text(file);
            }
        }
        assumeTrue(false, "the source " + name + " is not kept above " + here);
        throw new AssertionError("an assumption that does not hold ends the test");
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
