package org.unionplan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisspeltWordTest {

    private static final List<String> KNOWN =
            List.of("leads", "oversees", "selected-by", "in-progress", "both", "new", "mining");

    @ParameterizedTest
    @CsvSource({
        "lead, leads",
        "Leads, leads",
        "laeds, leads",
        "oversee, oversees",
        "selected by, selected-by",
        "SELECTED_BY, selected-by",
        "inProgress, in-progress",
        "New, new",
        "MINING, mining",
    })
    void isFound(String word, String meant) {
        assertThat(NearestName.misspeltBy(word, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"few", "bath", "heading", "selected", "progress", "verse", "chairs", ""})
    void isNotEveryWordThatResemblesOne(String word) {
        assertThat(NearestName.misspeltBy(word, KNOWN)).isEmpty();
    }

    @Test
    void isNotLookedForInProse() {
        assertThat(NearestName.misspeltBy("leads ".repeat(1_000_000), KNOWN)).isEmpty();
    }
}
