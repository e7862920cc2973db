package org.unionplan.office.draft;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unionplan.exchange.cell.LooseDates;
import org.unionplan.metric.MetricLink;
import org.unionplan.office.source.Block;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.time.Timeframe;

/** Reads what a text says about the plan as a whole, outside of its elements. Not thread-safe. */
final class PassageReader {

    private static final int FEWEST_WORDS = 6;

    private final DraftContext context;
    private final DraftTables tables;
    private final StrategicPlan.Builder plan;
    private boolean hasSummary;
    private boolean hasTerm;
    private boolean hasDate;

    /** The parts found of which a plan has only one. */
    private final Set<DraftWords.Meaning> stated = EnumSet.noneOf(DraftWords.Meaning.class);

    PassageReader(DraftContext context, DraftTables tables, StrategicPlan.Builder plan) {
        this.context = context;
        this.tables = tables;
        this.plan = plan;
    }

    /** Returns true the first time that it is asked about a part that a plan has once. */
    boolean isFirst(DraftWords.Meaning part) {
        return stated.add(part);
    }

    /** No paragraph from here on is the summary. */
    void withoutSummary() {
        hasSummary = true;
    }

    /** Reads paragraphs, lists and tables about the plan as a whole. */
    void read(List<Block> blocks) {
        List<Block> list = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.ITEM || block.level() > 0) {
                list.add(block);
                continue;
            }
            endList(list);
            if (block.kind() == Block.Kind.TABLE) {
                table(block);
            } else if (block.isNote()) {
                plan.addNarrative(DraftContext.note(block));
            } else {
                paragraph(block);
            }
        }
        endList(list);
    }

    private void endList(List<Block> list) {
        if (!list.isEmpty()) {
            context.findings()
                    .guess("draft.passage", list.get(0).line(), list.get(0).text());
            plan.addNarrative(DraftContext.narrative(DraftContext.passage(list)));
            list.clear();
        }
    }

    private void table(Block table) {
        List<MetricLink> links = tables.metrics(table);
        links.forEach(plan::addMetricLink);
        if (links.isEmpty()) {
            plan.addNarrative(tables.passage(table));
        }
    }

    private void paragraph(Block block) {
        String text = block.text();
        int colon = text.indexOf(':');
        String label = colon > 0 ? text.substring(0, colon).strip() : "";
        String rest = colon > 0 ? text.substring(colon + 1).strip() : "";
        if (!rest.isEmpty() && statement(label, rest)) {
            return;
        }
        if (context.words().mentions("plan", text)) {
            term(text, block.line());
        }
        if (isDate(block)) {
            return;
        }
        if (!hasSummary && isSentence(text)) {
            hasSummary = true;
            plan.summary(text);
        } else {
            plan.addNarrative(DraftContext.narrative(text));
        }
    }

    /** Reads a line before the title. */
    void before(Block block) {
        if (!isDate(block)) {
            plan.addNarrative(DraftContext.narrative(DraftContext.passage(List.of(block))));
        }
    }

    /** Takes a line such as "14 February 2026" or "Last updated: 14 February 2026", unless there has been one. */
    private boolean isDate(Block block) {
        String text = block.text();
        String day =
                text.substring(context.words().start("dated", text).length()).strip();
        Optional<Timeframe> date = hasDate ? Optional.empty() : date(day);
        hasDate |= date.isPresent();
        date.ifPresent(when -> {
            plan.date(when.withAsWritten(day));
            context.findings().guess("draft.published", block.line(), text);
        });
        return date.isPresent();
    }

    private static boolean isSentence(String text) {
        char last = text.charAt(text.length() - 1);
        return last == '.' || last == '!' || last == '?' || text.split(" ").length >= FEWEST_WORDS;
    }

    /** Takes a paragraph such as "Mission: ...". */
    private boolean statement(String label, String rest) {
        DraftWords words = context.words();
        if (words.means(DraftWords.Meaning.MISSION, label) && isFirst(DraftWords.Meaning.MISSION)) {
            plan.mission(rest);
        } else if (words.means(DraftWords.Meaning.VISION, label) && isFirst(DraftWords.Meaning.VISION)) {
            plan.vision(rest);
        } else if (words.means(DraftWords.Meaning.TERM, label) && date(rest).isPresent() && !hasTerm) {
            hasTerm = true;
            plan.term(date(rest).get());
        } else {
            return false;
        }
        return true;
    }

    /** Takes the date of publication that a file declares. */
    void published(String words) {
        Optional<Timeframe> day = date(words);
        hasDate = day.isPresent();
        day.ifPresentOrElse(plan::date, () -> plan.addNarrative(DraftContext.narrative(words)));
    }

    private Optional<Timeframe> date(String words) {
        return words.chars().anyMatch(Character::isDigit) ? LooseDates.read(words, context.dates()) : Optional.empty();
    }

    /** Takes a time for the term of the plan; a second one is a passage. */
    void term(Timeframe time) {
        if (hasTerm) {
            plan.addNarrative(DraftContext.narrative(
                    time.getAsWritten().or(time::getNotation).orElseThrow()));
        } else {
            hasTerm = true;
            plan.term(time);
        }
    }

    /** Takes years for the term of the plan, if it has none yet. */
    void term(String words, int line) {
        Optional<Timeframe> years = hasTerm ? Optional.empty() : DraftTitle.years(words);
        years.ifPresent(term -> {
            hasTerm = true;
            plan.term(term);
            context.findings().guess("draft.term", line, term.toString());
        });
    }
}
