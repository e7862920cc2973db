package org.unionplan.office.draft;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.unionplan.document.Narrative;
import org.unionplan.document.Reference;
import org.unionplan.office.source.Block;
import org.unionplan.plan.PlanElement;
import org.unionplan.value.Text;

/** Reads elements of a plan: a section with everything below it, or the items of a list. Not thread-safe. */
final class ElementReader {

    /** Items that are set in further are passages of the item above them. */
    private static final int DEEPEST = 8;

    private static final int LONGEST_LABEL = 60;
    private static final int LONG_ITEM = 60;
    private static final int MOST_WORDS = 8;

    private final DraftContext context;
    private final DraftTables tables;

    ElementReader(DraftContext context, DraftTables tables) {
        this.context = context;
        this.tables = tables;
    }

    ElementDraft read(TextSection section) {
        ElementDraft element = new ElementDraft(
                context.ids().make(section.name()),
                section.name(),
                section.label().number(),
                section.line(),
                true);
        section.label().level().map(context.words()::level).ifPresent(element::level);
        blocks(section.blocks(), element);
        boolean isListed = section.sections().stream().anyMatch(ElementReader::isOverChildren);
        section.sections().forEach(inner -> section(inner, element, isListed));
        return element;
    }

    private static boolean isOverChildren(TextSection section) {
        return section.means(DraftWords.Meaning.CHILDREN) || section.means(DraftWords.Meaning.CONTAINER);
    }

    private void section(TextSection section, ElementDraft element, boolean isListed) {
        if (isOverChildren(section)) {
            children(section, element);
        } else if (section.means(DraftWords.Meaning.MEASURES) && section.hasTable()) {
            element.metricsHeading(section.name());
            blocks(section.blocks(), element);
        } else if (section.meaning().isPresent()) {
            element.metrics().addAll(tables.takeMetrics(section));
            element.narratives().add(context.narrative(section));
            links(section.blocks(), element);
        } else if (isListed && section.hasOnlyParagraphs()) {
            context.findings().guess("draft.label", section.line(), section.name());
            element.narratives().add(context.narrative(section));
        } else {
            element.children().add(read(section));
        }
    }

    /** Reads a section whose heading is over the children of an element. */
    private void children(TextSection section, ElementDraft element) {
        boolean areActions = context.words().has("actions", section.name());
        boolean isFirst = areActions ? element.actionsHeading(section.name()) : element.childrenHeading(section.name());
        if (!isFirst) {
            context.findings().guess("draft.heading.second", section.line(), section.name());
        }
        int before = element.children().size();
        list(section, element);
        if (areActions) {
            List<ElementDraft> children = element.children();
            children.subList(before, children.size()).forEach(child -> child.level(PlanElement.Level.ACTION));
        }
    }

    /** Reads the elements in a section that has a heading over them. */
    private void list(TextSection section, ElementDraft element) {
        boolean isList =
                section.hasItems() || section.hasTable() || !section.sections().isEmpty();
        if (isList) {
            blocks(section.blocks(), element);
            section.sections().forEach(inner -> section(inner, element, false));
            return;
        }
        if (!section.blocks().isEmpty()) {
            context.findings()
                    .count(
                            "draft.paragraphs",
                            section.blocks().get(0).line(),
                            section.blocks().size());
        }
        section.blocks().forEach(block -> element.children().add(item(block)));
    }

    /** Reads the blocks below the heading of an element. */
    void blocks(List<Block> blocks, ElementDraft element) {
        Deque<ElementDraft> open = new ArrayDeque<>(List.of(element));
        for (Block block : blocks) {
            int depth = Math.min(block.level(), open.size() - 1);
            switch (block.kind()) {
                case ITEM -> {
                    while (open.size() > Math.min(block.level(), DEEPEST)) {
                        open.pop();
                    }
                    item(block, open);
                }
                case TABLE -> tables.read(block, element);
                case PARAGRAPH, HEADING -> {
                    while (open.size() > depth + 1) {
                        open.pop();
                    }
                    paragraph(block, open.element());
                }
            }
        }
    }

    private void item(Block block, Deque<ElementDraft> open) {
        if (!block.isStrong() && isParticular(block, open.element())) {
            return;
        }
        if (open.size() >= DEEPEST) {
            context.findings().guess("draft.deep", block.line(), block.text());
            open.element().narratives().add(DraftContext.narrative(block.text()));
            return;
        }
        ElementDraft item = item(block);
        open.element().children().add(item);
        open.push(item);
    }

    private void paragraph(Block block, ElementDraft element) {
        if (block.isNote()) {
            element.narratives().add(DraftContext.note(block));
        } else if (!isParticular(block, element)) {
            element.paragraph(block.text());
            links(List.of(block), element);
        }
    }

    /** Takes a line such as "Lead: Research" or "Outcome: ..." that is about the element above it. */
    private boolean isParticular(Block block, ElementDraft element) {
        String text = block.text();
        int colon = text.indexOf(':');
        String label =
                colon > 0 && colon <= LONGEST_LABEL ? text.substring(0, colon).strip() : "";
        String rest = label.isEmpty() ? "" : text.substring(colon + 1).strip();
        if (rest.isEmpty()) {
            return false;
        }
        DraftWords words = context.words();
        if (words.means(DraftWords.Meaning.LEAD, label)) {
            element.leads().add(context.ids().actor(rest.replace('\n', ' ')));
            return true;
        }
        if (words.means(DraftWords.Meaning.DUE, label)) {
            Optional<Boolean> taken =
                    ItemEnding.read("", 0, words, context.dates()).date(rest).map(element::timeframe);
            if (taken.isPresent() && taken.get()) {
                return true;
            }
        }
        boolean isKnown = words.means(DraftWords.Meaning.LABEL, label)
                || words.means(DraftWords.Meaning.MEASURES, label)
                || words.means(DraftWords.Meaning.DUE, label);
        boolean isMarked = block.kind() == Block.Kind.PARAGRAPH && block.lead().equals(label) && !block.isStrong();
        if (!isKnown && !isMarked) {
            return false;
        }
        element.narratives()
                .add(Narrative.builder()
                        .label(Text.of(label))
                        .text(Text.of(rest))
                        .build());
        return true;
    }

    /** Reads an item, or a paragraph that is one. */
    ElementDraft item(Block block) {
        ItemEnding ending = ItemEnding.read(block.text(), block.lead().length(), context.words(), context.dates());
        HeadingLabel label = HeadingLabel.ofItem(ending.rest());
        String name = label.name();
        Optional<String> statement = Optional.empty();
        int split = split(block, name);
        if (split > 0) {
            statement = Optional.of(withoutMark(name.substring(split))).filter(rest -> !rest.isEmpty());
            name = name.substring(0, split).strip();
        }
        String oneLine = SectionReader.withoutColon(name.replace('\n', ' '));
        ElementDraft item = new ElementDraft(
                context.ids().make(oneLine), oneLine, block.number().or(label::number), block.line(), false);
        statement.ifPresent(item::statement);
        ending.timeframe().ifPresent(when -> {
            item.timeframe(when);
            context.findings()
                    .guess(
                            "draft.date",
                            block.line(),
                            block.text(),
                            when.getAsWritten().or(when::getNotation).orElseThrow());
        });
        ending.owners().forEach(owner -> {
            item.leads().add(context.ids().actor(owner));
            context.findings().guess("draft.owner", block.line(), block.text(), owner);
        });
        links(List.of(block), item);
        return item;
    }

    /** The end of the name in the text of an item; 0 if all of it is the name. */
    private int split(Block block, String name) {
        int lead = block.isStrong() ? 0 : HeadingLabel.leadEnd(block, name);
        if (lead > 0) {
            return lead;
        }
        int colon = name.indexOf(": ");
        boolean isNamed = name.length() > LONG_ITEM
                && colon > 0
                && name.lastIndexOf('(', colon) <= name.lastIndexOf(')', colon)
                && name.substring(0, colon).split(" ").length <= MOST_WORDS;
        if (isNamed) {
            context.findings().guess("draft.split", block.line(), name.substring(0, colon));
            return colon;
        }
        return 0;
    }

    private static String withoutMark(String rest) {
        String bare = rest.strip();
        boolean marked =
                bare.startsWith(":") || bare.startsWith("\u2013") || bare.startsWith("\u2014") || bare.startsWith("- ");
        return marked ? bare.substring(1).strip() : bare;
    }

    private static void links(List<Block> blocks, ElementDraft element) {
        for (Block block : blocks) {
            block.links()
                    .forEach(link -> element.references()
                            .add(Reference.builder()
                                    .relation(Reference.Relation.CITES)
                                    .document(link.address())
                                    .title(link.words())
                                    .build()));
        }
    }
}
