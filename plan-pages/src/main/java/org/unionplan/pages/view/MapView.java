package org.unionplan.pages.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.message.Message;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.Pillar;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.progress.Scorecard;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;

/**
 * A strategy map: a column for each cornerstone with its pillars and the elements directly below both, and lines for
 * stated references. More columns than fit on a sheet of paper are in several rows of about the same length.
 */
final class MapView {

    private static final int COLUMN = 200;
    private static final int GAP = 40;
    private static final int ROW_GAP = 24;
    private static final int MOST_IN_A_ROW = 4;
    private static final int INDENT = 14;
    private static final int MARGIN = 12;
    private static final int LINE = 15;
    private static final int PADDING = 9;
    private static final int BETWEEN = 8;
    private static final int CHARACTERS = 24;

    /** From Hangul and the marks of CJK on, letters are wide. */
    private static final int FIRST_WIDE = 0x1100;

    private static final int MOST_LINES = 3;

    /** A map of more boxes than this shows cornerstones and pillars alone. */
    private static final int MOST_BOXES = 160;

    private final PageWording wording;
    private final StrategicPlan plan;
    private final PageContext context;
    private final Map<ElementId, Box> boxes = new LinkedHashMap<>();
    private final List<MapLink> lines = new ArrayList<>();
    private final boolean deep;
    private final int inARow;
    private int height = MARGIN;

    MapView(StrategicPlan plan, PageContext context) {
        this.plan = plan;
        this.context = context;
        this.wording = context.wording();
        this.deep = plan.getCornerstones().stream().mapToInt(MapView::count).sum() <= MOST_BOXES;
        int columns = Math.max(1, plan.getCornerstones().size());
        int rows = (columns + MOST_IN_A_ROW - 1) / MOST_IN_A_ROW;
        this.inARow = (columns + rows - 1) / rows;
        place(plan.getCornerstones());
        plan.getCornerstones().forEach(this::link);
    }

    private void place(List<Cornerstone> cornerstones) {
        int top = MARGIN;
        for (int i = 0; i < cornerstones.size(); i++) {
            if (i > 0 && i % inARow == 0) {
                top = height + ROW_GAP;
            }
            int bottom = place(cornerstones.get(i), 0, MARGIN + i % inARow * (COLUMN + GAP), top);
            height = Math.max(height, bottom);
        }
    }

    /** Returns the elements to draw below one; what is below a priority or an action has no room. */
    static List<PlanElement> below(PlanElement element) {
        return isOver(element) ? element.getChildren() : List.of();
    }

    /** Returns true for cornerstones and pillars. */
    private static boolean isOver(PlanElement element) {
        return element instanceof Cornerstone || element instanceof Pillar;
    }

    private static int count(PlanElement element) {
        return 1 + below(element).stream().mapToInt(MapView::count).sum();
    }

    /** Places an element and what is below it; returns the lower edge. */
    private int place(PlanElement element, int depth, int x, int y) {
        if (!deep && !isOver(element)) {
            return y;
        }
        int left = x + depth * INDENT;
        int width = COLUMN - depth * INDENT;
        Scorecard.RollUp rollUp = context.scorecard()
                .find(element.getId())
                .map(Scorecard.Element::getRollUp)
                .orElseGet(() -> Scorecard.RollUp.of(List.of()));
        Optional<String> status = context.scorecard()
                .find(element.getId())
                .flatMap(Scorecard.Element::getStatus)
                .map(StatusMarks::of);
        List<String> words = wrap(
                PageOutput.plain(
                        element.getNumber().map(number -> number + " ").orElse("") + wording.plain(element.getName())),
                CHARACTERS - depth * 2 - (status.isPresent() ? 2 : 0));
        int tall = words.size() * LINE + 2 * PADDING;
        boxes.putIfAbsent(
                element.getId(),
                new Box(
                        left,
                        y,
                        width,
                        tall,
                        "box b" + depth,
                        words,
                        wording.lang(element.getName()),
                        context.anchors().link(element.getId()),
                        rollUp.getProgress()
                                .map(PageFigures::length)
                                .map(done -> scaled(done, width))
                                .orElse(null),
                        status.orElse(null)));
        int below = y + tall + BETWEEN;
        for (PlanElement child : below(element)) {
            below = place(child, depth + 1, x, below);
        }
        return below;
    }

    private static String scaled(String percent, int width) {
        return new DrawingScale(Decimal.ZERO, Decimal.of(100), 0, width).at(Decimal.parse(percent));
    }

    private void link(PlanElement element) {
        Box from = boxes.get(element.getId());
        element.getReferences().forEach(reference -> {
            Box to = reference.getTarget().map(boxes::get).orElse(null);
            if (from != null && to != null && !from.equals(to)) {
                lines.add(new MapLink(
                        curve(from, to),
                        wording.say(Message.of("page.map.line")
                                .with("from", wording.text(element.getName()))
                                .with("relation", wording.term(reference.getRelation()))
                                .with("to", wording.name(reference.getTarget().orElseThrow())))));
            }
        });
        element.getChildren().forEach(this::link);
    }

    /** A line from the side of one box to the side of the other that faces it. */
    private static String curve(Box from, Box to) {
        int startY = from.y() + from.height() / 2;
        int endY = to.y() + to.height() / 2;
        boolean same = Math.abs(from.x() - to.x()) < COLUMN;
        boolean right = to.x() > from.x() || same;
        int startX = right ? from.x() + from.width() : from.x();
        int endX = same ? to.x() + to.width() : right ? to.x() : to.x() + to.width();
        int bend = same ? GAP - 10 : (endX - startX) / 2;
        int firstX = startX + bend;
        int secondX = same ? endX + bend : endX - bend;
        return "M" + startX + ' ' + startY + " C" + firstX + ' ' + startY + ' ' + secondX + ' ' + endY + ' ' + endX
                + ' ' + endY;
    }

    /** Breaks text at spaces, or anywhere in a word longer than a line; what does not fit ends in an ellipsis. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip().replaceAll("\\s+", " ");
        while (!rest.isEmpty()) {
            int end = fitting(rest, width);
            if (end == rest.length()) {
                lines.add(rest);
                break;
            }
            int space = rest.lastIndexOf(' ', end);
            int cut = space > end / 3 ? space : end;
            if (lines.size() == MOST_LINES - 1) {
                lines.add(rest.substring(0, Math.min(cut, fitting(rest, width - 1)))
                                .strip() + "\u2026");
                break;
            }
            lines.add(rest.substring(0, cut).strip());
            rest = rest.substring(cut).strip();
        }
        return lines.isEmpty() ? List.of("\u2013") : lines;
    }

    /** The end of what fits on a line; ideographs and the like are twice as wide, at least one character is taken. */
    private static int fitting(String text, int width) {
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            used += c >= FIRST_WIDE ? 2 : 1;
            if (used > width && end > 0) {
                return end;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    PageWording wording() {
        return wording;
    }

    StrategicPlan plan() {
        return plan;
    }

    int width() {
        return 2 * MARGIN + inARow * (COLUMN + GAP) - (lines.isEmpty() ? GAP : 0);
    }

    String viewBox() {
        return "0 0 " + width() + " " + (height + MARGIN);
    }

    List<Box> boxes() {
        return List.copyOf(boxes.values());
    }

    List<MapLink> lines() {
        return lines;
    }

    String description() {
        return wording.say(Message.of("page.map.description")
                .withNumber("columns", plan.getCornerstones().size())
                .withNumber("boxes", boxes.size())
                .withNumber("lines", lines.size()));
    }

    /** The marks of reported statuses in the map. */
    boolean hasProgress() {
        return boxes.values().stream().anyMatch(box -> box.done() != null);
    }

    /**
     * An element.
     *
     * @param done the length of its progress, null if nothing is measured
     */
    record Box(
            int x,
            int y,
            int width,
            int height,
            String style,
            List<String> words,
            @Nullable String lang,
            @Nullable String href,
            @Nullable String done,
            @Nullable String mark) {

        String baseline(int line) {
            return Integer.toString(y + PADDING + 11 + line * LINE);
        }

        int textX() {
            return x + PADDING + 2;
        }

        int foot() {
            return y + height - 4;
        }

        String markAt() {
            return "translate(" + (x + width - 18) + " " + (y + 6) + ")";
        }
    }

    /** A stated reference. */
    record MapLink(String path, String words) {}
}
