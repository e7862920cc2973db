package org.unionplan.plan.rule;

import static org.unionplan.rule.engine.RuleDeclaration.advice;
import static org.unionplan.rule.engine.RuleDeclaration.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unionplan.document.rule.SharedRules;
import org.unionplan.metric.rule.MetricRules;
import org.unionplan.plan.ProgressReport;
import org.unionplan.rule.RuleContext;
import org.unionplan.rule.engine.DeclaredRule;
import org.unionplan.rule.engine.RuleDeclaration;
import org.unionplan.rule.engine.TunedRule;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Pointer;

/** The rules of progress reports. */
public enum ReportRules implements DeclaredRule {
    PLAN(advice(
                    "report.plan.missing",
                    ProgressReport.class,
                    "A report that names no plan could be about another plan with the same ids.")
            .lacking("plan")),
    AFTER_PERIOD(warning(
                    "report.date.after",
                    ProgressReport.class,
                    "A year was mistyped, or figures of the next period were entered in the report on this one.")
            .having("period"));

    /** All of them, with those of everything a report contains. */
    public static final List<TunedRule> ALL =
            TunedRule.together(SharedRules.ALL, MetricRules.ALL, TunedRule.declaredIn(values()));

    private final RuleDeclaration declaration;

    ReportRules(RuleDeclaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public RuleDeclaration getDeclaration() {
        return declaration;
    }

    @Override
    public void check(Object subject, RuleContext context) {
        switch (this) {
            case PLAN -> plan((ProgressReport) subject, context);
            case AFTER_PERIOD -> afterPeriod((ProgressReport) subject, context);
        }
    }

    private static void plan(ProgressReport report, RuleContext context) {
        if (report.getPlan().isEmpty()) {
            context.report(context.here());
        }
    }

    private static void afterPeriod(ProgressReport report, RuleContext context) {
        Optional<LocalDate> end = report.getPeriod()
                .filter(period -> !period.isAmbiguous() && !period.isPlaceholder())
                .flatMap(Timeframe::getLatestLast);
        if (end.isEmpty()) {
            return;
        }
        for (int i = 0; i < report.getElementReports().size(); i++) {
            var updates = report.getElementReports().get(i).getStatusUpdates();
            for (int j = 0; j < updates.size(); j++) {
                Pointer at = item("elementReports", i).member("statusUpdates").item(j);
                judge(Optional.of(updates.get(j).getDate()), end.get(), at.member("date"), context);
            }
        }
        for (int i = 0; i < report.getMetricReports().size(); i++) {
            var observations = report.getMetricReports().get(i).getObservations();
            for (int j = 0; j < observations.size(); j++) {
                Pointer at = item("metricReports", i).member("observations").item(j);
                judge(observations.get(j).getAsOf(), end.get(), at.member("asOf"), context);
            }
        }
        for (int i = 0; i < report.getDutyReports().size(); i++) {
            Optional<Timeframe> date =
                    Optional.of(report.getDutyReports().get(i).getDate());
            judge(date, end.get(), item("dutyReports", i).member("date"), context);
        }
    }

    private static Pointer item(String member, int position) {
        return Pointer.ROOT.member(member).item(position);
    }

    private static void judge(Optional<Timeframe> date, LocalDate end, Pointer at, RuleContext context) {
        boolean after = date.filter(each -> !each.isAmbiguous() && !each.isPlaceholder())
                .flatMap(Timeframe::getEarliestFirst)
                .filter(end::isBefore)
                .isPresent();
        if (after) {
            context.report(at, "date", date.orElseThrow(), "end", end);
        }
    }
}
