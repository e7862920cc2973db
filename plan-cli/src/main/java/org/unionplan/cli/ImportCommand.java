package org.unionplan.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionplan.exchange.ListMapping;
import org.unionplan.message.Message;
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

    @Option(names = "--map", paramLabel = "${bundle:param.FILE}", description = "A mapping file.")
    private @Nullable String map;

    @Mixin
    private final ListOptions options = new ListOptions();

    @Option(
            names = "--id",
            paramLabel = "${bundle:param.ID}",
            converter = IdConverter.class,
            description = "The identifier of the document; without it, made from the name of the file.")
    private @Nullable ElementId id;

    @Mixin
    private final MaxSizeOption maxSize = new MaxSizeOption();

    ImportCommand(Supplier<Output> output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Output out = output.get();
        List<ImportKind> kinds = List.of(new RegisterImport(out), new PlanFileImport(out), new PactTextImport(out));
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
        TargetFile written = force.target(target, out);
        List<String> inputs = map == null ? List.of(file) : List.of(file, map);
        if (written.isRefused(inputs)) {
            return ExitCode.UNUSABLE;
        }
        return write(kind.get(), written, new FindingPrinter(out, Severity.ERROR), out);
    }

    private int write(ImportKind kind, TargetFile written, FindingPrinter findings, Output out) {
        ImportKind.Imported imported;
        String reading = file;
        try {
            ListMapping mapping = ListMapping.none();
            if (map != null) {
                reading = map;
                MappingFile read = MappingFile.read(map, maxSize.bytes());
                if (read.report().hasErrors()) {
                    findings.add(map, read.report());
                    findings.finish();
                    return findings.exitCode();
                }
                mapping = read.mapping();
                reading = file;
            }
            ListFile list = ListFile.read(file, maxSize.bytes());
            imported = kind.read(list, options, mapping, id == null ? list.proposedId() : id);
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
