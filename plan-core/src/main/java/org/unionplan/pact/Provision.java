package org.unionplan.pact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.party.Actor;
import org.unionplan.party.Reference;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.DisplayName;
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
 * A pledge or clause of a pact. It has a text, those it binds, and the way it binds them.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public interface Provision extends Extensible, WithProvision {

    /** The identifier, unique in the document. */
    ElementId getId();

    /** The number as published. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") String> getNumber();

    /** What it is about. */
    @WordsOf(ProvisionKind.class)
    Optional<Term> getKind();

    /** The heading as published. */
    @DisplayName
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getHeading();

    /** What it says. */
    @Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}")
    Text getText();

    /** What it does to those who bear it. */
    Optional<Modality> getModality();

    /** Whom it binds; all parties if none is named. */
    @RefersTo(Actor.class)
    @NoneMeansAll
    List<ElementId> getBearers();

    /** For whose good it is. */
    @RefersTo(Actor.class)
    List<ElementId> getBeneficiaries();

    /** On what it depends, in words. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getCondition();

    /** When it applies, where that is not the whole term. */
    Optional<Timeframe> getTimeframe();

    /** What it refers to. */
    List<@Valid Reference> getReferences();

    /** What it consists of. */
    List<@Valid Provision> getProvisions();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Provision> shape() {
        return ProvisionShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a provision; id and text are required. */
    final class Builder extends ImmutableProvision.Builder implements ProvisionSteps {

        Builder() {
            ProvisionSteps.setDefaults(this);
        }
    }
}
