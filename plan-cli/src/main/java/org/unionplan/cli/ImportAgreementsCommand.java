package org.unionplan.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unionplan.exchange.AgreementCsv;
import org.unionplan.exchange.AgreementImport;
import org.unionplan.exchange.DateOrder;
import org.unionplan.message.Message;
import org.unionplan.rule.Severity;
import org.unionplan.value.ElementId;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plan import-agreements}: makes a register of a list. */
@Command(
        name = "import-agreements",
        header = "Makes a register of agreements of a list in CSV.",
        description = {
            "Reads a list as public sources and spreadsheets write it, tells with line and column what was repaired,",
            "doubted or left out, and writes what came in as a register.",
            "Exits with 1 if a row was left out, with 2 if a file could not be read or written."
        })
final class ImportAgreementsCommand implements Callable<Integer> {

    private final Supplier<Output> output;

    @Parameters(paramLabel = "${bundle:param.CSV}", descriptionKey = "CSV", description = "A list of agreements.")
    private String file = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:param.FILE}",
            required = true,
            description = "The output file, a register in JSON.")
    private String target = "";

    @Mixin
    private final ForceOption force = new ForceOption();

    @Option(
            names = "--dates",
            paramLabel = "${bundle:param.ORDER}",
            converter = Order.class,
            description = "What comes first in dates such as 03/04/2027: day or month. Without it they stay words.")
    private DateOrder dates = DateOrder.UNKNOWN;

    @Option(
            names = "--id",
            paramLabel = "${bundle:param.ID}",
            converter = IdConverter.class,
            description = "The identifier of the register; without it, made from the name of the list.")
    private @Nullable ElementId id;

    @Mixin
    private final MaxSizeOption maxSize = new MaxSizeOption();

    ImportAgreementsCommand(Supplier<Output> output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Output to = output.get();
        TargetFile register = force.target(target, to);
        if (register.isRefused(List.of(file))) {
            return ExitCode.UNUSABLE;
        }
        FindingPrinter findings = new FindingPrinter(to, Severity.ERROR);
        AgreementImport list;
        try {
            list = read();
        } catch (UnreadableFileException e) {
            findings.complain(file, e);
            return findings.exitCode();
        }
        findings.add(file, list.getReport());
        findings.finish();
        int imported = list.getRows() - list.getLeftOut();
        to.print(to.say(Message.of("import.done")
                .withNumber("imported", imported)
                .withNumber("rows", list.getRows())
                .with("encoding", list.getForm())));
        if (imported == 0 && findings.exitCode() != ExitCode.SOUND) {
            to.complain(Message.of("import.nothing"));
            return findings.exitCode();
        }
        int written = register.write(list.getRegister());
        return written == ExitCode.SOUND ? findings.exitCode() : written;
    }

    private AgreementImport read() throws UnreadableFileException {
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new UnreadableFileException(Message.of("file.directory"), null);
            }
            ElementId register = id == null ? ElementId.slug(stem(path)) : id;
            return AgreementCsv.standard()
                    .withDates(dates)
                    .withMaxBytes(maxSize.bytes())
                    .read(path, register);
        } catch (InvalidPathException e) {
            throw new UnreadableFileException(Message.of("file.name"), e);
        } catch (UncheckedIOException e) {
            throw UnreadableFileException.of(e);
        }
    }

    /** The name of a file without its directory and its last ending. */
    private static String stem(Path path) {
        Path last = path.getFileName();
        String name = last == null ? "register" : last.toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Reads which comes first. */
    static final class Order implements ITypeConverter<DateOrder> {

        @Override
        public DateOrder convert(String word) {
            return switch (word) {
                case "day" -> DateOrder.DAY_FIRST;
                case "month" -> DateOrder.MONTH_FIRST;
                default -> throw UnusableValueException.expectedOneOf("day, month", word);
            };
        }
    }
}
