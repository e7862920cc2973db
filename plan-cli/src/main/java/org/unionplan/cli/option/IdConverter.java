package org.unionplan.cli.option;

import org.unionplan.value.ElementId;
import org.unionplan.value.ValueFormatException;
import picocli.CommandLine.ITypeConverter;

/** Reads an identifier. */
public final class IdConverter implements ITypeConverter<ElementId> {

    @Override
    public ElementId convert(String id) {
        try {
            return ElementId.of(id);
        } catch (ValueFormatException e) {
            throw new UnusableValueException(e.getProblem().orElseThrow());
        }
    }
}
