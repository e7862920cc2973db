package org.unionplan.pages.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.message.Messages;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricEvaluator;
import org.unionplan.pact.Pact;
import org.unionplan.pact.timeline.PactTimeline;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.progress.MetricHistory;
import org.unionplan.progress.Scorecard;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.value.ElementId;

/** All that the sections of a page share: the document, the day, the language and the anchors. */
public final class PageContext {

    private final Document document;
    private final MetricEvaluator evaluator;
    private final Optional<LocalDate> since;
    private final Set<String> reports;
    private final Map<ElementId, StrategicPlan> plans;
    private final PageWording wording;
    private final PageFigures figures;
    private final Anchors anchors = new Anchors();
    private final FieldReader fields;
    private final Map<ElementId, MetricHistory> histories = new TreeMap<>();
    private final Map<ElementId, List<Observed>> observed = new TreeMap<>();
    private @Nullable Scorecard scorecard;
    private @Nullable PactTimeline timeline;

    /**
     * The context of a page.
     *
     * @param reports the keywords of the reports that the page has
     * @param plans the plans of the parties of a pact
     */
    public PageContext(
            Document document,
            MetricEvaluator evaluator,
            Optional<LocalDate> since,
            Set<String> reports,
            Map<ElementId, StrategicPlan> plans,
            Messages messages) {
        this.document = document;
        this.evaluator = evaluator;
        this.since = since;
        this.reports = Set.copyOf(reports);
        this.plans = new TreeMap<>(plans);
        DocumentIndex index = DocumentIndex.of(document, DocumentType.shapeOf(document));
        this.wording = new PageWording(document, index, messages);
        this.figures = new PageFigures(wording);
        this.fields = new FieldReader(wording, figures, anchors);
        if (shows("document")) {
            index.getNodes().forEach(node -> {
                if (node != index.getRoot()) {
                    node.getId().ifPresent(anchors::plan);
                }
                node.getTexts().stream()
                        .filter(text -> text.getVia().orElseThrow().get(text.getValue()) != null)
                        .forEach(text -> text.getId().ifPresent(anchors::plan));
            });
        }
    }

    /** Returns true if the page has the report of that keyword. */
    boolean shows(String report) {
        return reports.contains(report);
    }

    /** The scorecard of the plan on the day of the page, made once. */
    Scorecard scorecard() {
        Scorecard made = scorecard;
        if (made == null) {
            made = Scorecard.of((StrategicPlan) document, evaluator);
            scorecard = made;
        }
        return made;
    }

    /** The history of a metric of the plan, made once. */
    MetricHistory history(Metric metric) {
        return histories.computeIfAbsent(
                metric.getId(), id -> MetricHistory.of(metric, scorecard().getEvaluator()));
    }

    /** The figures of a metric of the plan, made once. */
    List<Observed> observed(Metric metric) {
        return observed.computeIfAbsent(metric.getId(), id -> Observed.of(history(metric)));
    }

    /** The timeline of the pact, made once. */
    PactTimeline timeline() {
        PactTimeline made = timeline;
        if (made == null) {
            made = PactTimeline.of((Pact) document);
            timeline = made;
        }
        return made;
    }

    Map<ElementId, StrategicPlan> plans() {
        return plans;
    }

    Document document() {
        return document;
    }

    LocalDate asOf() {
        return evaluator.getAsOf();
    }

    Optional<LocalDate> since() {
        return since;
    }

    PageWording wording() {
        return wording;
    }

    PageFigures figures() {
        return figures;
    }

    Anchors anchors() {
        return anchors;
    }

    FieldReader fields() {
        return fields;
    }
}
