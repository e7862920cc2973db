package org.unionplan.pages.view;

import java.util.List;
import java.util.Optional;
import org.unionplan.document.Document;
import org.unionplan.metric.MetricEvaluator;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.progress.Scorecard;

/** The reports by their keywords. */
public final class Reports {

    private Reports() {}

    /** Returns true if that report is about documents of that type and this one has something to show in it. */
    public static boolean fits(String report, Document document) {
        return switch (report) {
            case "document" -> true;
            case "scorecard" ->
                document instanceof StrategicPlan plan && (!plan.getMetrics().isEmpty() || hasStatus(plan));
            case "metrics" ->
                document instanceof StrategicPlan plan && !plan.getMetrics().isEmpty();
            default -> false;
        };
    }

    private static boolean hasStatus(StrategicPlan plan) {
        return Scorecard.of(plan, MetricEvaluator.asOf(java.time.LocalDate.MAX))
                        .getElementStatuses()
                        .getElements()
                > 0;
    }

    /** The section of that report; empty if it does not fit the document. */
    static Optional<Section> section(String report, PageContext context) {
        Wording wording = context.wording();
        String id = "-" + report;
        String heading = wording.say("page.report." + report);
        Document document = context.document();
        return switch (report) {
            case "document" -> Optional.of(document(id, heading, context));
            case "scorecard" ->
                document instanceof StrategicPlan ? Optional.of(scorecard(id, heading, context)) : Optional.empty();
            case "metrics" ->
                document instanceof StrategicPlan ? Optional.of(metrics(id, heading, context)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Section document(String id, String heading, PageContext context) {
        if (context.document() instanceof StrategicPlan plan) {
            PlanTree tree = new PlanTree(plan, context);
            return new Section(id, heading, out -> JteplanGenerated.render(out, out, tree));
        }
        return new Section(id, heading, out -> JtedocumentGenerated.render(out, out, PlanTree.allOf(context)));
    }

    private static Section scorecard(String id, String heading, PageContext context) {
        ScorecardView view = new ScorecardView(context.scorecard(), context);
        return new Section(id, heading, out -> JtescorecardGenerated.render(out, out, view));
    }

    private static Section metrics(String id, String heading, PageContext context) {
        List<MetricView> views = MetricView.of(context.scorecard(), context);
        return new Section(id, heading, out -> JtemetricsGenerated.render(out, out, views));
    }
}
