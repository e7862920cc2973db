package org.unionplan.cli;

/** In which form an answer is printed. */
enum AnswerFormat {
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

    static final class Converter extends WordConverter<AnswerFormat> {

        Converter() {
            super(values());
        }
    }
}
