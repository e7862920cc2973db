package org.unionplan.cli;

/** The choices for colours in the output. */
enum ColorChoice {
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

    static final class Converter extends WordConverter<ColorChoice> {

        Converter() {
            super(values());
        }
    }
}
