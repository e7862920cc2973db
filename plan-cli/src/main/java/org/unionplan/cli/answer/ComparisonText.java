package org.unionplan.cli.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.io.StyledLine;
import org.unionplan.cli.text.TextLayout;
import org.unionplan.cli.text.Wording;
import org.unionplan.compare.Change;
import org.unionplan.compare.ChangeWords;
import org.unionplan.compare.DocumentComparison;
import org.unionplan.compare.WordingChange;
import org.unionplan.message.Message;
import org.unionplan.message.Messages;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

/** Prints a comparison on a terminal: a summary, then change by change. */
public final class ComparisonText {

    private final DocumentComparison<?> comparison;
    private final boolean substance;
    private final Messages messages;
    private final ChangeWords words;

    public ComparisonText(DocumentComparison<?> comparison, boolean substance, Output output) {
        this.comparison = comparison;
        this.substance = substance;
        this.messages = output.messages();
        this.words = comparison.words(output.language());
    }

    public void print(TextLayout layout) {
        layout.line(new StyledLine().bold(messages.format(words.getSummaryLine())));
        repeated("change.repeated.before", comparison.getDuplicatesBefore(), layout);
        repeated("change.repeated.after", comparison.getDuplicatesAfter(), layout);
        for (Change change : comparison.getChanges()) {
            if (change.isOfSubstance() || !substance) {
                layout.gap();
                print(change, layout);
            }
        }
    }

    private void repeated(String code, Map<ElementId, List<Pointer>> duplicates, TextLayout layout) {
        duplicates.forEach((id, places) -> layout.line(
                StyledLine.of(messages.format(Message.of(code).with("id", id).withNumber("count", places.size())))));
    }

    private void print(Change change, TextLayout layout) {
        layout.line(new StyledLine()
                .bold(messages.format(words.getKind(change)))
                .plain(Wording.oneLine(messages.format(words.getHeading(change)))));
        TextLayout body = layout.deeper();
        body.line(new StyledLine().faint(places(change)));
        if (!change.getWordings().isEmpty()) {
            change.getWordings().stream()
                    .filter(wording -> !wording.isEditorial() || !substance)
                    .forEach(wording -> print(wording, body));
        } else if (change.getMember().isPresent()) {
            print("- ", words.getValueBefore(change).map(messages::format), body);
            print("+ ", words.getValueAfter(change).map(messages::format), body);
        }
    }

    /** A value behind its sign; no line for a member that was not there. */
    private static void print(String sign, Optional<String> value, TextLayout layout) {
        value.ifPresent(each -> layout.line(StyledLine.of(sign + Wording.oneLine(each))));
    }

    private String places(Change change) {
        String before = change.getBefore().map(Pointer::toString).orElse("-");
        String after = change.getAfter().map(Pointer::toString).orElse("-");
        String places = before.equals(after) ? before : before + " > " + after;
        return places
                + words.getReason(change)
                        .map(why -> " (" + messages.format(why) + ")")
                        .orElse("");
    }

    private void print(WordingChange wording, TextLayout layout) {
        wording.getLanguage().ifPresent(tag -> layout.line(new StyledLine().faint(tag.toString())));
        if (wording.isEditorial()) {
            print("- ", wording.getBefore(), layout);
            print("+ ", wording.getAfter(), layout);
        }
        for (WordingChange.Clause clause : wording.getClauses()) {
            layout.line(StyledLine.of(messages.format(ChangeWords.clause(clause))));
            layout.deeper().text(marked(clause));
        }
    }

    /** Removed words in brackets with minus, added words in braces with plus. */
    private static String marked(WordingChange.Clause clause) {
        StringBuilder marked = new StringBuilder();
        for (WordingChange.Segment mark : clause.getMarks()) {
            switch (mark.getSign()) {
                case KEPT -> marked.append(mark.getText());
                case REMOVED -> marked.append("[-").append(mark.getText()).append("-]");
                case ADDED -> marked.append("{+").append(mark.getText()).append("+}");
            }
        }
        return marked.toString();
    }
}
