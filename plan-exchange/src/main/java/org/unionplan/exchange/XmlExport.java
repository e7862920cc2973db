package org.unionplan.exchange;

import java.util.Objects;
import org.unionplan.rule.ValidationReport;

/** The text of an XML file made of a plan, and a finding for everything that reading the file would not give back. */
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
