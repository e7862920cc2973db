package org.unionplan.plan;

import org.unionplan.metric.MetricShapes;
import org.unionplan.party.Actor;
import org.unionplan.party.PartyShapes;
import org.unionplan.shape.Constraint;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Shape.Rows;
import org.unionplan.shape.Type;
import org.unionplan.shape.ValueShapes;

/** The shapes of plans. */
public final class PlanShapes {

    public static final Shape<StatusUpdate> STATUS_UPDATE = Shape.of(
                    "status-update",
                    StatusUpdate.class,
                    new StatusUpdateAccess(),
                    "How far an element had come on a day")
            .one("date", Type.TIMEFRAME, "The day.")
            .one("status", Type.term(Status.VOCABULARY), "How far it had come.")
            .maybe("note", Type.TEXT, "What else is said of it.")
            .maybe("source", Type.TEXT, "Where that is on record.")
            .keyedBy("date", "source")
            .done();

    public static final Shape<Theme> THEME = Shape.of(
                    "theme", Theme.class, new ThemeAccess(), "Something that runs through a plan")
            .one("id", Type.ID, "The identifier, unique in the document.")
            .one("name", Type.TEXT, "What it is called.")
            .asName()
            .maybe("summary", Type.TEXT, "What it means.")
            .done();

    public static final Shape<CoreValue> CORE_VALUE = Shape.of(
                    "core-value", CoreValue.class, new CoreValueAccess(), "Something the union stands for")
            .one("id", Type.ID, "The identifier, unique in the document.")
            .maybe("number", Type.STRING, "The number as published.")
            .asNumber()
            .maybe("name", Type.TEXT, "What it is called.")
            .asName()
            .maybe("statement", Type.TEXT, "What it says.")
            .many("themes", Type.reference(Theme.class), "What runs through it.")
            .done();

    public static final Shape<MemberGoal> MEMBER_GOAL = Shape.of(
                    "member-goal", MemberGoal.class, new MemberGoalAccess(), "Something members said they want")
            .one("id", Type.ID, "The identifier, unique in the document.")
            .one("text", Type.TEXT, "What they want.")
            .maybe("support", Type.QUANTITY, "How many want it.")
            .maybe("source", Type.TEXT, "Where that is on record.")
            .maybe("constituency", Type.TEXT, "Which members.")
            .done();

    public static final Shape<Allocation> ALLOCATION = Shape.of(
                    "allocation", Allocation.class, new AllocationAccess(), "What a plan spends on something")
            .maybe("id", Type.ID, "The identifier, unique in the document.")
            .maybe("purpose", Type.TEXT, "What it is for.")
            .maybe("period", Type.TIMEFRAME, "When it is spent.")
            .maybe("amount", Type.object(ValueShapes.MONEY), "How much money.")
            .maybe("share", Type.DECIMAL, "Which share of the whole, in percent.")
            .being(Constraint.PERCENT)
            .maybe("staffTime", Type.QUANTITY, "How much staff time.")
            .maybe("change", Type.keyword(AllocationChange.class), "Whether it is more or less than before.")
            .many("serves", Type.reference(PlanElement.class), "Which elements it serves.")
            .many("goals", Type.reference(MemberGoal.class), "Which goals of members it serves.")
            .maybe("note", Type.TEXT, "What else is said of it.")
            .keyedBy("purpose", "period")
            .done();

    public static final Shape<DeclaredCount> DECLARED_COUNT = Shape.of(
                    "declared-count",
                    DeclaredCount.class,
                    new DeclaredCountAccess(),
                    "How many elements the document says there are")
            .one("level", Type.keyword(Level.class), "The level counted.")
            .one("count", Type.INTEGER, "How many.")
            .being(Constraint.NOT_NEGATIVE)
            .maybe("within", Type.reference(PlanElement.class), "In which element; the whole plan if none is named.")
            .allIfNone()
            .keyedBy("level", "within")
            .done();

    public static final Shape<LevelName> LEVEL_NAME = Shape.of(
                    "level-name", LevelName.class, new LevelNameAccess(), "What a plan calls a level")
            .one("singular", Type.TEXT, "One of them.")
            .maybe("plural", Type.TEXT, "Several of them.")
            .done();

    public static final Shape<Terminology> TERMINOLOGY = Shape.of(
                    "terminology", Terminology.class, new TerminologyAccess(), "What a plan calls its levels")
            .maybe("coreValue", Type.object(LEVEL_NAME), "A core value.")
            .maybe("cornerstone", Type.object(LEVEL_NAME), "A cornerstone.")
            .maybe("pillar", Type.object(LEVEL_NAME), "A pillar.")
            .maybe("priority", Type.object(LEVEL_NAME), "A priority.")
            .maybe("action", Type.object(LEVEL_NAME), "An action.")
            .done();

    public static final Shape<Action> ACTION = element(
                    Shape.of("action", Action.class, new ActionAccess(), "Something that is to be done"))
            .done();

    public static final Shape<Priority> PRIORITY = element(
                    Shape.of("priority", Priority.class, new PriorityAccess(), "Something a plan sets out to achieve"))
            .many("actions", Type.object(ACTION), "What is to be done for it.")
            .done();

    public static final Shape<Pillar> PILLAR = element(
                    Shape.of("pillar", Pillar.class, new PillarAccess(), "What supports a cornerstone"))
            .many("priorities", Type.object(PRIORITY), "What is to be achieved under it.")
            .done();

    public static final Shape<Cornerstone> CORNERSTONE = element(Shape.of(
                    "cornerstone",
                    Cornerstone.class,
                    new CornerstoneAccess(),
                    "A direction or function a plan rests on"))
            .many("pillars", Type.object(PILLAR), "What supports it.")
            .many("priorities", Type.object(PRIORITY), "What is to be achieved under it directly.")
            .done();

    public static final Shape<StrategicPlan> STRATEGIC_PLAN = PartyShapes.tail(PartyShapes.head(Shape.of(
                                    "strategic-plan",
                                    StrategicPlan.class,
                                    new StrategicPlanAccess(),
                                    "A strategic plan of a union")
                            .asDocument())
                    .maybe("term", Type.TIMEFRAME, "The time the plan is for.")
                    .maybe("organization", Type.reference(Actor.class), "Whose plan it is.")
                    .maybe("issuer", Type.reference(Actor.class), "Who published it, where that is someone else.")
                    .maybe("mission", Type.TEXT, "What the organization is there for.")
                    .maybe("vision", Type.TEXT, "What it wants to become.")
                    .many("recitals", Type.object(PartyShapes.RECITAL), "The reasons it gives.")
                    .maybe("valuesHeading", Type.TEXT, "The heading over the values, as published.")
                    .maybe("valuesStatement", Type.TEXT, "The words that lead to the values.")
                    .many("coreValues", Type.object(CORE_VALUE), "What the organization stands for.")
                    .maybe("cornerstonesHeading", Type.TEXT, "The heading over the cornerstones, as published.")
                    .many("cornerstones", Type.object(CORNERSTONE), "What the plan rests on.")
                    .many("themes", Type.object(THEME), "What runs through it across cornerstones.")
                    .maybe("terminology", Type.object(TERMINOLOGY), "What it calls its levels.")
                    .many("declaredCounts", Type.object(DECLARED_COUNT), "How many elements it says there are.")
                    .many("metrics", Type.object(MetricShapes.METRIC), "What is measured.")
                    .many("memberGoals", Type.object(MEMBER_GOAL), "What members said they want.")
                    .many("allocations", Type.object(ALLOCATION), "What is spent on what."))
            .done();

    /** The rows every element begins with. */
    static <T extends PlanElement> Rows<T> element(Rows<T> rows) {
        return rows.one("id", Type.ID, "The identifier, unique in the document.")
                .maybe("number", Type.STRING, "The number as published.")
                .asNumber()
                .one("name", Type.TEXT, "What it is called.")
                .asName()
                .many("aliases", Type.TEXT, "Other names the document uses for it.")
                .maybe("statement", Type.TEXT, "What it says.")
                .maybe("childrenHeading", Type.TEXT, "The heading over what stands below it, as published.")
                .many("narratives", Type.object(PartyShapes.NARRATIVE), "Labelled passages.")
                .many("themes", Type.reference(Theme.class), "What runs through it.")
                .maybe("timeframe", Type.TIMEFRAME, "When it is to happen.")
                .maybe("recurrence", Type.RECURRENCE, "How often it is to happen.")
                .maybe("condition", Type.TEXT, "On what it depends, in words.")
                .many("marks", Type.term(Mark.VOCABULARY), "Marks the document gives it.")
                .many("responsibilities", Type.object(PartyShapes.RESPONSIBILITY), "Who answers for it.")
                .maybe("metricsHeading", Type.TEXT, "The heading over what measures it, as published.")
                .many("metrics", Type.object(MetricShapes.METRIC_LINK), "What measures it.")
                .many("references", Type.object(PartyShapes.REFERENCE), "What it refers to.")
                .many("statusUpdates", Type.object(STATUS_UPDATE), "How far it had come, and when.");
    }

    private PlanShapes() {}
}
