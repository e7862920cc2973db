package org.unionplan.pact;

import jakarta.validation.constraints.PositiveOrZero;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.value.Extensible;
import org.unionplan.value.Keyword;

/** The terms on which a pact continues after its term. */
@Value.Immutable
@ModelStyle
public interface Renewal extends Extensible, WithRenewal {

    /** By itself or by agreement. */
    Kind getKind();

    /** For how long each time. */
    Optional<Period> getPeriod();

    /** The time before the end by which notice must be given. */
    Optional<Period> getNotice();

    /** The highest number of renewals. */
    Optional<@PositiveOrZero(message = "{org.unionplan.number.negative}") Integer> getTimes();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Renewal> shape() {
        return RenewalShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the clause; the kind is required. */
    final class Builder extends ImmutableRenewal.Builder implements RenewalSteps {

        Builder() {
            RenewalSteps.setDefaults(this);
        }
    }

    /** Ways for a pact to continue after its term. */
    enum Kind implements Keyword {
        /** By itself, unless notice is given. */
        AUTOMATIC,
        /** Only if the parties say so. */
        BY_AGREEMENT
    }
}
