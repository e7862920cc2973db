package org.unionplan.bargaining;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.party.Actor;
import org.unionplan.party.Place;
import org.unionplan.party.Reference;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.DisplayName;
import org.unionplan.shape.describe.RefersTo;
import org.unionplan.shape.describe.WordsOf;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.ExternalId;
import org.unionplan.value.ModelStyle;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/**
 * A collective agreement. It is between a union and an employer, and has the days that decide when it opens.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public interface CollectiveAgreement extends Extensible, WithCollectiveAgreement {

    /** The identifier, unique in the document. */
    ElementId getId();

    /** What it is called. */
    @DisplayName
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getTitle();

    /** The employer. */
    @RefersTo(Actor.class)
    Optional<ElementId> getEmployer();

    /** The union or local. */
    @RefersTo(Actor.class)
    Optional<ElementId> getUnion();

    /** For whom it is made. */
    List<@Valid BargainingUnit> getUnits();

    /** Where they work. */
    @WordsOf(Sector.class)
    Optional<Term> getSector();

    /** Under whose labour law. */
    @WordsOf(Jurisdiction.class)
    Optional<Term> getJurisdiction();

    /** Where. */
    List<@Valid Place> getPlaces();

    /** How many are under it. */
    Optional<@Valid Quantity> getEmployees();

    /** Its first day. */
    Optional<Timeframe> getStart();

    /** Its last day. */
    Optional<Timeframe> getExpiry();

    /** The day from which a part of it may be bargained again. */
    Optional<Timeframe> getReopener();

    /** When its successor was settled. */
    Optional<Timeframe> getSettled();

    /** The agreement that took its place. */
    @RefersTo(CollectiveAgreement.class)
    Optional<ElementId> getSuccessor();

    /** What is said of it in a word. */
    @WordsOf(AgreementFlag.class)
    List<Term> getFlags();

    /** What other systems call it. */
    List<@Valid ExternalId> getExternalIds();

    /** What it refers to. */
    List<@Valid Reference> getReferences();

    /** What else is said of it. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getNote();

    /** Returns the description of this type: its properties in document order. */
    static Shape<CollectiveAgreement> shape() {
        return CollectiveAgreementShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an agreement; the id is required. */
    final class Builder extends ImmutableCollectiveAgreement.Builder implements CollectiveAgreementSteps {

        Builder() {
            CollectiveAgreementSteps.setDefaults(this);
        }
    }
}
