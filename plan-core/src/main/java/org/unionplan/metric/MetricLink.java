package org.unionplan.metric;

import jakarta.validation.constraints.PositiveOrZero;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.DefaultsTo;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.shape.describe.RefersTo;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;

/**
 * That something is measured by a metric. It carries the weight of the metric in the sum.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
@KnownBy("metric")
public interface MetricLink extends Extensible, WithMetricLink {

    /** The metric. */
    @RefersTo(Metric.class)
    ElementId getMetric();

    /** How much it counts beside others, 1 unless said otherwise. */
    @DefaultsTo("ONE")
    @PositiveOrZero(message = "{number.negative}")
    Decimal getWeight();

    static MetricLink to(String metric) {
        return builder().metric(metric).build();
    }

    /** Returns the description of this type: its properties in document order. */
    static Shape<MetricLink> shape() {
        return MetricLinkShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a link; the metric is required. */
    final class Builder extends ImmutableMetricLink.Builder implements MetricLinkSteps {

        Builder() {
            MetricLinkSteps.setDefaults(this);
        }
    }
}
