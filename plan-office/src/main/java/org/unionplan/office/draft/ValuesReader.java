package org.unionplan.office.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionplan.office.source.Block;
import org.unionplan.plan.CoreValue;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.Text;

/** Reads the values of a union: items, paragraphs with a name in bold, or sections. Not thread-safe. */
final class ValuesReader {

    private static final int MOST_WORDS = 4;

    private final DraftContext context;
    private final StrategicPlan.Builder plan;

    ValuesReader(DraftContext context, StrategicPlan.Builder plan) {
        this.context = context;
        this.plan = plan;
    }

    void read(TextSection section) {
        plan.valuesHeading(section.name());
        List<String> before = new ArrayList<>();
        List<CoreValue> values = new ArrayList<>();
        for (Block block : section.blocks()) {
            boolean isNamed = !block.lead().isEmpty() && !block.isStrong();
            if (block.isNote()) {
                plan.addNarrative(DraftContext.note(block));
            } else if (block.kind() == Block.Kind.ITEM || (block.kind() == Block.Kind.PARAGRAPH && isNamed)) {
                values.add(value(block));
            } else if (values.isEmpty() && block.kind() == Block.Kind.PARAGRAPH) {
                before.add(block.text());
            } else if (isStatement(block, values)) {
                CoreValue last = values.remove(values.size() - 1);
                values.add(last.withStatement(Text.of(block.text())));
            } else {
                context.findings().guess("draft.passage", block.line(), block.text());
                plan.addNarrative(DraftContext.narrative(DraftContext.passage(List.of(block))));
            }
        }
        if (!before.isEmpty()) {
            plan.valuesStatement(String.join("\n", before));
        }
        values.forEach(plan::addCoreValue);
        section.sections().forEach(inner -> plan.addCoreValue(value(inner)));
    }

    /** Returns true for a paragraph that is part of an item with nothing but a name. */
    private static boolean isStatement(Block block, List<CoreValue> values) {
        return block.kind() == Block.Kind.PARAGRAPH
                && block.level() > 0
                && values.get(values.size() - 1).getStatement().isEmpty();
    }

    private CoreValue value(TextSection section) {
        String text = DraftContext.passage(section.blocks());
        CoreValue.Builder value = CoreValue.builder()
                .id(context.ids().make(section.name()))
                .number(section.label().number())
                .name(section.name());
        if (!text.isEmpty()) {
            value.statement(text);
        }
        section.sections().forEach(inner -> plan.addNarrative(context.narrative(inner)));
        return value.build();
    }

    private CoreValue value(Block block) {
        HeadingLabel label = HeadingLabel.ofItem(block.text());
        String text = label.name();
        int end = nameEnd(block, text);
        Optional<String> name = Optional.of(
                        bare(text.substring(0, end), !text.substring(end).isBlank()))
                .filter(words -> !words.isEmpty());
        String rest = text.substring(end).replaceFirst("^[\\s\u00a0]{0,9}[:\u2013\u2014-]?[\\s\u00a0]{0,9}", "");
        return CoreValue.builder()
                .id(context.ids().make(name.orElse(rest)))
                .number(block.number().or(label::number))
                .name(name.map(Text::of))
                .statement(rest.isEmpty() ? Optional.empty() : Optional.of(Text.of(rest)))
                .build();
    }

    /** Returns a name without blanks at its end, and without the stop before a statement. */
    private static String bare(String name, boolean hasStatement) {
        String words = name.replaceFirst("[\\s\\u00a0]{1,9}$", "").strip();
        return hasStatement && words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    private int nameEnd(Block block, String text) {
        int lead = HeadingLabel.leadEnd(block, text);
        if (lead > 0) {
            return lead;
        }
        int mark = mark(text);
        if (mark > 0 && text.substring(0, mark).strip().split(" ").length <= MOST_WORDS) {
            context.findings()
                    .guess("draft.split", block.line(), text.substring(0, mark).strip());
            return mark;
        }
        char last = text.charAt(text.length() - 1);
        boolean isName = text.split(" ").length <= MOST_WORDS && last != ';' && last != '.' && last != ',';
        return isName ? text.length() : 0;
    }

    /** The place of a colon or dash with something after it; -1 if there is none. */
    private static int mark(String text) {
        int first = -1;
        for (String mark : List.of(": ", " \u2013 ", " \u2014 ", " - ")) {
            int at = text.indexOf(mark);
            first = at > 0 && (first < 0 || at < first) ? at : first;
        }
        return first;
    }
}
