package org.unionplan.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few words as it is written, in every locale; what it stands for prints itself as that word. */
abstract class WordConverter<T> implements ITypeConverter<T> {

    private final T[] legal;

    WordConverter(T[] legal) {
        this.legal = legal;
    }

    @Override
    public T convert(String word) {
        return Arrays.stream(legal)
                .filter(each -> each.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected "
                        + Arrays.stream(legal).map(Object::toString).collect(Collectors.joining(" or "))
                        + ", found '" + word + "'"));
    }
}
