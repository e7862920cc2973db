package org.unionplan.cli.option;

/** The sets of rules that a check can use. */
public enum Profile {
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

    public static final class Converter extends WordConverter<Profile> {

        public Converter() {
            super(values());
        }
    }
}
