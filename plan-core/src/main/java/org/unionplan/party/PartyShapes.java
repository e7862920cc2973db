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
                    "actor-relation", ActorRelation.class, new ActorRelationAccess(), "What one actor is to another")
            .one("relation", Type.term(ActorRole.VOCABULARY), "What this actor is to the other.")
            .one("actor", Type.reference(Actor.class), "The other actor.")
            .maybe("when", Type.TIMEFRAME, "When it held.")
            .keyedBy("relation", "actor")
            .done();

    public static final Shape<Holder> HOLDER = Shape.of("holder", Holder.class, new HolderAccess(), "Who holds a post")
            .one("name", Type.STRING, "The name as published.")
            .maybe("when", Type.TIMEFRAME, "When the person held the post.")
            .maybe("note", Type.TEXT, "What else is said of it.")
            .keyedBy("name")
            .done();

    public static final Shape<Actor> ACTOR = Shape.of("actor", Actor.class, new ActorAccess(), "Someone who acts")
            .one("id", Type.ID, "The identifier, unique in the document.")
            .one("name", Type.TEXT, "The name as published.")
            .asName()
            .many("aliases", Type.TEXT, "Other names it goes by.")
            .maybe("acronym", Type.TEXT, "The short form of its name.")
            .maybe("kind", Type.term(ActorKind.VOCABULARY), "What it is.")
            .many("relations", Type.object(ACTOR_RELATION), "What it is to other actors.")
            .many("holders", Type.object(HOLDER), "Who holds it, if it is a post.")
            .maybe("elected", Type.BOOLEAN, "Whether it is filled by election.")
            .maybe("represented", Type.QUANTITY, "How many people it stands for.")
            .maybe("summary", Type.TEXT, "What it is, in words.")
            .many("externalIds", Type.object(ValueShapes.EXTERNAL_ID), "What other systems call it.")
            .done();

    public static final Shape<Responsibility> RESPONSIBILITY = Shape.of(
                    "responsibility",
                    Responsibility.class,
                    new ResponsibilityAccess(),
                    "That an actor answers for something in a role")
            .one("role", Type.term(Role.VOCABULARY), "How the actor answers for it.")
            .one("actor", Type.reference(Actor.class), "Who.")
            .maybe("when", Type.TIMEFRAME, "When.")
            .maybe("note", Type.TEXT, "What else is said of it.")
            .keyedBy("role", "actor")
            .done();

    public static final Shape<Vote> VOTE = Shape.of("vote", Vote.class, new VoteAccess(), "The figures of a vote")
            .maybe("inFavour", Type.QUANTITY, "How many were in favour.")
            .maybe("against", Type.QUANTITY, "How many were against.")
            .maybe("abstained", Type.QUANTITY, "How many abstained.")
            .maybe("eligible", Type.QUANTITY, "How many could have voted.")
            .maybe("shareInFavour", Type.DECIMAL, "The share in favour, in percent of the votes cast.")
            .being(Constraint.PERCENT)
            .done();

    public static final Shape<Decision> DECISION = Shape.of(
                    "decision", Decision.class, new DecisionAccess(), "What a body decided")
            .maybe("id", Type.ID, "The identifier, unique in the document.")
            .maybe("body", Type.reference(Actor.class), "Who decided.")
            .maybe("date", Type.TIMEFRAME, "When; an imprecise date is some day within it.")
            .one("outcome", Type.term(Outcome.VOCABULARY), "How it came out.")
            .maybe("level", Type.TEXT, "At which level, such as a local or a convention.")
            .maybe("vote", Type.object(VOTE), "The figures of the vote.")
            .many("subjects", Type.reference(), "What it was about; nothing named means the whole document.")
            .allIfNone()
            .maybe("note", Type.TEXT, "What else is said of it.")
            .keyedBy("body", "date", "level")
            .done();

    public static final Shape<Participation> PARTICIPATION = Shape.of(
                    "participation",
                    Participation.class,
                    new ParticipationAccess(),
                    "Who took part in making a document")
            .one("method", Type.term(ParticipationMethod.VOCABULARY), "How they took part.")
            .maybe("body", Type.reference(Actor.class), "Which actor took part.")
            .maybe("constituency", Type.TEXT, "Who took part, in words.")
            .many("quantities", Type.QUANTITY, "How many, or how much.")
            .maybe("when", Type.TIMEFRAME, "When.")
            .many("results", Type.reference(), "What came of it.")
            .maybe("note", Type.TEXT, "What else is said of it.")
            .keyedBy("method", "body", "constituency")
            .done();

    public static final Shape<Fulfilment> FULFILMENT = Shape.of(
                    "fulfilment", Fulfilment.class, new FulfilmentAccess(), "That a duty was done")
            .one("date", Type.TIMEFRAME, "When it was done.")
            .maybe("bearer", Type.reference(Actor.class), "Who did it.")
            .maybe("source", Type.TEXT, "Where that is on record.")
            .keyedBy("date", "bearer")
            .done();

    public static final Shape<Duty> DUTY = Shape.of("duty", Duty.class, new DutyAccess(), "What someone owes to others")
            .maybe("id", Type.ID, "The identifier, unique in the document.")
            .one("kind", Type.term(DutyKind.VOCABULARY), "What is owed.")
            .many("bearers", Type.reference(Actor.class), "Who owes it.")
            .maybe("everyElectedPost", Type.BOOLEAN, "Whether every elected post owes it.")
            .maybe("what", Type.TEXT, "What it consists of.")
            .maybe("audience", Type.TEXT, "To whom it is owed, in words.")
            .many("recipients", Type.reference(Actor.class), "To whom it is owed.")
            .maybe("recurrence", Type.RECURRENCE, "How often.")
            .maybe("timeframe", Type.TIMEFRAME, "Within which time.")
            .many("fulfilments", Type.object(FULFILMENT), "When it was done.")
            .keyedBy("kind", "bearers")
            .done();

    public static final Shape<Reference> REFERENCE = Shape.of(
                    "reference", Reference.class, new ReferenceAccess(), "That something refers to another thing")
            .one("relation", Type.term(Relation.VOCABULARY), "What it is to the other.")
            .maybe("target", Type.reference(), "The id of the other, in this document unless another one is named.")
            .maybe("document", Type.STRING, "The other document, by its id or address.")
            .maybe("locator", Type.TEXT, "Where in it: a page, a section.")
            .maybe("text", Type.TEXT, "The reference in words.")
            .keyedBy("relation", "target", "document")
            .done();

    public static final Shape<Narrative> NARRATIVE = Shape.of(
                    "narrative", Narrative.class, new NarrativeAccess(), "A labelled passage")
            .maybe("label", Type.TEXT, "What the document calls it.")
            .one("text", Type.TEXT, "The passage.")
            .maybe("attribution", Type.TEXT, "Whose words they are.")
            .keyedBy("label")
            .done();

    public static final Shape<Recital> RECITAL = Shape.of(
                    "recital", Recital.class, new RecitalAccess(), "A reason given beforehand")
            .maybe("id", Type.ID, "The identifier, unique in the document.")
            .maybe("number", Type.STRING, "The number as published.")
            .asNumber()
            .one("text", Type.TEXT, "The reason.")
            .keyedBy("number")
            .done();

    public static final Shape<Revision> REVISION = Shape.of(
                    "revision", Revision.class, new RevisionAccess(), "Which wording of a document this is")
            .one("label", Type.STRING, "What the wording is called, such as a number.")
            .maybe("date", Type.TIMEFRAME, "When it was published.")
            .maybe("note", Type.TEXT, "What distinguishes it.")
            .done();

    public static final Shape<Place> PLACE = Shape.of("place", Place.class, new PlaceAccess(), "A place")
            .maybe("locality", Type.STRING, "The city, town or village.")
            .maybe("region", Type.STRING, "The province, state or county.")
            .maybe("country", Type.STRING, "The country.")
            .maybe("asWritten", Type.STRING, "The words of the source.")
            .keyedBy("locality", "region", "country")
            .done();

    /** The rows with which every document begins. */
    public static <T extends PlanDocument> Rows<T> head(Rows<T> rows) {
        return rows.orElse(
                        "formatVersion",
                        Type.FORMAT_VERSION,
                        FormatVersion.CURRENT,
                        "The version of the format the document was written for.")
                .one("id", Type.ID, "The identifier of the document, the same in every revision.")
                .maybe("title", Type.TEXT, "What the document is called.")
                .asName()
                .many("aliases", Type.TEXT, "Other names it goes by.")
                .maybe("summary", Type.TEXT, "What it is about.")
                .maybe("kind", Type.term(DocumentKind.VOCABULARY), "What it calls itself.")
                .maybe("language", Type.LANGUAGE, "The language of wordings that carry none.")
                .maybe("revision", Type.object(REVISION), "Which wording of the document this is.")
                .maybe("content", Type.keyword(Content.class), "How much of its source it carries.")
                .maybe("date", Type.TIMEFRAME, "When it was published or concluded.")
                .maybe("place", Type.object(PLACE), "Where it was published or concluded.");
    }

    /** The rows with which every document ends. */
    public static <T extends PlanDocument> Rows<T> tail(Rows<T> rows) {
        return rows.many("narratives", Type.object(NARRATIVE), "Labelled passages.")
                .many("participation", Type.object(PARTICIPATION), "Who took part in making it.")
                .many("decisions", Type.object(DECISION), "What bodies decided about it.")
                .many("duties", Type.object(DUTY), "What it obliges actors to report, review or hold.")
                .many("responsibilities", Type.object(RESPONSIBILITY), "Who answers for the whole.")
                .many("references", Type.object(REFERENCE), "What it refers to.")
                .many("actors", Type.object(ACTOR), "Everyone it speaks of.")
                .many("externalIds", Type.object(ValueShapes.EXTERNAL_ID), "What other systems call it.");
    }

    private PartyShapes() {}
}
