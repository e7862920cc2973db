package org.unionplan.cli.option;

/** In which form an expiry map is given. */
public enum ExpiryFormat {
    /** A calendar for people. */
    TEXT("text"),
    /** Everything, for programs. */
    JSON("json"),
    /** A list of the agreements, for spreadsheets. */
    CSV("csv"),
    /** Events for calendar programs (iCalendar, RFC 5545). */
    ICS("ics");

    private final String word;

    ExpiryFormat(String word) {
        this.word = word;
    }

    /** Returns true if every character matters, so that the format belongs in a file and not on a terminal. */
    public boolean isForFiles() {
        return this == CSV || this == ICS;
    }

    @Override
    public String toString() {
        return word;
    }

    public static final class Converter extends WordConverter<ExpiryFormat> {

        public Converter() {
            super(values());
        }
    }
}
