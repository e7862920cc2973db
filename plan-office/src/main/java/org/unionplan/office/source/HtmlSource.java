package org.unionplan.office.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.unionplan.message.Message;
import org.unionplan.message.UnionplanException;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.value.Pointer;

/** Reads the blocks of a web page. Nothing of it is loaded or run. Not thread-safe. */
final class HtmlSource implements NodeFilter {

    /** The most tags of a page. */
    static final int MOST_TAGS = 500_000;

    private static final Set<String> STRONG = Set.of("b", "strong", "th", "dt", "summary");
    private static final Set<String> LISTS = Set.of("ul", "ol", "dl", "menu");

    /** Elements within a line, which end no paragraph. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "big", "button", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "q", "ruby", "rb", "rp", "rt", "s", "samp", "small", "span", "strike",
            "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "picture", "source", "img", "br");

    private final BlockList blocks;
    private final List<Finding> findings;
    private final int firstLine;
    private final RunningText words = new RunningText();
    private final Deque<HtmlList> lists = new ArrayDeque<>();
    private final HtmlTable table = new HtmlTable();
    private int strong;
    private int heading;
    private int preformatted;
    private int line = 1;

    private HtmlSource(BlockList blocks, List<Finding> findings, int firstLine) {
        this.blocks = blocks;
        this.findings = findings;
        this.firstLine = firstLine;
    }

    static SourceText read(SourceBytes page) {
        List<Finding> findings = new ArrayList<>();
        page.doubt().ifPresent(findings::add);
        Document document = parsed(page.text());
        BlockList blocks = new BlockList();
        HtmlSource source = new HtmlSource(blocks, findings, 1);
        Element main = document.selectFirst("main, [role=main]");
        Element root = main != null && main.hasText() ? main : document.body();
        root.filter(source);
        source.flush();
        return new SourceText(
                blocks.blocks(),
                title(document, root),
                Optional.of(document.select("html").attr("lang").strip()).filter(tag -> !tag.isEmpty()),
                Optional.empty(),
                List.copyOf(findings),
                "HTML, " + page.encoding());
    }

    /** Adds the blocks of markup within another text, from that line on. */
    static void addTo(BlockList blocks, List<Finding> findings, String markup, int line) {
        HtmlSource source = new HtmlSource(blocks, findings, line);
        parsed(markup).body().filter(source);
        source.flush();
    }

    private static Document parsed(String page) {
        long tags = page.chars().filter(c -> c == '<').count();
        if (tags > MOST_TAGS) {
            throw new UnionplanException(Message.of("source.tags").withNumber("limit", MOST_TAGS));
        }
        return Parser.htmlParser().setTrackPosition(true).parseInput(page, "");
    }

    /** The title of the page, or a heading outside of its main part, where that has none. */
    private static Optional<String> title(Document document, Element root) {
        Element heading = document.selectFirst("h1");
        String words = heading != null && root.selectFirst("h1") == null ? heading.text() : "";
        return Optional.of(words.isBlank() ? document.title() : words).filter(title -> !title.isBlank());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text);
        } else if (node instanceof Element element) {
            return open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private void append(TextNode text) {
        if (words.isEmpty()) {
            placed(text);
        }
        boolean bold = strong > 0;
        if (preformatted == 0) {
            words.append(text.getWholeText(), bold);
            return;
        }
        text.getWholeText().lines().forEach(each -> {
            words.append(each, bold);
            words.breakLine();
        });
    }

    private void placed(Node node) {
        if (node.sourceRange().isTracked()) {
            line = firstLine - 1 + node.sourceRange().start().lineNumber();
        }
    }

    private FilterResult open(Element element) {
        String tag = element.normalName();
        if (HtmlFurniture.isSurely(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (HtmlFurniture.isProbably(element)) {
            leftOut(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (STRONG.contains(tag)) {
            strong++;
        }
        if (INLINE.contains(tag)) {
            inline(element, tag);
        } else if (!table.open(element, tag, this)) {
            flush();
            placed(element);
            block(element, tag);
        }
        return FilterResult.CONTINUE;
    }

    private void inline(Element element, String tag) {
        switch (tag) {
            case "br" -> words.breakLine();
            case "a" -> words.beginLink();
            case "img" -> picture(element);
            default -> {
                // Other marks within a line change how it looks.
            }
        }
    }

    private void block(Element element, String tag) {
        if (level(tag) > 0) {
            heading = level(tag);
        } else if (LISTS.contains(tag)) {
            lists.push(HtmlList.of(element));
        } else if (tag.equals("li") || tag.equals("dt")) {
            if (lists.isEmpty()) {
                lists.push(HtmlList.bulleted());
            }
            lists.element().next(element);
        } else if (tag.equals("pre")) {
            preformatted++;
        }
    }

    private void close(Element element) {
        String tag = element.normalName();
        if (tag.equals("a")) {
            words.endLink(element.attr("href").strip());
        } else if (!INLINE.contains(tag) && !table.close(tag, this)) {
            flush();
            if (level(tag) > 0) {
                heading = 0;
            } else if (LISTS.contains(tag)) {
                lists.poll();
            } else if (tag.equals("pre")) {
                preformatted--;
            }
        }
        if (STRONG.contains(tag)) {
            strong--;
        }
    }

    /** The level of a heading; 0 for anything else. */
    private static int level(String tag) {
        boolean isHeading = tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
        return isHeading ? tag.charAt(1) - '0' : 0;
    }

    /** Ends the block that is being read. */
    private void flush() {
        if (words.isEmpty()) {
            return;
        }
        if (heading > 0) {
            blocks.heading(heading, Optional.empty(), words, line);
        } else if (!lists.isEmpty() && lists.element().isPending()) {
            blocks.item(lists.size(), lists.element().taken(), words, line);
        } else {
            blocks.paragraph(lists.size(), words, line);
        }
        words.clear();
    }

    RunningText words() {
        return words;
    }

    int line() {
        return line;
    }

    /** Begins a table after what came before it. */
    void beginTable(Element element) {
        flush();
        placed(element);
    }

    /** Ends a table. */
    void endTable(List<Block.TableRow> rows, int start) {
        blocks.table(rows, start);
    }

    private void picture(Element element) {
        String words = element.attr("alt").strip();
        if (!words.isEmpty()) {
            placed(element);
            find(Message.of("source.picture").with("found", Quotation.of(words)));
        }
    }

    private void leftOut(Element element) {
        String text = element.text().strip();
        if (!text.isEmpty()) {
            placed(element);
            find(Message.of("source.left")
                    .with("found", Quotation.of(text))
                    .withNumber("words", text.split("\\s+", -1).length));
        }
    }

    private void find(Message message) {
        if (findings.size() < BlockList.MOST) {
            findings.add(
                    Finding.of(Severity.ADVICE, Pointer.ROOT, message).withLocation(new Finding.Location(line, 1)));
        }
    }
}
