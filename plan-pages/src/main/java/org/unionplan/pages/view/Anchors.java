package org.unionplan.pages.view;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unionplan.value.ElementId;

/** The anchors of a page: each identifier of the document once, and links only to what is on the page. */
final class Anchors {

    private final Set<ElementId> planned = new TreeSet<>();
    private final Set<ElementId> given = new TreeSet<>();

    /** Notes that the page shows the thing with that identifier. */
    void plan(ElementId id) {
        planned.add(id);
    }

    /** The anchor of that thing, null if it has been given already. */
    @Nullable
    String give(ElementId id) {
        return planned.contains(id) && given.add(id) ? id.toString() : null;
    }

    /** The address of that thing on the page, null if the page does not show it. */
    @Nullable
    String link(ElementId id) {
        return planned.contains(id) ? "#" + id : null;
    }
}
