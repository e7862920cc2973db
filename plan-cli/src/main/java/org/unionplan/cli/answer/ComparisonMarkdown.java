package org.unionplan.cli.answer;

import java.util.Optional;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.io.TerminalText;
import org.unionplan.compare.Change;
import org.unionplan.compare.ChangeWords;
import org.unionplan.compare.DocumentComparison;
import org.unionplan.compare.WordingChange;
import org.unionplan.exchange.markdown.MarkdownText;
import org.unionplan.message.Message;
import org.unionplan.message.Messages;

/** Prints a comparison as Markdown, for a message to members or a review. Text of a document is escaped. */
public final class ComparisonMarkdown {

    private final DocumentComparison<?> comparison;
    private final boolean substance;
    private final Messages messages;
    private final ChangeWords words;

    public ComparisonMarkdown(DocumentComparison<?> comparison, boolean substance, Output output) {
        this.comparison = comparison;
        this.substance = substance;
        this.messages = output.messages();
        this.words = comparison.words(output.language());
    }

    public void print(Output to) {
        to.print("**" + escape(messages.format(words.getSummaryLine())) + "**");
        for (Change change : comparison.getChanges()) {
            if (change.isOfSubstance() || !substance) {
                to.print("");
                print(change, to);
            }
        }
    }

    private void print(Change change, Output to) {
        to.print("- **" + escape(messages.format(words.getKind(change))) + "** "
                + escape(messages.format(words.getHeading(change))));
        if (!change.getWordings().isEmpty()) {
            change.getWordings().stream()
                    .filter(wording -> !wording.isEditorial() || !substance)
                    .forEach(wording -> print(wording, to));
        } else if (change.getMember().isPresent()) {
            changed(value(words.getValueBefore(change)), value(words.getValueAfter(change)), to);
        }
    }

    private String value(Optional<Message> value) {
        return value.map(messages::format).orElse("-");
    }

    private static void changed(String was, String is, Output to) {
        to.print("  - " + struck(was) + " \u2192 " + strong(is));
    }

    private void print(WordingChange wording, Output to) {
        if (wording.isEditorial()) {
            changed(wording.getBefore().orElse("-"), wording.getAfter().orElse("-"), to);
        }
        for (WordingChange.Clause clause : wording.getClauses()) {
            StringBuilder line = new StringBuilder("  - ")
                    .append(messages.format(ChangeWords.clause(clause)))
                    .append(' ');
            for (WordingChange.Segment mark : clause.getMarks()) {
                line.append(
                        switch (mark.getSign()) {
                            case KEPT -> escape(mark.getText());
                            case REMOVED -> struck(mark.getText());
                            case ADDED -> strong(mark.getText());
                        });
            }
            to.print(line.toString());
        }
    }

    private static String struck(String text) {
        return around("~~", text);
    }

    private static String strong(String text) {
        return around("**", text);
    }

    /** Returns the text between marks, with white space at its ends outside of them, where Markdown requires it. */
    static String around(String marks, String text) {
        String bare = text.strip();
        if (bare.isEmpty()) {
            return escape(text);
        }
        int start = text.indexOf(bare);
        return escape(text.substring(0, start))
                + marks
                + escape(bare)
                + marks
                + escape(text.substring(start + bare.length()));
    }

    /** Returns the text on one line, with markup, mentions, links and control characters escaped. */
    static String escape(String text) {
        return MarkdownText.escape(
                TerminalText.escape(text.replaceAll("\\R", " ").replace('\t', ' ')));
    }
}
