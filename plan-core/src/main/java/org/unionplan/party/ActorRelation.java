package org.unionplan.party;

import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Members;
import org.unionplan.value.ModelStyle;
import org.unionplan.value.Term;
import org.unionplan.value.Timeframe;

/**
 * What one actor is to another: a local of a union, a post in an executive.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public interface ActorRelation extends Extensible, WithActorRelation {

    /** What this actor is to the other. */
    Term getRelation();

    /** The other actor. */
    ElementId getActor();

    /** When it held. */
    Optional<Timeframe> getWhen();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a relation; role and actor are required. */
    final class Builder extends ImmutableActorRelation.Builder {

        Builder() {
            unknownMembers(Members.NONE);
        }

        public Builder relation(String relation) {
            return relation(Term.of(relation));
        }

        public Builder actor(String actor) {
            return actor(ElementId.of(actor));
        }

        public Builder when(String when) {
            return when(Timeframe.parse(when));
        }
    }
}
