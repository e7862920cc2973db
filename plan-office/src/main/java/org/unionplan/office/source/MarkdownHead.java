package org.unionplan.office.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.unionplan.message.Message;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.value.Pointer;

/** Places what the head of a Markdown file says: its title is over all headings, and its description comes first below it. */
final class MarkdownHead {

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,4}");
    private static final Pattern TIME = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9].*");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final FrontMatter head;
    private final List<Block> body;
    private final Optional<FrontMatter.HeadLine> title;
    private final Optional<FrontMatter.HeadLine> description;
    private final Optional<FrontMatter.HeadLine> language;
    private final Optional<FrontMatter.HeadLine> date;

    MarkdownHead(FrontMatter head, List<Block> body) {
        this.head = head;
        this.body = body;
        title = head.take(Set.of("title"), words -> true);
        description = head.take(Set.of("description", "summary", "abstract", "subtitle"), words -> true);
        language = head.take(
                Set.of("lang", "language"), words -> TAG.matcher(words).matches());
        date = head.take(Set.of("date"), words -> true);
    }

    Optional<String> language() {
        return language.flatMap(FrontMatter.HeadLine::value).map(tag -> tag.replace('_', '-'));
    }

    /** Returns the date without the time of day. */
    Optional<String> date() {
        return date.flatMap(FrontMatter.HeadLine::value)
                .map(day -> TIME.matcher(day).replaceFirst("$1"));
    }

    /** Returns the blocks of the body below those of the head. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        title.ifPresent(entry -> blocks.add(block(Block.Kind.HEADING, 1, entry)));
        description.ifPresent(entry -> blocks.add(block(Block.Kind.PARAGRAPH, 0, entry)));
        Optional<Block> first = body.stream()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .findFirst();
        Optional<Block> again = first.filter(block -> title.flatMap(FrontMatter.HeadLine::value)
                .filter(words -> alike(words).equals(alike(block.text())))
                .isPresent());
        body.stream()
                .filter(block -> !again.equals(Optional.of(block)))
                .map(this::below)
                .forEach(blocks::add);
        return blocks;
    }

    /** A heading of the body is one level below the title. */
    private Block below(Block block) {
        return title.isPresent() && block.kind() == Block.Kind.HEADING ? block.withLevel(block.level() + 1) : block;
    }

    private static Block block(Block.Kind kind, int level, FrontMatter.HeadLine entry) {
        return new Block(
                kind, level, Optional.empty(), "", entry.value().orElseThrow(), List.of(), List.of(), entry.line());
    }

    private static String alike(String words) {
        return NO_LETTER
                .matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** Returns a finding for each line that has no place. */
    List<Finding> rest() {
        return head.rest().stream()
                .map(entry -> Finding.of(
                                Severity.ADVICE,
                                Pointer.ROOT,
                                Message.of("source.head").with("found", Quotation.of(entry.words())))
                        .withLocation(new Finding.Location(entry.line(), 1)))
                .toList();
    }
}
