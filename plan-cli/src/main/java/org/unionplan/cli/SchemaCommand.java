package org.unionplan.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.unionplan.cli.io.ExitCode;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.option.UnusableValueException;
import org.unionplan.json.DocumentSchema;
import org.unionplan.json.HouseRulesFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Parameters;

/** {@code plan schema}: prints the JSON Schema of the format, for editors and for tools in other languages. */
@Command(
        name = "schema",
        header = "Prints the JSON Schema of the format.",
        description = {
            "Prints the JSON Schema (2020-12) of all documents, or of those of one type.",
            "It refers to nothing outside itself."
        })
final class SchemaCommand implements Callable<Integer> {

    private final Supplier<Output> output;

    @Parameters(
            paramLabel = "${bundle:param.TYPE}",
            descriptionKey = "TYPE",
            arity = "0..1",
            converter = TypeConverter.class,
            description =
                    "strategic-plan, pact, agreement-register or progress-report. Without it, the schema of all three.")
    private Optional<String> type = Optional.empty();

    SchemaCommand(Supplier<Output> output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Output to = output.get();
        type.map(SchemaCommand::schema).orElseGet(DocumentSchema::text).lines().forEach(to::print);
        return ExitCode.SOUND;
    }

    private static String schema(String type) {
        return type.equals(HouseRulesFile.TYPE) ? HouseRulesFile.schema() : DocumentSchema.text(type);
    }

    /** Reads the name of a type of documents. */
    static final class TypeConverter implements ITypeConverter<String> {

        @Override
        public String convert(String name) {
            if (DocumentSchema.TYPES.contains(name) || name.equals(HouseRulesFile.TYPE)) {
                return name;
            }
            throw UnusableValueException.expectedOneOf(
                    String.join(", ", DocumentSchema.TYPES) + ", " + HouseRulesFile.TYPE, name);
        }
    }
}
