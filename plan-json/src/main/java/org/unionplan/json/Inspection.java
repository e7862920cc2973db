package org.unionplan.json;

import java.util.Objects;
import java.util.Optional;
import org.unionplan.document.Document;
import org.unionplan.rule.ValidationReport;
import org.unionplan.rule.ValidationReport.InvalidDocumentException;
import org.unionplan.validation.DocumentValidator;

/**
 * The result of reading a document: as much of it as could be read, and everything that is wrong.
 *
 * <pre>{@code
 * StrategicPlan plan = DocumentJson.standard()
 *         .inspect(file, StrategicPlan.class)
 *         .checked(DocumentValidator.standard())
 *         .throwIfErrors();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of document that was asked for
 */
public final class Inspection<T extends Document> {

    private final Optional<T> document;
    private final ValidationReport report;
    private final JsonSource source;

    Inspection(Optional<T> document, ValidationReport report, JsonSource source) {
        this.document = document;
        this.report = report;
        this.source = source;
    }

    /** The document, or what could be read of it; empty if it is no document at all. */
    public Optional<T> getDocument() {
        return document;
    }

    /** Everything that is wrong, with lines and columns; empty if nothing is. */
    public ValidationReport getReport() {
        return report;
    }

    /** The text that it was read from. */
    public JsonSource getSource() {
        return source;
    }

    /** Returns a report on this document with lines and columns where it has none. */
    public ValidationReport locate(ValidationReport findings) {
        Objects.requireNonNull(findings, "findings");

        return source.locate(findings);
    }

    /**
     * Returns this with what the rules say added to its report, with lines and columns.
     *
     * <p>Where part of the text could not be read, rules are not heard on what that part may hold: on a thing that was
     * read without some of its members, and on names that occur in what was left out. Saying that they are missing
     * would send people looking for a mistake they did not make.
     */
    public Inspection<T> checked(DocumentValidator validator) {
        Objects.requireNonNull(validator, "validator");
        if (document.isEmpty() || report.getOmitted() > 0) {
            return this;
        }
        Document read = document.get();
        ValidationReport rules = validator.validate(read);
        ValidationReport heard = locate(report.hasErrors() ? new PartlyRead(read, this).heard(rules) : rules);
        return new Inspection<>(document, report.and(heard), source);
    }

    /**
     * Returns the document if its report has no errors; warnings and advice are no obstacle.
     *
     * @throws JsonFormatException if it is no document of the type that was asked for
     * @throws InvalidDocumentException if it has errors
     */
    public T throwIfErrors() {
        T read = document.orElseThrow(() -> new JsonFormatException(source.getName(), report));
        report.throwIfErrors();
        return read;
    }

    /** Returns the same for a document of that type, which it is if it is one at all. */
    <S extends Document> Inspection<S> of(Class<S> type) {
        return new Inspection<>(document.filter(type::isInstance).map(type::cast), report, source);
    }

    /** Returns the document if nothing at all is wrong with its form. */
    T require() {
        if (!report.isEmpty()) {
            throw new JsonFormatException(source.getName(), report);
        }
        return document.orElseThrow();
    }
}
