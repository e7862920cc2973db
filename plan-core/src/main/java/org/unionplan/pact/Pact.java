package org.unionplan.pact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.document.Document;
import org.unionplan.document.Recital;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Keyword;
import org.unionplan.value.Text;

/**
 * A pact between unions. It has parties and pledges, enters into force and ends, and records the events in between.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public interface Pact extends Document, WithPact {

    /** The time it is for. */
    Optional<Timeframe> getTerm();

    /** Who is to be bound. */
    List<@Valid Party> getParties();

    /** Who has a part in it without being bound. */
    List<@Valid Participant> getParticipants();

    /** The reasons it gives. */
    List<@Valid Recital> getRecitals();

    /** What the parties have in common. */
    List<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getCommonInterests();

    /** What the parties promise each other. */
    List<@Valid Provision> getPledges();

    /** What else it lays down. */
    List<@Valid Provision> getClauses();

    /** How a party comes to be bound. */
    Optional<Consent> getConsent();

    /** Who signed. */
    List<@Valid Signature> getSignatures();

    /** When it enters into force. */
    Optional<@Valid EntryIntoForce> getEntryIntoForce();

    /** What brings it to an end before its term. */
    Optional<@Valid Trigger> getEnding();

    /** How it goes on after its term. */
    Optional<@Valid Renewal> getRenewal();

    /** Who may join later. */
    Optional<@Valid Accession> getAccession();

    /** How a party may leave. */
    Optional<@Valid Withdrawal> getWithdrawal();

    /** How many people it stands for. */
    List<@Valid Coverage> getCoverage();

    /** What happened to it. */
    List<@Valid PactEvent> getEvents();

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

    /** How a party comes to be bound. */
    enum Consent implements Keyword {
        /** By signing. */
        SIGNATURE,
        /** By ratifying what was signed. */
        RATIFICATION,
        /** The source says that they are bound and publishes no signatures. */
        DECLARED
    }
}
