package org.unionplan.pact;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.value.ElementId;
import org.unionplan.value.Keyword;
import org.unionplan.value.Pointer;

/**
 * An event or a clause of a pact that an answer about it rests on, or the lack of one.
 *
 * <p>Immutable and thread-safe.
 */
public final class PactReason {
    private final Kind kind;
    private final Pointer place;
    private final Optional<ElementId> party;
    private final Optional<LocalDate> day;
    private final String words;

    public PactReason(Kind kind, Pointer place, Optional<ElementId> party, Optional<LocalDate> day, String words) {
        this.kind = kind;
        this.place = place;
        this.party = party;
        this.day = day;
        this.words = words;
    }

    /** What kind of thing it is. */
    public Kind getKind() {
        return kind;
    }

    /** Where it stands in the pact; where it would stand, if it is missing. */
    public Pointer getPlace() {
        return place;
    }

    /** Whom it is about, where it is about one. */
    public Optional<ElementId> getParty() {
        return party;
    }

    /** The day that counts for it, where it has one. */
    public Optional<LocalDate> getDay() {
        return day;
    }

    /**
     * A sentence in English without a full stop; actors and provisions are named by their ids, and words of the
     * document may be quoted, so show it as data.
     */
    public String getWords() {
        return words;
    }

    public static PactReason of(Kind kind, Pointer place, String words) {
        return new PactReason(kind, place, Optional.empty(), Optional.empty(), words);
    }

    public static PactReason of(Kind kind, Pointer place, ElementId party, String words) {
        return new PactReason(kind, place, Optional.of(party), Optional.empty(), words);
    }

    public PactReason on(LocalDate date) {
        boolean calendar = date.isAfter(LocalDate.MIN) && date.isBefore(LocalDate.MAX);
        return calendar ? new PactReason(kind, place, party, Optional.of(date), words) : this;
    }

    /** The sentence. */
    @Override
    public String toString() {
        return words;
    }

    /** What kind of thing an answer rests on. */
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
        /** What the pact waits for to enter into force. */
        ENTRY,
        /** The last day on which it may enter into force. */
        ENTRY_LATEST,
        /** What it waits for can no longer come to pass. */
        ENTRY_IMPOSSIBLE,
        /** The time the pact is for. */
        TERM,
        /** The pact was renewed, by itself or by agreement. */
        RENEWAL,
        /** Notice was given that the pact is not to be renewed. */
        NON_RENEWAL,
        /** The pact, a party's part in it, or a provision was suspended. */
        SUSPENSION,
        /** What was suspended was resumed. */
        RESUMPTION,
        /** A party gave notice that it leaves. */
        NOTICE,
        /** A party left. */
        WITHDRAWAL,
        /** The pact was changed. */
        AMENDMENT,
        /** A named event came to pass. */
        OCCURRENCE,
        /** The pact or a provision was ended. */
        TERMINATION,
        /** Another pact took this one's place. */
        SUPERSESSION,
        /** What the pact says of its own ending came to pass. */
        ENDING,
        /** Fewer than two parties are bound. */
        TOO_FEW,
        /** The pact is not in force. */
        NOT_IN_FORCE,
        /** An actor takes part without being bound. */
        PARTICIPANT,
        /** An actor has nothing to do with the pact. */
        STRANGER,
        /** A party binds its affiliates, or does not. */
        AFFILIATION,
        /** Whom a provision binds. */
        BEARERS,
        /** When a provision applies. */
        TIME,
        /** On what a provision depends, in words. */
        CONDITION,
        /** How many people the pact stands for. */
        COVERAGE,
        /** The pact says nothing of it; what is done then is told. */
        NOT_STATED,
        /** A date is not exact, so that another reading of it gives another answer. */
        IMPRECISE
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PactReason that
                && kind.equals(that.kind)
                && place.equals(that.place)
                && party.equals(that.party)
                && day.equals(that.day)
                && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, place, party, day, words);
    }
}
