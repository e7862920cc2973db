package org.unionplan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A line of an outline with the items below it, while the outline is read. */
final class OutlineItem {

    private final int depth;
    private final String label;
    private final Optional<String> number;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<OutlineItem> children = new ArrayList<>();

    OutlineItem(int depth, String label, Optional<String> number) {
        this.depth = depth;
        this.label = label;
        this.number = number;
    }

    /** Returns the depth of indentation; more than that of the item above it. */
    int depth() {
        return depth;
    }

    String label() {
        return label;
    }

    Optional<String> number() {
        return number;
    }

    List<String> paragraphs() {
        return paragraphs;
    }

    List<OutlineItem> children() {
        return children;
    }
}
