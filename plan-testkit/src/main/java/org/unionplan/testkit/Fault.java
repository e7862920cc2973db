package org.unionplan.testkit;

import java.util.List;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.document.Reference;
import org.unionplan.pact.Pact;
import org.unionplan.plan.ProgressReport;
import org.unionplan.plan.StrategicPlan;

/**
 * A way in which a document can be wrong, alone: each breaks one rule whose breach is an error, in one place. For every
 * such rule there is one at least.
 */
// Its fields are stateless lambdas and an immutable list; no type shows that.
@SuppressWarnings("ImmutableEnumChecker")
public enum Fault {
    /** A further actor has the id of something else, perhaps of the document itself. */
    ID_TAKEN("id.duplicate", SharedFaults::idTaken),

    /** A further cornerstone has the id of something before it. */
    ELEMENT_ID_TAKEN("id.duplicate", PlanFaults::elementIdTaken, StrategicPlan.class),

    /** A further pledge has the id of something before it. */
    PLEDGE_ID_TAKEN("id.duplicate", PactFaults::pledgeIdTaken, Pact.class),

    /** A reference, any there is, points at nothing. */
    REFERENCE_TO_NOTHING("reference.dangling", SharedFaults::referenceToNothing),

    /** A reference, any there is, points at a thing that is not of its type. */
    REFERENCE_TO_ANOTHER_TYPE("reference.misdirected", SharedFaults::referenceToAnotherType),

    /** Something depends on itself. */
    DEPENDS_ON_ITSELF("reference.cycle", SharedFaults.refersToItself(Reference.Relation.DEPENDS_ON)),

    /** Something derives from itself. */
    DERIVES_FROM_ITSELF("reference.cycle", SharedFaults.refersToItself(Reference.Relation.DERIVES_FROM)),

    /** Something succeeds itself. */
    SUCCEEDS_ITSELF("reference.cycle", SharedFaults.refersToItself(Reference.Relation.SUCCEEDS)),

    /** A thing succeeds itself. */
    SUCCEEDED_BY_ITSELF("reference.cycle", SharedFaults.refersToItself(Reference.Relation.SUCCEEDED_BY)),

    /** Two to four cornerstones depend on, derive from or succeed each other in a circle. */
    CORNERSTONES_IN_A_CIRCLE("reference.cycle", PlanFaults::cornerstonesInACircle, StrategicPlan.class),

    /** Two to four pledges depend on, derive from or succeed each other in a circle. */
    PLEDGES_IN_A_CIRCLE("reference.cycle", PactFaults::pledgesInACircle, Pact.class),

    /** Two to four agreements depend on, derive from or succeed each other in a circle. */
    AGREEMENTS_IN_A_CIRCLE("reference.cycle", RegisterFaults::agreementsInACircle, AgreementRegister.class),

    /** Two to four actors are part of each other in a circle. */
    ACTORS_IN_A_CIRCLE("actor.relation.cycle", SharedFaults::actorsInACircle),

    /** An actor is its own local. */
    ACTOR_OF_ITSELF("actor.relation.cycle", SharedFaults::actorOfItself),

    /** A timeframe, any there is, ends before it starts. */
    TIMEFRAME_REVERSED("timeframe.reversed", SharedFaults::timeframeReversed),

    /** A text or string, any there is, is empty or white space. */
    TEXT_BLANK("text.blank", ValueFaults::textBlank),

    /** A text in two languages is empty or white space in one. */
    WORDING_BLANK("text.blank", ValueFaults::wordingBlank),

    /** A vote was in favour by less than nothing or more than all. */
    VOTE_SHARE_BEYOND("vote.share.range", ValueFaults::voteShareBeyond),

    /** A vote needs less than nothing or more than all. */
    VOTE_THRESHOLD_BEYOND("number.percent", ValueFaults::voteThresholdBeyond),

    /** Less than nothing or more than all is allocated. */
    ALLOCATION_SHARE_BEYOND("allocation.share.range", PlanFaults::allocationShareBeyond, StrategicPlan.class),

    /** A metric counts less than nothing. */
    WEIGHT_NEGATIVE("number.negative", PlanFaults::weightNegative, StrategicPlan.class),

    /** A plan says that it has less than no elements of a level. */
    COUNT_NEGATIVE("number.negative", PlanFaults::countNegative, StrategicPlan.class),

    /** A pact may be renewed less than no times. */
    RENEWALS_NEGATIVE("number.negative", PactFaults::renewalsNegative, Pact.class),

    /** A pact waits for the consent of no party, or fewer. */
    TRIGGER_COUNT_NOT_POSITIVE("number.positive", PactFaults::triggerCountNotPositive, Pact.class),

    /** A currency is not three capital letters. */
    CURRENCY_MALFORMED("money.currency.form", PlanFaults::currencyMalformed, StrategicPlan.class),

    /** The lower bound of a metric is above the upper one. */
    METRIC_BOUNDS_REVERSED("metric.bounds.reversed", PlanFaults::metricBoundsReversed, StrategicPlan.class),

    /** The lower figure of a target is above the upper one. */
    TARGET_BOUNDS_REVERSED("target.bounds.reversed", PlanFaults::targetBoundsReversed, StrategicPlan.class),

    /** A pact has no party. */
    NO_PARTIES("pact.parties.few", PactFaults::noParties, Pact.class),

    /** A pact has one party. */
    ONE_PARTY("pact.parties.few", PactFaults::oneParty, Pact.class),

    /** A pact has one party, named twice. */
    SAME_PARTY_TWICE("pact.parties.few", PactFaults::samePartyTwice, Pact.class),

    /** A pact is signed for an actor that is not a party. */
    SIGNATURE_OF_STRANGER("pact.signature.stranger", PactFaults::signatureOfStranger, Pact.class),

    /** An actor that is not a party gives notice of withdrawal. */
    EVENT_OF_STRANGER("pact.event.stranger", PactFaults::eventOfStranger, Pact.class),

    /** An actor that is not a party has a successor. */
    SUCCESSION_OF_STRANGER("pact.event.stranger", PactFaults::successionOfStranger, Pact.class),

    /** A pact waits for something and does not say what. */
    TRIGGER_INCOMPLETE("pact.trigger.incomplete", PactFaults::triggerIncomplete, Pact.class),

    /** Something happened to a pact and it does not say to whom or what. */
    EVENT_INCOMPLETE("pact.event.incomplete", PactFaults::eventIncomplete, Pact.class),

    /** An agreement expires before it starts. */
    AGREEMENT_EXPIRES_EARLY("agreement.expiry.early", RegisterFaults::agreementExpiresEarly, AgreementRegister.class),

    /** Two to four agreements follow each other in a circle. */
    AGREEMENTS_FOLLOW_IN_A_CIRCLE(
            "agreement.successor.cycle", RegisterFaults::agreementsFollowInACircle, AgreementRegister.class);

    /** All of them, those that fit every kind of document among the others. */
    public static final List<Fault> ALL = List.of(values());

    /** A way of planting a fault in a document. */
    @FunctionalInterface
    interface Planting {

        PlantedFault plant(Fault fault, Document valid, int choice);
    }

    private final String code;
    private final Planting planting;
    private final List<Class<? extends Document>> kinds;

    Fault(String code, Planting planting) {
        this.code = code;
        this.planting = planting;
        this.kinds = List.of(StrategicPlan.class, Pact.class, AgreementRegister.class, ProgressReport.class);
    }

    Fault(String code, Planting planting, Class<? extends Document> kind) {
        this.code = code;
        this.planting = planting;
        this.kinds = List.of(kind);
    }

    /** The code of the rule it breaks. */
    public String getCode() {
        return code;
    }

    /** The kinds of document it can be planted in. */
    public List<Class<? extends Document>> getKinds() {
        return kinds;
    }

    /** Returns true if the fault can be planted in that document. */
    public boolean fits(Document document) {
        return kinds.stream().anyMatch(kind -> kind.isInstance(document));
    }

    /** {@link #plant(Document, int)} in the first place that will do. */
    public PlantedFault plant(Document valid) {
        return plant(valid, 0);
    }

    /**
     * Plants it in a document, first adding to the document whatever it needs.
     *
     * @param valid a document without errors
     * @param choice any number; one of the places where the fault can be, and of the forms it can take, is chosen by it
     * @throws IllegalArgumentException if the fault does not fit that kind of document
     */
    public PlantedFault plant(Document valid, int choice) {
        if (!fits(valid)) {
            throw new IllegalArgumentException(this + " cannot be planted in a "
                    + DocumentType.shapeOf(valid).getName());
        }
        return planting.plant(this, valid, choice);
    }
}
