package org.unionplan.json;

import java.util.Optional;
import org.unionplan.party.PlanDocument;
import org.unionplan.rule.ValidationReport;

/**
 * What came of reading a document: as much of it as could be read, and everything that is wrong with its form.
 *
 * @param document what could be read, absent if it is no document at all
 * @param report everything that is wrong, with lines and columns; empty if nothing is
 * @param source what it was read from
 */
public record Inspection(Optional<PlanDocument> document, ValidationReport report, JsonSource source) {

    /** That report with places in the text, lines and columns, for findings about this document that have none. */
    public ValidationReport locate(ValidationReport findings) {
        return source.locate(findings);
    }
}
