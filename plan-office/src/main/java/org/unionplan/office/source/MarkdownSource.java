package org.unionplan.office.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.unionplan.rule.Finding;

/** Reads the blocks of Markdown, with tables as on GitHub. Not thread-safe. */
final class MarkdownSource {

    private static final int DEEPEST = 100;

    /** A bullet that was pasted at the start of a line, which Markdown does not know as one. */
    private static final Pattern PASTED =
            Pattern.compile("(?m)^([ \\t]{0,20})[\u2022\u2023\u25e6\u25aa\u25cf\u2043\uf0b7][ \\t\u00a0]");

    private static final Pattern NOTE_MARK = Pattern.compile("(?m)^( {0,3})\\[\\^");
    private static final Pattern NOTE = Pattern.compile("(?s)\\[\\^([\\w-]{1,20})]: (.+)");
    private static final Pattern NEXT_NOTE = Pattern.compile(" (?=\\[\\^[\\w-]{1,20}]: )");

    /** A line that is not wrapped, as in a text copied from a page; tables and links have long lines anyway. */
    private static final Pattern LONG_LINE = Pattern.compile("(?m)^(?!.{0,500}(?:\\||]\\()).{201}");

    private final BlockList blocks = new BlockList();
    private final List<Finding> findings = new ArrayList<>();
    private final RunningText words = new RunningText();

    /** For each open list the number of its next item; -1 for bullets. */
    private final Deque<Integer> lists = new ArrayDeque<>();

    private final List<Block.TableRow> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private boolean isItemPending;

    /** True if lines are not broken to a width, so that the end of each is the end of a paragraph. */
    private boolean hasLongLines;

    /** The lines of the paragraph that have been read. */
    private int linesRead;

    private int strong;

    private MarkdownSource() {}

    static SourceText read(SourceBytes file) {
        FrontMatter head = FrontMatter.of(file.text());
        Parser parser = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(DEEPEST)
                .build();
        MarkdownSource source = new MarkdownSource();
        file.doubt().ifPresent(source.findings::add);
        source.hasLongLines = LONG_LINE.matcher(head.body()).find();
        source.walk(parser.parse(withMarks(head.body())));
        MarkdownHead read = new MarkdownHead(head, source.blocks.blocks());
        source.findings.addAll(read.rest());
        return new SourceText(
                read.blocks(),
                Optional.empty(),
                read.language(),
                read.date(),
                List.copyOf(source.findings),
                "Markdown, " + file.encoding());
    }

    /** Returns the text with pasted bullets as bullets, and with the marks of notes as text, which may look like addresses. */
    private static String withMarks(String text) {
        return NOTE_MARK.matcher(PASTED.matcher(text).replaceAll("$1- ")).replaceAll("$1\\\\[^");
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
            softBreak(node);
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

    private void softBreak(Node node) {
        if (hasLongLines && node.getParent() instanceof Paragraph paragraph) {
            paragraph(paragraph);
            linesRead++;
        } else {
            words.append(" ", false);
        }
    }

    private void block(Node node) {
        if (node instanceof Paragraph) {
            linesRead = 0;
        } else if (node instanceof BulletList) {
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
        } else if (node instanceof Paragraph paragraph) {
            paragraph(paragraph);
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

    private void paragraph(Paragraph paragraph) {
        List<SourceSpan> lines = paragraph.getSourceSpans();
        boolean isAtMargin = linesRead > 0
                && linesRead < lines.size()
                && lines.get(linesRead).getColumnIndex() == 0;
        paragraph(isAtMargin ? 0 : lists.size(), line(paragraph) + linesRead);
    }

    private void paragraph(int depth, int line) {
        if (isItemPending) {
            int number = lists.pop();
            lists.push(number < 0 ? number : number + 1);
            blocks.item(
                    lists.size(), number < 0 ? Optional.empty() : Optional.of(Integer.toString(number)), words, line);
            isItemPending = false;
        } else if (NOTE.matcher(words.text()).matches() && words.links().isEmpty()) {
            notes(depth, line);
        } else {
            blocks.plain(depth, words, line);
        }
        words.clear();
    }

    /** Adds notes such as "[^1]: Figures of May", of which several may follow each other. */
    private void notes(int depth, int line) {
        for (String each : NEXT_NOTE.split(words.text(), -1)) {
            Matcher note = NOTE.matcher(each);
            if (note.matches()) {
                words.clear();
                words.append(note.group(2), false);
                blocks.note(depth, note.group(1), words, line);
            }
        }
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
