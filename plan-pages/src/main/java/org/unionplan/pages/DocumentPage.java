package org.unionplan.pages;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unionplan.document.Document;
import org.unionplan.json.DocumentJson;
import org.unionplan.message.Messages;
import org.unionplan.pages.view.PageContext;
import org.unionplan.pages.view.PageWriter;
import org.unionplan.rule.ValidationReport;

/**
 * A document as a page: one HTML file that needs nothing else.
 *
 * <pre>{@code
 * DocumentPage.of(plan, LocalDate.of(2025, 6, 30))
 *         .with(PageReport.SCORECARD, PageReport.METRICS)
 *         .in("fr")
 *         .write(out);
 * }</pre>
 *
 * <p>Without {@link #with} the page has every report that has something to show. The same document, day and language give
 * the same bytes.
 */
public final class DocumentPage {

    private final Document document;
    private final LocalDate asOf;
    private final Optional<LocalDate> since;
    private final List<PageReport> reports;
    private final Messages messages;
    private final ValidationReport findings;
    private final PageTheme theme;

    private DocumentPage(
            Document document,
            LocalDate asOf,
            Optional<LocalDate> since,
            List<PageReport> reports,
            Messages messages,
            ValidationReport findings,
            PageTheme theme) {
        this.document = document;
        this.asOf = asOf;
        this.since = since;
        this.reports = reports;
        this.messages = messages;
        this.findings = findings;
        this.theme = theme;
    }

    /**
     * The page of that document in English.
     *
     * @param asOf the day for which everything is calculated
     */
    public static DocumentPage of(Document document, LocalDate asOf) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(asOf, "asOf");
        return new DocumentPage(
                document,
                asOf,
                Optional.empty(),
                List.of(),
                Messages.english(),
                ValidationReport.empty(),
                PageTheme.standard());
    }

    /** Returns this page with what changed since that day. */
    public DocumentPage since(LocalDate day) {
        Optional<LocalDate> since = Optional.of(Objects.requireNonNull(day, "day"));
        return new DocumentPage(document, asOf, since, reports, messages, findings, theme);
    }

    /** Returns this page with those reports only, in that order. */
    public DocumentPage with(PageReport... chosen) {
        return new DocumentPage(document, asOf, since, List.of(chosen), messages, findings, theme);
    }

    /**
     * Returns this page in that language.
     *
     * @param language {@code en}, {@code fr} or a more specific tag of either
     */
    public DocumentPage in(String language) {
        return in(Messages.of(Objects.requireNonNull(language, "language")));
    }

    /** Returns this page with those sentences. */
    public DocumentPage in(Messages sentences) {
        Objects.requireNonNull(sentences, "sentences");
        return new DocumentPage(document, asOf, since, reports, sentences, findings, theme);
    }

    /** Returns this page with those findings about the document on top. */
    public DocumentPage findings(ValidationReport report) {
        Objects.requireNonNull(report, "report");
        return new DocumentPage(document, asOf, since, reports, messages, report, theme);
    }

    /** Returns this page with those colours. */
    public DocumentPage theme(PageTheme colours) {
        Objects.requireNonNull(colours, "colours");
        return new DocumentPage(document, asOf, since, reports, messages, findings, colours);
    }

    /**
     * Writes the page in UTF-8; the stream is left open.
     *
     * @throws IOException if the stream cannot be written to
     */
    public void write(OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        List<PageReport> shown = reports.isEmpty() ? PageReport.of(document) : reports;
        List<String> keywords = shown.stream().map(PageReport::getKeyword).toList();
        PageContext context = new PageContext(
                document, asOf, since, keywords.stream().collect(Collectors.toUnmodifiableSet()), messages);
        new PageWriter(
                        context,
                        keywords,
                        findings,
                        style(theme),
                        DocumentJson.standard().write(document))
                .write(writer);
        writer.flush();
    }

    /** The page as a string. */
    public String write() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static String style(PageTheme theme) {
        try (InputStream in = Objects.requireNonNull(DocumentPage.class.getResourceAsStream("page.css"))) {
            return theme.toCss() + new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
