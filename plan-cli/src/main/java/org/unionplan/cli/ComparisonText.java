package org.unionplan.cli;

import org.unionplan.compare.Change;
import org.unionplan.compare.ChangeSummary;
import org.unionplan.compare.ClauseChange;
import org.unionplan.compare.PlanComparison;
import org.unionplan.compare.WordMark;
import org.unionplan.compare.WordingChange;
import org.unionplan.value.Pointer;

/** Prints a comparison to be read on a terminal: a summary, then change by change. */
final class ComparisonText {

    private final PlanComparison<?> comparison;
    private final boolean substance;
    private final ReportLanguage language;
    private final ChangeWords words;

    ComparisonText(PlanComparison<?> comparison, boolean substance, ReportLanguage language) {
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
        String member = change.member().map(name -> ": " + name).orElse("");
        StyledLine head = new StyledLine()
                .bold(change.kind().getKeyword().replace('-', ' '))
                .plain(words.thing(change) + member);
        words.under(change)
                .filter(parent -> change.member().isEmpty())
                .ifPresent(parent -> head.plain("under \u201c" + parent + "\u201d"));
        layout.line(head);
        TextLayout body = layout.deeper();
        body.line(new StyledLine().faint(places(change)));
        if (!change.wordings().isEmpty()) {
            change.wordings().stream()
                    .filter(wording -> !wording.editorial() || !substance)
                    .forEach(wording -> print(wording, body));
        } else if (change.member().isPresent()) {
            body.line(StyledLine.of("- " + words.was(change)));
            body.line(StyledLine.of("+ " + words.is(change)));
        }
    }

    private static String places(Change change) {
        String before = change.before().map(Pointer::toString).orElse("-");
        String after = change.after().map(Pointer::toString).orElse("-");
        String places = before.equals(after) ? before : before + " > " + after;
        return places
                + change.pairing()
                        .map(why -> " (" + why.getKeyword().replace('-', ' ') + ")")
                        .orElse("");
    }

    private static void print(WordingChange wording, TextLayout layout) {
        wording.language().ifPresent(tag -> layout.line(new StyledLine().faint(tag.toString())));
        if (wording.editorial()) {
            layout.line(StyledLine.of("- " + Wording.oneLine(wording.before().orElse("-"))));
            layout.line(StyledLine.of("+ " + Wording.oneLine(wording.after().orElse("-"))));
        }
        for (ClauseChange clause : wording.clauses()) {
            layout.line(StyledLine.of(ChangeWords.clause(clause) + ":"));
            layout.deeper().text(marked(clause));
        }
    }

    /** What was taken out in brackets with minus, what was put in in braces with plus. */
    private static String marked(ClauseChange clause) {
        StringBuilder marked = new StringBuilder();
        for (WordMark mark : clause.marks()) {
            switch (mark.sign()) {
                case KEPT -> marked.append(mark.text());
                case REMOVED -> marked.append("[-").append(mark.text()).append("-]");
                case ADDED -> marked.append("{+").append(mark.text()).append("+}");
            }
        }
        return marked.toString();
    }
}
