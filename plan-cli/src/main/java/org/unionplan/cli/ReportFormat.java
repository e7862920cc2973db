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

    static final class Converter extends WordConverter<ReportFormat> {

        Converter() {
            super(values());
        }
    }
}
