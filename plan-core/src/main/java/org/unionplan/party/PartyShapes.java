package org.unionplan.party;

import org.unionplan.shape.Constraint;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Shape.Rows;
import org.unionplan.shape.Type;
import org.unionplan.shape.ValueShapes;
import org.unionplan.value.FormatVersion;

/** The shapes of what every document shares. */
public final class PartyShapes {

    public static final Shape<ActorRelation> ACTOR_RELATION = Shape.of(
                    "actor-relation",
                    ActorRelation.class,
                    ActorRelation::builder,
                    ActorRelation.Builder::build,
                    "What one actor is to another")
            .one(
                    "relation",
                    Type.term(ActorRole.VOCABULARY),
                    ActorRelation::getRelation,
                    ActorRelation.Builder::relation,
                    "What this actor is to the other.")
            .one(
                    "actor",
                    Type.reference(Actor.class),
                    ActorRelation::getActor,
                    ActorRelation.Builder::actor,
                    "The other actor.")
            .maybe("when", Type.TIMEFRAME, ActorRelation::getWhen, ActorRelation.Builder::when, "When it held.")
            .unknown(ActorRelation.Builder::unknownMembers);

    public static final Shape<Holder> HOLDER = Shape.of(
                    "holder", Holder.class, Holder::builder, Holder.Builder::build, "Who holds a post")
            .one("name", Type.STRING, Holder::getName, Holder.Builder::name, "The name as published.")
            .maybe("when", Type.TIMEFRAME, Holder::getWhen, Holder.Builder::when, "When the person held the post.")
            .maybe("note", Type.TEXT, Holder::getNote, Holder.Builder::note, "What else is said of it.")
            .unknown(Holder.Builder::unknownMembers);

    public static final Shape<Actor> ACTOR = Shape.of(
                    "actor", Actor.class, Actor::builder, Actor.Builder::build, "Someone who acts")
            .one("id", Type.ID, Actor::getId, Actor.Builder::id, "The identifier, unique in the document.")
            .one("name", Type.TEXT, Actor::getName, Actor.Builder::name, "The name as published.")
            .many("aliases", Type.TEXT, Actor::getAliases, Actor.Builder::addAlias, "Other names it goes by.")
            .maybe("acronym", Type.TEXT, Actor::getAcronym, Actor.Builder::acronym, "The short form of its name.")
            .maybe("kind", Type.term(ActorKind.VOCABULARY), Actor::getKind, Actor.Builder::kind, "What it is.")
            .many(
                    "relations",
                    Type.object(() -> PartyShapes.ACTOR_RELATION),
                    Actor::getRelations,
                    Actor.Builder::addRelation,
                    "What it is to other actors.")
            .many(
                    "holders",
                    Type.object(() -> PartyShapes.HOLDER),
                    Actor::getHolders,
                    Actor.Builder::addHolder,
                    "Who holds it, if it is a post.")
            .maybe(
                    "elected",
                    Type.BOOLEAN,
                    Actor::getElected,
                    Actor.Builder::elected,
                    "Whether it is filled by election.")
            .maybe(
                    "represented",
                    Type.QUANTITY,
                    Actor::getRepresented,
                    Actor.Builder::represented,
                    "How many people it stands for.")
            .maybe("summary", Type.TEXT, Actor::getSummary, Actor.Builder::summary, "What it is, in words.")
            .many(
                    "externalIds",
                    Type.object(() -> ValueShapes.EXTERNAL_ID),
                    Actor::getExternalIds,
                    Actor.Builder::addExternalId,
                    "What other systems call it.")
            .unknown(Actor.Builder::unknownMembers);

    public static final Shape<Responsibility> RESPONSIBILITY = Shape.of(
                    "responsibility",
                    Responsibility.class,
                    Responsibility::builder,
                    Responsibility.Builder::build,
                    "That an actor answers for something in a role")
            .one(
                    "role",
                    Type.term(Role.VOCABULARY),
                    Responsibility::getRole,
                    Responsibility.Builder::role,
                    "How the actor answers for it.")
            .one("actor", Type.reference(Actor.class), Responsibility::getActor, Responsibility.Builder::actor, "Who.")
            .maybe("when", Type.TIMEFRAME, Responsibility::getWhen, Responsibility.Builder::when, "When.")
            .maybe("note", Type.TEXT, Responsibility::getNote, Responsibility.Builder::note, "What else is said of it.")
            .unknown(Responsibility.Builder::unknownMembers);

    public static final Shape<Vote> VOTE = Shape.of(
                    "vote", Vote.class, Vote::builder, Vote.Builder::build, "The figures of a vote")
            .maybe("inFavour", Type.QUANTITY, Vote::getInFavour, Vote.Builder::inFavour, "How many were in favour.")
            .maybe("against", Type.QUANTITY, Vote::getAgainst, Vote.Builder::against, "How many were against.")
            .maybe("abstained", Type.QUANTITY, Vote::getAbstained, Vote.Builder::abstained, "How many abstained.")
            .maybe("eligible", Type.QUANTITY, Vote::getEligible, Vote.Builder::eligible, "How many could have voted.")
            .maybe(
                    "shareInFavour",
                    Type.DECIMAL,
                    Vote::getShareInFavour,
                    Vote.Builder::shareInFavour,
                    "The share in favour, in percent of the votes cast.")
            .being(Constraint.PERCENT)
            .unknown(Vote.Builder::unknownMembers);

    public static final Shape<Decision> DECISION = Shape.of(
                    "decision", Decision.class, Decision::builder, Decision.Builder::build, "What a body decided")
            .maybe("id", Type.ID, Decision::getId, Decision.Builder::id, "The identifier, unique in the document.")
            .maybe("body", Type.reference(Actor.class), Decision::getBody, Decision.Builder::body, "Who decided.")
            .maybe(
                    "date",
                    Type.TIMEFRAME,
                    Decision::getDate,
                    Decision.Builder::date,
                    "When; an imprecise date is some day within it.")
            .one(
                    "outcome",
                    Type.term(Outcome.VOCABULARY),
                    Decision::getOutcome,
                    Decision.Builder::outcome,
                    "How it came out.")
            .maybe(
                    "level",
                    Type.TEXT,
                    Decision::getLevel,
                    Decision.Builder::level,
                    "At which level, such as a local or a convention.")
            .maybe(
                    "vote",
                    Type.object(() -> PartyShapes.VOTE),
                    Decision::getVote,
                    Decision.Builder::vote,
                    "The figures of the vote.")
            .many(
                    "subjects",
                    Type.reference(),
                    Decision::getSubjects,
                    Decision.Builder::addSubject,
                    "What it was about; nothing named means the whole document.")
            .maybe("note", Type.TEXT, Decision::getNote, Decision.Builder::note, "What else is said of it.")
            .unknown(Decision.Builder::unknownMembers);

    public static final Shape<Participation> PARTICIPATION = Shape.of(
                    "participation",
                    Participation.class,
                    Participation::builder,
                    Participation.Builder::build,
                    "Who took part in making a document")
            .one(
                    "method",
                    Type.term(ParticipationMethod.VOCABULARY),
                    Participation::getMethod,
                    Participation.Builder::method,
                    "How they took part.")
            .maybe(
                    "body",
                    Type.reference(Actor.class),
                    Participation::getBody,
                    Participation.Builder::body,
                    "Which actor took part.")
            .maybe(
                    "constituency",
                    Type.TEXT,
                    Participation::getConstituency,
                    Participation.Builder::constituency,
                    "Who took part, in words.")
            .many(
                    "quantities",
                    Type.QUANTITY,
                    Participation::getQuantities,
                    Participation.Builder::addQuantity,
                    "How many, or how much.")
            .maybe("when", Type.TIMEFRAME, Participation::getWhen, Participation.Builder::when, "When.")
            .many(
                    "results",
                    Type.reference(),
                    Participation::getResults,
                    Participation.Builder::addResult,
                    "What came of it.")
            .maybe("note", Type.TEXT, Participation::getNote, Participation.Builder::note, "What else is said of it.")
            .unknown(Participation.Builder::unknownMembers);

    public static final Shape<Fulfilment> FULFILMENT = Shape.of(
                    "fulfilment",
                    Fulfilment.class,
                    Fulfilment::builder,
                    Fulfilment.Builder::build,
                    "That a duty was done")
            .one("date", Type.TIMEFRAME, Fulfilment::getDate, Fulfilment.Builder::date, "When it was done.")
            .maybe(
                    "bearer",
                    Type.reference(Actor.class),
                    Fulfilment::getBearer,
                    Fulfilment.Builder::bearer,
                    "Who did it.")
            .maybe("source", Type.TEXT, Fulfilment::getSource, Fulfilment.Builder::source, "Where that is on record.")
            .unknown(Fulfilment.Builder::unknownMembers);

    public static final Shape<Duty> DUTY = Shape.of(
                    "duty", Duty.class, Duty::builder, Duty.Builder::build, "What someone owes to others")
            .maybe("id", Type.ID, Duty::getId, Duty.Builder::id, "The identifier, unique in the document.")
            .one("kind", Type.term(DutyKind.VOCABULARY), Duty::getKind, Duty.Builder::kind, "What is owed.")
            .many("bearers", Type.reference(Actor.class), Duty::getBearers, Duty.Builder::addBearer, "Who owes it.")
            .maybe(
                    "everyElectedPost",
                    Type.BOOLEAN,
                    Duty::getEveryElectedPost,
                    Duty.Builder::everyElectedPost,
                    "Whether every elected post owes it.")
            .maybe("what", Type.TEXT, Duty::getWhat, Duty.Builder::what, "What it consists of.")
            .maybe("audience", Type.TEXT, Duty::getAudience, Duty.Builder::audience, "To whom it is owed, in words.")
            .many(
                    "recipients",
                    Type.reference(Actor.class),
                    Duty::getRecipients,
                    Duty.Builder::addRecipient,
                    "To whom it is owed.")
            .maybe("recurrence", Type.RECURRENCE, Duty::getRecurrence, Duty.Builder::recurrence, "How often.")
            .maybe("timeframe", Type.TIMEFRAME, Duty::getTimeframe, Duty.Builder::timeframe, "Within which time.")
            .many(
                    "fulfilments",
                    Type.object(() -> PartyShapes.FULFILMENT),
                    Duty::getFulfilments,
                    Duty.Builder::addFulfilment,
                    "When it was done.")
            .unknown(Duty.Builder::unknownMembers);

    public static final Shape<Reference> REFERENCE = Shape.of(
                    "reference",
                    Reference.class,
                    Reference::builder,
                    Reference.Builder::build,
                    "That something refers to another thing")
            .one(
                    "relation",
                    Type.term(Relation.VOCABULARY),
                    Reference::getRelation,
                    Reference.Builder::relation,
                    "What it is to the other.")
            .maybe(
                    "target",
                    Type.reference(),
                    Reference::getTarget,
                    Reference.Builder::target,
                    "The id of the other, in this document unless another one is named.")
            .maybe(
                    "document",
                    Type.STRING,
                    Reference::getDocument,
                    Reference.Builder::document,
                    "The other document, by its id or address.")
            .maybe(
                    "locator",
                    Type.TEXT,
                    Reference::getLocator,
                    Reference.Builder::locator,
                    "Where in it: a page, a section.")
            .maybe("text", Type.TEXT, Reference::getText, Reference.Builder::text, "The reference in words.")
            .unknown(Reference.Builder::unknownMembers);

    public static final Shape<Narrative> NARRATIVE = Shape.of(
                    "narrative", Narrative.class, Narrative::builder, Narrative.Builder::build, "A labelled passage")
            .maybe("label", Type.TEXT, Narrative::getLabel, Narrative.Builder::label, "What the document calls it.")
            .one("text", Type.TEXT, Narrative::getText, Narrative.Builder::text, "The passage.")
            .maybe(
                    "attribution",
                    Type.TEXT,
                    Narrative::getAttribution,
                    Narrative.Builder::attribution,
                    "Whose words they are.")
            .unknown(Narrative.Builder::unknownMembers);

    public static final Shape<Recital> RECITAL = Shape.of(
                    "recital", Recital.class, Recital::builder, Recital.Builder::build, "A reason given beforehand")
            .maybe("id", Type.ID, Recital::getId, Recital.Builder::id, "The identifier, unique in the document.")
            .maybe("number", Type.STRING, Recital::getNumber, Recital.Builder::number, "The number as published.")
            .one("text", Type.TEXT, Recital::getText, Recital.Builder::text, "The reason.")
            .unknown(Recital.Builder::unknownMembers);

    public static final Shape<Revision> REVISION = Shape.of(
                    "revision",
                    Revision.class,
                    Revision::builder,
                    Revision.Builder::build,
                    "Which wording of a document this is")
            .one(
                    "label",
                    Type.STRING,
                    Revision::getLabel,
                    Revision.Builder::label,
                    "What the wording is called, such as a number.")
            .maybe("date", Type.TIMEFRAME, Revision::getDate, Revision.Builder::date, "When it was published.")
            .maybe("note", Type.TEXT, Revision::getNote, Revision.Builder::note, "What distinguishes it.")
            .unknown(Revision.Builder::unknownMembers);

    public static final Shape<Place> PLACE = Shape.of(
                    "place", Place.class, Place::builder, Place.Builder::build, "A place")
            .maybe("locality", Type.STRING, Place::getLocality, Place.Builder::locality, "The city, town or village.")
            .maybe("region", Type.STRING, Place::getRegion, Place.Builder::region, "The province, state or county.")
            .maybe("country", Type.STRING, Place::getCountry, Place.Builder::country, "The country.")
            .maybe("asWritten", Type.STRING, Place::getAsWritten, Place.Builder::asWritten, "The words of the source.")
            .unknown(Place.Builder::unknownMembers);
    /** The rows with which every document begins. */
    public static <T extends PlanDocument, B extends PlanDocument.Steps<B>> Rows<T, B> head(Rows<T, B> rows) {
        return rows.orElse(
                        "formatVersion",
                        Type.FORMAT_VERSION,
                        FormatVersion.CURRENT,
                        T::getFormatVersion,
                        B::formatVersion,
                        "The version of the format the document was written for.")
                .one("id", Type.ID, T::getId, B::id, "The identifier of the document, the same in every revision.")
                .maybe("title", Type.TEXT, T::getTitle, B::title, "What the document is called.")
                .many("aliases", Type.TEXT, T::getAliases, B::addAlias, "Other names it goes by.")
                .maybe("summary", Type.TEXT, T::getSummary, B::summary, "What it is about.")
                .maybe("kind", Type.term(DocumentKind.VOCABULARY), T::getKind, B::kind, "What it calls itself.")
                .maybe(
                        "language",
                        Type.LANGUAGE,
                        T::getLanguage,
                        B::language,
                        "The language of wordings that carry none.")
                .maybe(
                        "revision",
                        Type.object(() -> PartyShapes.REVISION),
                        T::getRevision,
                        B::revision,
                        "Which wording of the document this is.")
                .maybe(
                        "content",
                        Type.keyword(Content.class),
                        T::getContent,
                        B::content,
                        "How much of its source it carries.")
                .maybe("date", Type.TIMEFRAME, T::getDate, B::date, "When it was published or concluded.")
                .maybe(
                        "place",
                        Type.object(() -> PartyShapes.PLACE),
                        T::getPlace,
                        B::place,
                        "Where it was published or concluded.");
    }

    /** The rows with which every document ends. */
    public static <T extends PlanDocument, B extends PlanDocument.Steps<B>> Rows<T, B> tail(Rows<T, B> rows) {
        return rows.many(
                        "narratives",
                        Type.object(() -> PartyShapes.NARRATIVE),
                        T::getNarratives,
                        B::addNarrative,
                        "Labelled passages.")
                .many(
                        "participation",
                        Type.object(() -> PartyShapes.PARTICIPATION),
                        T::getParticipation,
                        B::addParticipation,
                        "Who took part in making it.")
                .many(
                        "decisions",
                        Type.object(() -> PartyShapes.DECISION),
                        T::getDecisions,
                        B::addDecision,
                        "What bodies decided about it.")
                .many(
                        "duties",
                        Type.object(() -> PartyShapes.DUTY),
                        T::getDuties,
                        B::addDuty,
                        "What it obliges actors to report, review or hold.")
                .many(
                        "responsibilities",
                        Type.object(() -> PartyShapes.RESPONSIBILITY),
                        T::getResponsibilities,
                        B::addResponsibility,
                        "Who answers for the whole.")
                .many(
                        "references",
                        Type.object(() -> PartyShapes.REFERENCE),
                        T::getReferences,
                        B::addReference,
                        "What it refers to.")
                .many(
                        "actors",
                        Type.object(() -> PartyShapes.ACTOR),
                        T::getActors,
                        B::addActor,
                        "Everyone it speaks of.")
                .many(
                        "externalIds",
                        Type.object(() -> ValueShapes.EXTERNAL_ID),
                        T::getExternalIds,
                        B::addExternalId,
                        "What other systems call it.");
    }

    private PartyShapes() {}
}
