package org.unionplan.office.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionplan.office.source.Block;

/** A heading with the blocks and sections below it, while a text is read. Not thread-safe. */
final class TextSection {

    private final HeadingLabel label;
    private final int rank;
    private final int line;
    private final Optional<DraftWords.Meaning> meaning;
    private final List<Block> blocks = new ArrayList<>();
    private final List<TextSection> sections = new ArrayList<>();

    /**
     * A section.
     *
     * @param rank how far out its heading is; the text as a whole has 0
     * @param line the line of the heading
     * @param meaning the meaning of the heading, if it is known
     */
    TextSection(HeadingLabel label, int rank, int line, Optional<DraftWords.Meaning> meaning) {
        this.label = label;
        this.rank = rank;
        this.line = line;
        this.meaning = meaning;
    }

    HeadingLabel label() {
        return label;
    }

    String name() {
        return label.name();
    }

    int rank() {
        return rank;
    }

    int line() {
        return line;
    }

    Optional<DraftWords.Meaning> meaning() {
        return meaning;
    }

    boolean means(DraftWords.Meaning wanted) {
        return meaning.filter(wanted::equals).isPresent();
    }

    /** Returns the blocks before the first section. */
    List<Block> blocks() {
        return blocks;
    }

    List<TextSection> sections() {
        return sections;
    }

    boolean isEmpty() {
        return blocks.isEmpty() && sections.isEmpty();
    }

    /** Returns the number of headings, paragraphs, items and tables below the heading. */
    int size() {
        return blocks.size()
                + sections.stream().mapToInt(section -> 1 + section.size()).sum();
    }

    boolean hasOnlyParagraphs() {
        return sections.isEmpty()
                && blocks.stream().allMatch(block -> block.kind() == Block.Kind.PARAGRAPH && block.level() == 0);
    }

    boolean hasItems() {
        return blocks.stream().anyMatch(block -> block.kind() == Block.Kind.ITEM);
    }

    boolean hasTable() {
        return blocks.stream().anyMatch(block -> block.kind() == Block.Kind.TABLE);
    }
}
