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

    /** The kind of renewal: automatic or by agreement. */
    Kind getKind();

    /** The length of each renewal; if absent, a renewed pact has no last day. */
    Optional<Period> getPeriod();

    /** The time before the end by which notice must be given. */
    Optional<Period> getNotice();

    /** The highest number of automatic renewals; no limit if absent. */
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
        /** The pact is renewed at the end of its term unless notice is given. */
        AUTOMATIC,
        /** The pact is renewed only if the parties agree. */
        BY_AGREEMENT
    }
}
