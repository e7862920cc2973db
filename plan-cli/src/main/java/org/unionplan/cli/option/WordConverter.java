package org.unionplan.cli.option;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;

/** Reads one of a few words exactly as it is written. */
public abstract class WordConverter<T> implements ITypeConverter<T> {

    private final T[] legal;

    public WordConverter(T[] legal) {
        this.legal = legal;
    }

    @Override
    public T convert(String word) {
        return Arrays.stream(legal)
                .filter(each -> each.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> UnusableValueException.expectedOneOf(
                        Arrays.stream(legal).map(Object::toString).collect(Collectors.joining(", ")), word));
    }
}
