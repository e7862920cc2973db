package org.unionplan.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day. */
final class DayConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("expected a day such as 2027-06-30, found '" + day + "'");
        }
    }
}
