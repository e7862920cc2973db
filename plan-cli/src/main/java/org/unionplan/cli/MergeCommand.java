package org.unionplan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.compare.DocumentMerge;
import org.unionplan.document.Document;
import org.unionplan.rule.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plan merge}: brings together what two people made of one document. */
@Command(
        name = "merge",
        header = "Brings together what two people made of one document.",
        description = {
            "Writes a document with the changes of both. Where they want different things, or where the result has",
            "an error that neither of them had, it tells so and writes nothing unless told to.",
            "Exits with 0 if it was written, with 1 if it was not to be, with 2 if a file could not be read."
        })
final class MergeCommand implements Callable<Integer> {

    private final Supplier<Output> output;

    @Parameters(index = "0", paramLabel = "BASE", description = "The document both began with.")
    private String base = "";

    @Parameters(index = "1", paramLabel = "MINE", description = "What one made of it.")
    private String mine = "";

    @Parameters(index = "2", paramLabel = "THEIRS", description = "What the other made of it.")
    private String theirs = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true,
            description = "The output file; may be BASE, MINE or THEIRS.")
    private String out = "";

    @Option(
            names = "--draft",
            description = "Write a result in spite of conflicts: where they disagree with what MINE says.")
    private boolean draft;

    @Mixin
    private final ForceOption force = new ForceOption();

    @Mixin
    private final MaxSizeOption maxSize = new MaxSizeOption();

    MergeCommand(Supplier<Output> output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Output to = output.get();
        List<String> inputs = List.of(base, mine, theirs);
        TargetFile target = force.target(out, to).orOneOf(inputs);
        if (target.isRefused(List.of())) {
            return ExitCode.UNUSABLE;
        }
        OneDocument file = new OneDocument(to, maxSize);
        List<Document> documents = new ArrayList<>();
        for (String name : inputs) {
            file.open(name, document -> {
                documents.add(document);
                return ExitCode.SOUND;
            });
        }
        if (documents.size() < 3) {
            return ExitCode.UNUSABLE;
        }
        return merge(documents.get(0), documents.get(1), documents.get(2), target, to);
    }

    private int merge(Document base, Document mine, Document theirs, TargetFile target, Output to) {
        boolean alike = DocumentType.shapeOf(base)
                        .getType()
                        .equals(DocumentType.shapeOf(mine).getType())
                && DocumentType.shapeOf(base)
                        .getType()
                        .equals(DocumentType.shapeOf(theirs).getType());
        if (!alike) {
            to.complain("only documents of one kind can be merged");
            return ExitCode.UNUSABLE;
        }
        DocumentMerge<Document> merge = DocumentMerge.of(base, mine, theirs);
        TextLayout layout = new TextLayout(to);
        merge.getConflicts().forEach(conflict -> print(conflict, mine, layout));
        for (Finding error : merge.getNewErrors()) {
            layout.line(new StyledLine().bold("error").plain(error.getPointer() + ": " + error.getMessage()));
        }
        boolean written = merge.isClean() || draft;
        if (written && target.write(merge.getDraft()) != ExitCode.SOUND) {
            return ExitCode.UNUSABLE;
        }
        return merge.isClean() ? ExitCode.SOUND : ExitCode.ERRORS;
    }

    private static void print(DocumentMerge.Conflict conflict, Document document, TextLayout layout) {
        Wording wording = Wording.of(document, List.of());
        layout.line(new StyledLine()
                .bold("conflict")
                .plain(conflict.getPath() + ": "
                        + conflict.getKind().getKeyword().replace('-', ' ')));
        TextLayout body = layout.deeper();
        body.line(StyledLine.of("base: " + words(conflict.getBase(), wording)));
        body.line(StyledLine.of("mine: " + words(conflict.getMine(), wording)));
        body.line(StyledLine.of("theirs: " + words(conflict.getTheirs(), wording)));
    }

    private static String words(Optional<Object> value, Wording wording) {
        return value.map(found -> ChangeWords.words(found, wording)).orElse("-");
    }
}
