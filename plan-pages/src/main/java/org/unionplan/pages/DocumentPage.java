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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.unionplan.document.Document;
import org.unionplan.json.DocumentJson;
import org.unionplan.message.Messages;
import org.unionplan.metric.MetricEvaluator;
import org.unionplan.metric.StatusPolicy;
import org.unionplan.pact.Pact;
import org.unionplan.pages.view.PageContext;
import org.unionplan.pages.view.PageWriter;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.ValidationReport;
import org.unionplan.value.ElementId;

/**
 * A document as a page: one HTML file that needs no other.
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
    private final MetricEvaluator evaluator;
    private final Optional<LocalDate> since;
    private final List<PageReport> reports;
    private final Messages messages;
    private final ValidationReport findings;
    private final PageTheme theme;
    private final Map<ElementId, StrategicPlan> plans;

    private DocumentPage(
            Document document,
            MetricEvaluator evaluator,
            Optional<LocalDate> since,
            List<PageReport> reports,
            Messages messages,
            ValidationReport findings,
            PageTheme theme,
            Map<ElementId, StrategicPlan> plans) {
        this.document = document;
        this.evaluator = evaluator;
        this.since = since;
        this.reports = reports;
        this.messages = messages;
        this.findings = findings;
        this.theme = theme;
        this.plans = plans;
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
                MetricEvaluator.asOf(asOf),
                Optional.empty(),
                List.of(),
                Messages.english(),
                ValidationReport.empty(),
                PageTheme.standard(),
                Map.of());
    }

    /** Returns this page with metrics rated by that policy. */
    public DocumentPage policy(StatusPolicy policy) {
        MetricEvaluator rating = evaluator.withPolicy(Objects.requireNonNull(policy, "policy"));
        return new DocumentPage(document, rating, since, reports, messages, findings, theme, plans);
    }

    /** Returns this page with what changed since that day. */
    public DocumentPage since(LocalDate day) {
        Optional<LocalDate> since = Optional.of(Objects.requireNonNull(day, "day"));
        return new DocumentPage(document, evaluator, since, reports, messages, findings, theme, plans);
    }

    /** Returns this page with those reports only, in that order. */
    public DocumentPage with(PageReport... chosen) {
        return new DocumentPage(document, evaluator, since, List.of(chosen), messages, findings, theme, plans);
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
        return new DocumentPage(document, evaluator, since, reports, sentences, findings, theme, plans);
    }

    /**
     * Returns the page of a pact with the plans of its parties, which {@link PageReport#ALIGNMENT} compares with it.
     *
     * @param plansOfParties the plans by the identifier of the party in the pact
     */
    public DocumentPage plans(Map<ElementId, StrategicPlan> plansOfParties) {
        Map<ElementId, StrategicPlan> copy = Collections.unmodifiableMap(new TreeMap<>(plansOfParties));
        return new DocumentPage(document, evaluator, since, reports, messages, findings, theme, copy);
    }

    /** Returns this page with those findings about the document on top. */
    public DocumentPage findings(ValidationReport report) {
        Objects.requireNonNull(report, "report");
        return new DocumentPage(document, evaluator, since, reports, messages, report, theme, plans);
    }

    /** Returns this page with those colours. */
    public DocumentPage theme(PageTheme colours) {
        Objects.requireNonNull(colours, "colours");
        return new DocumentPage(document, evaluator, since, reports, messages, findings, colours, plans);
    }

    /**
     * Writes the page in UTF-8; the stream is left open.
     *
     * @throws IOException if the stream cannot be written to
     */
    public void write(OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        List<PageReport> shown = reports.isEmpty() ? fitting() : reports;
        List<String> keywords = shown.stream().map(PageReport::getKeyword).toList();
        PageContext context = new PageContext(
                document,
                evaluator,
                since,
                keywords.stream().collect(Collectors.toUnmodifiableSet()),
                plans,
                PageWords.and(messages));
        new PageWriter(
                        context,
                        keywords,
                        findings,
                        theme.toCss() + style(),
                        DocumentJson.standard().writeLine(document))
                .write(writer);
        writer.flush();
    }

    private List<PageReport> fitting() {
        List<PageReport> fitting = new ArrayList<>(PageReport.of(document));
        boolean known = document instanceof Pact pact
                && pact.getParties().stream().anyMatch(party -> plans.containsKey(party.getActor()));
        if (known) {
            fitting.add(fitting.size() - 1, PageReport.ALIGNMENT);
        }
        return fitting;
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

    /** The style sheet of every page. */
    static String style() {
        try (InputStream in = Objects.requireNonNull(DocumentPage.class.getResourceAsStream("page.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
