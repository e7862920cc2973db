package org.unionplan.exchange.agreement;

import java.util.Optional;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.rule.ValidationReport;

/** The register that a list became, and the report of everything that was repaired, doubted or left out. */
public final class AgreementImport {

    private final AgreementRegister register;
    private final ValidationReport report;
    private final Optional<KnownSource> source;
    private final int rows;
    private final int leftOut;
    private final String form;

    AgreementImport(
            AgreementRegister register,
            ValidationReport report,
            Optional<KnownSource> source,
            int rows,
            int leftOut,
            String form) {
        this.register = register;
        this.report = report;
        this.source = source;
        this.rows = rows;
        this.leftOut = leftOut;
        this.form = form;
    }

    /** Returns the agreements in the order of their rows, and everyone they name. */
    public AgreementRegister getRegister() {
        return register;
    }

    /** Returns the findings, with line and column. */
    public ValidationReport getReport() {
        return report;
    }

    /** Returns the public source that the list comes from, if its headings show one. */
    public Optional<KnownSource> getSource() {
        return source;
    }

    /** Returns the number of rows below the headings; blank rows, totals and remarks do not count. */
    public int getRows() {
        return rows;
    }

    /** Returns the number of rows that are neither an agreement nor a notice of one. */
    public int getLeftOut() {
        return leftOut;
    }

    /** Returns the form of the list: its encoding, or the kind of spreadsheet. */
    public String getForm() {
        return form;
    }
}
