package org.unionplan.pact;

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
import org.unionplan.shape.describe.DisplayName;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.shape.describe.NoneMeansAll;
import org.unionplan.shape.describe.RefersTo;
import org.unionplan.shape.describe.WordsOf;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Keyword;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/**
 * A pledge or clause of a pact: a text, the actors it binds, and the force it has for them.
 *
 * <p>With a trigger it binds from the day the trigger is met. A condition in words is for the reader to judge, so the
 * answer is conditional as long as there is one.
 */
@Value.Immutable
@ModelStyle
public interface Provision extends Extensible, WithProvision {

    /** The identifier, unique in the document. */
    ElementId getId();

    /** The number as published. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") String> getNumber();

    /** The subject matter. */
    @WordsOf(Kind.class)
    Optional<Term> getKind();

    /** The heading as published. */
    @DisplayName
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getHeading();

    /** The text of the provision. */
    @Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}")
    Text getText();

    /** The force it has for its bearers. */
    Optional<Modality> getModality();

    /** The actors it binds, all parties if none is named; a group binds its members. */
    @RefersTo(Actor.class)
    @NoneMeansAll
    List<ElementId> getBearers();

    /** The actors who benefit from it. */
    @RefersTo(Actor.class)
    List<ElementId> getBeneficiaries();

    /** The places where it applies; everywhere if none is named. */
    @NoneMeansAll
    List<@Valid Place> getPlaces();

    /** The condition on which it depends, in words. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getCondition();

    /** The condition from whose day it binds. */
    Optional<@Valid Trigger> getTrigger();

    /** The time for which it applies, where that is not the whole term. */
    Optional<Timeframe> getTimeframe();

    /** References to other provisions and documents. */
    List<@Valid Reference> getReferences();

    /** The provisions that are parts of it. */
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

    /** The force of a provision. */
    enum Modality implements Keyword {
        /** The bearers must do it. */
        OBLIGATION,
        /** The bearers must not do it. */
        PROHIBITION,
        /** The bearers may do it. */
        PERMISSION,
        /** The bearers intend it without being bound to it. */
        ASPIRATION
    }
    /** Subject matters of provisions. */
    final class Kind {

        /** A promise of the parties to each other. */
        public static final Term PLEDGE = Term.of("pledge");

        /** Communication and coordination. */
        public static final Term COORDINATION = Term.of("coordination");

        /** Settlement of disputes. */
        public static final Term DISPUTE = Term.of("dispute");

        /** Monitoring of compliance. */
        public static final Term MONITORING = Term.of("monitoring");

        /** Amendment of the pact. */
        public static final Term AMENDMENT = Term.of("amendment");

        /** Consequences of a breach. */
        public static final Term ESCALATION = Term.of("escalation");

        /** The meaning of a term in the pact. */
        public static final Term DEFINITION = Term.of("definition");

        /** Costs and who pays them. */
        public static final Term FINANCE = Term.of("finance");

        /** All of these words. */
        public static final Vocabulary VOCABULARY = Vocabulary.of(
                "kind of provision",
                PLEDGE,
                COORDINATION,
                DISPUTE,
                MONITORING,
                AMENDMENT,
                ESCALATION,
                DEFINITION,
                FINANCE);

        private Kind() {}
    }
}
