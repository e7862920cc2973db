package org.unionplan.cli.option;

import org.unionplan.value.Quantity;
import org.unionplan.value.ValueFormatException;
import picocli.CommandLine.ITypeConverter;

/** Reads a figure with its qualifier, such as "more than 2,500". */
public final class QuantityConverter implements ITypeConverter<Quantity> {

    @Override
    public Quantity convert(String figure) {
        try {
            return Quantity.parse(figure);
        } catch (ValueFormatException e) {
            throw new UnusableValueException(e.getProblem().orElseThrow());
        }
    }
}
