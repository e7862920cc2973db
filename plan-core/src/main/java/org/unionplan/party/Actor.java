package org.unionplan.party;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.WordsOf;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.ExternalId;
import org.unionplan.value.ModelStyle;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/**
 * Someone who acts. One type for an organization, a local, a body, an elected post, a team, a network, a bargaining
 * table, an employer or a coalition.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public interface Actor extends Extensible, WithActor {

    /** The identifier, unique in the document. */
    ElementId getId();

    /** The name as published. */
    @Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}")
    Text getName();

    /** Other names it goes by. */
    List<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getAliases();

    /** The short form of its name. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getAcronym();

    /** What it is. */
    @WordsOf(ActorKind.class)
    Optional<Term> getKind();

    /** What it is to other actors. */
    List<@Valid ActorRelation> getRelations();

    /** Who holds it, if it is a post. */
    List<@Valid Holder> getHolders();

    /** Whether it is filled by election. */
    Optional<Boolean> getElected();

    /** How many people it stands for. */
    Optional<@Valid Quantity> getRepresented();

    /** What it is, in words. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getSummary();

    /** What other systems call it. */
    List<@Valid ExternalId> getExternalIds();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Actor> shape() {
        return ActorShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an actor; id and name are required. */
    final class Builder extends ImmutableActor.Builder implements ActorSteps {

        Builder() {
            ActorSteps.setDefaults(this);
        }
    }
}
