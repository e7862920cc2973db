package org.unionplan.bargaining;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.WordsOf;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.ModelStyle;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/**
 * Something demanded by several together. It may have a floor that no adopter goes below.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public interface Demand extends Extensible, WithDemand {

    /** The identifier, unique in the document. */
    ElementId getId();

    /** What it is about. */
    @WordsOf(DemandTopic.class)
    Term getTopic();

    /** What is demanded. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getText();

    /** What none goes below, or above if it is a ceiling, with its unit. */
    Optional<@Valid Quantity> getFloor();

    /** On what it depends, in words. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getCondition();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Demand> shape() {
        return DemandShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a demand; id and topic are required. */
    final class Builder extends ImmutableDemand.Builder implements DemandSteps {

        Builder() {
            DemandSteps.setDefaults(this);
        }
    }
}
