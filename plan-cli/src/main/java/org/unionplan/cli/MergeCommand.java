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

    @Parameters(index = "0", paramLabel = "BASE", description = "The common ancestor.")
    private String base = "";

    @Parameters(index = "1", paramLabel = "MINE", description = "One changed version.")
    private String mine = "";

    @Parameters(index = "2", paramLabel = "THEIRS", description = "The other changed version.")
    private String theirs = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true,
            description = "The output file; may be BASE, MINE or THEIRS.")
    private String out = "";

    @Option(names = "--draft", description = "Write a result in spite of conflicts, with the version of MINE for each.")
    private boolean draft;

    @Mixin
    private final ForceOption force = new ForceOption();

    @Mixin
    private final ReportLanguageOption language = new ReportLanguageOption();

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
        merge.getConflicts().forEach(conflict -> print(merge, conflict, layout));
        for (Finding error : merge.getNewErrors()) {
            layout.line(
                    new StyledLine().bold(words("merge.error")).plain(error.getPointer() + ": " + error.getMessage()));
        }
        boolean written = merge.isClean() || draft;
        if (written && target.write(merge.getDraft()) != ExitCode.SOUND) {
            return ExitCode.UNUSABLE;
        }
        return merge.isClean() ? ExitCode.SOUND : ExitCode.ERRORS;
    }

    private void print(DocumentMerge<?> merge, DocumentMerge.Conflict conflict, TextLayout layout) {
        Message heading = Message.of("merge.heading")
                .with("path", conflict.getPath())
                .with("kind", Message.of("merge.conflict." + conflict.getKind().getKeyword()))
                .with("thing", merge.getThing(conflict, language.get().tag()));
        layout.line(new StyledLine()
                .bold(words("merge.conflict"))
                .plain(Wording.oneLine(language.get().messages().format(heading))));
        TextLayout body = layout.deeper();
        for (DocumentMerge.Difference difference :
                merge.getDifferences(conflict, language.get().tag())) {
            String member = difference
                    .getMemberName()
                    .map(language.get().messages()::format)
                    .orElse("");
            String tag =
                    difference.getLanguage().map(found -> " (" + found + ")").orElse("");
            TextLayout values = (member + tag).isEmpty() ? body : body.deeper();
            if (!(member + tag).isEmpty()) {
                body.line(StyledLine.of((member + tag).strip()));
            }
            values.line(StyledLine.of(words("merge.base") + value(difference.getBase())));
            values.line(StyledLine.of(words("merge.mine") + value(difference.getMine())));
            values.line(StyledLine.of(words("merge.theirs") + value(difference.getTheirs())));
        }
    }

    private String words(String code) {
        return language.get().messages().format(Message.of(code));
    }

    private String value(Optional<Message> value) {
        return " "
                + value.map(language.get().messages()::format)
                        .map(Wording::oneLine)
                        .orElse("-");
    }
}
