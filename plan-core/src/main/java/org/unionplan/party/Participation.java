package org.unionplan.party;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.RefersTo;
import org.unionplan.shape.describe.WordsOf;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.ModelStyle;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/**
 * Who took part in making a document. It also says in which way and how many.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
@KnownBy({"method", "body", "constituency"})
public interface Participation extends Extensible, WithParticipation {

    /** How they took part. */
    @WordsOf(ParticipationMethod.class)
    Term getMethod();

    /** Which actor took part. */
    @RefersTo(Actor.class)
    Optional<ElementId> getBody();

    /** Who took part, in words. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getConstituency();

    /** How many, or how much. */
    List<@Valid Quantity> getQuantities();

    /** When. */
    Optional<Timeframe> getWhen();

    /** What came of it. */
    @RefersTo
    List<ElementId> getResults();

    /** What else is said of it. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getNote();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Participation> shape() {
        return ParticipationShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a participation; the method is required. */
    final class Builder extends ImmutableParticipation.Builder implements ParticipationSteps {

        Builder() {
            ParticipationSteps.setDefaults(this);
        }
    }
}
