package org.unionplan.cli;

/** In which form findings are printed. */
enum ReportFormat {
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
    Results results(Output to, FailOn failOn) {
        return switch (this) {
            case TEXT -> new FindingPrinter(to, failOn.severity());
            case JSON -> new JsonPrinter(to, failOn.severity(), false);
            case SARIF -> new JsonPrinter(to, failOn.severity(), true);
        };
    }

    static final class Converter extends WordConverter<ReportFormat> {

        Converter() {
            super(values());
        }
    }
}
