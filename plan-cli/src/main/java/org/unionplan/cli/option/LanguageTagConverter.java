package org.unionplan.cli.option;

import org.unionplan.value.LanguageTag;
import org.unionplan.value.ValueFormatException;
import picocli.CommandLine.ITypeConverter;

/** Reads the tag of a language. */
public final class LanguageTagConverter implements ITypeConverter<LanguageTag> {

    @Override
    public LanguageTag convert(String tag) {
        try {
            return LanguageTag.parse(tag);
        } catch (ValueFormatException e) {
            throw new UnusableValueException(e.getProblem().orElseThrow());
        }
    }
}
