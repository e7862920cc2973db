package org.unionplan.office.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionplan.office.source.Block;
import org.unionplan.office.source.SourceText;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Text;

/** The title of a text, and the text without it. */
final class DraftTitle {

    private static final Pattern YEARS =
            Pattern.compile("(20[0-9]{2})[\\s\u00a0]?(?:[-\u2013\u2014/]|to|\u00e0|a)[\\s\u00a0]?(20[0-9]{2})");

    /** The separators between the title of a page and the name of its site. */
    private static final Pattern SITE = Pattern.compile("\\s+[|\u2013\u2014\u00b7\u00bb-]\\s+");

    private final Optional<Text> title;
    private final int line;
    private final List<Block> before;
    private final List<Block> opening;
    private final List<TextSection> sections;

    private DraftTitle(
            Optional<Text> title, int line, List<Block> before, List<Block> opening, List<TextSection> sections) {
        this.title = title;
        this.line = line;
        this.before = before;
        this.opening = opening;
        this.sections = sections;
    }

    static DraftTitle of(TextSection root, SourceText source, DraftFindings findings) {
        Optional<TextSection> heading = heading(root);
        if (heading.isPresent()) {
            TextSection section = heading.get();
            List<TextSection> sections = new ArrayList<>(section.sections());
            sections.addAll(root.sections().subList(1, root.sections().size()));
            return new DraftTitle(
                    Optional.of(Text.of(DraftContext.heading(section))),
                    section.line(),
                    root.blocks(),
                    section.blocks(),
                    sections);
        }
        Optional<String> page = source.getTitle().map(title -> SITE.split(title, -1)[0].strip());
        if (page.filter(words -> !words.isEmpty()).isPresent()) {
            findings.guess("draft.title", 1, page.get());
            return new DraftTitle(page.map(Text::of), 1, List.of(), root.blocks(), root.sections());
        }
        return item(root);
    }

    /** The first heading, if it is over all others or names a plan with its years. */
    private static Optional<TextSection> heading(TextSection root) {
        if (root.sections().isEmpty()) {
            return Optional.empty();
        }
        TextSection first = root.sections().get(0);
        boolean isOnly = root.sections().size() == 1;
        boolean isPlain = first.meaning().isEmpty() && first.label().level().isEmpty();
        boolean isHigher = root.sections().stream().skip(1).allMatch(section -> section.rank() > first.rank());
        boolean isTitle =
                isPlain && (isOnly || isHigher || YEARS.matcher(first.name()).find());
        boolean isFirstLevel = first.rank() == SectionReader.PER_LEVEL;
        boolean isOver = isOnly
                && (first.means(DraftWords.Meaning.CONTAINER) || isFirstLevel)
                && (!first.sections().isEmpty() || (isFirstLevel && first.means(DraftWords.Meaning.CONTAINER)));
        return isTitle || isOver ? Optional.of(first) : Optional.empty();
    }

    /** A single item that all others are below. */
    private static DraftTitle item(TextSection root) {
        List<Block> blocks = root.blocks();
        boolean isOver = root.sections().isEmpty()
                && blocks.size() > 1
                && blocks.get(0).kind() == Block.Kind.ITEM
                && blocks.stream().skip(1).allMatch(block -> block.level() > 1);
        if (!isOver) {
            return new DraftTitle(Optional.empty(), 1, List.of(), blocks, root.sections());
        }
        List<Block> below = blocks.stream()
                .skip(1)
                .map(block -> block.withLevel(block.level() - 1))
                .toList();
        return new DraftTitle(
                Optional.of(Text.of(blocks.get(0).oneLine())), blocks.get(0).line(), List.of(), below, root.sections());
    }

    Optional<Text> title() {
        return title;
    }

    int line() {
        return line;
    }

    /** Returns the blocks before the title. */
    List<Block> before() {
        return before;
    }

    /** Returns the blocks after the title and before the first section. */
    List<Block> opening() {
        return opening;
    }

    List<TextSection> sections() {
        return sections;
    }

    /** Returns the years in some words as a period, in those words. */
    static Optional<Timeframe> years(String words) {
        Matcher years = YEARS.matcher(words);
        return years.find() && years.group(1).compareTo(years.group(2)) < 0
                ? Optional.of(
                        Timeframe.parse(years.group(1) + "/" + years.group(2)).withAsWritten(years.group()))
                : Optional.empty();
    }
}
