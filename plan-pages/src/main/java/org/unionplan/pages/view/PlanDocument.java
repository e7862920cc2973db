package org.unionplan.pages.view;

import java.util.ArrayList;
import java.util.List;
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
            Set.of("id", "number", "name", "statement", "childrenHeading", "pillars", "priorities", "actions");

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
            if (!hasChildren()) {
                told.remove("childrenHeading");
            }
            return context.fields().read(element, shapeOf(element), told);
        }

        boolean hasChildren() {
            return !element.getChildren().isEmpty();
        }

        /** The published heading of the children, or their number and level. */
        String childrenHeading() {
            return element.getChildrenHeading().map(wording::text).orElse("");
        }

        String childrenSummary() {
            String heading = childrenHeading();
            String counted = wording.messages()
                            .number(Integer.toString(element.getChildren().size())) + " "
                    + (element.getChildren().size() == 1
                            ? wording.level(element.getChildren().get(0).getLevel())
                            : wording.levels(element.getChildren().get(0).getLevel()));
            return heading.isEmpty() ? counted : heading + " (" + counted + ")";
        }

        boolean isFolded() {
            return folded && rank > 3;
        }

        List<ElementNode> children() {
            List<ElementNode> children = new ArrayList<>();
            for (PlanElement child : element.getChildren()) {
                children.add(new ElementNode(child, Math.min(LOWEST_HEADING, rank + 1)));
            }
            return children;
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
