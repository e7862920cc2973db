package org.unionplan.office.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.unionplan.rule.Finding;

/** Reads the blocks of Markdown, with tables as on GitHub. Not thread-safe. */
final class MarkdownSource {

    private static final int DEEPEST = 100;

    private final BlockList blocks = new BlockList();
    private final List<Finding> findings = new ArrayList<>();
    private final RunningText words = new RunningText();

    /** For each open list the number of its next item; -1 for bullets. */
    private final Deque<Integer> lists = new ArrayDeque<>();

    private final List<Block.TableRow> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private boolean isItemPending;
    private int strong;

    private MarkdownSource() {}

    static SourceText read(SourceBytes file) {
        Parser parser = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(DEEPEST)
                .build();
        MarkdownSource source = new MarkdownSource();
        file.doubt().ifPresent(source.findings::add);
        source.walk(parser.parse(file.text()));
        return new SourceText(
                source.blocks.blocks(),
                Optional.empty(),
                Optional.empty(),
                List.copyOf(source.findings),
                "Markdown, " + file.encoding());
    }

    /** Visits all nodes in order; a text may be deeper than the stack. */
    private void walk(Node root) {
        Node node = root;
        while (node != null) {
            Node next = node.getFirstChild();
            if (next == null) {
                close(node);
                while (node != root && node.getNext() == null) {
                    node = node.getParent();
                    close(node);
                }
                next = node == root ? null : node.getNext();
            }
            if (next != null) {
                open(next);
            }
            node = next;
        }
    }

    private void open(Node node) {
        if (node instanceof Text text) {
            words.append(text.getLiteral(), strong > 0);
        } else if (node instanceof Code code) {
            words.append(code.getLiteral(), strong > 0);
        } else if (node instanceof SoftLineBreak) {
            words.append(" ", false);
        } else if (node instanceof HardLineBreak) {
            words.breakLine();
        } else if (node instanceof StrongEmphasis) {
            strong++;
        } else if (node instanceof Link || node instanceof Image) {
            words.beginLink();
        } else if (node instanceof HtmlInline markup) {
            if (markup.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br")) {
                words.breakLine();
            }
        } else {
            block(node);
        }
    }

    private void block(Node node) {
        if (node instanceof BulletList) {
            lists.push(-1);
        } else if (node instanceof OrderedList list) {
            lists.push(Optional.ofNullable(list.getMarkerStartNumber()).orElse(1));
        } else if (node instanceof ListItem) {
            isItemPending = true;
        } else if (node instanceof HtmlBlock markup) {
            HtmlSource.addTo(blocks, findings, markup.getLiteral(), line(node));
        } else if (node instanceof FencedCodeBlock code) {
            lines(code.getLiteral(), line(node));
        } else if (node instanceof IndentedCodeBlock code) {
            lines(code.getLiteral(), line(node));
        } else if (node instanceof TableBlock) {
            rows.clear();
        } else if (node instanceof TableRow) {
            cells = new ArrayList<>();
        }
    }

    private void close(Node node) {
        if (node instanceof StrongEmphasis) {
            strong--;
        } else if (node instanceof Link link) {
            words.endLink(link.getDestination());
        } else if (node instanceof Heading heading) {
            blocks.heading(heading.getLevel(), Optional.empty(), words, line(node));
            words.clear();
        } else if (node instanceof Paragraph) {
            paragraph(line(node));
        } else if (node instanceof ListBlock) {
            lists.pop();
            isItemPending = false;
        } else if (node instanceof TableCell) {
            cells.add(words.text());
            words.clear();
        } else if (node instanceof TableRow) {
            rows.add(new Block.TableRow(List.copyOf(cells), line(node)));
        } else if (node instanceof TableBlock) {
            blocks.table(rows, line(node));
        }
    }

    private void paragraph(int line) {
        if (isItemPending) {
            int number = lists.pop();
            lists.push(number < 0 ? number : number + 1);
            blocks.item(
                    lists.size(), number < 0 ? Optional.empty() : Optional.of(Integer.toString(number)), words, line);
            isItemPending = false;
        } else {
            blocks.plain(lists.size(), words, line);
        }
        words.clear();
    }

    private void lines(String code, int line) {
        code.lines().forEach(each -> {
            words.append(each, false);
            words.breakLine();
        });
        blocks.paragraph(lists.size(), words, line);
        words.clear();
    }

    private static int line(Node node) {
        return node.getSourceSpans().isEmpty()
                ? 1
                : node.getSourceSpans().get(0).getLineIndex() + 1;
    }
}
