package org.unionplan.cli;

import org.unionplan.compare.Change;
import org.unionplan.compare.ChangeSummary;
import org.unionplan.compare.DocumentComparison;
import org.unionplan.compare.WordingChange;
import org.unionplan.value.Pointer;

/** Prints a comparison to be read on a terminal: a summary, then change by change. */
final class ComparisonText {

    private final DocumentComparison<?> comparison;
    private final boolean substance;
    private final ReportLanguage language;
    private final ChangeWords words;

    ComparisonText(DocumentComparison<?> comparison, boolean substance, ReportLanguage language) {
        this.comparison = comparison;
        this.substance = substance;
        this.language = language;
        this.words = new ChangeWords(comparison);
    }

    void print(TextLayout layout) {
        layout.line(new StyledLine().bold(ChangeSummary.in(language.tag()).of(comparison)));
        comparison
                .getDuplicatesBefore()
                .forEach((id, places) -> layout.line(StyledLine.of("before: the id " + id + " occurs " + places.size()
                        + " times; those were compared in their order")));
        comparison
                .getDuplicatesAfter()
                .forEach((id, places) -> layout.line(StyledLine.of("after: the id " + id + " occurs " + places.size()
                        + " times; those were compared in their order")));
        for (Change change : comparison.getChanges()) {
            if (change.isOfSubstance() || !substance) {
                layout.gap();
                print(change, layout);
            }
        }
    }

    private void print(Change change, TextLayout layout) {
        String member = change.getMember().map(name -> ": " + name).orElse("");
        StyledLine head = new StyledLine()
                .bold(change.getKind().getKeyword().replace('-', ' '))
                .plain(words.thing(change) + member);
        words.under(change)
                .filter(parent -> change.getMember().isEmpty())
                .ifPresent(parent -> head.plain("under \u201c" + parent + "\u201d"));
        layout.line(head);
        TextLayout body = layout.deeper();
        body.line(new StyledLine().faint(places(change)));
        if (!change.getWordings().isEmpty()) {
            change.getWordings().stream()
                    .filter(wording -> !wording.isEditorial() || !substance)
                    .forEach(wording -> print(wording, body));
        } else if (change.getMember().isPresent()) {
            body.line(StyledLine.of("- " + words.was(change)));
            body.line(StyledLine.of("+ " + words.is(change)));
        }
    }

    private static String places(Change change) {
        String before = change.getBefore().map(Pointer::toString).orElse("-");
        String after = change.getAfter().map(Pointer::toString).orElse("-");
        String places = before.equals(after) ? before : before + " > " + after;
        return places
                + change.getMatchReason()
                        .map(why -> " (" + why.getKeyword().replace('-', ' ') + ")")
                        .orElse("");
    }

    private static void print(WordingChange wording, TextLayout layout) {
        wording.getLanguage().ifPresent(tag -> layout.line(new StyledLine().faint(tag.toString())));
        if (wording.isEditorial()) {
            layout.line(StyledLine.of("- " + Wording.oneLine(wording.getBefore().orElse("-"))));
            layout.line(StyledLine.of("+ " + Wording.oneLine(wording.getAfter().orElse("-"))));
        }
        for (WordingChange.Clause clause : wording.getClauses()) {
            layout.line(StyledLine.of(ChangeWords.clause(clause) + ":"));
            layout.deeper().text(marked(clause));
        }
    }

    /** What was taken out in brackets with minus, what was put in in braces with plus. */
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
