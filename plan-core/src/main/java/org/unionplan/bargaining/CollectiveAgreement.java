package org.unionplan.bargaining;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Place;
import org.unionplan.document.Reference;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Vocabulary;
import org.unionplan.shape.describe.CountsPeople;
import org.unionplan.shape.describe.DisplayName;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.shape.describe.RefersTo;
import org.unionplan.shape.describe.WordsOf;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.ExternalId;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

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
    @CountsPeople
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
    @WordsOf(Flag.class)
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

    /** Under whose labour law an agreement stands. */
    final class Jurisdiction {

        /** The federal state. */
        public static final Term FEDERAL = Term.of("federal");

        /** A province or state. */
        public static final Term PROVINCIAL = Term.of("provincial");

        /** A territory. */
        public static final Term TERRITORIAL = Term.of("territorial");

        /** All of these words. */
        public static final Vocabulary VOCABULARY = Vocabulary.of("jurisdiction", FEDERAL, PROVINCIAL, TERRITORIAL);

        private Jurisdiction() {}
    }
    /** What may be said of an agreement in a word. */
    final class Flag {

        /** The first one of the unit. */
        public static final Term FIRST_AGREEMENT = Term.of("first-agreement");

        /** Some must work during a strike. */
        public static final Term ESSENTIAL_SERVICES = Term.of("essential-services");

        /** Settled by an arbitrator where talks fail. */
        public static final Term ARBITRATION = Term.of("arbitration");

        /** Imposed by law. */
        public static final Term LEGISLATED = Term.of("legislated");

        /** Its expiry was put off. */
        public static final Term EXTENDED = Term.of("extended");

        /** Talks have failed for now. */
        public static final Term IN_DISPUTE = Term.of("in-dispute");

        /** All of these words. */
        public static final Vocabulary VOCABULARY = Vocabulary.of(
                "flag of an agreement",
                FIRST_AGREEMENT,
                ESSENTIAL_SERVICES,
                ARBITRATION,
                LEGISLATED,
                EXTENDED,
                IN_DISPUTE);

        private Flag() {}
    }
    /** Where the people under an agreement work. */
    final class Sector {

        /** Towns and regions. */
        public static final Term MUNICIPAL = Term.of("municipal");

        /** Homes for long-term care. */
        public static final Term LONG_TERM_CARE = Term.of("long-term-care");

        /** Hospitals. */
        public static final Term HOSPITALS = Term.of("hospitals");

        /** Social services. */
        public static final Term SOCIAL_SERVICES = Term.of("social-services");

        /** Universities and colleges. */
        public static final Term UNIVERSITIES = Term.of("universities");

        /** Schools. */
        public static final Term SCHOOLS = Term.of("schools");

        /** Child care. */
        public static final Term CHILD_CARE = Term.of("child-care");

        /** The public service of a state or province. */
        public static final Term PUBLIC_SERVICE = Term.of("public-service");

        /** Transport. */
        public static final Term TRANSPORT = Term.of("transport");

        /** Energy and water. */
        public static final Term ENERGY = Term.of("energy");

        /** Shops and warehouses. */
        public static final Term RETAIL = Term.of("retail");

        /** Factories. */
        public static final Term MANUFACTURING = Term.of("manufacturing");

        /** All of these words. */
        public static final Vocabulary VOCABULARY = Vocabulary.of(
                "sector",
                MUNICIPAL,
                LONG_TERM_CARE,
                HOSPITALS,
                SOCIAL_SERVICES,
                UNIVERSITIES,
                SCHOOLS,
                CHILD_CARE,
                PUBLIC_SERVICE,
                TRANSPORT,
                ENERGY,
                RETAIL,
                MANUFACTURING);

        private Sector() {}
    }
}
