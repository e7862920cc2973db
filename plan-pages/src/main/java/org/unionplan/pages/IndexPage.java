package org.unionplan.pages;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.unionplan.document.Document;
import org.unionplan.message.Messages;
import org.unionplan.pages.view.IndexView;
import org.unionplan.rule.ValidationReport;

/**
 * A page that lists documents by type and links to the page of each.
 *
 * <pre>{@code
 * IndexPage.titled("Plans of the locals")
 *         .and("three-years-ahead.html", plan, report)
 *         .in("fr")
 *         .write(out);
 * }</pre>
 */
public final class IndexPage {

    private final String title;
    private final List<IndexedDocument> entries;
    private final Messages messages;
    private final PageTheme theme;

    private IndexPage(String title, List<IndexedDocument> entries, Messages messages, PageTheme theme) {
        this.title = title;
        this.entries = entries;
        this.messages = messages;
        this.theme = theme;
    }

    /** An index of nothing yet, with that title; an empty title is replaced by the usual one. */
    public static IndexPage titled(String title) {
        Objects.requireNonNull(title, "title");
        return new IndexPage(title, List.of(), Messages.english(), PageTheme.standard());
    }

    /**
     * Returns this page with another document.
     *
     * @param address the name of the file of its page, beside this one
     */
    public IndexPage and(String address, Document document, ValidationReport report) {
        Objects.requireNonNull(document, "document");
        return with(new IndexedDocument(address, Optional.of(document), report));
    }

    /** Returns this page with a file that holds no readable document. */
    public IndexPage andUnreadable(String name, ValidationReport report) {
        return with(new IndexedDocument(name, Optional.empty(), report));
    }

    private IndexPage with(IndexedDocument entry) {
        List<IndexedDocument> more = new ArrayList<>(entries);
        more.add(entry);
        return new IndexPage(title, List.copyOf(more), messages, theme);
    }

    /**
     * Returns this page in that language.
     *
     * @param language {@code en}, {@code fr} or a more specific tag of either
     */
    public IndexPage in(String language) {
        return new IndexPage(title, entries, Messages.of(Objects.requireNonNull(language, "language")), theme);
    }

    /** Returns this page with those colours. */
    public IndexPage theme(PageTheme colours) {
        return new IndexPage(title, entries, messages, Objects.requireNonNull(colours, "colours"));
    }

    /**
     * Writes the page in UTF-8; the stream is left open.
     *
     * @throws IOException if the stream cannot be written to
     */
    public void write(OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        IndexView view = new IndexView(PageWords.and(messages));
        for (IndexedDocument entry : entries) {
            entry.document()
                    .ifPresentOrElse(
                            document -> view.add(document, entry.address(), entry.report()),
                            () -> view.addUnreadable(entry.address(), entry.report()));
        }
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        view.write(title, theme.toCss() + DocumentPage.style(), writer);
        writer.flush();
    }

    private record IndexedDocument(String address, Optional<Document> document, ValidationReport report) {

        private IndexedDocument {
            Objects.requireNonNull(address, "address");
            Objects.requireNonNull(report, "report");
        }
    }
}
