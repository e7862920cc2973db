package org.unionplan.office.draft;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.unionplan.office.source.Block;

/**
 * Finds the sections of a text: by its headings, by lines in bold, and by lines that are known headings. A heading that is
 * known to be about an element is below the element before it, whatever its level. Not thread-safe.
 */
final class SectionReader {

    /** The rank of a heading of the first level, and of each further one. */
    static final int PER_LEVEL = 10;

    private static final int KNOWN_LINE = 70;
    private static final int NUMBERED_LINE = 75;
    private static final int STRONG_LINE = 80;
    private static final int LABEL_LINE = 95;
    private static final int LONGEST_LINE = 120;

    private final DraftWords words;
    private final DraftFindings findings;
    private final TextSection root =
            new TextSection(new HeadingLabel(Optional.empty(), Optional.empty(), ""), 0, 1, Optional.empty());
    private final Deque<TextSection> open = new ArrayDeque<>(List.of(root));

    /** The rank of the last heading that names an element; negative if the last one did not. */
    private int lastNamed = -1;

    private SectionReader(DraftWords words, DraftFindings findings) {
        this.words = words;
        this.findings = findings;
    }

    /** Returns a section without a heading that has all others. */
    static TextSection read(List<Block> blocks, DraftWords words, DraftFindings findings) {
        SectionReader reader = new SectionReader(words, findings);
        for (int i = 0; i < blocks.size(); i++) {
            reader.add(blocks.get(i), i + 1 < blocks.size() ? Optional.of(blocks.get(i + 1)) : Optional.empty());
        }
        reader.leaveOut(reader.root);
        return reader.root;
    }

    /**
     * Leaves out sections that do not belong to the text, such as a list of related articles, and reports their size.
     */
    private void leaveOut(TextSection section) {
        for (TextSection inner : List.copyOf(section.sections())) {
            if (inner.means(DraftWords.Meaning.FURNITURE)) {
                section.sections().remove(inner);
                findings.count("draft.left.section", inner.line(), inner.name(), inner.size());
            } else {
                leaveOut(inner);
            }
        }
    }

    private void add(Block block, Optional<Block> next) {
        int rank = rank(block, next);
        if (rank == 0) {
            open.element().blocks().add(block);
            return;
        }
        String line = withoutColon(block.oneLine());
        HeadingLabel label = HeadingLabel.ofHeading(line, words);
        if (block.number().isPresent()) {
            label = new HeadingLabel(label.level(), block.number(), label.name());
        }
        label = withoutWord(label);
        Optional<DraftWords.Meaning> meaning =
                label.level().filter(this::isValues).isPresent()
                        ? Optional.of(DraftWords.Meaning.VALUES)
                        : meaning(label);
        if (meaning.filter(DraftWords.Meaning.FURNITURE::equals).isPresent() && block.kind() == Block.Kind.PARAGRAPH) {
            findings.guess("draft.left", block.line(), line);
            return;
        }
        if (block.kind() != Block.Kind.HEADING) {
            findings.guess("draft.heading", block.line(), line);
        }
        begin(new TextSection(label, below(rank, meaning), block.line(), meaning));
    }

    private boolean isValues(String word) {
        return words.means(DraftWords.Meaning.VALUES, word);
    }

    /** A heading such as "Values: What we hold dear" has the kind of its section before its own words. */
    private HeadingLabel withoutWord(HeadingLabel label) {
        int colon = label.name().indexOf(": ");
        boolean isNamed =
                colon > 0 && label.level().isEmpty() && isValues(label.name().substring(0, colon));
        return isNamed
                ? new HeadingLabel(
                        Optional.of(label.name().substring(0, colon)),
                        label.number(),
                        label.name().substring(colon + 2).strip())
                : label;
    }

    /** The meaning of a heading; one such as "Pillar 1: Contact" or "1.1 Contact" names an element. */
    private Optional<DraftWords.Meaning> meaning(HeadingLabel label) {
        boolean isElement = label.level().isPresent()
                || label.number().filter(number -> number.indexOf('.') > 0).isPresent();
        return isElement ? Optional.empty() : words.heading(label.name());
    }

    /** A label is below the element before it. */
    private int below(int rank, Optional<DraftWords.Meaning> meaning) {
        boolean isLabel = meaning.filter(SectionReader::isOfElement).isPresent();
        if (isLabel) {
            return Math.max(rank, lastNamed + PER_LEVEL / 2);
        }
        lastNamed = meaning.isPresent() ? -1 : rank;
        return rank;
    }

    private static boolean isOfElement(DraftWords.Meaning meaning) {
        return meaning == DraftWords.Meaning.CHILDREN
                || meaning == DraftWords.Meaning.MEASURES
                || meaning == DraftWords.Meaning.LABEL;
    }

    private void begin(TextSection section) {
        boolean isElement =
                section.label().level().isPresent() && section.meaning().isEmpty();
        while (open.element().rank() >= section.rank() || (isElement && isStatement(open.element()))) {
            open.pop();
        }
        open.element().sections().add(section);
        open.push(section);
    }

    /** Returns true for a section that no element is part of, whatever its level. */
    private static boolean isStatement(TextSection section) {
        return section.means(DraftWords.Meaning.VALUES)
                || section.means(DraftWords.Meaning.MISSION)
                || section.means(DraftWords.Meaning.VISION);
    }

    /** The rank of a heading; 0 for other blocks. */
    private int rank(Block block, Optional<Block> next) {
        if (block.kind() == Block.Kind.HEADING) {
            return block.level() * PER_LEVEL;
        }
        boolean isLine = block.kind() == Block.Kind.PARAGRAPH
                && block.level() == 0
                && !block.isNote()
                && block.text().length() <= LONGEST_LINE
                && block.text().indexOf('\n') < 0;
        if (!isLine) {
            return 0;
        }
        if (endsLikeSentence(block.text())) {
            return 0;
        }
        Optional<DraftWords.Meaning> meaning = words.heading(withoutColon(block.text()));
        if (meaning.isPresent()) {
            return meaning.filter(SectionReader::isOfElement).isPresent() ? LABEL_LINE : KNOWN_LINE;
        }
        HeadingLabel label = HeadingLabel.ofHeading(block.text(), words);
        if (label.level().isPresent() && label.number().isPresent()) {
            return NUMBERED_LINE;
        }
        return next.isPresent() && (block.isStrong() || isBeforeLabel(next.get())) ? STRONG_LINE : 0;
    }

    /** Returns true if the next line is a label, which is about an element. */
    private boolean isBeforeLabel(Block next) {
        return next.kind() == Block.Kind.PARAGRAPH
                && words.heading(withoutColon(next.text()))
                        .filter(SectionReader::isOfElement)
                        .isPresent();
    }

    private static boolean endsLikeSentence(String text) {
        char last = text.charAt(text.length() - 1);
        return last == '.' || last == ';' || last == ',' || last == '!';
    }

    static String withoutColon(String text) {
        return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
    }
}
