package org.unionplan.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.document.Document;
import org.unionplan.metric.Observation;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.shape.describe.Token;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Text;

/**
 * A report on the progress of a strategic plan in one period. It names elements, metrics and duties of the plan by their
 * identifiers there.
 *
 * <p>{@code org.unionplan.edit.PlanUpdate} records it in the plan.
 */
@Value.Immutable
@ModelStyle
public interface ProgressReport extends Document, WithProgressReport {

    /** The plan it reports on, by its id or address. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") String> getPlan();

    /** The period it covers. */
    Optional<Timeframe> getPeriod();

    /** The progress of elements of the plan. */
    List<@Valid ElementReport> getElementReports();

    /** The figures for metrics of the plan. */
    List<@Valid MetricReport> getMetricReports();

    /** The duties of the plan that were performed. */
    List<@Valid DutyReport> getDutyReports();

    /** Returns the description of this type: its properties in document order. */
    static Shape<ProgressReport> shape() {
        return ProgressReportShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a report; the id is required. */
    final class Builder extends ImmutableProgressReport.Builder implements ProgressReportSteps {

        Builder() {
            ProgressReportSteps.setDefaults(this);
        }
    }

    /** The progress of one element of the plan. */
    @Value.Immutable
    @ModelStyle
    @KnownBy("element")
    interface ElementReport extends Extensible, WithElementReport {

        /** The id of the element in the plan. */
        @Token
        ElementId getElement();

        /** The statuses it had, with their dates. */
        List<@Valid StatusUpdate> getStatusUpdates();

        /** Returns the description of this type: its properties in document order. */
        static Shape<ElementReport> shape() {
            return ElementReportShape.SHAPE;
        }

        static Builder builder() {
            return new Builder();
        }

        /** Builds the report on an element, which is required. */
        final class Builder extends ImmutableElementReport.Builder implements ElementReportSteps {

            Builder() {
                ElementReportSteps.setDefaults(this);
            }
        }
    }

    /** The figures for one metric of the plan. */
    @Value.Immutable
    @ModelStyle
    @KnownBy("metric")
    interface MetricReport extends Extensible, WithMetricReport {

        /** The id of the metric in the plan. */
        @Token
        ElementId getMetric();

        /** The observations to add to the metric. */
        List<@Valid Observation> getObservations();

        /** Returns the description of this type: its properties in document order. */
        static Shape<MetricReport> shape() {
            return MetricReportShape.SHAPE;
        }

        static Builder builder() {
            return new Builder();
        }

        /** Builds the report on a metric, which is required. */
        final class Builder extends ImmutableMetricReport.Builder implements MetricReportSteps {

            Builder() {
                MetricReportSteps.setDefaults(this);
            }
        }
    }

    /** One performance of a duty of the plan. */
    @Value.Immutable
    @ModelStyle
    @KnownBy({"duty", "date", "bearer"})
    interface DutyReport extends Extensible, WithDutyReport {

        /** The id of the duty in the plan. */
        @Token
        ElementId getDuty();

        /** The day it was performed. */
        Timeframe getDate();

        /** The id in the plan of the actor who performed it. */
        @Token
        Optional<ElementId> getBearer();

        /** The place where that is on record. */
        Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getSource();

        /** Returns the description of this type: its properties in document order. */
        static Shape<DutyReport> shape() {
            return DutyReportShape.SHAPE;
        }

        static Builder builder() {
            return new Builder();
        }

        /** Builds the report on a duty; duty and date are required. */
        final class Builder extends ImmutableDutyReport.Builder implements DutyReportSteps {

            Builder() {
                DutyReportSteps.setDefaults(this);
            }
        }
    }
}
