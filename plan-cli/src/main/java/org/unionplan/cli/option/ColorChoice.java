package org.unionplan.cli.option;

/** The choices for colours in the output. */
public enum ColorChoice {
    /** On a terminal that has not been asked to do without. */
    AUTO("auto"),
    ALWAYS("always"),
    NEVER("never");

    private final String word;

    ColorChoice(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }

    public static final class Converter extends WordConverter<ColorChoice> {

        public Converter() {
            super(values());
        }
    }
}
