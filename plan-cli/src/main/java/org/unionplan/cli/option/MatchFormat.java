package org.unionplan.cli.option;

/** The form in which things that were found are printed. */
public enum MatchFormat {
    /** A line for each, for people. */
    TEXT("text"),
    /** Everything, for programs. */
    JSON("json"),
    /** A line for each, for spreadsheets. */
    CSV("csv");

    private final String word;

    MatchFormat(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }

    public static final class Converter extends WordConverter<MatchFormat> {

        public Converter() {
            super(values());
        }
    }
}
