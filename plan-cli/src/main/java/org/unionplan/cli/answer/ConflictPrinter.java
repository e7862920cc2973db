package org.unionplan.cli.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.io.StyledLine;
import org.unionplan.cli.io.TerminalText;
import org.unionplan.cli.text.TextLayout;
import org.unionplan.cli.text.Wording;
import org.unionplan.compare.DocumentMerge;
import org.unionplan.compare.DocumentMerge.Conflict;
import org.unionplan.message.Message;
import org.unionplan.rule.Finding;

/** Prints the conflicts of a merge, each with the wordings that differ, and the errors that neither side had. */
public final class ConflictPrinter {

    private final DocumentMerge<?> merge;
    private final Output to;
    private final TextLayout layout;

    public ConflictPrinter(DocumentMerge<?> merge, Output to) {
        this.merge = merge;
        this.to = to;
        this.layout = new TextLayout(to);
    }

    public void print() {
        merge.getConflicts().forEach(this::print);
        for (Finding error : merge.getNewErrors()) {
            layout.line(new StyledLine().bold(words("merge.error")).plain(sentence(error)));
        }
    }

    /**
     * Returns what has to be decided though the merged lines may not show it, a sentence each: errors, and conflicts about
     * where a thing belongs.
     */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (Conflict conflict : merge.getConflicts()) {
            switch (conflict.getKind()) {
                case CHANGED_TWICE, ADDED_TWICE -> {}
                case REMOVED_AND_CHANGED, MOVED_TWICE -> notes.add(TerminalText.escape(sentence(conflict)));
            }
        }
        merge.getNewErrors().forEach(error -> notes.add(TerminalText.escape(sentence(error))));
        return notes;
    }

    private String sentence(Conflict conflict) {
        return Wording.oneLine(to.say(Message.of("merge.heading")
                .with("path", conflict.getPath())
                .with("kind", Message.of("merge.conflict." + conflict.getKind().getKeyword()))
                .with("thing", merge.getThing(conflict, to.language()))));
    }

    private String sentence(Finding error) {
        return error.getPointer() + ": " + to.say(error.getMessage());
    }

    private void print(Conflict conflict) {
        layout.line(new StyledLine().bold(words("merge.conflict")).plain(sentence(conflict)));
        TextLayout body = layout.deeper();
        for (DocumentMerge.Difference difference : merge.getDifferences(conflict, to.language())) {
            String member = difference.getMemberName().map(to::say).orElse("");
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
        return to.say(Message.of(code));
    }

    private String value(Optional<Message> value) {
        return " " + value.map(to::say).map(Wording::oneLine).orElse("-");
    }
}
