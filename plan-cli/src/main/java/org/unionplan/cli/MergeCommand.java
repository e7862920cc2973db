package org.unionplan.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.cli.answer.ConflictPrinter;
import org.unionplan.cli.answer.MarkedLines;
import org.unionplan.cli.document.OneDocument;
import org.unionplan.cli.io.ExitCode;
import org.unionplan.cli.io.ForceOption;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.io.StandardInput;
import org.unionplan.cli.io.TargetFile;
import org.unionplan.cli.io.UnreadableFileException;
import org.unionplan.cli.option.InputFile;
import org.unionplan.cli.option.InputLimits;
import org.unionplan.compare.DocumentMerge;
import org.unionplan.document.Document;
import org.unionplan.json.io.AtomicFile.FileContent;
import org.unionplan.message.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plan merge}: three-way merge that reports conflicts. */
@Command(
        name = "merge",
        header = "Three-way merge that reports conflicts.",
        description = {
            "Writes a document with the changes of both sides. Reports conflicts, and errors that neither side had;",
            "they are in the output between conflict markers.",
            "Exits with 0 if the merge is clean, with 1 if not, with 2 if a file could not be read or written."
        })
final class MergeCommand implements Callable<Integer> {

    private final Supplier<Output> output;

    @Parameters(
            index = "0",
            paramLabel = "${bundle:param.BASE}",
            descriptionKey = "BASE",
            converter = InputFile.class,
            description = "The common ancestor.")
    private String base = "";

    @Parameters(
            index = "1",
            paramLabel = "${bundle:param.MINE}",
            descriptionKey = "MINE",
            converter = InputFile.class,
            description = "One changed version.")
    private String mine = "";

    @Parameters(
            index = "2",
            paramLabel = "${bundle:param.THEIRS}",
            descriptionKey = "THEIRS",
            converter = InputFile.class,
            description = "The other changed version.")
    private String theirs = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:param.OUT}",
            required = true,
            description = "The output file; may be BASE, MINE or THEIRS.")
    private String out = "";

    @Option(
            names = "--draft",
            description = "Write a document in spite of conflicts, with the version of MINE for each, without markers.")
    private boolean draft;

    @Option(
            names = "--git",
            paramLabel = "${bundle:param.PATH}",
            description = {
                "Work as a merge driver of git for the file PATH, which messages name.",
                "What cannot be merged as documents is written line by line, with conflict markers."
            })
    private @Nullable String path;

    @Mixin
    private final ForceOption force = new ForceOption();

    @Mixin
    private final InputLimits inputLimits = new InputLimits();

    MergeCommand(Supplier<Output> output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Output to = output.get();
        TargetFile target = force.target(out, to).orOneOf(List.of(base, mine, theirs));
        if (target.isRefused(List.of())) {
            return ExitCode.UNUSABLE;
        }
        String inGit = path;
        if (inGit == null) {
            return mergeDocuments(target, to);
        }
        if (Stream.of(base, mine, theirs).anyMatch(StandardInput::isNamed)) {
            to.complain(Message.of("usage.merge.git"));
            return ExitCode.UNUSABLE;
        }
        try {
            // What both sides added has an empty ancestor.
            int outcome = Files.size(Path.of(base)) == 0 ? ExitCode.UNUSABLE : mergeDocuments(target, to);
            return outcome == ExitCode.UNUSABLE ? mergeLines(inGit, target, to) : outcome;
        } catch (IOException e) {
            to.complain(
                    inGit,
                    UnreadableFileException.of(new UncheckedIOException(e)).getReason());
            return ExitCode.UNUSABLE;
        }
    }

    /** The last resort for git, which keeps MINE alone otherwise: nothing of either side may be lost. */
    private int mergeLines(String file, TargetFile target, Output to) throws IOException {
        byte[] one = Files.readAllBytes(Path.of(mine));
        byte[] other = Files.readAllBytes(Path.of(theirs));
        boolean same = Arrays.equals(one, other);
        if (!same) {
            to.complain(file, Message.of("merge.lines"));
        }
        byte[] both = MarkedLines.of(one, other, List.of());
        int written = target.write(content -> content.write(both));
        return written == ExitCode.SOUND && !same ? ExitCode.ERRORS : written;
    }

    private int mergeDocuments(TargetFile target, Output to) {
        List<Document> documents = new ArrayList<>();
        open(base, "merge.of.base", documents, to);
        open(mine, "merge.of.mine", documents, to);
        open(theirs, "merge.of.theirs", documents, to);
        if (documents.size() < 3) {
            return ExitCode.UNUSABLE;
        }
        if (documents.stream()
                        .map(document -> DocumentType.shapeOf(document).getType())
                        .distinct()
                        .count()
                > 1) {
            to.complain(Message.of("merge.types"));
            return ExitCode.UNUSABLE;
        }
        return merge(documents.get(0), documents.get(1), documents.get(2), target, to);
    }

    private void open(String name, String label, List<Document> documents, Output to) {
        OneDocument file = new OneDocument(to, inputLimits);
        String inGit = path;
        if (inGit != null) {
            file = file.labelled(to.say(Message.of(label).with("file", inGit)));
        }
        file.open(name, document -> {
            documents.add(document);
            return ExitCode.SOUND;
        });
    }

    private int merge(Document base, Document mine, Document theirs, TargetFile target, Output to) {
        DocumentMerge<Document> merge = DocumentMerge.of(base, mine, theirs);
        new ConflictPrinter(merge, to).print();
        String name = path == null ? out : path;
        FileContent content = TargetFile.content(merge.getDraft(), name, inputLimits.ofDocuments());
        if (!merge.isClean() && !draft) {
            // The merge differs from its mirror image by conflicts alone.
            Document mirrored = DocumentMerge.of(base, theirs, mine).getDraft();
            byte[] marked = MarkedLines.of(
                    bytes(content),
                    bytes(TargetFile.content(mirrored, name, inputLimits.ofDocuments())),
                    new ConflictPrinter(merge, to).notes());
            content = file -> file.write(marked);
        }
        if (target.write(content) != ExitCode.SOUND) {
            return ExitCode.UNUSABLE;
        }
        return merge.isClean() ? ExitCode.SOUND : ExitCode.ERRORS;
    }

    private static byte[] bytes(FileContent content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
