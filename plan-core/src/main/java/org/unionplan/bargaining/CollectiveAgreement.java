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

        public Builder id(String id) {
            return id(ElementId.of(id));
        }

        public Builder title(String title) {
            return title(Text.of(title));
        }

        public Builder employer(String employer) {
            return employer(ElementId.of(employer));
        }

        public Builder union(String union) {
            return union(ElementId.of(union));
        }

        public Builder sector(String sector) {
            return sector(Term.of(sector));
        }

        public Builder jurisdiction(String jurisdiction) {
            return jurisdiction(Term.of(jurisdiction));
        }

        public Builder employees(long employee) {
            return employees(Quantity.of(employee));
        }

        public Builder start(String start) {
            return start(Timeframe.parse(start));
        }

        public Builder expiry(String expiry) {
            return expiry(Timeframe.parse(expiry));
        }

        public Builder reopener(String reopener) {
            return reopener(Timeframe.parse(reopener));
        }

        public Builder settled(String settled) {
            return settled(Timeframe.parse(settled));
        }

        public Builder successor(String successor) {
            return successor(ElementId.of(successor));
        }

        public Builder addFlag(String flag) {
            return addFlag(Term.of(flag));
        }

        public Builder note(String note) {
            return note(Text.of(note));
        }
    }
}
