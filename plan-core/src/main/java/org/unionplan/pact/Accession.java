package org.unionplan.pact;

import jakarta.validation.constraints.Pattern;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.value.Extensible;
import org.unionplan.value.Keyword;
import org.unionplan.value.Text;

/**
 * Who may join a pact later. It also says how.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public interface Accession extends Extensible, WithAccession {

    /** Who may. */
    Kind getKind();

    /** Who is eligible, in words. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getEligible();

    /** How long after consent it takes effect. */
    Optional<Period> getDelay();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Accession> shape() {
        return AccessionShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the clause; the kind is required. */
    final class Builder extends ImmutableAccession.Builder implements AccessionSteps {

        Builder() {
            AccessionSteps.setDefaults(this);
        }
    }

    /** Who may join later. */
    enum Kind implements Keyword {
        /** Whoever is eligible and consents. */
        OPEN,
        /** Whoever the parties accept. */
        BY_CONSENT,
        /** No one. */
        CLOSED
    }
}
