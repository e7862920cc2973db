package org.unionplan.office.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.message.Messages;
import org.unionplan.value.Text;

/** Parts of a page that are not its text, or not what their place suggests. */
class LeftOutTest {

    private static PlanDraft draft(String body) {
        String page = "<!doctype html><html lang=\"en\"><body><h1>Harbour plan</h1>" + body;
        return PlanDraft.read(page.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<h2>Related articles</h2><h3>A strike</h3><p>It was long.</p><ul><li>a<li>b</ul>"
                        + " | \"Related articles\" is left out with 4 passages below it: they do not belong to the text.",
                "<h2>Share</h2><p>Print.</p>"
                        + " | \"Share\" is left out with 1 passage below it: they do not belong to the text.",
                "<div class=\"cookie-bar\"><p>We use cookies.</p></div>"
                        + " | \"We use cookies.\" is left out (3 words): by its markup it does not belong to the text of the page."
            })
    void aFindingSaysHowMuchIsLeftOut(String part, String sentence) {
        PlanDraft draft = draft("<h2>Reach</h2><p>We visit.</p>" + part);

        assertThat(draft.getPlan().getCornerstones())
                .singleElement()
                .satisfies(reach -> assertThat(reach.getChildren()).isEmpty());
        assertThat(draft.getReport().getFindings())
                .extracting(finding -> finding.getMessage().in(Messages.english()))
                .contains(sentence);
    }

    @Test
    void anElementBelowTheHeadingOfValuesIsNoValue() {
        PlanDraft draft = draft("<h2>Our values</h2><h3>Courage</h3><h3>Goal 1: Reach</h3><h3>Goal 2: Care</h3>");

        assertThat(draft.getPlan().getCoreValues()).hasSize(1);
        assertThat(draft.getPlan().getCornerstones()).hasSize(2);
    }

    @Test
    void linksForSharingAmongValuesAreNoValue() {
        PlanDraft draft = draft("<h2>Our values</h2><h3>Courage</h3><p>We speak up.</p><h3>Share this page</h3>");

        assertThat(draft.getPlan().getCoreValues())
                .extracting(value -> value.getName().orElseThrow())
                .containsExactly(Text.of("Courage"));
        assertThat(draft.getReport().getFindings("draft.left.section")).hasSize(1);
    }
}
