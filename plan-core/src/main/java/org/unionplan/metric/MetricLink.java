package org.unionplan.metric;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.DefaultsTo;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.shape.describe.RefersTo;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;

/** A metric that measures an element or the whole plan, with its weight in the roll-up. */
@Value.Immutable
@ModelStyle
@KnownBy("metric")
public interface MetricLink extends Extensible, WithMetricLink {

    /** The linked metric. */
    @RefersTo(Metric.class)
    ElementId getMetric();

    /** The weight of the metric in the roll-up, at least 0; 1 by default. */
    @DefaultsTo("ONE")
    @PositiveOrZero(message = "{org.unionplan.number.negative}")
    Decimal getWeight();

    static MetricLink to(String metric) {
        Objects.requireNonNull(metric, "metric");

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
