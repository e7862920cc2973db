package org.unionplan.json;

import java.io.Serial;
import org.unionplan.message.UnionplanException;
import org.unionplan.rule.Finding;
import org.unionplan.rule.ValidationReport;

/**
 * Says that something is not a document in the JSON format: it names the source, line, column and place of the first
 * problem, what was expected and what was found, and how many more there are. The report has all of them.
 */
public final class JsonFormatException extends UnionplanException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String source;
    private final ValidationReport report;

    JsonFormatException(String source, ValidationReport report) {
        super(message(source, report));
        this.source = source;
        this.report = report;
    }

    private static String message(String source, ValidationReport report) {
        Finding first = report.getFindings().get(0);
        int others = report.getFindings().size() + report.getOmitted() - 1;
        return source
                + first.getLocation().map(location -> ":" + location).orElse("")
                + ": "
                + first.getMessage()
                + (first.getPointer().getLast().isEmpty() ? "" : " At " + first.getPointer() + ".")
                + (others == 0 ? "" : " And " + others + " more.");
    }

    /** The file's name as it was given, or what else the text came from. */
    public String getSource() {
        return source;
    }

    /** Every problem with its place. */
    public ValidationReport getReport() {
        return report;
    }
}
