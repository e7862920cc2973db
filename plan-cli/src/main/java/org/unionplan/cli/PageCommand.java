package org.unionplan.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unionplan.cli.document.RulesOption;
import org.unionplan.cli.io.ExitCode;
import org.unionplan.cli.io.ForceOption;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.option.DayConverter;
import org.unionplan.cli.option.InputFile;
import org.unionplan.cli.option.InputLimits;
import org.unionplan.message.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plan page}: writes documents as HTML pages. What writes them is loaded only when it runs. */
@Command(
        name = "page",
        header = "Writes documents as HTML pages.",
        description = "Writes a page for each document; for several, or for a folder, also an index.")
final class PageCommand implements Callable<Integer> {

    private final Supplier<Output> output;

    @Parameters(
            paramLabel = "${bundle:param.FILE}",
            descriptionKey = "FILE",
            converter = InputFile.class,
            arity = "1..*",
            description = "Documents in JSON, or a folder of them.")
    private List<String> files = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:param.OUT}",
            required = true,
            description = "The page; for several documents, a folder for the pages.")
    private String out = "";

    @Option(
            names = "--as-of",
            paramLabel = "${bundle:param.DATE}",
            converter = DayConverter.class,
            description = "The day to report for; default today.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--since",
            paramLabel = "${bundle:param.DATE}",
            converter = DayConverter.class,
            description = "Also show what changed since that day.")
    private @Nullable LocalDate since;

    @Option(
            names = "--with",
            paramLabel = "${bundle:param.REPORT}",
            split = ",",
            description = "The parts of the page, comma-separated; default all that have something to show.")
    private List<String> reports = List.of();

    @Option(
            names = "--compare",
            converter = InputFile.class,
            paramLabel = "${bundle:param.BEFORE}",
            description = "Write what changed since that earlier document.")
    private @Nullable String before;

    @Option(
            names = "--theme",
            converter = InputFile.class,
            paramLabel = "${bundle:param.CSS}",
            description = "A file of CSS variables with colours and font.")
    private @Nullable String theme;

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Mixin
    private final ForceOption force = new ForceOption();

    @Mixin
    private final InputLimits inputLimits = new InputLimits();

    PageCommand(Supplier<Output> output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Output to = output.get();
        LocalDate day = Optional.ofNullable(asOf).orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
        if (since != null && since.isAfter(day)) {
            to.complain(Message.of("usage.since.late").with("first", since).with("last", day));
            return ExitCode.UNUSABLE;
        }
        return rules.open(files, to, house -> write(house, day, to));
    }

    private int write(RulesOption.House house, LocalDate day, Output to) {
        PageFiles pages = new PageFiles(to, inputLimits, force, house, day, Optional.ofNullable(since));
        if (!pages.choose(reports) || !pages.style(Optional.ofNullable(theme))) {
            return ExitCode.UNUSABLE;
        }
        return before == null ? pages.write(files, out) : pages.compare(before, files, out);
    }
}
