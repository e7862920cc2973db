package org.unionplan.json;

import java.util.Optional;
import org.unionplan.document.Document;
import org.unionplan.rule.ValidationReport;
import org.unionplan.validation.DocumentValidator;

/**
 * What came of reading a document: as much of it as could be read, and everything that is wrong with its form.
 *
 * @param document what could be read, absent if it is no document at all
 * @param report everything that is wrong, with lines and columns; empty if nothing is
 * @param source what it was read from
 */
public record Inspection(Optional<Document> document, ValidationReport report, JsonSource source) {

    /** That report with places in the text, lines and columns, for findings about this document that have none. */
    public ValidationReport locate(ValidationReport findings) {
        return source.locate(findings);
    }

    /**
     * Everything that is wrong with what was read, its form and what it says, with places in the text, lines and
     * columns.
     *
     * <p>Where part of the text could not be read, rules are not heard on what that part may hold: on a thing that was
     * read without some of its members, and on names that occur in what was left out. Saying that they are missing
     * would send people looking for a mistake they did not make.
     */
    public ValidationReport check(DocumentValidator validator) {
        if (document.isEmpty() || report.getOmitted() > 0) {
            return report;
        }
        Document read = document.get();
        ValidationReport rules = validator.validate(read);
        return report.and(locate(report.hasErrors() ? new PartlyRead(read, this).heard(rules) : rules));
    }

    /** The same with everything that is wrong in its report, as {@link #check} tells it. */
    Inspection checked(DocumentValidator validator) {
        return new Inspection(document, check(validator), source);
    }
}
