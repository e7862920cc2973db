package org.unionplan.cli;

import org.unionplan.compare.Change;
import org.unionplan.compare.ChangeSummary;
import org.unionplan.compare.DocumentComparison;
import org.unionplan.compare.WordingChange;

/** Prints a comparison as Markdown, for a message to members or a review. Text of a document is never markup in it. */
final class ComparisonMarkdown {

    private static final String MARKUP = "\\`*_{}[]()<>#+-.!|&~$\"':@";

    /** Behind these, sites look for someone to notify or something to link to, in what is shown, escaped or not. */
    private static final String REFERRING = "@#";

    /** Takes no space and allows no line break; it ends what could be a reference. */
    private static final char WORD_JOINER = '\u2060';

    private final DocumentComparison<?> comparison;
    private final boolean substance;
    private final ReportLanguage language;
    private final ChangeWords words;

    ComparisonMarkdown(DocumentComparison<?> comparison, boolean substance, ReportLanguage language) {
        this.comparison = comparison;
        this.substance = substance;
        this.language = language;
        this.words = new ChangeWords(comparison);
    }

    void print(Output to) {
        to.print("**" + escape(ChangeSummary.in(language.tag()).of(comparison)) + "**");
        for (Change change : comparison.getChanges()) {
            if (change.isOfSubstance() || !substance) {
                to.print("");
                print(change, to);
            }
        }
    }

    private void print(Change change, Output to) {
        StringBuilder head = new StringBuilder("- **")
                .append(change.getKind().getKeyword().replace('-', ' '))
                .append("** ")
                .append(escape(words.thing(change)));
        change.getMember().ifPresent(member -> head.append(", ").append(escape(member)));
        words.under(change)
                .filter(parent -> change.getMember().isEmpty())
                .ifPresent(parent -> head.append(" under ").append(escape(parent)));
        to.print(head.toString());
        if (!change.getWordings().isEmpty()) {
            change.getWordings().stream()
                    .filter(wording -> !wording.isEditorial() || !substance)
                    .forEach(wording -> print(wording, to));
        } else if (change.getMember().isPresent()) {
            changed(words.was(change), words.is(change), to);
        }
    }

    private static void changed(String was, String is, Output to) {
        to.print("  - " + struck(was) + " \u2192 " + strong(is));
    }

    private static void print(WordingChange wording, Output to) {
        if (wording.isEditorial()) {
            changed(wording.getBefore().orElse("-"), wording.getAfter().orElse("-"), to);
        }
        for (WordingChange.Clause clause : wording.getClauses()) {
            StringBuilder line = new StringBuilder("  - ")
                    .append(escape(ChangeWords.clause(clause)))
                    .append(": ");
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

    /** White space at the ends stands outside, or the marks would be none. */
    private static String around(String marks, String text) {
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

    /** That text on one line, with nothing in it that is markup, a mention or a link, or that a terminal obeys. */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        String line = TerminalText.escape(text.replaceAll("\\R", " ").replace('\t', ' '));
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (MARKUP.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
            if (REFERRING.indexOf(c) >= 0 && i + 1 < line.length() && Character.isLetterOrDigit(line.charAt(i + 1))) {
                escaped.append(WORD_JOINER);
            }
        }
        return escaped.toString();
    }
}
