package org.unionplan.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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
import org.unionplan.json.PortfolioReader;
import org.unionplan.message.Message;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.validation.DocumentValidator.HouseRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plan check}: checks the documents in folders and files, and the links between them. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Supplier<Output> output;

    @Parameters(
            paramLabel = "${bundle:param.PLACE}",
            descriptionKey = "PLACE",
            arity = "1..*",
            converter = InputFile.class)
    private List<String> places = List.of();

    @Option(names = "--format", paramLabel = "${bundle:param.FORM}", converter = ReportFormat.Converter.class)
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--profile", paramLabel = "${bundle:param.NAME}", converter = Profile.Converter.class)
    private Profile profile = Profile.STANDARD;

    @Option(names = "--fail-on", paramLabel = "${bundle:param.SEVERITY}", converter = FailOn.Converter.class)
    private FailOn failOn = FailOn.ERROR;

    @Option(names = "--limit", paramLabel = "${bundle:param.NUMBER}", converter = ValidateCommand.FindingLimit.class)
    private int limit = DocumentValidator.STANDARD_LIMIT;

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Mixin
    private final InputLimits inputLimits = new InputLimits();

    CheckCommand(Supplier<Output> output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Output to = output.get();
        Results results = format.results(to, failOn);
        List<Path> there = existing(places, results);
        PortfolioReader reader = StandardInput.reader(inputLimits.ofDocuments());
        try {
            HouseRules house = rules.read(there, results).rules();
            new PortfolioChecker(reader, validator(house), house, to, limit).check(there, results);
        } catch (RulesOption.UnusableRulesException e) {
            results.abandon();
        }
        results.finish();
        return results.exitCode();
    }

    /** The existing files and folders, with an error message for each of the others. */
    static List<Path> existing(List<String> places, Results results) {
        List<Path> there = new ArrayList<>();
        for (String place : places) {
            try {
                there.add(existing(place));
            } catch (UnreadableFileException e) {
                results.complain(place, e);
            }
        }
        return there;
    }

    /** An existing file or folder; other problems of it are findings. */
    static Path existing(String place) throws UnreadableFileException {
        try {
            Path path = Path.of(place);
            if (!path.equals(StandardInput.PATH) && !Files.exists(path)) {
                throw new UnreadableFileException(Message.of("file.missing"), null);
            }
            return path;
        } catch (InvalidPathException e) {
            throw new UnreadableFileException(Message.of("file.name"), e);
        }
    }

    private DocumentValidator validator(HouseRules house) {
        DocumentValidator.Builder validator =
                DocumentValidator.builder().limit(limit).house(house);
        return profile == Profile.ACCOUNTABLE ? validator.accountable().build() : validator.build();
    }
}
