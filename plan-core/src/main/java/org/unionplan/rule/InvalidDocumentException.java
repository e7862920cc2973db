package org.unionplan.rule;

import java.io.Serial;
import java.util.List;
import org.unionplan.message.UnionplanException;
import org.unionplan.value.Pointer;

/** Says that a document breaks rules its use depends on; the report tells which. */
public final class InvalidDocumentException extends UnionplanException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final ValidationReport report;

    public InvalidDocumentException(ValidationReport report) {
        super(summary(report));
        this.report = report;
    }

    private static String summary(ValidationReport report) {
        List<Finding> errors = report.getFindings(Severity.ERROR);
        if (errors.isEmpty()) {
            return "A document must have no errors: it has " + report.count(Severity.ERROR)
                    + ", none of which the report tells one by one.";
        }
        Finding first = errors.get(0);
        long others = report.count(Severity.ERROR) - 1;
        String more = others == 0 ? "" : " And " + others + " more.";
        String place = first.getPointer().equals(Pointer.ROOT) ? "" : " At " + first.getPointer() + ".";
        return first.getMessage() + place + more;
    }

    /** What was found, warnings included. */
    public ValidationReport getReport() {
        return report;
    }
}
