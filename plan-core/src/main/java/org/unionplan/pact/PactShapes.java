package org.unionplan.pact;

import org.unionplan.party.Actor;
import org.unionplan.party.PartyShapes;
import org.unionplan.shape.Constraint;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;

/** The shapes of pacts. */
public final class PactShapes {

    public static final Shape<Party> PARTY = Shape.of(
                    "party", Party.class, new PartyAccess(), "An actor that is to be bound by a pact")
            .one("actor", Type.reference(Actor.class), "Who.")
            .maybe("nameAsSigned", Type.TEXT, "The name it signed under, where that is another.")
            .maybe("bindsAffiliates", Type.BOOLEAN, "Whether its affiliates are bound with it.")
            .maybe("consentDate", Type.TIMEFRAME, "When it consented, where no signature or event says so.")
            .keyedBy("actor")
            .done();

    public static final Shape<Participant> PARTICIPANT = Shape.of(
                    "participant",
                    Participant.class,
                    new ParticipantAccess(),
                    "Someone with a part in a pact who is not bound")
            .one("actor", Type.reference(Actor.class), "Who.")
            .one("role", Type.term(ParticipantRole.VOCABULARY), "Which part.")
            .maybe("note", Type.TEXT, "What else is said of it.")
            .keyedBy("actor")
            .done();

    public static final Shape<Provision> PROVISION = Shape.of(
                    "provision", Provision.class, new ProvisionAccess(), "A pledge or clause of a pact")
            .one("id", Type.ID, "The identifier, unique in the document.")
            .maybe("number", Type.STRING, "The number as published.")
            .asNumber()
            .maybe("kind", Type.term(ProvisionKind.VOCABULARY), "What it is about.")
            .maybe("heading", Type.TEXT, "The heading as published.")
            .asName()
            .one("text", Type.TEXT, "What it says.")
            .maybe("modality", Type.keyword(Modality.class), "What it does to those who bear it.")
            .many("bearers", Type.reference(Actor.class), "Whom it binds; all parties if none is named.")
            .allIfNone()
            .many("beneficiaries", Type.reference(Actor.class), "For whose good it is.")
            .maybe("condition", Type.TEXT, "On what it depends, in words.")
            .maybe("timeframe", Type.TIMEFRAME, "When it applies, where that is not the whole term.")
            .many("references", Type.object(PartyShapes.REFERENCE), "What it refers to.")
            .many("provisions", Type.object(() -> PactShapes.PROVISION), "What it consists of.")
            .done();

    public static final Shape<Signature> SIGNATURE = Shape.of(
                    "signature", Signature.class, new SignatureAccess(), "A signature under a pact")
            .one("party", Type.reference(Actor.class), "The party signed for.")
            .maybe("signatory", Type.STRING, "Who signed, by name as published.")
            .maybe("title", Type.TEXT, "The post the person signed as.")
            .maybe("date", Type.TIMEFRAME, "When.")
            .maybe("place", Type.object(PartyShapes.PLACE), "Where.")
            .keyedBy("party", "signatory")
            .done();

    public static final Shape<Trigger> TRIGGER = Shape.of(
                    "trigger", Trigger.class, new TriggerAccess(), "What must come to pass")
            .one("kind", Type.keyword(TriggerKind.class), "What it waits for.")
            .maybe("count", Type.INTEGER, "How many parties, for a count.")
            .being(Constraint.POSITIVE)
            .maybe("date", Type.TIMEFRAME, "Which day, for a date.")
            .maybe("event", Type.TOKEN, "The name of the event, for an event.")
            .many(
                    "conditions",
                    Type.object(() -> PactShapes.TRIGGER),
                    "What must come to pass, for all or any of several.")
            .keyedBy("kind", "event", "date", "count")
            .done();

    public static final Shape<EntryIntoForce> ENTRY_INTO_FORCE = Shape.of(
                    "entry-into-force",
                    EntryIntoForce.class,
                    new EntryIntoForceAccess(),
                    "When a pact enters into force")
            .one("trigger", Type.object(TRIGGER), "What must come to pass.")
            .maybe("latest", Type.TIMEFRAME, "The last day on which it may; after that the pact lapses.")
            .done();

    public static final Shape<Renewal> RENEWAL = Shape.of(
                    "renewal", Renewal.class, new RenewalAccess(), "How a pact goes on after its term")
            .one("kind", Type.keyword(RenewalKind.class), "By itself or by agreement.")
            .maybe("period", Type.PERIOD, "For how long each time.")
            .maybe("notice", Type.PERIOD, "How long before the end notice must be given.")
            .maybe("times", Type.INTEGER, "How often at most.")
            .being(Constraint.NOT_NEGATIVE)
            .done();

    public static final Shape<Accession> ACCESSION = Shape.of(
                    "accession", Accession.class, new AccessionAccess(), "Who may join a pact later")
            .one("kind", Type.keyword(AccessionKind.class), "Who may.")
            .maybe("eligible", Type.TEXT, "Who is eligible, in words.")
            .maybe("delay", Type.PERIOD, "How long after consent it takes effect.")
            .done();

    public static final Shape<Withdrawal> WITHDRAWAL = Shape.of(
                    "withdrawal", Withdrawal.class, new WithdrawalAccess(), "How a party may leave a pact")
            .maybe("permitted", Type.BOOLEAN, "Whether a party may leave at all.")
            .maybe("notice", Type.PERIOD, "How long after notice it takes effect.")
            .maybe("earliest", Type.TIMEFRAME, "Not before this day.")
            .maybe("condition", Type.TEXT, "On what it depends, in words.")
            .done();

    public static final Shape<Coverage> COVERAGE = Shape.of(
                    "coverage", Coverage.class, new CoverageAccess(), "How many people are covered")
            .one("quantity", Type.QUANTITY, "How many.")
            .maybe("asOf", Type.TIMEFRAME, "As of when.")
            .maybe(
                    "party",
                    Type.reference(Actor.class),
                    "Which party stands for them; the pact as a whole if none is named.")
            .allIfNone()
            .maybe("source", Type.TEXT, "Where that is on record.")
            .keyedBy("party", "asOf")
            .done();

    public static final Shape<PactEvent> PACT_EVENT = Shape.of(
                    "pact-event", PactEvent.class, new PactEventAccess(), "Something that happened to a pact")
            .maybe("id", Type.ID, "The identifier, unique in the document.")
            .one("kind", Type.keyword(EventKind.class), "What happened.")
            .one("date", Type.TIMEFRAME, "When; an imprecise date is some day within it.")
            .maybe("party", Type.reference(Actor.class), "Which party it is about.")
            .maybe("successor", Type.reference(Actor.class), "Who took the party's place, for a succession.")
            .maybe("event", Type.TOKEN, "The name of the event, for one that occurred.")
            .many("refersTo", Type.reference(), "The provisions or earlier events it is about.")
            .maybe("effective", Type.TIMEFRAME, "When it takes effect, where that is another day.")
            .maybe("last", Type.BOOLEAN, "Whether it is final, for a failed ratification.")
            .maybe("document", Type.STRING, "The other pact, where this one is superseded.")
            .maybe("note", Type.TEXT, "What else is said of it.")
            .keyedBy("kind", "date", "party")
            .done();

    public static final Shape<Pact> PACT = PartyShapes.tail(
                    PartyShapes.head(Shape.of("pact", Pact.class, new PactAccess(), "A pact between unions")
                                    .asDocument())
                            .maybe("term", Type.TIMEFRAME, "The time it is for.")
                            .many("parties", Type.object(PARTY), "Who is to be bound.")
                            .many("participants", Type.object(PARTICIPANT), "Who has a part in it without being bound.")
                            .many("recitals", Type.object(PartyShapes.RECITAL), "The reasons it gives.")
                            .many("commonInterests", Type.TEXT, "What the parties have in common.")
                            .many("pledges", Type.object(PROVISION), "What the parties promise each other.")
                            .many("clauses", Type.object(PROVISION), "What else it lays down.")
                            .maybe("consent", Type.keyword(Consent.class), "How a party comes to be bound.")
                            .many("signatures", Type.object(SIGNATURE), "Who signed.")
                            .maybe("entryIntoForce", Type.object(ENTRY_INTO_FORCE), "When it enters into force.")
                            .maybe("ending", Type.object(TRIGGER), "What brings it to an end before its term.")
                            .maybe("renewal", Type.object(RENEWAL), "How it goes on after its term.")
                            .maybe("accession", Type.object(ACCESSION), "Who may join later.")
                            .maybe("withdrawal", Type.object(WITHDRAWAL), "How a party may leave.")
                            .many("coverage", Type.object(COVERAGE), "How many people it stands for.")
                            .many("events", Type.object(PACT_EVENT), "What happened to it."))
            .done();

    private PactShapes() {}
}
