package org.unionplan.cli.document;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unionplan.cli.io.StandardInput;
import org.unionplan.cli.io.UnreadableFileException;
import org.unionplan.document.Document;
import org.unionplan.json.DocumentJson;
import org.unionplan.json.Inspection;
import org.unionplan.json.JsonLimits;
import org.unionplan.message.Message;
import org.unionplan.message.UnionplanException;
import org.unionplan.rule.ValidationReport;
import org.unionplan.validation.DocumentValidator;

/** Reads files and checks what is in them. Not thread-safe. */
public final class Checker {

    private final DocumentJson json;
    private final Supplier<DocumentValidator> validators;

    /** Created for the first document to be checked, since creating it takes longer than most checks. */
    private @Nullable DocumentValidator validator;

    public Checker(JsonLimits limits, Supplier<DocumentValidator> validators) {
        this.json = DocumentJson.standard().withLimits(limits);
        this.validators = validators;
    }

    /**
     * Reads that file.
     *
     * @throws UnreadableFileException if there is nothing to be read
     */
    public Inspection<Document> read(String file) throws UnreadableFileException {
        try {
            if (StandardInput.isNamed(file)) {
                return json.inspect(StandardInput.open(), Document.class);
            }
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new UnreadableFileException(Message.of("file.directory"), null);
            }
            return json.inspect(path);
        } catch (InvalidPathException e) {
            throw new UnreadableFileException(Message.of("file.name"), e);
        } catch (UncheckedIOException e) {
            throw UnreadableFileException.of(e);
        } catch (UnionplanException e) {
            throw new UnreadableFileException(e.getProblem().orElseGet(() -> Message.of("file.unreadable")), e);
        }
    }

    /** All findings about the form and the content of what was read, with lines and columns. */
    public ValidationReport check(Inspection<?> inspection) {
        if (inspection.getDocument().isEmpty()) {
            return inspection.getReport();
        }
        DocumentValidator ready = validator;
        if (ready == null) {
            ready = validators.get();
            validator = ready;
        }
        return inspection.checked(ready).getReport();
    }
}
