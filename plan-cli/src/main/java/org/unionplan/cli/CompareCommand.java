package org.unionplan.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.cli.answer.ComparisonJson;
import org.unionplan.cli.answer.ComparisonMarkdown;
import org.unionplan.cli.answer.ComparisonText;
import org.unionplan.cli.document.OneDocument;
import org.unionplan.cli.io.ExitCode;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.io.TerminalText;
import org.unionplan.cli.option.ComparisonFormat;
import org.unionplan.cli.option.InputFile;
import org.unionplan.cli.option.InputLimits;
import org.unionplan.cli.text.TextLayout;
import org.unionplan.compare.DocumentComparison;
import org.unionplan.document.Document;
import org.unionplan.json.JsonPatch;
import org.unionplan.message.Message;
import org.unionplan.value.ElementId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plan compare}: lists the changes from one document to another. */
@Command(
        name = "compare",
        header = "Lists the changes from one document to another.",
        description = {
            "Shows what was added, removed, moved, renamed or reworded, clause by clause, and separately what is only",
            "spelled differently. Documents with the same id, or of which one succeeds or derives from the other, are",
            "compared as revisions of one document.",
            "Exits with 0 if there is no difference, with 1 if there is one, with 2 if a file could not be read."
        })
final class CompareCommand implements Callable<Integer> {

    /** The path that git gives for a missing file. */
    private static final String NO_FILE = "/dev/null";

    /** The arguments of git: path, old file, its hash and mode, new file, its hash and mode. */
    private static final int ARGUMENTS_OF_GIT = 7;

    private final Supplier<Output> output;

    @Parameters(
            paramLabel = "${bundle:param.FILE}",
            descriptionKey = "FILE",
            converter = InputFile.class,
            arity = "2..*",
            description = "Two documents in JSON of the same kind.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "${bundle:param.FORM}",
            converter = ComparisonFormat.Converter.class,
            description = "Print text (the default), json, markdown or json-patch.")
    private ComparisonFormat format = ComparisonFormat.TEXT;

    @Option(names = "--substance", description = "Leave out changes of spelling only.")
    private boolean substance;

    @Option(
            names = "--as-revisions",
            description = "Match by identifier and name even if the documents do not say that one follows the other.")
    private boolean asRevisions;

    @Option(
            names = "--git-diff",
            description = "Take the arguments that git gives an external diff, and exit with 0 as it expects.")
    private boolean gitDiff;

    @Mixin
    private final InputLimits inputLimits = new InputLimits();

    CompareCommand(Supplier<Output> output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Output to = output.get();
        if (gitDiff) {
            return forGit(to);
        }
        if (files.size() != 2) {
            to.complain(Message.of("compare.two").withNumber("count", files.size()));
            return ExitCode.UNUSABLE;
        }
        return compare(files.get(0), files.get(1), to);
    }

    private int forGit(Output to) {
        if (files.size() < ARGUMENTS_OF_GIT) {
            to.complain(Message.of("compare.git").withNumber("count", files.size()));
            return ExitCode.UNUSABLE;
        }
        String path = files.get(0);
        String before = files.get(1);
        String after = files.get(4);
        to.print("plan compare " + TerminalText.escape(path));
        if (before.equals(NO_FILE) || after.equals(NO_FILE)) {
            to.print(to.say(Message.of(before.equals(NO_FILE) ? "compare.new" : "compare.gone")));
        } else {
            compare(before, after, to);
        }
        return ExitCode.SOUND;
    }

    private int compare(String before, String after, Output to) {
        OneDocument file = new OneDocument(to, inputLimits).orList(ElementId.of("list"));
        int[] outcome = {ExitCode.UNUSABLE};
        file.open(
                before,
                first -> file.open(after, second -> {
                    outcome[0] = compare(first, second, to);
                    return ExitCode.SOUND;
                }));
        return outcome[0];
    }

    private int compare(Document before, Document after, Output to) {
        if (!DocumentType.shapeOf(before)
                .getType()
                .equals(DocumentType.shapeOf(after).getType())) {
            to.complain(
                    Message.of("compare.types").with("before", typeOf(before)).with("after", typeOf(after)));
            return ExitCode.UNUSABLE;
        }
        DocumentComparison<Document> comparison = asRevisions
                ? DocumentComparison.betweenRevisions(before, after)
                : DocumentComparison.between(before, after);
        switch (format) {
            case TEXT -> new ComparisonText(comparison, substance, to).print(new TextLayout(to));
            case JSON -> new ComparisonJson(comparison, substance).print(to);
            case MARKDOWN -> new ComparisonMarkdown(comparison, substance, to).print(to);
            case JSON_PATCH ->
                JsonPatch.between(before, after).toJson().lines().forEach(line -> to.print(TerminalText.escape(line)));
        }
        boolean different = substance ? !comparison.getSubstance().isEmpty() : !comparison.isEmpty();
        return different ? ExitCode.ERRORS : ExitCode.SOUND;
    }

    private static Message typeOf(Document document) {
        return Message.of("type." + DocumentType.shapeOf(document).getName());
    }
}
