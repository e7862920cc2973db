package org.unionplan.json;

import java.util.List;
import org.unionplan.json.codec.Locator;
import org.unionplan.rule.Finding;
import org.unionplan.rule.ValidationReport;

/** The text a document was read from, kept so that findings can be traced to its lines. */
public final class JsonSource {

    private final String name;
    private final Locator locator;

    JsonSource(String name, Locator locator) {
        this.name = name;
        this.locator = locator;
    }

    /** The file's name as it was given, or what else the text came from. */
    public String getName() {
        return name;
    }

    /** That report with the lines and columns its places have in this text. */
    public ValidationReport locate(ValidationReport report) {
        List<Finding> located = report.getFindings().stream()
                .map(finding -> finding.getLocation().isPresent()
                        ? finding
                        : finding.withLocation(locator.find(finding.getPointer())))
                .toList();
        return ValidationReport.of(located, report.getOmitted());
    }

    @Override
    public String toString() {
        return name;
    }
}
