package org.unionplan.examples.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** When to use colours. */
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

    /** Reads the word as it is written, in every locale. */
    static final class Converter implements ITypeConverter<ColorChoice> {

        @Override
        public ColorChoice convert(String word) {
            return Arrays.stream(values())
                    .filter(choice -> choice.word.equals(word))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("expected "
                            + Arrays.stream(values()).map(ColorChoice::toString).collect(Collectors.joining(" or "))
                            + ", found '" + word + "'"));
        }
    }
}
