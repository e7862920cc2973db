package org.unionplan.cli.option;

/** The form in which a scorecard is printed. */
public enum ScorecardFormat {
    /** A table with bars, for people. */
    TEXT("text"),
    /** Everything, for programs. */
    JSON("json"),
    /** One line for every element and metric, for spreadsheets. */
    CSV("csv"),
    /** A table, for wikis and issues. */
    MARKDOWN("markdown");

    private final String word;

    ScorecardFormat(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }

    public static final class Converter extends WordConverter<ScorecardFormat> {

        public Converter() {
            super(values());
        }
    }
}
