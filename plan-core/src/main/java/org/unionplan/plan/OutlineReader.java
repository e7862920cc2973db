package org.unionplan.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the items of an outline: headings and list items of Markdown, or, in a text without either, its lines. Whatever
 * is indented further than an item is below it. A line without a mark is a paragraph of the item before.
 */
final class OutlineReader {

    // The possessive quantifiers keep matching linear: none of them could give back anything that helps.
    private static final Pattern ITEM =
            Pattern.compile("(\\h*+)(?:[-*+\u2022\u2023\u25e6\u2043\u2013]|(\\w{1,4})[.)])\\h++(.*+)");
    private static final Pattern TASK = Pattern.compile("\\[[ xX]]\\h++(.*+)");

    /** List items are below the deepest heading. */
    private static final int BELOW_HEADINGS = 7;

    private static final int TAB = 4;

    private final boolean marked;
    private final OutlineItem root = new OutlineItem(-1, "", Optional.empty());
    private final Deque<OutlineItem> open = new ArrayDeque<>(List.of(root));
    private final StringBuilder paragraph = new StringBuilder();

    private OutlineReader(boolean marked) {
        this.marked = marked;
    }

    /** An item without a label that all others are below. */
    static OutlineItem read(String text) {
        List<String> lines = text.lines().toList();
        boolean marked = lines.stream()
                .anyMatch(line -> OutlineLine.heading(line).isPresent()
                        || ITEM.matcher(line).matches());
        OutlineReader reader = new OutlineReader(marked);
        lines.forEach(reader::line);
        reader.endParagraph();
        return reader.root;
    }

    private void line(String line) {
        if (line.isBlank() || OutlineLine.isRule(line)) {
            endParagraph();
            return;
        }
        if (!marked) {
            item(width(line), line, Optional.empty());
            return;
        }
        Optional<OutlineLine.Heading> heading = OutlineLine.heading(line);
        Matcher item = ITEM.matcher(line);
        if (heading.isPresent()) {
            item(heading.get().level(), heading.get().label(), Optional.empty());
        } else if (item.matches()) {
            item(BELOW_HEADINGS + width(item.group(1)), item.group(3), Optional.ofNullable(item.group(2)));
        } else {
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
        }
    }

    /** Returns the width of a line's indentation. */
    private static int width(String line) {
        int width = 0;
        for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
            width += line.charAt(i) == '\t' ? TAB - width % TAB : 1;
        }
        return width;
    }

    private void item(int depth, String written, Optional<String> number) {
        endParagraph();
        String label = bare(written);
        if (label.isEmpty()) {
            return;
        }
        OutlineItem item = new OutlineItem(depth, label, number);
        while (open.element().depth() >= depth) {
            open.pop();
        }
        open.element().children().add(item);
        open.push(item);
    }

    private void endParagraph() {
        String text = paragraph.toString().strip();
        paragraph.setLength(0);
        if (!text.isEmpty()) {
            open.element().paragraphs().add(text);
        }
    }

    /** The label without the box of a task, or emphasis around all of it. */
    private static String bare(String written) {
        Matcher task = TASK.matcher(written);
        String label = (task.matches() ? task.group(1) : written).strip();
        for (String mark : List.of("***", "**", "__", "*", "_", "`")) {
            int inner = label.length() - 2 * mark.length();
            boolean around = inner > 0
                    && label.startsWith(mark)
                    && label.endsWith(mark)
                    && !label.substring(mark.length(), mark.length() + inner).contains(mark);
            if (around) {
                return label.substring(mark.length(), mark.length() + inner).strip();
            }
        }
        return label;
    }
}
