package org.unionplan.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.unionplan.document.Narrative;
import org.unionplan.value.ElementId;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Text;

/**
 * Creates a draft plan from an outline: headings and lists as Markdown has them, or plain lines that are set in.
 *
 * <p>A single item with all others below it is the title. The outermost items are cornerstones, those below them
 * pillars, priorities and actions; the depth counts, not the mark. Deeper items become passages of their action. A paragraph below an item is its statement, further ones are passages; a number before a list item is its
 * number. Each gets an identifier made from its name, in any script, that is unique. Text is taken as it is;
 * only emphasis around a whole item is left out.
 */
public final class PlanOutline {

    private final OutlineItem top;

    private PlanOutline(OutlineItem top) {
        this.top = top;
    }

    /** Reads an outline; any text is one. */
    public static PlanOutline parse(String text) {
        Objects.requireNonNull(text, "text");

        return new PlanOutline(OutlineReader.read(text));
    }

    /** The title the outline has, if it has one. */
    public Optional<String> getTitle() {
        return hasTitle() ? Optional.of(top.children().get(0).label()) : Optional.empty();
    }

    /** Returns true if all is below a single item, which then is no cornerstone. */
    private boolean hasTitle() {
        return top.children().size() == 1
                && top.paragraphs().isEmpty()
                && !top.children().get(0).children().isEmpty();
    }

    /**
     * Returns the plan, identified by its title.
     *
     * @param language the language it is written in, if that is known
     */
    public StrategicPlan toPlan(Optional<LanguageTag> language) {
        return toPlan(ElementId.slug(getTitle().orElse("plan")), language);
    }

    /**
     * Returns the plan with that identifier.
     *
     * @param language the language it is written in, if that is known
     */
    public StrategicPlan toPlan(ElementId id, Optional<LanguageTag> language) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(language, "language");

        OutlineItem body = hasTitle() ? top.children().get(0) : top;
        Draft making = new Draft(id);
        StrategicPlan.Builder plan = StrategicPlan.builder().id(id).language(language);
        getTitle().ifPresent(plan::title);
        List<String> paragraphs = body.paragraphs();
        paragraphs.stream().findFirst().ifPresent(plan::summary);
        paragraphs.stream().skip(1).map(PlanOutline::passage).forEach(plan::addNarrative);
        body.children().forEach(item -> plan.addCornerstone(making.cornerstone(item)));
        return plan.build();
    }

    private static Narrative passage(String text) {
        return Narrative.builder().text(Text.of(text)).build();
    }

    /** One plan on its way. */
    private static final class Draft {

        private final Set<ElementId> taken = new HashSet<>();

        /** For each identifier that was proposed again, the number to try next, so that many alike cost no more. */
        private final Map<ElementId, Integer> nextNumbers = new HashMap<>();

        Draft(ElementId plan) {
            taken.add(plan);
        }

        Cornerstone cornerstone(OutlineItem item) {
            Cornerstone.Builder cornerstone = begun(Cornerstone.builder(), item);
            item.children().forEach(child -> cornerstone.addPillar(pillar(child)));
            return cornerstone.build();
        }

        private Pillar pillar(OutlineItem item) {
            Pillar.Builder pillar = begun(Pillar.builder(), item);
            item.children().forEach(child -> pillar.addPriority(priority(child)));
            return pillar.build();
        }

        private Priority priority(OutlineItem item) {
            Priority.Builder priority = begun(Priority.builder(), item);
            item.children().forEach(child -> priority.addAction(action(child)));
            return priority.build();
        }

        private Action action(OutlineItem item) {
            Action.Builder action = begun(Action.builder(), item);
            item.children().forEach(child -> deeper(child, action));
            return action.build();
        }

        /** Adds an item and all below it in reading order; an outline may be deeper than the stack. */
        private static void deeper(OutlineItem top, Action.Builder action) {
            Deque<Iterator<OutlineItem>> open = new ArrayDeque<>();
            open.push(List.of(top).iterator());
            while (!open.isEmpty()) {
                if (!open.element().hasNext()) {
                    open.pop();
                    continue;
                }
                OutlineItem item = open.element().next();
                action.addNarrative(passage(item.label()));
                item.paragraphs().stream().map(PlanOutline::passage).forEach(action::addNarrative);
                open.push(item.children().iterator());
            }
        }

        private <B extends PlanElementSteps<B>> B begun(B element, OutlineItem item) {
            B begun = element.id(freeId(item.label())).name(item.label());
            item.number().ifPresent(begun::number);
            item.paragraphs().stream().findFirst().ifPresent(begun::statement);
            item.paragraphs().stream().skip(1).map(PlanOutline::passage).forEach(begun::addNarrative);
            return begun;
        }

        /** The identifier that the label proposes, or the first free one with a number after it. */
        private ElementId freeId(String label) {
            ElementId proposed = ElementId.slug(label);
            if (taken.add(proposed)) {
                return proposed;
            }
            int number = nextNumbers.getOrDefault(proposed, 2);
            ElementId numbered = ElementId.of(proposed + "-" + number);
            while (!taken.add(numbered)) {
                number++;
                numbered = ElementId.of(proposed + "-" + number);
            }
            nextNumbers.put(proposed, number + 1);
            return numbered;
        }
    }
}
