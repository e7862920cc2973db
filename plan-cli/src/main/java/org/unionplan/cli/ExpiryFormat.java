package org.unionplan.cli;

/** In which form an expiry map is given. */
enum ExpiryFormat {
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

    /** Whether it is exact to the character, so that it belongs into a file and not onto a terminal. */
    boolean isForFiles() {
        return this == CSV || this == ICS;
    }

    @Override
    public String toString() {
        return word;
    }

    static final class Converter extends WordConverter<ExpiryFormat> {

        Converter() {
            super(values());
        }
    }
}
