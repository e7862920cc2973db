package org.unionplan.pact;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.message.Message;
import org.unionplan.value.ElementId;
import org.unionplan.value.Keyword;
import org.unionplan.value.Pointer;

/**
 * An event or a clause of a pact that an answer about it rests on, or the lack of one.
 */
public final class PactReason {
    private final Kind kind;
    private final Pointer place;
    private final Optional<ElementId> party;
    private final Optional<LocalDate> day;
    private final Message message;

    public PactReason(Kind kind, Pointer place, Optional<ElementId> party, Optional<LocalDate> day, Message message) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(message, "message");

        this.kind = kind;
        this.place = place;
        this.party = party;
        this.day = day;
        this.message = message;
    }

    /** The kind of thing it is. */
    public Kind getKind() {
        return kind;
    }

    /** Its place in the pact, or where it would be if it is missing. */
    public Pointer getPlace() {
        return place;
    }

    /** The party it concerns. */
    public Optional<ElementId> getParty() {
        return party;
    }

    /** The day that counts for it. */
    public Optional<LocalDate> getDay() {
        return day;
    }

    /**
     * The sentence, with a code that begins with {@code pact-reason.}; actors and provisions are identifiers in it, which
     * {@code Messages.format} replaces by names. Words of the document may be quoted, so show it as data.
     */
    public Message getMessage() {
        return message;
    }

    /** A reason that concerns no single party. */
    public static PactReason of(Kind kind, Pointer place, Message message) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");

        return new PactReason(kind, place, Optional.empty(), Optional.empty(), message);
    }

    /** A reason that concerns a party. */
    public static PactReason of(Kind kind, Pointer place, ElementId party, Message message) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(message, "message");

        return new PactReason(kind, place, Optional.of(party), Optional.empty(), message);
    }

    /** Returns this reason with the day that counts for it, if that is a day of the calendar. */
    public PactReason on(LocalDate date) {
        Objects.requireNonNull(date, "date");

        boolean calendar = date.isAfter(LocalDate.MIN) && date.isBefore(LocalDate.MAX);
        return calendar ? new PactReason(kind, place, party, Optional.of(date), message) : this;
    }

    /** The sentence in English. */
    @Override
    public String toString() {
        return message.toString();
    }

    /** Kinds of things that an answer rests on. */
    public enum Kind implements Keyword {
        /** A party signed. */
        SIGNATURE,
        /** A party ratified. */
        RATIFICATION,
        /** A party's ratification failed. */
        RATIFICATION_FAILED,
        /** A party consented in some other way, on a day the pact gives. */
        CONSENT,
        /** The source declares that the parties are bound. */
        DECLARATION,
        /** A party joined later. */
        ACCESSION,
        /** A party took the place of another. */
        SUCCESSION,
        /** No party has consented, or this one has not. */
        NO_CONSENT,
        /** The condition for the pact's entry into force. */
        ENTRY,
        /** The last day on which it may enter into force. */
        ENTRY_LATEST,
        /** The condition for entry into force can no longer be met. */
        ENTRY_IMPOSSIBLE,
        /** The term of the pact. */
        TERM,
        /** The pact was renewed, automatically or by agreement. */
        RENEWAL,
        /** Notice was given that the pact is not to be renewed. */
        NON_RENEWAL,
        /** The pact, a party's part in it, or a provision was suspended. */
        SUSPENSION,
        /** A suspension was lifted. */
        RESUMPTION,
        /** A party gave notice of withdrawal. */
        NOTICE,
        /** A party left. */
        WITHDRAWAL,
        /** The pact was changed. */
        AMENDMENT,
        /** A named event occurred. */
        OCCURRENCE,
        /** The pact or a provision was ended. */
        TERMINATION,
        /** Another pact replaced this one. */
        SUPERSESSION,
        /** The pact's own condition for its ending was met. */
        ENDING,
        /** Fewer than two parties are bound. */
        TOO_FEW,
        /** The pact is not in force. */
        NOT_IN_FORCE,
        /** An actor takes part without being bound. */
        PARTICIPANT,
        /** An actor is no party to the pact. */
        STRANGER,
        /** A party binds its affiliates, or does not. */
        AFFILIATION,
        /** The actors that a provision binds. */
        BEARERS,
        /** The time for which a provision applies, or the condition from whose day it does. */
        TIME,
        /** The condition in words on which a provision depends. */
        CONDITION,
        /** The provisions that a party acceded to, where these are not all. */
        SCOPE,
        /** The pact has no such provision. */
        UNKNOWN_PROVISION,
        /** A number of people or things that the pact covers. */
        COVERAGE,
        /** The pact is silent on a question, and something is assumed instead. */
        NOT_STATED,
        /** A date is imprecise or missing, and another reading of it gives another answer. */
        IMPRECISE
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PactReason that
                && kind.equals(that.kind)
                && place.equals(that.place)
                && party.equals(that.party)
                && day.equals(that.day)
                && message.equals(that.message);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, place, party, day, message);
    }
}
