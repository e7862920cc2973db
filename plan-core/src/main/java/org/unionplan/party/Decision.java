package org.unionplan.party;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.NoneMeansAll;
import org.unionplan.shape.describe.RefersTo;
import org.unionplan.shape.describe.WordsOf;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.ModelStyle;
import org.unionplan.value.Term;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/**
 * What a body decided. It concerns a document or something in it: adoption, endorsement or its refusal, a
 * ratification vote, failed ones too.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
@KnownBy({"body", "date", "level"})
public interface Decision extends Extensible, WithDecision {

    /** The identifier, unique in the document. */
    Optional<ElementId> getId();

    /** Who decided. */
    @RefersTo(Actor.class)
    Optional<ElementId> getBody();

    /** When; an imprecise date is some day within it. */
    Optional<Timeframe> getDate();

    /** How it came out. */
    @WordsOf(Outcome.class)
    Term getOutcome();

    /** At which level, such as a local or a convention. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getLevel();

    /** The figures of the vote. */
    Optional<@Valid Vote> getVote();

    /** What it was about; nothing named means the whole document. */
    @RefersTo
    @NoneMeansAll
    List<ElementId> getSubjects();

    /** What else is said of it. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getNote();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Decision> shape() {
        return DecisionShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a decision; the outcome is required. */
    final class Builder extends ImmutableDecision.Builder implements DecisionSteps {

        Builder() {
            DecisionSteps.setDefaults(this);
        }
    }
}
