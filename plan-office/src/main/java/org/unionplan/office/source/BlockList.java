package org.unionplan.office.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionplan.message.Message;
import org.unionplan.message.UnionplanException;

/** The blocks of a text in the making, within limits. Not thread-safe. */
final class BlockList {

    /** The most blocks of a text. */
    static final int MOST = 50_000;

    private static final int LONGEST = 100_000;
    private static final Pattern BULLET =
            Pattern.compile("(?s)(?:[\u2022\u2023\u25e6\u25aa\u25cf\u2043\u2013\uf0b7]|[-*](?=\\s))[\\s\u00a0]*+(.+)");
    private static final Pattern TASK = Pattern.compile("(?s)\\[ ]\\s++(.+)");

    private final List<Block> blocks = new ArrayList<>();

    void heading(int level, Optional<String> number, RunningText text, int line) {
        add(Block.Kind.HEADING, level, number, text.lead(), text, line);
    }

    /** Adds an item. The empty box of a task says nothing; the mark of one that is done stays with its words. */
    void item(int depth, Optional<String> number, RunningText text, int line) {
        Matcher task = TASK.matcher(text.text());
        if (text.lead().isEmpty() && task.matches()) {
            String words = task.group(1).strip();
            add(new Block(Block.Kind.ITEM, depth, number, "", words, text.links(), List.of(), line));
        } else {
            add(Block.Kind.ITEM, depth, number, text.lead(), text, line);
        }
    }

    /** Adds a paragraph; lines of it that begin with a bullet are items. */
    void paragraph(int depth, RunningText text, int line) {
        List<String> lines = text.text().lines().toList();
        if (lines.stream().noneMatch(each -> BULLET.matcher(each).matches())) {
            plain(depth, text, line);
            return;
        }
        for (String each : lines) {
            Matcher bullet = BULLET.matcher(each);
            if (bullet.matches()) {
                bare(depth + 1, bullet.group(1), line);
            } else {
                add(new Block(
                        Block.Kind.PARAGRAPH, depth, Optional.empty(), "", each.strip(), List.of(), List.of(), line));
            }
        }
    }

    /** Adds a paragraph of a form with marks of its own for items, where a bullet is just a character. */
    void plain(int depth, RunningText text, int line) {
        add(Block.Kind.PARAGRAPH, depth, Optional.empty(), text.lead(), text, line);
    }

    /** Adds a note, which is about what comes before it. */
    void note(int depth, String number, RunningText text, int line) {
        add(Block.Kind.PARAGRAPH, depth, Optional.of(number), "", text, line);
    }

    void table(List<Block.TableRow> rows, int line) {
        if (rows.stream().anyMatch(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))) {
            add(new Block(Block.Kind.TABLE, 0, Optional.empty(), "", "", List.of(), List.copyOf(rows), line));
        }
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    private void bare(int depth, String text, int line) {
        add(new Block(Block.Kind.ITEM, depth, Optional.empty(), "", text.strip(), List.of(), List.of(), line));
    }

    private void add(Block.Kind kind, int level, Optional<String> number, String lead, RunningText text, int line) {
        if (!isBlank(text.text())) {
            add(new Block(kind, level, number, lead, text.text(), text.links(), List.of(), line));
        }
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private void add(Block block) {
        if (blocks.size() == MOST) {
            throw new UnionplanException(
                    Message.of("source.blocks").withNumber("limit", MOST).with("line", Integer.toString(block.line())));
        }
        if (block.text().length() > LONGEST) {
            throw new UnionplanException(Message.of("source.long")
                    .withNumber("limit", LONGEST)
                    .with("line", Integer.toString(block.line())));
        }
        blocks.add(block);
    }
}
