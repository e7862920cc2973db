package org.unionplan.office.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Properties of drafts of any text. */
class PlanDraftProperties {

    private static final List<String> BLOCKS = List.of(
            "# %s",
            "## %s",
            "## 2. %s",
            "### %s",
            "## Our values",
            "### What we'll do",
            "## Goals",
            "### Outcome",
            "## Introduction",
            "## %s?",
            "**%s**",
            "**%s:** %s",
            "%s %s.",
            "Mission: %s",
            "- %s",
            "  - %s",
            "1. %s",
            "- **%s** %s",
            "- %s by June 2027 (Lead: %s)",
            "- Lead: %s",
            "| Metric | Target |\n|---|---|\n| %s | 5 |",
            "| Action | Who | When |\n|---|---|---|\n| %s | %s | 2027 |",
            "| %s | %s |\n|---|---|\n| %s | 5 |");

    @Provide
    Arbitrary<List<String>> blocks() {
        return Arbitraries.of(BLOCKS).list().ofMaxSize(14);
    }

    /** Every word of a text is in the plan, or quoted by a finding. */
    @Property(tries = 400)
    void nothingIsLost(@ForAll("blocks") List<String> blocks) {
        List<String> words = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String block : blocks) {
            String written = block;
            while (written.contains("%s")) {
                words.add("word" + words.size() + "x");
                written = written.replaceFirst("%s", words.get(words.size() - 1));
            }
            text.append(written).append(block.startsWith("- ") || block.startsWith("  - ") ? "\n" : "\n\n");
        }

        PlanDraft draft =
                PlanDraft.read(text.toString().getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.empty());

        String kept = draft.getPlan() + " " + draft.getReport();
        assertThat(words)
                .as(text.toString())
                .allSatisfy(word -> assertThat(kept).contains(word));
        assertThat(draft.getReport().hasErrors())
                .as(text + "\n" + draft.getReport())
                .isFalse();
    }
}
