package org.unionplan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.compare.DocumentMerge;
import org.unionplan.document.Document;
import org.unionplan.message.Message;
import org.unionplan.rule.Finding;
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
            "with either, nothing is written unless --draft is given.",
            "Exits with 0 if the merge is clean, with 1 if not, with 2 if a file could not be read or written."
        })
final class MergeCommand implements Callable<Integer> {

    private final Supplier<Output> output;

    @Parameters(
            index = "0",
            paramLabel = "${bundle:param.BASE}",
            descriptionKey = "BASE",
            description = "The common ancestor.")
    private String base = "";

    @Parameters(
            index = "1",
            paramLabel = "${bundle:param.MINE}",
            descriptionKey = "MINE",
            description = "One changed version.")
    private String mine = "";

    @Parameters(
            index = "2",
            paramLabel = "${bundle:param.THEIRS}",
            descriptionKey = "THEIRS",
            description = "The other changed version.")
    private String theirs = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:param.OUT}",
            required = true,
            description = "The output file; may be BASE, MINE or THEIRS.")
    private String out = "";

    @Option(names = "--draft", description = "Write a result in spite of conflicts, with the version of MINE for each.")
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
            to.complain(Message.of("merge.types"));
            return ExitCode.UNUSABLE;
        }
        DocumentMerge<Document> merge = DocumentMerge.of(base, mine, theirs);
        TextLayout layout = new TextLayout(to);
        merge.getConflicts().forEach(conflict -> print(merge, conflict, layout, to));
        for (Finding error : merge.getNewErrors()) {
            layout.line(new StyledLine()
                    .bold(words(to, "merge.error"))
                    .plain(error.getPointer() + ": " + to.say(error.getMessage())));
        }
        boolean written = merge.isClean() || draft;
        if (written && target.write(merge.getDraft()) != ExitCode.SOUND) {
            return ExitCode.UNUSABLE;
        }
        return merge.isClean() ? ExitCode.SOUND : ExitCode.ERRORS;
    }

    private void print(DocumentMerge<?> merge, DocumentMerge.Conflict conflict, TextLayout layout, Output to) {
        Message heading = Message.of("merge.heading")
                .with("path", conflict.getPath())
                .with("kind", Message.of("merge.conflict." + conflict.getKind().getKeyword()))
                .with("thing", merge.getThing(conflict, to.language()));
        layout.line(new StyledLine().bold(words(to, "merge.conflict")).plain(Wording.oneLine(to.say(heading))));
        TextLayout body = layout.deeper();
        for (DocumentMerge.Difference difference : merge.getDifferences(conflict, to.language())) {
            String member = difference.getMemberName().map(to::say).orElse("");
            String tag =
                    difference.getLanguage().map(found -> " (" + found + ")").orElse("");
            TextLayout values = (member + tag).isEmpty() ? body : body.deeper();
            if (!(member + tag).isEmpty()) {
                body.line(StyledLine.of((member + tag).strip()));
            }
            values.line(StyledLine.of(words(to, "merge.base") + value(to, difference.getBase())));
            values.line(StyledLine.of(words(to, "merge.mine") + value(to, difference.getMine())));
            values.line(StyledLine.of(words(to, "merge.theirs") + value(to, difference.getTheirs())));
        }
    }

    private static String words(Output to, String code) {
        return to.say(Message.of(code));
    }

    private static String value(Output to, Optional<Message> value) {
        return " " + value.map(to::say).map(Wording::oneLine).orElse("-");
    }
}
