package org.unionplan.cli;

/** The sets of rules that a check can use. */
enum Profile {
    /** Errors, warnings and advice. */
    STANDARD("standard"),
    /** Those and what a plan that wants to be held to must have. */
    ACCOUNTABLE("accountable");

    private final String word;

    Profile(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }

    static final class Converter extends WordConverter<Profile> {

        Converter() {
            super(values());
        }
    }
}
