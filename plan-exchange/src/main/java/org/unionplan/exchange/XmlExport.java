package org.unionplan.exchange;

import java.util.Objects;
import org.unionplan.rule.ValidationReport;

/** A plan as the text of an XML file, with a finding for everything that would be lost on reading it again. */
public final class XmlExport {

    private final String text;
    private final ValidationReport report;

    private XmlExport(String text, ValidationReport report) {
        this.text = text;
        this.report = report;
    }

    /** Returns an export with that outcome. */
    public static XmlExport of(String text, ValidationReport report) {
        return new XmlExport(Objects.requireNonNull(text, "text"), Objects.requireNonNull(report, "report"));
    }

    /** Returns the file, to be written in UTF-8. */
    public String getText() {
        return text;
    }

    /** Returns the findings, each located by its place in the plan. */
    public ValidationReport getReport() {
        return report;
    }
}
