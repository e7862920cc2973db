package org.unionplan.pages.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.plan.Action;
import org.unionplan.plan.CoreValue;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.Pillar;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.shape.Shape;
import org.unionplan.value.ElementId;
import org.unionplan.value.Text;

/** The plan itself: statements, values and the tree of elements, each with all it holds. */
final class PlanDocument {

    /** Members that have a place of their own: on top, in the tree, or in another section. */
    private static final Set<String> PLACED = Set.of(
            "formatVersion",
            "id",
            "title",
            "summary",
            "mission",
            "missionId",
            "vision",
            "visionId",
            "valuesHeading",
            "valuesStatement",
            "coreValues",
            "cornerstonesHeading",
            "cornerstones",
            "metrics");

    private static final Set<String> TOLD =
            Set.of("id", "number", "name", "statement", "pillars", "priorities", "actions");

    /** The levels below others, with the member that has the heading over them. */
    private static final Map<PlanElement.Level, String> HEADINGS = new EnumMap<>(Map.of(
            PlanElement.Level.PILLAR, "pillarsHeading",
            PlanElement.Level.PRIORITY, "prioritiesHeading",
            PlanElement.Level.ACTION, "actionsHeading"));

    /** A tree of more elements than this is folded. */
    private static final int MOST_UNFOLDED = 300;

    private static final int LOWEST_HEADING = 6;

    private final StrategicPlan plan;
    private final PageContext context;
    private final PageWording wording;
    private final boolean folded;

    PlanDocument(StrategicPlan plan, PageContext context) {
        this.plan = plan;
        this.context = context;
        this.wording = context.wording();
        this.folded =
                plan.getCornerstones().stream().mapToInt(PlanDocument::size).sum() > MOST_UNFOLDED;
    }

    private static int size(PlanElement element) {
        return 1 + element.getChildren().stream().mapToInt(PlanDocument::size).sum();
    }

    PageWording wording() {
        return wording;
    }

    StrategicPlan plan() {
        return plan;
    }

    /** The mission and the vision, as far as the plan has them. */
    List<Statement> statements() {
        return Stream.of(
                        statement("page.mission", plan.getMission(), plan.getMissionId()),
                        statement("page.vision", plan.getVision(), plan.getVisionId()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Statement> statement(String heading, Optional<Text> text, Optional<ElementId> id) {
        return text.map(
                words -> new Statement(id.map(context.anchors()::give).orElse(null), wording.say(heading), words));
    }

    /** A mission or vision with its heading and its anchor. */
    record Statement(@Nullable String anchor, String heading, Text text) {}

    PageContext context() {
        return context;
    }

    boolean folded() {
        return folded;
    }

    /** Returns true if a contents list helps to find a way. */
    boolean hasContents() {
        return plan.getCornerstones().size() > 1;
    }

    String valuesHeading() {
        return plan.getValuesHeading()
                .map(wording::text)
                .orElseGet(() -> wording.begin(wording.levels(PlanElement.Level.CORE_VALUE)));
    }

    String cornerstonesHeading() {
        return plan.getCornerstonesHeading()
                .map(wording::text)
                .orElseGet(() -> wording.begin(wording.levels(PlanElement.Level.CORNERSTONE)));
    }

    /** Returns the members of the plan beside its tree. */
    List<Field> rest() {
        Set<String> omitted = new TreeSet<>(PLACED);
        if (!context.shows("metrics")) {
            omitted.remove("metrics");
        }
        if (plan.getCornerstones().isEmpty()) {
            omitted.remove("cornerstonesHeading");
        }
        if (plan.getCoreValues().isEmpty() && plan.getValuesStatement().isEmpty()) {
            omitted.remove("valuesHeading");
        }
        return context.fields().read(plan, StrategicPlan.shape(), omitted);
    }

    List<Field.FieldGroup> values() {
        return plan.getCoreValues().stream()
                .map(value -> context.fields().thing(value, CoreValue.shape(), Set.of()))
                .toList();
    }

    List<ElementNode> cornerstones() {
        return plan.getCornerstones().stream()
                .map(element -> new ElementNode(element, 3))
                .toList();
    }

    /** An element at its place in the tree, with the rank of its heading. */
    final class ElementNode {

        private final PlanElement element;
        private final int rank;

        ElementNode(PlanElement element, int rank) {
            this.element = element;
            this.rank = rank;
        }

        int rank() {
            return rank;
        }

        @Nullable
        String id() {
            return context.anchors().give(element.getId());
        }

        String link() {
            return "#" + element.getId();
        }

        /** The plan's word for the level and the published number. */
        String kicker() {
            String level = wording.begin(wording.level(element.getLevel()));
            return element.getNumber()
                    .map(number -> level + " " + wording.raw(number))
                    .orElse(level);
        }

        String number() {
            return element.getNumber().map(wording::raw).orElse("");
        }

        String name() {
            return wording.text(element.getName());
        }

        Optional<Text> statement() {
            return element.getStatement();
        }

        List<Field> fields() {
            Set<String> told = new TreeSet<>(TOLD);
            lists().forEach(list -> told.add(HEADINGS.get(list.level())));
            return context.fields().read(element, shapeOf(element), told);
        }

        /** Returns the lists of elements below it that are not empty. */
        List<NodeList> lists() {
            return HEADINGS.keySet().stream()
                    .map(level -> new NodeList(element, level, Math.min(LOWEST_HEADING, rank + 1)))
                    .filter(list -> !list.elements().isEmpty())
                    .toList();
        }

        List<ElementNode> children() {
            return lists().stream().flatMap(list -> list.nodes().stream()).toList();
        }

        boolean isFolded() {
            return folded && rank > 3;
        }
    }

    /** The elements of one level directly below another, with the rank of their headings. */
    final class NodeList {

        private final PlanElement above;
        private final PlanElement.Level level;
        private final int rank;

        NodeList(PlanElement above, PlanElement.Level level, int rank) {
            this.above = above;
            this.level = level;
            this.rank = rank;
        }

        PlanElement.Level level() {
            return level;
        }

        List<PlanElement> elements() {
            return above.getChildren(level);
        }

        List<ElementNode> nodes() {
            return elements().stream()
                    .map(element -> new ElementNode(element, rank))
                    .toList();
        }

        /** The published heading; empty if there is none. */
        String heading() {
            return above.getHeadingOver(level).map(wording::text).orElse("");
        }

        /** The published heading with the number of elements and their level. */
        String summary() {
            int size = elements().size();
            String counted = wording.messages().number(Integer.toString(size)) + " "
                    + (size == 1 ? wording.level(level) : wording.levels(level));
            return heading().isEmpty() ? counted : heading() + " (" + counted + ")";
        }
    }

    private static Shape<?> shapeOf(PlanElement element) {
        if (element instanceof Cornerstone) {
            return Cornerstone.shape();
        }
        if (element instanceof Pillar) {
            return Pillar.shape();
        }
        if (element instanceof Priority) {
            return Priority.shape();
        }
        return Action.shape();
    }

    /** The members of a document other than a plan, each with a heading. */
    static List<Field> allOf(PageContext context) {
        return context.fields()
                .read(
                        context.document(),
                        DocumentType.shapeOf(context.document()),
                        Set.of("formatVersion", "id", "title", "summary"));
    }
}
