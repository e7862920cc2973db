package org.unionplan.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.unionplan.cli.document.Checker;
import org.unionplan.cli.document.LinesChecker;
import org.unionplan.cli.document.PortfolioChecker;
import org.unionplan.cli.document.ReportFormat;
import org.unionplan.cli.document.Results;
import org.unionplan.cli.document.RulesOption;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.io.StandardInput;
import org.unionplan.cli.io.UnreadableFileException;
import org.unionplan.cli.option.FailOn;
import org.unionplan.cli.option.InputFile;
import org.unionplan.cli.option.InputLimits;
import org.unionplan.cli.option.Profile;
import org.unionplan.cli.option.UnusableValueException;
import org.unionplan.json.PortfolioReader;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.validation.DocumentValidator.HouseRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plan validate}: checks files and says what is wrong with them, one finding a line. */
@Command(
        name = "validate",
        header = "Checks documents and says what is wrong with them.",
        description = {
            "Prints one line for every finding, FILE:LINE:COLUMN: SEVERITY: CODE: MESSAGE, and a summary.",
            "Exits with 0 if there are no errors, with 1 if there are, with 2 if a file could not be read."
        })
final class ValidateCommand implements Callable<Integer> {

    private final Supplier<Output> output;

    @Parameters(
            paramLabel = "${bundle:param.FILE}",
            descriptionKey = "FILE",
            converter = InputFile.class,
            arity = "1..*",
            description = "Documents in JSON.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "${bundle:param.FORM}",
            converter = ReportFormat.Converter.class,
            description = "Print text (the default), json or sarif.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--profile",
            paramLabel = "${bundle:param.NAME}",
            converter = Profile.Converter.class,
            description = "Ask the rules that are standard, or those of the stricter profile accountable as well.")
    private Profile profile = Profile.STANDARD;

    @Option(
            names = "--fail-on",
            paramLabel = "${bundle:param.SEVERITY}",
            converter = FailOn.Converter.class,
            description = "Exit with 1 if there is an error (the default), or already if there is a warning.")
    private FailOn failOn = FailOn.ERROR;

    @Option(
            names = "--limit",
            paramLabel = "${bundle:param.NUMBER}",
            converter = FindingLimit.class,
            description = "Print at most so many findings of each file and count the others; 0 for all. Usually 1000.")
    private int limit = DocumentValidator.STANDARD_LIMIT;

    @Option(
            names = "--lines",
            description = {
                "Take each line of a file for a document of its own (JSON Lines), - for the standard input.",
                "Lines are checked on all cores and told in order; on a terminal a bar shows how far it is."
            })
    private boolean lines;

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Mixin
    private final InputLimits inputLimits = new InputLimits();

    private HouseRules house = HouseRules.NONE;

    ValidateCommand(Supplier<Output> output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Output to = output.get();
        Results results = format.results(to, failOn);
        try {
            house = rules.read(List.of(), results).rules();
        } catch (RulesOption.UnusableRulesException e) {
            results.abandon();
            results.finish();
            return results.exitCode();
        }
        Work work = lines ? eachLine(to) : eachFile();
        for (String file : files) {
            try {
                work.check(file, results);
            } catch (UnreadableFileException e) {
                results.complain(file, e);
            }
            if (to.isBroken()) {
                break;
            }
        }
        results.finish();
        return results.exitCode();
    }

    /** Checks a file and hands over the findings. */
    private interface Work {
        void check(String file, Results results) throws UnreadableFileException;
    }

    private Work eachFile() {
        Checker checker = new Checker(inputLimits.ofDocuments(), this::validator);
        return (file, results) -> {
            Optional<Path> folder = folder(file);
            if (folder.isPresent()) {
                PortfolioReader reader = PortfolioReader.standard().withLimits(inputLimits.ofDocuments());
                new PortfolioChecker(reader, validator(), house, output.get(), limit)
                        .checkEach(List.of(folder.get()), results);
            } else {
                results.add(file, checker.check(checker.read(file)).first(limit));
            }
        };
    }

    private static Optional<Path> folder(String file) {
        try {
            return Optional.of(Path.of(file))
                    .filter(path -> !path.equals(StandardInput.PATH) && Files.isDirectory(path));
        } catch (InvalidPathException e) {
            // Whoever reads it complains.
            return Optional.empty();
        }
    }

    private Work eachLine(Output to) {
        int threads = Runtime.getRuntime().availableProcessors();
        return new LinesChecker(inputLimits.ofDocuments(), this::validator, to, limit, threads)::check;
    }

    private DocumentValidator validator() {
        DocumentValidator.Builder validator =
                DocumentValidator.builder().limit(limit).house(house);
        return profile == Profile.ACCOUNTABLE ? validator.accountable().build() : validator.build();
    }

    /** Reads how many findings are printed; none at all is no number, so that 0 can stand for all. */
    static final class FindingLimit implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String number) {
            if (!number.matches("[0-9]{1,9}")) {
                throw UnusableValueException.expected("usage.expected.limit", number);
            }
            int most = Integer.parseInt(number);
            return most == 0 ? Integer.MAX_VALUE : most;
        }
    }
}
