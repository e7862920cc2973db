package org.unionplan.cli.option;

import java.util.Collection;
import java.util.List;
import org.unionplan.cli.io.StandardInput;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;

/** The name of a file that a command reads, of which {@code -} is the standard input. */
public final class InputFile implements ITypeConverter<String> {

    @Override
    public String convert(String name) {
        return name;
    }

    /** Returns true if a command reads the file of that argument or option. */
    public static boolean isIn(ArgSpec argument) {
        return argument.converters().length > 0 && argument.converters()[0] instanceof InputFile;
    }

    /** Returns true if more than one of those arguments and options is the standard input, which can be read once. */
    public static boolean isStandardInputRepeated(Collection<ArgSpec> arguments) {
        return arguments.stream()
                        .filter(InputFile::isIn)
                        .map(ArgSpec::stringValues)
                        .flatMap(List::stream)
                        .filter(StandardInput::isNamed)
                        .count()
                > 1;
    }
}
