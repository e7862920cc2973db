package org.unionplan.office.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unionplan.office.source.Block;
import org.unionplan.office.source.SourceText;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.plan.Terminology;

/** Finds the place of each section of a text in a plan. Not thread-safe. */
final class PlanDraftReader {

    private final DraftContext context;
    private final DraftTables tables;
    private final ElementReader elements;
    private final PassageReader passages;
    private final StrategicPlan.Builder plan;
    private final List<ElementDraft> cornerstones = new ArrayList<>();

    /** The sections that may be cornerstones, in order, with passages between them. */
    private final List<TextSection> candidates = new ArrayList<>();

    private final Map<PlanElement.Level, String> levelNames = new EnumMap<>(PlanElement.Level.class);
    private boolean hasHeading;
    private boolean hasPlainSections;

    PlanDraftReader(DraftContext context, DraftTables tables) {
        this.context = context;
        this.tables = tables;
        this.elements = new ElementReader(context, tables);
        this.plan = StrategicPlan.builder().id(context.ids().getDocument());
        this.passages = new PassageReader(context, tables, plan);
    }

    DraftTables tables() {
        return tables;
    }

    /** Returns a builder with everything found in the text. */
    StrategicPlan.Builder read(DraftTitle titled, SourceText source) {
        List<Block> text = source.getBlocks();
        source.getDate().ifPresent(passages::published);
        titled.title().ifPresent(plan::title);
        titled.title().ifPresent(title -> passages.term(title.toString(), titled.line()));
        titled.before().forEach(passages::before);
        List<TextSection> sections = titled.sections();
        hasPlainSections = hasPlain(sections);
        boolean hasContainer = sections.stream().anyMatch(section -> section.means(DraftWords.Meaning.CONTAINER));
        opening(titled.opening(), !hasPlainSections && !hasContainer);
        sections.forEach(this::section);
        boolean areNumbered = candidates.stream().anyMatch(PlanDraftReader::isNumbered);
        candidates.forEach(candidate -> candidate(candidate, areNumbered));
        nameListed(text);
        doubtTail();
        boolean arePillars = context.words().has("pillar", levelNames.getOrDefault(PlanElement.Level.CORNERSTONE, ""));
        ElementBuilder builder = ElementBuilder.of(cornerstones, arePillars, text, context);
        cornerstones.forEach(draft -> plan.addCornerstone(builder.cornerstone(draft)));
        terminology();
        tables.metrics().forEach(plan::addMetric);
        context.ids().getActors().forEach(plan::addActor);
        return plan;
    }

    /** Returns true if a section somewhere has a heading that is not known, as those of elements are. */
    private static boolean hasPlain(List<TextSection> sections) {
        return sections.stream().anyMatch(section -> section.meaning().isEmpty() || hasPlain(section.sections()));
    }

    private static boolean isNumbered(TextSection section) {
        return section.label().level().isPresent();
    }

    /** Reads what comes before the first heading, or all of a text without headings. */
    private void opening(List<Block> blocks, boolean isOutline) {
        boolean hasItems = blocks.stream().anyMatch(block -> block.kind() == Block.Kind.ITEM);
        if (isOutline && hasItems) {
            outline(blocks);
        } else {
            passages.read(blocks);
        }
    }

    /** Reads items that are the outermost elements themselves. */
    private void outline(List<Block> blocks) {
        int first = 0;
        while (blocks.get(first).kind() != Block.Kind.ITEM) {
            first++;
        }
        passages.read(blocks.subList(0, first));
        ElementDraft all = new ElementDraft(context.ids().getDocument(), "", Optional.empty(), 1, true);
        elements.blocks(blocks.subList(first, blocks.size()), all);
        all.statement().map(DraftContext::narrative).ifPresent(plan::addNarrative);
        all.narratives().forEach(plan::addNarrative);
        all.metrics().forEach(plan::addMetricLink);
        all.references().forEach(plan::addReference);
        ElementBuilder.responsibilities(all).forEach(plan::addResponsibility);
        all.timeframe().ifPresent(passages::term);
        cornerstones.addAll(all.children());
    }

    private void section(TextSection section) {
        DraftWords.Meaning meaning = section.meaning().orElse(null);
        if (meaning == null) {
            plain(section);
            return;
        }
        boolean isOnce = meaning == DraftWords.Meaning.VALUES
                || meaning == DraftWords.Meaning.MISSION
                || meaning == DraftWords.Meaning.VISION;
        if (isOnce && !passages.isFirst(meaning)) {
            plan.addNarrative(context.narrative(section));
            return;
        }
        switch (meaning) {
            case VALUES -> new ValuesReader(context, plan).read(section);
            case MISSION -> stated(section).ifPresent(plan::mission);
            case VISION -> stated(section).ifPresent(plan::vision);
            case CONTAINER, CHILDREN -> container(section);
            default -> {
                if (meaning == DraftWords.Meaning.MEASURES && section.hasTable()) {
                    passages.read(section.blocks());
                    section.sections().forEach(this::section);
                } else {
                    tables.takeMetrics(section).forEach(plan::addMetricLink);
                    plan.addNarrative(context.narrative(section));
                }
            }
        }
    }

    /** Reads a statement; what is more than a paragraph is passages. */
    private Optional<String> stated(TextSection section) {
        List<Block> blocks = section.blocks();
        section.sections().forEach(this::section);
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(DraftContext.passage(blocks));
    }

    private void plain(TextSection section) {
        boolean isOver = section.sections().stream()
                .anyMatch(inner -> inner.label()
                        .level()
                        .filter(word -> context.words().has("cornerstone", word))
                        .isPresent());
        boolean asks = section.label().level().isEmpty() && section.name().endsWith("?");
        if (isOver || (asks && !section.sections().isEmpty())) {
            container(section);
        } else if (asks && section.hasOnlyParagraphs()) {
            asked(section);
        } else {
            candidates.add(section);
        }
    }

    /** A question before all cornerstones is the heading over them. */
    private void asked(TextSection section) {
        if (candidates.isEmpty() && !hasHeading) {
            container(section);
        } else {
            plan.addNarrative(context.narrative(section));
        }
    }

    /** Reads a section whose heading is over the cornerstones. */
    private void container(TextSection section) {
        if (hasHeading) {
            context.findings().guess("draft.heading.second", section.line(), section.name());
        } else {
            hasHeading = true;
            plan.cornerstonesHeading(section.name());
        }
        if (!hasPlainSections && section.hasItems()) {
            context.findings().guess("draft.outline", section.line(), section.name());
            outline(section.blocks());
        } else {
            passages.withoutSummary();
            passages.read(section.blocks());
        }
        section.sections().forEach(this::section);
    }

    private void candidate(TextSection section, boolean areNumbered) {
        if (areNumbered && !isNumbered(section)) {
            context.findings().guess("draft.passage", section.line(), section.name());
            plan.addNarrative(context.narrative(section));
            return;
        }
        section.label().level().ifPresent(word -> levelNames.putIfAbsent(PlanElement.Level.CORNERSTONE, word));
        section.sections().stream()
                .flatMap(inner -> inner.label().level().stream())
                .forEach(word -> levelNames.putIfAbsent(context.words().level(word), word));
        cornerstones.add(elements.read(section));
    }

    private void terminology() {
        if (levelNames.isEmpty()) {
            return;
        }
        plan.terminology(Terminology.builder()
                .cornerstone(levelName(PlanElement.Level.CORNERSTONE))
                .pillar(levelName(PlanElement.Level.PILLAR))
                .priority(levelName(PlanElement.Level.PRIORITY))
                .action(levelName(PlanElement.Level.ACTION))
                .build());
    }

    private Optional<Terminology.LevelName> levelName(PlanElement.Level level) {
        return Optional.ofNullable(levelNames.get(level))
                .map(word -> Terminology.LevelName.builder()
                        .singular(word.toLowerCase(Locale.ROOT))
                        .build());
    }

    /** Items that list the cornerstones before they come may write their names in another way. */
    private void nameListed(List<Block> text) {
        Map<String, ElementDraft> byName = cornerstones.stream()
                .filter(ElementDraft::isHeading)
                .collect(Collectors.toMap(draft -> alike(draft.name()), draft -> draft, (first, second) -> first));
        text.stream()
                .filter(block -> block.kind() == Block.Kind.ITEM)
                .forEach(item -> Optional.ofNullable(byName.get(alike(item.text())))
                        .filter(draft -> item.line() < draft.line())
                        .ifPresent(draft -> draft.alias(item.text())));
    }

    /** Paragraphs at the end of a text may be about all of it, and not about the last element. */
    private void doubtTail() {
        int last = cornerstones.size() - 1;
        boolean isOther = last > 1
                && cornerstones.get(last).hasPassages()
                && cornerstones.subList(0, last).stream().noneMatch(ElementDraft::hasPassages);
        if (isOther) {
            context.findings()
                    .guess(
                            "draft.tail",
                            cornerstones.get(last).line(),
                            cornerstones.get(last).name());
        }
    }

    private static String alike(String name) {
        return DraftWords.folded(name.replace("&", " and "));
    }
}
