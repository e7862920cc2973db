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

/** The terms on which others may join a pact later. */
@Value.Immutable
@ModelStyle
public interface Accession extends Extensible, WithAccession {

    /** The kind of accession: who may join. */
    Kind getKind();

    /** The conditions for joining, in words. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getEligible();

    /** The time from consent to the day on which it takes effect. */
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

    /** Rules about who may join later. */
    enum Kind implements Keyword {
        /** Any eligible actor may join by consenting. */
        OPEN,
        /** An actor may join if the parties accept it. */
        BY_CONSENT,
        /** No one may join. */
        CLOSED
    }
}
