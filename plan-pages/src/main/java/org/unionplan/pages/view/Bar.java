package org.unionplan.pages.view;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.message.Message;
import org.unionplan.value.Decimal;

/**
 * A bar of progress with a line where it should be by now. Nothing measured is a pale bar, never an empty one.
 *
 * @param done the length of the bar, null if nothing is measured
 * @param expected the place of the line, null without one
 */
record Bar(@Nullable String done, @Nullable String expected, String label) {

    static Bar of(Optional<Decimal> progress, Optional<Decimal> expected, PageWording wording, PageFigures figures) {
        String done = progress.map(figures::percent).orElse("");
        String due = expected.map(figures::percent).orElse("");
        String code = "page.bar" + (progress.isPresent() ? "" : ".void") + (expected.isPresent() ? ".expected" : "");
        return new Bar(
                progress.map(PageFigures::length).orElse(null),
                expected.map(PageFigures::length).orElse(null),
                wording.say(Message.of(code).with("done", done).with("expected", due)));
    }
}
