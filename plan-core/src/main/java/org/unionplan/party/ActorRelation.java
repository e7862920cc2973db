package org.unionplan.party;

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
import org.unionplan.value.Timeframe;

/**
 * What one actor is to another. One may be a local of a union, or a post in an executive.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
@KnownBy({"relation", "actor"})
public interface ActorRelation extends Extensible, WithActorRelation {

    /** What this actor is to the other. */
    @WordsOf(ActorRole.class)
    Term getRelation();

    /** The other actor. */
    @RefersTo(Actor.class)
    ElementId getActor();

    /** When it held. */
    Optional<Timeframe> getWhen();

    /** Returns the description of this type: its properties in document order. */
    static Shape<ActorRelation> shape() {
        return ActorRelationShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a relation; role and actor are required. */
    final class Builder extends ImmutableActorRelation.Builder implements ActorRelationSteps {

        Builder() {
            ActorRelationSteps.setDefaults(this);
        }
    }
}
