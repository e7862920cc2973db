package org.unionplan.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.CountsPeople;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.value.Decimal;
import org.unionplan.value.Extensible;
import org.unionplan.value.Quantity;

/**
 * The figures of a vote.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public interface Vote extends Extensible, WithVote {

    /** The votes in favour. */
    @CountsPeople
    Optional<@Valid Quantity> getInFavour();

    /** The votes against. */
    @CountsPeople
    Optional<@Valid Quantity> getAgainst();

    /** The abstentions. */
    @CountsPeople
    Optional<@Valid Quantity> getAbstained();

    /** The people who were eligible to vote. */
    @CountsPeople
    Optional<@Valid Quantity> getEligible();

    /** The share in favour, in percent of the votes cast. */
    Optional<@Valid Quantity> getShareInFavour();

    /** The share in favour that was required, in percent of the votes cast. */
    Optional<
                    @DecimalMin(value = "0", message = "{org.unionplan.number.percent}")
                    @DecimalMax(value = "100", message = "{org.unionplan.number.percent}") Decimal>
            getThreshold();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Vote> shape() {
        return VoteShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a vote; nothing is required. */
    final class Builder extends ImmutableVote.Builder implements VoteSteps {

        Builder() {
            VoteSteps.setDefaults(this);
        }
    }
}
