package org.unionplan.pact;

import org.unionplan.party.Actor;
import org.unionplan.party.PartyShapes;
import org.unionplan.shape.Constraint;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;

/** The shapes of pacts. */
public final class PactShapes {

    public static final Shape<Party> PARTY = Shape.of(
                    "party",
                    Party.class,
                    Party::builder,
                    Party.Builder::build,
                    "An actor that is to be bound by a pact")
            .one("actor", Type.reference(Actor.class), Party::getActor, Party.Builder::actor, "Who.")
            .maybe(
                    "nameAsSigned",
                    Type.TEXT,
                    Party::getNameAsSigned,
                    Party.Builder::nameAsSigned,
                    "The name it signed under, where that is another.")
            .maybe(
                    "bindsAffiliates",
                    Type.BOOLEAN,
                    Party::getBindsAffiliates,
                    Party.Builder::bindsAffiliates,
                    "Whether its affiliates are bound with it.")
            .maybe(
                    "consentDate",
                    Type.TIMEFRAME,
                    Party::getConsentDate,
                    Party.Builder::consentDate,
                    "When it consented, where no signature or event says so.")
            .unknown(Party.Builder::unknownMembers);

    public static final Shape<Participant> PARTICIPANT = Shape.of(
                    "participant",
                    Participant.class,
                    Participant::builder,
                    Participant.Builder::build,
                    "Someone with a part in a pact who is not bound")
            .one("actor", Type.reference(Actor.class), Participant::getActor, Participant.Builder::actor, "Who.")
            .one(
                    "role",
                    Type.term(ParticipantRole.VOCABULARY),
                    Participant::getRole,
                    Participant.Builder::role,
                    "Which part.")
            .maybe("note", Type.TEXT, Participant::getNote, Participant.Builder::note, "What else is said of it.")
            .unknown(Participant.Builder::unknownMembers);

    public static final Shape<Provision> PROVISION = Shape.of(
                    "provision",
                    Provision.class,
                    Provision::builder,
                    Provision.Builder::build,
                    "A pledge or clause of a pact")
            .one("id", Type.ID, Provision::getId, Provision.Builder::id, "The identifier, unique in the document.")
            .maybe("number", Type.STRING, Provision::getNumber, Provision.Builder::number, "The number as published.")
            .maybe(
                    "kind",
                    Type.term(ProvisionKind.VOCABULARY),
                    Provision::getKind,
                    Provision.Builder::kind,
                    "What it is about.")
            .maybe("heading", Type.TEXT, Provision::getHeading, Provision.Builder::heading, "The heading as published.")
            .one("text", Type.TEXT, Provision::getText, Provision.Builder::text, "What it says.")
            .maybe(
                    "modality",
                    Type.keyword(Modality.class),
                    Provision::getModality,
                    Provision.Builder::modality,
                    "What it does to those who bear it.")
            .many(
                    "bearers",
                    Type.reference(Actor.class),
                    Provision::getBearers,
                    Provision.Builder::addBearer,
                    "Whom it binds; all parties if none is named.")
            .many(
                    "beneficiaries",
                    Type.reference(Actor.class),
                    Provision::getBeneficiaries,
                    Provision.Builder::addBeneficiary,
                    "For whose good it is.")
            .maybe(
                    "condition",
                    Type.TEXT,
                    Provision::getCondition,
                    Provision.Builder::condition,
                    "On what it depends, in words.")
            .maybe(
                    "timeframe",
                    Type.TIMEFRAME,
                    Provision::getTimeframe,
                    Provision.Builder::timeframe,
                    "When it applies, where that is not the whole term.")
            .many(
                    "references",
                    Type.object(() -> PartyShapes.REFERENCE),
                    Provision::getReferences,
                    Provision.Builder::addReference,
                    "What it refers to.")
            .many(
                    "provisions",
                    Type.object(() -> PactShapes.PROVISION),
                    Provision::getProvisions,
                    Provision.Builder::addProvision,
                    "What it consists of.")
            .unknown(Provision.Builder::unknownMembers);

    public static final Shape<Signature> SIGNATURE = Shape.of(
                    "signature",
                    Signature.class,
                    Signature::builder,
                    Signature.Builder::build,
                    "A signature under a pact")
            .one(
                    "party",
                    Type.reference(Actor.class),
                    Signature::getParty,
                    Signature.Builder::party,
                    "The party signed for.")
            .maybe(
                    "signatory",
                    Type.STRING,
                    Signature::getSignatory,
                    Signature.Builder::signatory,
                    "Who signed, by name as published.")
            .maybe("title", Type.TEXT, Signature::getTitle, Signature.Builder::title, "The post the person signed as.")
            .maybe("date", Type.TIMEFRAME, Signature::getDate, Signature.Builder::date, "When.")
            .maybe(
                    "place",
                    Type.object(() -> PartyShapes.PLACE),
                    Signature::getPlace,
                    Signature.Builder::place,
                    "Where.")
            .unknown(Signature.Builder::unknownMembers);

    public static final Shape<Trigger> TRIGGER = Shape.of(
                    "trigger", Trigger.class, Trigger::builder, Trigger.Builder::build, "What must come to pass")
            .one("kind", Type.keyword(TriggerKind.class), Trigger::getKind, Trigger.Builder::kind, "What it waits for.")
            .maybe("count", Type.INTEGER, Trigger::getCount, Trigger.Builder::count, "How many parties, for a count.")
            .being(Constraint.POSITIVE)
            .maybe("date", Type.TIMEFRAME, Trigger::getDate, Trigger.Builder::date, "Which day, for a date.")
            .maybe(
                    "event",
                    Type.TOKEN,
                    Trigger::getEvent,
                    Trigger.Builder::event,
                    "The name of the event, for an event.")
            .many(
                    "conditions",
                    Type.object(() -> PactShapes.TRIGGER),
                    Trigger::getConditions,
                    Trigger.Builder::addCondition,
                    "What must come to pass, for all or any of several.")
            .unknown(Trigger.Builder::unknownMembers);

    public static final Shape<EntryIntoForce> ENTRY_INTO_FORCE = Shape.of(
                    "entry-into-force",
                    EntryIntoForce.class,
                    EntryIntoForce::builder,
                    EntryIntoForce.Builder::build,
                    "When a pact enters into force")
            .one(
                    "trigger",
                    Type.object(() -> PactShapes.TRIGGER),
                    EntryIntoForce::getTrigger,
                    EntryIntoForce.Builder::trigger,
                    "What must come to pass.")
            .maybe(
                    "latest",
                    Type.TIMEFRAME,
                    EntryIntoForce::getLatest,
                    EntryIntoForce.Builder::latest,
                    "The last day on which it may; after that the pact lapses.")
            .unknown(EntryIntoForce.Builder::unknownMembers);

    public static final Shape<Renewal> RENEWAL = Shape.of(
                    "renewal",
                    Renewal.class,
                    Renewal::builder,
                    Renewal.Builder::build,
                    "How a pact goes on after its term")
            .one(
                    "kind",
                    Type.keyword(RenewalKind.class),
                    Renewal::getKind,
                    Renewal.Builder::kind,
                    "By itself or by agreement.")
            .maybe("period", Type.PERIOD, Renewal::getPeriod, Renewal.Builder::period, "For how long each time.")
            .maybe(
                    "notice",
                    Type.PERIOD,
                    Renewal::getNotice,
                    Renewal.Builder::notice,
                    "How long before the end notice must be given.")
            .maybe("times", Type.INTEGER, Renewal::getTimes, Renewal.Builder::times, "How often at most.")
            .being(Constraint.NOT_NEGATIVE)
            .unknown(Renewal.Builder::unknownMembers);

    public static final Shape<Accession> ACCESSION = Shape.of(
                    "accession",
                    Accession.class,
                    Accession::builder,
                    Accession.Builder::build,
                    "Who may join a pact later")
            .one("kind", Type.keyword(AccessionKind.class), Accession::getKind, Accession.Builder::kind, "Who may.")
            .maybe(
                    "eligible",
                    Type.TEXT,
                    Accession::getEligible,
                    Accession.Builder::eligible,
                    "Who is eligible, in words.")
            .maybe(
                    "delay",
                    Type.PERIOD,
                    Accession::getDelay,
                    Accession.Builder::delay,
                    "How long after consent it takes effect.")
            .unknown(Accession.Builder::unknownMembers);

    public static final Shape<Withdrawal> WITHDRAWAL = Shape.of(
                    "withdrawal",
                    Withdrawal.class,
                    Withdrawal::builder,
                    Withdrawal.Builder::build,
                    "How a party may leave a pact")
            .maybe(
                    "permitted",
                    Type.BOOLEAN,
                    Withdrawal::getPermitted,
                    Withdrawal.Builder::permitted,
                    "Whether a party may leave at all.")
            .maybe(
                    "notice",
                    Type.PERIOD,
                    Withdrawal::getNotice,
                    Withdrawal.Builder::notice,
                    "How long after notice it takes effect.")
            .maybe(
                    "earliest",
                    Type.TIMEFRAME,
                    Withdrawal::getEarliest,
                    Withdrawal.Builder::earliest,
                    "Not before this day.")
            .maybe(
                    "condition",
                    Type.TEXT,
                    Withdrawal::getCondition,
                    Withdrawal.Builder::condition,
                    "On what it depends, in words.")
            .unknown(Withdrawal.Builder::unknownMembers);

    public static final Shape<Coverage> COVERAGE = Shape.of(
                    "coverage",
                    Coverage.class,
                    Coverage::builder,
                    Coverage.Builder::build,
                    "How many people are covered")
            .one("quantity", Type.QUANTITY, Coverage::getQuantity, Coverage.Builder::quantity, "How many.")
            .maybe("asOf", Type.TIMEFRAME, Coverage::getAsOf, Coverage.Builder::asOf, "As of when.")
            .maybe(
                    "party",
                    Type.reference(Actor.class),
                    Coverage::getParty,
                    Coverage.Builder::party,
                    "Which party stands for them; the pact as a whole if none is named.")
            .maybe("source", Type.TEXT, Coverage::getSource, Coverage.Builder::source, "Where that is on record.")
            .unknown(Coverage.Builder::unknownMembers);

    public static final Shape<PactEvent> PACT_EVENT = Shape.of(
                    "pact-event",
                    PactEvent.class,
                    PactEvent::builder,
                    PactEvent.Builder::build,
                    "Something that happened to a pact")
            .maybe("id", Type.ID, PactEvent::getId, PactEvent.Builder::id, "The identifier, unique in the document.")
            .one("kind", Type.keyword(EventKind.class), PactEvent::getKind, PactEvent.Builder::kind, "What happened.")
            .one(
                    "date",
                    Type.TIMEFRAME,
                    PactEvent::getDate,
                    PactEvent.Builder::date,
                    "When; an imprecise date is some day within it.")
            .maybe(
                    "party",
                    Type.reference(Actor.class),
                    PactEvent::getParty,
                    PactEvent.Builder::party,
                    "Which party it is about.")
            .maybe(
                    "successor",
                    Type.reference(Actor.class),
                    PactEvent::getSuccessor,
                    PactEvent.Builder::successor,
                    "Who took the party's place, for a succession.")
            .maybe(
                    "event",
                    Type.TOKEN,
                    PactEvent::getEvent,
                    PactEvent.Builder::event,
                    "The name of the event, for one that occurred.")
            .many(
                    "refersTo",
                    Type.reference(),
                    PactEvent::getRefersTo,
                    PactEvent.Builder::addRefersTo,
                    "The provisions or earlier events it is about.")
            .maybe(
                    "effective",
                    Type.TIMEFRAME,
                    PactEvent::getEffective,
                    PactEvent.Builder::effective,
                    "When it takes effect, where that is another day.")
            .maybe(
                    "last",
                    Type.BOOLEAN,
                    PactEvent::getLast,
                    PactEvent.Builder::last,
                    "Whether it is final, for a failed ratification.")
            .maybe(
                    "document",
                    Type.STRING,
                    PactEvent::getDocument,
                    PactEvent.Builder::document,
                    "The other pact, where this one is superseded.")
            .maybe("note", Type.TEXT, PactEvent::getNote, PactEvent.Builder::note, "What else is said of it.")
            .unknown(PactEvent.Builder::unknownMembers);

    public static final Shape<Pact> PACT = Shape.of(
                    "pact", Pact.class, Pact::builder, Pact.Builder::build, "A pact between unions")
            .asDocument()
            .with(PartyShapes::head)
            .maybe("term", Type.TIMEFRAME, Pact::getTerm, Pact.Builder::term, "The time it is for.")
            .many(
                    "parties",
                    Type.object(() -> PactShapes.PARTY),
                    Pact::getParties,
                    Pact.Builder::addParty,
                    "Who is to be bound.")
            .many(
                    "participants",
                    Type.object(() -> PactShapes.PARTICIPANT),
                    Pact::getParticipants,
                    Pact.Builder::addParticipant,
                    "Who has a part in it without being bound.")
            .many(
                    "recitals",
                    Type.object(() -> PartyShapes.RECITAL),
                    Pact::getRecitals,
                    Pact.Builder::addRecital,
                    "The reasons it gives.")
            .many(
                    "commonInterests",
                    Type.TEXT,
                    Pact::getCommonInterests,
                    Pact.Builder::addCommonInterest,
                    "What the parties have in common.")
            .many(
                    "pledges",
                    Type.object(() -> PactShapes.PROVISION),
                    Pact::getPledges,
                    Pact.Builder::addPledge,
                    "What the parties promise each other.")
            .many(
                    "clauses",
                    Type.object(() -> PactShapes.PROVISION),
                    Pact::getClauses,
                    Pact.Builder::addClause,
                    "What else it lays down.")
            .maybe(
                    "consent",
                    Type.keyword(Consent.class),
                    Pact::getConsent,
                    Pact.Builder::consent,
                    "How a party comes to be bound.")
            .many(
                    "signatures",
                    Type.object(() -> PactShapes.SIGNATURE),
                    Pact::getSignatures,
                    Pact.Builder::addSignature,
                    "Who signed.")
            .maybe(
                    "entryIntoForce",
                    Type.object(() -> PactShapes.ENTRY_INTO_FORCE),
                    Pact::getEntryIntoForce,
                    Pact.Builder::entryIntoForce,
                    "When it enters into force.")
            .maybe(
                    "ending",
                    Type.object(() -> PactShapes.TRIGGER),
                    Pact::getEnding,
                    Pact.Builder::ending,
                    "What brings it to an end before its term.")
            .maybe(
                    "renewal",
                    Type.object(() -> PactShapes.RENEWAL),
                    Pact::getRenewal,
                    Pact.Builder::renewal,
                    "How it goes on after its term.")
            .maybe(
                    "accession",
                    Type.object(() -> PactShapes.ACCESSION),
                    Pact::getAccession,
                    Pact.Builder::accession,
                    "Who may join later.")
            .maybe(
                    "withdrawal",
                    Type.object(() -> PactShapes.WITHDRAWAL),
                    Pact::getWithdrawal,
                    Pact.Builder::withdrawal,
                    "How a party may leave.")
            .many(
                    "coverage",
                    Type.object(() -> PactShapes.COVERAGE),
                    Pact::getCoverage,
                    Pact.Builder::addCoverage,
                    "How many people it stands for.")
            .many(
                    "events",
                    Type.object(() -> PactShapes.PACT_EVENT),
                    Pact::getEvents,
                    Pact.Builder::addEvent,
                    "What happened to it.")
            .with(PartyShapes::tail)
            .unknown(Pact.Builder::unknownMembers);

    private PactShapes() {}
}
