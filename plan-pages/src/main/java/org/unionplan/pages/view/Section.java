package org.unionplan.pages.view;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.function.Consumer;

/**
 * A part of a page with a heading of its own.
 *
 * @param id its anchor; it begins with a hyphen, as no identifier of a document does
 */
record Section(String id, String heading, Consumer<PageOutput> body) implements Content {

    @Override
    public void writeTo(TemplateOutput output) {
        body.accept((PageOutput) output);
    }
}
