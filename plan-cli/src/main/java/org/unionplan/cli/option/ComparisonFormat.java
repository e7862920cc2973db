package org.unionplan.cli.option;

/** In which form a comparison is printed. */
public enum ComparisonFormat {
    /** To be read on a terminal. */
    TEXT("text"),
    /** Everything, for programs. */
    JSON("json"),
    /** To be read on a page. */
    MARKDOWN("markdown"),
    /** Operations of RFC 6902. */
    JSON_PATCH("json-patch");

    private final String word;

    ComparisonFormat(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }

    public static final class Converter extends WordConverter<ComparisonFormat> {

        public Converter() {
            super(values());
        }
    }
}
