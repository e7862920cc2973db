package org.unionplan.party;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.RefersTo;
import org.unionplan.shape.describe.WordsOf;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.ModelStyle;
import org.unionplan.value.Term;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/**
 * That an actor answers for something in a role.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
@KnownBy({"role", "actor"})
public interface Responsibility extends Extensible, WithResponsibility {

    /** How the actor answers for it. */
    @WordsOf(Role.class)
    Term getRole();

    /** Who. */
    @RefersTo(Actor.class)
    ElementId getActor();

    /** When. */
    Optional<Timeframe> getWhen();

    /** What else is said of it. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getNote();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Responsibility> shape() {
        return ResponsibilityShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a responsibility; role and actor are required. */
    final class Builder extends ImmutableResponsibility.Builder implements ResponsibilitySteps {

        Builder() {
            ResponsibilitySteps.setDefaults(this);
        }
    }
}
