package org.unionplan.cli.show;

import java.util.Optional;
import org.unionplan.cli.io.StyledLine;
import org.unionplan.cli.text.FigureWords;
import org.unionplan.cli.text.TextLayout;
import org.unionplan.cli.text.Wording;
import org.unionplan.plan.ProgressReport;
import org.unionplan.plan.StatusUpdate;
import org.unionplan.value.ElementId;

/** A progress report as an outline. The plan's things are named by identifier, since the plan is another file. */
public final class ReportTree {

    private final ProgressReport report;
    private final Wording wording;
    private final SharedSections shared;
    private final MetricList metrics;

    public ReportTree(ProgressReport report, Wording wording) {
        FigureWords figures = new FigureWords(wording);
        this.report = report;
        this.wording = wording;
        this.shared = new SharedSections(wording);
        this.metrics = new MetricList(wording, figures, shared);
    }

    public void print(TextLayout layout) {
        shared.head(report, "document.report", Optional.empty(), wording.when(report.getPeriod()), layout);
        layout.labelled("label.plan", report.getPlan());
        elements(layout);
        figures(layout);
        duties(layout);
        shared.tail(report, layout);
    }

    private void elements(TextLayout layout) {
        if (report.getElementReports().isEmpty()) {
            return;
        }
        TextLayout list = layout.section("label.progress");
        for (ProgressReport.ElementReport each : report.getElementReports()) {
            list.line(new StyledLine().bold(each.getElement().toString()));
            for (StatusUpdate update : each.getStatusUpdates()) {
                list.deeper().labelled("label.status", shared.status(update));
            }
        }
    }

    private void figures(TextLayout layout) {
        if (report.getMetricReports().isEmpty()) {
            return;
        }
        TextLayout list = layout.section("label.figures");
        for (ProgressReport.MetricReport each : report.getMetricReports()) {
            list.line(new StyledLine().bold(each.getMetric().toString()));
            each.getObservations()
                    .forEach(observation -> list.deeper().line(StyledLine.of(metrics.observation(observation))));
        }
    }

    private void duties(TextLayout layout) {
        if (report.getDutyReports().isEmpty()) {
            return;
        }
        TextLayout list = layout.section("label.duties-performed");
        for (ProgressReport.DutyReport each : report.getDutyReports()) {
            list.detail(
                    each.getDuty().toString(),
                    shared.by(wording.when(each.getDate()), each.getBearer().map(ElementId::toString))
                            + SharedSections.aside(wording.text(each.getSource())));
        }
    }
}
