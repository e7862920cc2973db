package org.unionplan.cli.option;

/** In which form an answer is printed. */
public enum AnswerFormat {
    /** For people. */
    TEXT("text"),
    /** For programs. */
    JSON("json");

    private final String word;

    AnswerFormat(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }

    public static final class Converter extends WordConverter<AnswerFormat> {

        public Converter() {
            super(values());
        }
    }
}
