package org.unionplan.pages.view;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.value.Text;

/** The frame of a page: the parts above and below its sections, and its embedded data. */
record Frame(
        PageWording wording,
        String kicker,
        String heading,
        Optional<Text> summary,
        String lead,
        List<Tile> tiles,
        List<StatusNumber> standings,
        List<Section> sections,
        String footer,
        String style,
        @Nullable String json,
        @Nullable String linkedData) {

    String title() {
        return heading;
    }

    /** A number of things with a status. */
    record StatusNumber(String mark, String number, String words) {}

    /** A figure at the top of the page. */
    record Tile(String figure, String words) {}
}
