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
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.shape.describe.RefersTo;
import org.unionplan.shape.describe.WordsOf;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.ExternalId;
import org.unionplan.value.Money;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/** A collective agreement between a union and an employer, with the days that decide when it opens. */
@Value.Immutable
@ModelStyle
public interface CollectiveAgreement extends Extensible, WithCollectiveAgreement {

    /** The identifier, unique in the document. */
    ElementId getId();

    /** The title of the document. */
    @DisplayName
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getTitle();

    /** The number under which an authority files the agreement or its bargaining unit: "0123409". */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") String> getFileNumber();

    /** The employer. */
    @RefersTo(Actor.class)
    Optional<ElementId> getEmployer();

    /** The union or local. */
    @RefersTo(Actor.class)
    Optional<ElementId> getUnion();

    /** The bargaining units that it covers. */
    List<@Valid BargainingUnit> getUnits();

    /** The sector. */
    @WordsOf(Sector.class)
    Optional<Term> getSector();

    /** The codes of the industry in classifications such as NAICS. */
    List<@Valid ExternalId> getIndustryCodes();

    /** The labour law that applies. */
    @WordsOf(Jurisdiction.class)
    Optional<Term> getJurisdiction();

    /** The places of work. */
    List<@Valid Place> getPlaces();

    /** The number of employees covered. */
    @CountsPeople
    Optional<@Valid Quantity> getEmployees();

    /** The first day of the agreement, included. */
    Optional<Timeframe> getStart();

    /** The last day of the agreement, included. */
    Optional<Timeframe> getExpiry();

    /** The day from which a part of it may be bargained again. */
    Optional<Timeframe> getReopener();

    /** The first day on which notice to bargain may be given. */
    Optional<Timeframe> getNoticeFrom();

    /** The notices to bargain that were given. */
    List<@Valid Notice> getNotices();

    /** The day on which its successor was settled. */
    Optional<Timeframe> getSettled();

    /** The wage increases that it provides for, with their dates. */
    List<@Valid WageIncrease> getWageIncreases();

    /** The agreement that took its place. */
    @RefersTo(CollectiveAgreement.class)
    Optional<ElementId> getSuccessor();

    /** The remarks of a source, each in a word. */
    @WordsOf(Flag.class)
    List<Term> getFlags();

    /** The identifiers in other systems. */
    List<@Valid ExternalId> getExternalIds();

    /** The references to other documents and things. */
    List<@Valid Reference> getReferences();

    /** Further remarks. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getNote();

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

    /** A wage increase of an agreement, in percent, as an amount, or both: "2% and $0.50 an hour". */
    @Value.Immutable
    @ModelStyle
    @KnownBy({"date", "group"})
    interface WageIncrease extends Extensible, WithWageIncrease {

        /** The day from which it is paid. */
        Optional<Timeframe> getDate();

        /** The increase in percent: 2.5 is 2.5%. */
        Optional<@Valid Quantity> getPercent();

        /** The increase as an amount of money. */
        Optional<@Valid Money> getAmount();

        /** The time that the amount is paid for: "hour". */
        Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getPer();

        /** The employees who receive it, if not all: "journeypersons". */
        Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getGroup();

        /** Further remarks. */
        Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getNote();

        /** Returns the description of this type: its properties in document order. */
        static Shape<WageIncrease> shape() {
            return WageIncreaseShape.SHAPE;
        }

        static Builder builder() {
            return new Builder();
        }

        /** Builds a wage increase; nothing is required. */
        final class Builder extends ImmutableWageIncrease.Builder implements WageIncreaseSteps {

            Builder() {
                WageIncreaseSteps.setDefaults(this);
            }
        }
    }

    /** A notice to bargain, as given or filed by one side. */
    @Value.Immutable
    @ModelStyle
    @KnownBy({"date", "by"})
    interface Notice extends Extensible, WithNotice {

        /** The purpose of the notice. */
        @WordsOf(Kind.class)
        Optional<Term> getKind();

        /** The day on which it was filed or given. */
        Optional<Timeframe> getDate();

        /** The day on which the sender initiated it, if it was filed later. */
        Optional<Timeframe> getInitiated();

        /** The side that gave it. */
        @WordsOf(Sender.class)
        Optional<Term> getBy();

        /** Further remarks. */
        Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getNote();

        /** Returns the description of this type: its properties in document order. */
        static Shape<Notice> shape() {
            return NoticeShape.SHAPE;
        }

        static Builder builder() {
            return new Builder();
        }

        /** Builds a notice; nothing is required. */
        final class Builder extends ImmutableNotice.Builder implements NoticeSteps {

            Builder() {
                NoticeSteps.setDefaults(this);
            }
        }

        /** The kinds of notice. */
        final class Kind {

            /** Notice to bargain the agreement that follows. */
            public static final Term RENEGOTIATION = Term.of("renegotiation");

            /** Notice to bargain a part of an agreement that otherwise continues. */
            public static final Term REOPENER = Term.of("reopener");

            /** Notice to bargain the first agreement of a unit. */
            public static final Term INITIAL_CONTRACT = Term.of("initial-contract");

            /** All of these words. */
            public static final Vocabulary VOCABULARY =
                    Vocabulary.of("kind of a notice", RENEGOTIATION, REOPENER, INITIAL_CONTRACT);

            private Kind() {}
        }

        /** The sides of an agreement. */
        final class Sender {

            /** The employer. */
            public static final Term EMPLOYER = Term.of("employer");

            /** The union. */
            public static final Term UNION = Term.of("union");

            /** Both together. */
            public static final Term BOTH = Term.of("both");

            /** All of these words. */
            public static final Vocabulary VOCABULARY = Vocabulary.of("side of an agreement", EMPLOYER, UNION, BOTH);

            private Sender() {}
        }
    }

    /** The labour laws that apply to agreements. */
    final class Jurisdiction {

        /** The labour law of the federal state. */
        public static final Term FEDERAL = Term.of("federal");

        /** The labour law of a province or state. */
        public static final Term PROVINCIAL = Term.of("provincial");

        /** The labour law of a territory. */
        public static final Term TERRITORIAL = Term.of("territorial");

        /** All of these words. */
        public static final Vocabulary VOCABULARY = Vocabulary.of("jurisdiction", FEDERAL, PROVINCIAL, TERRITORIAL);

        private Jurisdiction() {}
    }

    /** The remarks of sources about agreements, each in a word. */
    final class Flag {

        /** It is the first agreement of the bargaining unit. */
        public static final Term FIRST_AGREEMENT = Term.of("first-agreement");

        /** Some employees must work during a strike. */
        public static final Term ESSENTIAL_SERVICES = Term.of("essential-services");

        /** An arbitrator decides the terms if bargaining fails. */
        public static final Term ARBITRATION = Term.of("arbitration");

        /** A law imposed its terms. */
        public static final Term LEGISLATED = Term.of("legislated");

        /** Its expiry was postponed. */
        public static final Term EXTENDED = Term.of("extended");

        /** Bargaining has broken down for now. */
        public static final Term IN_DISPUTE = Term.of("in-dispute");

        /** The agreement that follows has been ratified. */
        public static final Term RATIFIED = Term.of("ratified");

        /** It is new in the source's list. */
        public static final Term NEW = Term.of("new");

        /** It covers fewer employees than the source requires for its list. */
        public static final Term BELOW_THRESHOLD = Term.of("below-threshold");

        /** All of these words. */
        public static final Vocabulary VOCABULARY = Vocabulary.of(
                "flag of an agreement",
                FIRST_AGREEMENT,
                ESSENTIAL_SERVICES,
                ARBITRATION,
                LEGISLATED,
                EXTENDED,
                IN_DISPUTE,
                RATIFIED,
                NEW,
                BELOW_THRESHOLD);

        private Flag() {}
    }

    /** The sectors. */
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
