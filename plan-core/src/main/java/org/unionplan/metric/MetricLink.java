package org.unionplan.metric;

import jakarta.validation.constraints.PositiveOrZero;
import org.immutables.value.Value;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Members;
import org.unionplan.value.ModelStyle;

/**
 * That something is measured by a metric, with the weight it has in the sum.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public interface MetricLink extends Extensible, WithMetricLink {

    /** The metric. */
    ElementId getMetric();

    /** How much it counts beside others, 1 unless said otherwise. */
    @PositiveOrZero(message = "{number.negative}")
    Decimal getWeight();

    static MetricLink to(String metric) {
        return builder().metric(metric).build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a link; the metric is required. */
    final class Builder extends ImmutableMetricLink.Builder {

        Builder() {
            weight(Decimal.ONE);
            unknownMembers(Members.NONE);
        }

        public Builder metric(String metric) {
            return metric(ElementId.of(metric));
        }

        public Builder weight(String weight) {
            return weight(Decimal.parse(weight));
        }
    }
}
