package org.unionplan.office.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unionplan.document.Narrative;
import org.unionplan.exchange.DateOrder;
import org.unionplan.exchange.cell.ImportedIds;
import org.unionplan.office.source.Block;
import org.unionplan.office.source.SourceText;
import org.unionplan.value.ElementId;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Text;
import org.unionplan.value.ValueFormatException;

/**
 * The things that the readers of one text share.
 *
 * @param words the known words
 * @param ids the identifiers
 * @param findings the guesses so far
 * @param dates the order of dates
 */
record DraftContext(DraftWords words, ImportedIds ids, DraftFindings findings, DateOrder dates) {

    static DraftContext of(ElementId document, DraftWords words, DraftFindings findings) {
        return new DraftContext(words, new ImportedIds(document), findings, DateOrder.UNKNOWN);
    }

    /** Returns the language that a text declares, or that its words seem to be in. */
    Optional<LanguageTag> language(SourceText source) {
        Optional<LanguageTag> declared = source.getLanguage().flatMap(DraftContext::tag);
        if (declared.isPresent()) {
            return declared;
        }
        Optional<LanguageTag> seeming =
                words.language(source.getBlocks().stream().map(Block::text).toList());
        seeming.ifPresent(tag -> findings.guess("draft.language", 1, tag.toString()));
        return seeming;
    }

    private static Optional<LanguageTag> tag(String words) {
        try {
            return Optional.of(LanguageTag.of(words));
        } catch (ValueFormatException e) {
            return Optional.empty();
        }
    }

    /** Returns the words of blocks as one passage, with items and rows of tables on lines of their own. */
    static String passage(List<Block> blocks) {
        return blocks.stream().map(DraftContext::words).collect(Collectors.joining("\n"));
    }

    private static String words(Block block) {
        return switch (block.kind()) {
            case ITEM ->
                "  ".repeat(Math.min(block.level() - 1, 10))
                        + block.number().map(number -> number + ". ").orElse("- ")
                        + block.oneLine();
            case TABLE ->
                block.rows().stream()
                        .map(row -> String.join(" | ", row.cells()))
                        .collect(Collectors.joining("\n"));
            case HEADING, PARAGRAPH -> block.text();
        };
    }

    /** Returns a passage without a label. */
    static Narrative narrative(String text) {
        return Narrative.builder().text(Text.of(text)).build();
    }

    /** Returns a note as a passage. */
    static Narrative note(Block note) {
        return Narrative.builder()
                .number(note.number())
                .text(Text.of(note.text()))
                .build();
    }

    /** Returns a section as a passage with its heading as the label. */
    Narrative narrative(TextSection section) {
        String text = whole(section);
        return Narrative.builder()
                .number(section.label().number())
                .kind(words.purpose(section.name()))
                .label(text.isEmpty() ? Optional.empty() : Optional.of(Text.of(heading(section))))
                .text(Text.of(text.isEmpty() ? heading(section) : text))
                .build();
    }

    /** Returns the heading of a section, with the word for its level. */
    static String heading(TextSection section) {
        return section.label().level().map(level -> level + ": ").orElse("") + section.name();
    }

    /** The words of a section and of the sections in it. */
    private static String whole(TextSection section) {
        StringBuilder text = new StringBuilder(passage(section.blocks()));
        for (TextSection inner : section.sections()) {
            text.append(text.isEmpty() ? "" : "\n").append(heading(inner));
            String below = whole(inner);
            text.append(below.isEmpty() ? "" : "\n").append(below);
        }
        return text.toString();
    }
}
