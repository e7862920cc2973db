package org.unionplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.Tuple.Tuple3;
import org.unionplan.edit.PlanUpdate;
import org.unionplan.plan.ProgressReport;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Severity;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.ElementId;

class PlanUpdateProperties {

    private static final DocumentValidator VALIDATOR =
            DocumentValidator.builder().errorsOnly().build();

    @Provide
    Arbitrary<Tuple2<StrategicPlan, ProgressReport>> reported() {
        return Documents.plans(12).flatMap(plan -> Documents.reportsOn(plan).map(report -> Tuple.of(plan, report)));
    }

    /** A report whose entries are dealt out, thing by thing, to two. */
    @Provide
    Arbitrary<Tuple3<StrategicPlan, ProgressReport, ProgressReport>> apart() {
        return Combinators.combine(reported(), Arbitraries.integers().between(0, 1))
                .as((reported, side) ->
                        Tuple.of(reported.get1(), part(reported.get2(), side), part(reported.get2(), 1 - side)));
    }

    private static ProgressReport part(ProgressReport report, int side) {
        return report.withElementReports(report.getElementReports().stream()
                        .filter(each -> isOf(side, each.getElement()))
                        .toList())
                .withMetricReports(report.getMetricReports().stream()
                        .filter(each -> isOf(side, each.getMetric()))
                        .toList())
                .withDutyReports(report.getDutyReports().stream()
                        .filter(each -> isOf(side, each.getDuty()))
                        .toList());
    }

    private static boolean isOf(int side, ElementId id) {
        return Math.floorMod(id.hashCode(), 2) == side;
    }

    @Property(tries = 150)
    void whatIsRecordedTwiceIsRecordedOnce(@ForAll("reported") Tuple2<StrategicPlan, ProgressReport> reported) {
        PlanUpdate once = PlanUpdate.apply(reported.get1(), reported.get2());
        PlanUpdate twice = PlanUpdate.apply(once.getPlan(), reported.get2());

        assertThat(twice.getPlan()).isEqualTo(once.getPlan());
        assertThat(twice.getRecorded()).isZero();
    }

    @Property(tries = 150)
    void theOrderOfReportsOnDifferentThingsDoesNotMatter(
            @ForAll("apart") Tuple3<StrategicPlan, ProgressReport, ProgressReport> apart) {
        PlanUpdate one = PlanUpdate.apply(apart.get1(), apart.get2());
        PlanUpdate other = PlanUpdate.apply(apart.get1(), apart.get3());
        PlanUpdate oneThenOther = PlanUpdate.apply(one.getPlan(), apart.get3());
        PlanUpdate otherThenOne = PlanUpdate.apply(other.getPlan(), apart.get2());

        assertThat(oneThenOther.getPlan()).isEqualTo(otherThenOne.getPlan());
        assertThat(one.getRecorded() + oneThenOther.getRecorded())
                .isEqualTo(other.getRecorded() + otherThenOne.getRecorded());
    }

    @Property(tries = 150)
    void everythingIsRecordedKnownOrReportedAsUnknown(
            @ForAll("reported") Tuple2<StrategicPlan, ProgressReport> reported) {
        ProgressReport report = reported.get2();
        PlanUpdate update = PlanUpdate.apply(reported.get1(), report);

        long entries = report.getElementReports().stream()
                        .mapToLong(each -> each.getStatusUpdates().size())
                        .sum()
                + report.getMetricReports().stream()
                        .mapToLong(each -> each.getObservations().size())
                        .sum()
                + report.getDutyReports().size();
        assertThat((long) update.getRecorded()).isLessThanOrEqualTo(entries);
        List<String> unknown = update.getFindings().getFindings("update").stream()
                .map(each -> each.getPointer().toString())
                .toList();
        assertThat(unknown)
                .allMatch(place -> place.endsWith("/element")
                        || place.endsWith("/metric")
                        || place.endsWith("/duty")
                        || place.endsWith("/bearer"));
    }

    @Property(tries = 100)
    void anUpdatedPlanIsValid(@ForAll("reported") Tuple2<StrategicPlan, ProgressReport> reported) {
        PlanUpdate update = PlanUpdate.apply(reported.get1(), reported.get2());

        assertThat(VALIDATOR.validate(update.getPlan()).getFindings(Severity.ERROR))
                .isEmpty();
    }
}
