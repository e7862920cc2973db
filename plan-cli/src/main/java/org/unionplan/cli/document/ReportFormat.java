package org.unionplan.cli.document;

import org.unionplan.cli.io.Output;
import org.unionplan.cli.option.FailOn;
import org.unionplan.cli.option.WordConverter;

/** In which form findings are printed. */
public enum ReportFormat {
    /** A line for every finding, for people and for programs that read compilers. */
    TEXT("text"),
    /** The library's own form for programs. */
    JSON("json"),
    /** For services that show findings beside the lines of a file. */
    SARIF("sarif");

    private final String word;

    ReportFormat(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }

    /** Takes findings and prints them in this form. */
    public Results results(Output to, FailOn failOn) {
        return switch (this) {
            case TEXT -> new FindingPrinter(to, failOn.severity());
            case JSON -> new JsonPrinter(to, failOn.severity(), false);
            case SARIF -> new JsonPrinter(to, failOn.severity(), true);
        };
    }

    public static final class Converter extends WordConverter<ReportFormat> {

        public Converter() {
            super(values());
        }
    }
}
