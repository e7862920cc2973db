package org.unionplan.office.draft;

import java.util.List;
import java.util.Optional;
import org.unionplan.actor.Responsibility;
import org.unionplan.office.source.Block;
import org.unionplan.plan.Action;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.Pillar;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.Priority;
import org.unionplan.value.Text;

/**
 * Builds the elements of a plan, by their depth: cornerstones, pillars, priorities, actions. Headings below a cornerstone are
 * pillars. The items of a list below it may be pillars or priorities, which is decided once for the whole text, unless the
 * text calls them actions.
 */
final class ElementBuilder {

    private static final int MOST_WORDS = 5;

    private final boolean itemsArePillars;
    private final DraftFindings findings;

    private ElementBuilder(boolean itemsArePillars, DraftFindings findings) {
        this.itemsArePillars = itemsArePillars;
        this.findings = findings;
    }

    /**
     * Returns a builder for those cornerstones of a text.
     *
     * @param belowPillars true if the text calls its outermost elements pillars, so that nothing below them is one
     */
    static ElementBuilder of(
            List<ElementDraft> cornerstones, boolean belowPillars, List<Block> text, DraftContext context) {
        List<ElementDraft> items = cornerstones.stream()
                .filter(cornerstone -> cornerstone.childrenHeading().isEmpty())
                .flatMap(cornerstone -> cornerstone.children().stream())
                .filter(child -> !child.isHeading() && !child.isAction())
                .toList();
        boolean hasHeadings = cornerstones.stream()
                .flatMap(cornerstone -> cornerstone.children().stream())
                .anyMatch(child -> child.isHeading() && !child.isAction());
        boolean arePillars =
                !hasHeadings && !belowPillars && (areNames(items) || areNested(items) || namesPillars(text, context));
        boolean isOutline = cornerstones.stream().noneMatch(ElementDraft::isHeading);
        if (!items.isEmpty() && !isOutline) {
            context.findings()
                    .count(
                            arePillars ? "draft.pillars" : "draft.priorities",
                            items.get(0).line(),
                            items.size());
        }
        return new ElementBuilder(arePillars || isOutline, context.findings());
    }

    private static boolean areNames(List<ElementDraft> items) {
        return items.stream()
                .allMatch(item -> item.name().split(" ").length <= MOST_WORDS
                        && item.timeframe().isEmpty()
                        && item.leads().isEmpty());
    }

    private static boolean areNested(List<ElementDraft> items) {
        return items.stream().anyMatch(item -> !item.children().isEmpty());
    }

    /** Returns true if a sentence of the text is about pillars. */
    private static boolean namesPillars(List<Block> text, DraftContext context) {
        return text.stream().anyMatch(block -> context.words().mentions("pillars", block.text()));
    }

    Cornerstone cornerstone(ElementDraft draft) {
        Cornerstone.Builder cornerstone = Cornerstone.builder()
                .from((PlanElement) common(draft).build())
                .actionsHeading(text(draft.actionsHeading()));
        boolean isListed = itemsArePillars && draft.childrenHeading().isEmpty();
        boolean hasPriorities = false;
        for (ElementDraft child : draft.children()) {
            if (child.isAction()) {
                cornerstone.addAction(action(child));
            } else if (!child.isPriority() && (child.isHeading() || isListed)) {
                cornerstone.addPillar(pillar(child));
            } else {
                hasPriorities = true;
                cornerstone.addPriority(priority(child));
            }
        }
        Optional<Text> heading = text(draft.childrenHeading());
        return hasPriorities
                ? cornerstone.prioritiesHeading(heading).build()
                : cornerstone.pillarsHeading(heading).build();
    }

    private Pillar pillar(ElementDraft draft) {
        Pillar.Builder pillar = Pillar.builder()
                .from((PlanElement) common(draft).build())
                .prioritiesHeading(text(draft.childrenHeading()))
                .actionsHeading(text(draft.actionsHeading()));
        for (ElementDraft child : draft.children()) {
            if (child.isAction()) {
                pillar.addAction(action(child));
            } else {
                pillar.addPriority(priority(child));
            }
        }
        return pillar.build();
    }

    private Priority priority(ElementDraft draft) {
        Priority.Builder priority =
                Priority.builder().from((PlanElement) common(draft).build()).actionsHeading(onlyHeading(draft));
        draft.children().forEach(child -> priority.addAction(action(child)));
        return priority.build();
    }

    private Action action(ElementDraft draft) {
        Action.Builder action = common(draft).actionsHeading(onlyHeading(draft));
        draft.children().forEach(child -> action.addAction(action(child)));
        return action.build();
    }

    /** Returns the heading over the actions of an element that has no other children. */
    private Optional<Text> onlyHeading(ElementDraft draft) {
        if (draft.childrenHeading().isPresent()) {
            draft.actionsHeading().ifPresent(second -> findings.guess("draft.heading.second", draft.line(), second));
        }
        return text(draft.childrenHeading().or(draft::actionsHeading));
    }

    /** Sets the members that elements of all levels have. */
    private static Action.Builder common(ElementDraft draft) {
        return Action.builder()
                .id(draft.id())
                .number(draft.number())
                .name(draft.name())
                .aliases(draft.aliases().stream().map(Text::of).toList())
                .statement(text(draft.statement()))
                .narratives(draft.narratives())
                .timeframe(draft.timeframe())
                .responsibilities(responsibilities(draft))
                .metricsHeading(text(draft.metricsHeading()))
                .metrics(draft.metrics())
                .references(draft.references());
    }

    /** Returns the responsibilities of those who lead. */
    static List<Responsibility> responsibilities(ElementDraft draft) {
        return draft.leads().stream()
                .distinct()
                .map(actor -> Responsibility.builder()
                        .role(Responsibility.Role.LEADS)
                        .actor(actor)
                        .build())
                .toList();
    }

    private static Optional<Text> text(Optional<String> words) {
        return words.map(Text::of);
    }
}
