package org.unionplan.cli;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionplan.cli.document.FindingPrinter;
import org.unionplan.cli.document.OneDocument;
import org.unionplan.cli.io.ExitCode;
import org.unionplan.cli.io.ForceOption;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.io.StandardInput;
import org.unionplan.cli.io.TargetFile;
import org.unionplan.cli.io.UnreadableFileException;
import org.unionplan.cli.option.IdConverter;
import org.unionplan.cli.option.InputFile;
import org.unionplan.cli.option.InputLimits;
import org.unionplan.cli.option.ListOptions;
import org.unionplan.cli.source.ImportKind;
import org.unionplan.cli.source.ListFile;
import org.unionplan.cli.source.MappingFile;
import org.unionplan.cli.source.PactTextImport;
import org.unionplan.cli.source.PlanFileImport;
import org.unionplan.cli.source.RegisterImport;
import org.unionplan.cli.source.ReportFileImport;
import org.unionplan.exchange.agreement.ListMapping;
import org.unionplan.message.Message;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Severity;
import org.unionplan.value.ElementId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plan import}: makes a document of a file of another kind. */
@Command(name = "import", header = "Make a document of a list, workbook, web page or text.")
final class ImportCommand implements Callable<Integer> {

    private final Supplier<Output> output;

    @Parameters(
            paramLabel = "${bundle:param.FILE}",
            descriptionKey = "FILE",
            converter = InputFile.class,
            description = "A list, workbook, web page, Word document or Markdown file.")
    private String file = "";

    @Option(names = "--to", paramLabel = "${bundle:param.TYPE}", required = true, description = "The kind of document.")
    private String to = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:param.FILE}",
            required = true,
            description = "The output file.")
    private String target = "";

    @Mixin
    private final ForceOption force = new ForceOption();

    @Option(
            names = "--map",
            paramLabel = "${bundle:param.FILE}",
            converter = InputFile.class,
            description = "A mapping file.")
    private @Nullable String map;

    @Mixin
    private final ListOptions options = new ListOptions();

    @Option(
            names = "--id",
            paramLabel = "${bundle:param.ID}",
            converter = IdConverter.class,
            description = "The identifier of the document; without it, made from the name of the file.")
    private @Nullable ElementId id;

    @Option(
            names = "--plan",
            converter = InputFile.class,
            paramLabel = "${bundle:param.FILE}",
            description = "The plan that the figures of a report are about.")
    private @Nullable String plan;

    @Mixin
    private final InputLimits inputLimits = new InputLimits();

    ImportCommand(Supplier<Output> output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Output out = output.get();
        String about = plan;
        if (about == null) {
            return call(Optional.empty(), out);
        }
        if (!to.equals(ReportFileImport.WORD)) {
            out.complain(Message.of("usage.import.plan"));
            return ExitCode.UNUSABLE;
        }
        return new OneDocument(out, inputLimits)
                .open(about, StrategicPlan.class, Message.of("kind.plan"), read -> call(Optional.of(read), out));
    }

    private int call(Optional<StrategicPlan> about, Output out) {
        List<ImportKind> kinds = List.of(
                new RegisterImport(out), new PlanFileImport(out), new PactTextImport(out), new ReportFileImport(about));
        Optional<ImportKind> kind =
                kinds.stream().filter(each -> each.word().equals(to)).findFirst();
        if (kind.isEmpty()) {
            String words = kinds.stream().map(ImportKind::word).collect(Collectors.joining(", "));
            out.complain(Message.of("usage.value")
                    .with("parameter", "--to")
                    .with(
                            "problem",
                            Message.of("usage.expected")
                                    .with(
                                            "expected",
                                            Message.of("usage.expected.words").with("words", words))
                                    .with("found", to)));
            return ExitCode.UNUSABLE;
        }
        TargetFile written = force.target(target, out).within(inputLimits.ofDocuments());
        List<String> inputs =
                Stream.of(file, map, plan).filter(Objects::nonNull).toList();
        if (written.isRefused(inputs)) {
            return ExitCode.UNUSABLE;
        }
        return write(kind.get(), written, new FindingPrinter(out, Severity.ERROR), out);
    }

    private ElementId proposedId(ListFile list) {
        return StandardInput.isNamed(file) ? ElementId.of(to) : list.proposedId();
    }

    private int write(ImportKind kind, TargetFile written, FindingPrinter findings, Output out) {
        ImportKind.Imported imported;
        String reading = file;
        try {
            ListMapping mapping = ListMapping.none();
            if (map != null) {
                reading = map;
                MappingFile read = MappingFile.read(map, inputLimits.bytes());
                if (read.report().hasErrors()) {
                    findings.add(map, read.report());
                    findings.finish();
                    return findings.exitCode();
                }
                mapping = read.mapping();
                reading = file;
            }
            ListFile list = ListFile.read(file, inputLimits.bytes());
            imported = kind.read(list, options, mapping, id == null ? proposedId(list) : id);
        } catch (UnreadableFileException e) {
            findings.complain(reading, e);
            return findings.exitCode();
        }
        findings.add(file, imported.report());
        findings.finish();
        out.print(out.say(imported.summary()));
        if (imported.isEmpty() && findings.exitCode() != ExitCode.SOUND) {
            out.complain(Message.of("import.nothing"));
            return findings.exitCode();
        }
        int outcome = written.write(imported.document());
        return outcome == ExitCode.SOUND ? findings.exitCode() : outcome;
    }
}
