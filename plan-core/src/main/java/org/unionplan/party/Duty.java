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
import org.unionplan.value.Recurrence;
import org.unionplan.value.Term;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/**
 * What someone owes to others. It is owed once or repeatedly: a report, a review, a meeting.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
@KnownBy({"kind", "bearers"})
public interface Duty extends Extensible, WithDuty {

    /** The identifier, unique in the document. */
    Optional<ElementId> getId();

    /** What is owed. */
    @WordsOf(DutyKind.class)
    Term getKind();

    /** Who owes it. */
    @RefersTo(Actor.class)
    List<ElementId> getBearers();

    /** Whether every elected post owes it. */
    Optional<Boolean> getEveryElectedPost();

    /** What it consists of. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getWhat();

    /** To whom it is owed, in words. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getAudience();

    /** To whom it is owed. */
    @RefersTo(Actor.class)
    List<ElementId> getRecipients();

    /** How often. */
    Optional<Recurrence> getRecurrence();

    /** Within which time. */
    Optional<Timeframe> getTimeframe();

    /** When it was done. */
    List<@Valid Fulfilment> getFulfilments();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Duty> shape() {
        return DutyShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a duty; the kind is required. */
    final class Builder extends ImmutableDuty.Builder implements DutySteps {

        Builder() {
            DutySteps.setDefaults(this);
        }
    }
}
