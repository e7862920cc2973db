package org.unionplan.pact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.document.Document;
import org.unionplan.document.Recital;
import org.unionplan.metric.Metric;
import org.unionplan.plan.Allocation;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.CountsPeople;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Keyword;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/**
 * A pact between unions. It has parties and pledges, enters into force and ends, and records the events in between.
 */
@Value.Immutable
@ModelStyle
public interface Pact extends Document, WithPact {

    /** The period in which the pact applies, first and last day included. */
    Optional<Timeframe> getTerm();

    /** The actors to be bound. */
    List<@Valid Party> getParties();

    /** The number of further parties that the document does not name, such as "more than 200 brands". */
    @CountsPeople
    Optional<@Valid Quantity> getOtherParties();

    /** The actors that take part without being bound. */
    List<@Valid Participant> getParticipants();

    /** The reasons that the pact gives. */
    List<@Valid Recital> getRecitals();

    /** The interests the parties have in common. */
    List<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getCommonInterests();

    /** The parties' promises to each other. */
    List<@Valid Provision> getPledges();

    /** Its other clauses. */
    List<@Valid Provision> getClauses();

    /** The way in which a party consents to be bound. */
    Optional<Consent> getConsent();

    /** The signatures of the parties. */
    List<@Valid Signature> getSignatures();

    /** The terms on which it enters into force. */
    Optional<@Valid EntryIntoForce> getEntryIntoForce();

    /** The condition that ends it before its term. */
    Optional<@Valid Trigger> getEnding();

    /** The terms on which it is renewed. */
    Optional<@Valid Renewal> getRenewal();

    /** The terms on which others may join. */
    Optional<@Valid Accession> getAccession();

    /** The terms on which a party may leave. */
    Optional<@Valid Withdrawal> getWithdrawal();

    /** The numbers of people, workplaces or other things it covers. */
    List<@Valid Coverage> getCoverage();

    /** The events in its life. */
    List<@Valid PactEvent> getEvents();

    /** The metrics by which it is followed. */
    List<@Valid Metric> getMetrics();

    /** The money, time and other resources committed under it. */
    List<@Valid Allocation> getAllocations();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Pact> shape() {
        return PactShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a pact; the id is required. */
    final class Builder extends ImmutablePact.Builder implements PactSteps {

        Builder() {
            PactSteps.setDefaults(this);
        }
    }

    /** Ways of consenting to be bound. */
    enum Consent implements Keyword {
        /** A party consents by signing. */
        SIGNATURE,
        /** A party consents by ratifying what it signed. */
        RATIFICATION,
        /** The source declares the parties bound and publishes no signatures. */
        DECLARED
    }
}
