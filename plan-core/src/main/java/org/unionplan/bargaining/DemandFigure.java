package org.unionplan.bargaining;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Members;
import org.unionplan.value.ModelStyle;
import org.unionplan.value.Quantity;
import org.unionplan.value.Timeframe;

/**
 * What an adopter has or asks for under a demand.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public interface DemandFigure extends Extensible, WithDemandFigure {

    /** The demand. */
    ElementId getDemand();

    /** The adopter's own figure. */
    @Valid
    Quantity getValue();

    /** As of when. */
    Optional<Timeframe> getAsOf();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a figure; demand and value are required. */
    final class Builder extends ImmutableDemandFigure.Builder {

        Builder() {
            unknownMembers(Members.NONE);
        }

        public Builder demand(String demand) {
            return demand(ElementId.of(demand));
        }

        public Builder value(long value) {
            return value(Quantity.of(value));
        }

        public Builder asOf(String asOf) {
            return asOf(Timeframe.parse(asOf));
        }
    }
}
