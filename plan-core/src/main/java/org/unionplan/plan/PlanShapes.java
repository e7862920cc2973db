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
                    StatusUpdate::builder,
                    StatusUpdate.Builder::build,
                    "How far an element had come on a day")
            .one("date", Type.TIMEFRAME, StatusUpdate::getDate, StatusUpdate.Builder::date, "The day.")
            .one(
                    "status",
                    Type.term(Status.VOCABULARY),
                    StatusUpdate::getStatus,
                    StatusUpdate.Builder::status,
                    "How far it had come.")
            .maybe("note", Type.TEXT, StatusUpdate::getNote, StatusUpdate.Builder::note, "What else is said of it.")
            .maybe(
                    "source",
                    Type.TEXT,
                    StatusUpdate::getSource,
                    StatusUpdate.Builder::source,
                    "Where that is on record.")
            .unknown(StatusUpdate.Builder::unknownMembers);

    public static final Shape<Theme> THEME = Shape.of(
                    "theme", Theme.class, Theme::builder, Theme.Builder::build, "Something that runs through a plan")
            .one("id", Type.ID, Theme::getId, Theme.Builder::id, "The identifier, unique in the document.")
            .one("name", Type.TEXT, Theme::getName, Theme.Builder::name, "What it is called.")
            .maybe("summary", Type.TEXT, Theme::getSummary, Theme.Builder::summary, "What it means.")
            .unknown(Theme.Builder::unknownMembers);

    public static final Shape<CoreValue> CORE_VALUE = Shape.of(
                    "core-value",
                    CoreValue.class,
                    CoreValue::builder,
                    CoreValue.Builder::build,
                    "Something the union stands for")
            .one("id", Type.ID, CoreValue::getId, CoreValue.Builder::id, "The identifier, unique in the document.")
            .maybe("number", Type.STRING, CoreValue::getNumber, CoreValue.Builder::number, "The number as published.")
            .maybe("name", Type.TEXT, CoreValue::getName, CoreValue.Builder::name, "What it is called.")
            .maybe("statement", Type.TEXT, CoreValue::getStatement, CoreValue.Builder::statement, "What it says.")
            .many(
                    "themes",
                    Type.reference(Theme.class),
                    CoreValue::getThemes,
                    CoreValue.Builder::addTheme,
                    "What runs through it.")
            .unknown(CoreValue.Builder::unknownMembers);

    public static final Shape<MemberGoal> MEMBER_GOAL = Shape.of(
                    "member-goal",
                    MemberGoal.class,
                    MemberGoal::builder,
                    MemberGoal.Builder::build,
                    "Something members said they want")
            .one("id", Type.ID, MemberGoal::getId, MemberGoal.Builder::id, "The identifier, unique in the document.")
            .one("text", Type.TEXT, MemberGoal::getText, MemberGoal.Builder::text, "What they want.")
            .maybe("support", Type.QUANTITY, MemberGoal::getSupport, MemberGoal.Builder::support, "How many want it.")
            .maybe("source", Type.TEXT, MemberGoal::getSource, MemberGoal.Builder::source, "Where that is on record.")
            .maybe(
                    "constituency",
                    Type.TEXT,
                    MemberGoal::getConstituency,
                    MemberGoal.Builder::constituency,
                    "Which members.")
            .unknown(MemberGoal.Builder::unknownMembers);

    public static final Shape<Allocation> ALLOCATION = Shape.of(
                    "allocation",
                    Allocation.class,
                    Allocation::builder,
                    Allocation.Builder::build,
                    "What a plan spends on something")
            .maybe("id", Type.ID, Allocation::getId, Allocation.Builder::id, "The identifier, unique in the document.")
            .maybe("purpose", Type.TEXT, Allocation::getPurpose, Allocation.Builder::purpose, "What it is for.")
            .maybe("period", Type.TIMEFRAME, Allocation::getPeriod, Allocation.Builder::period, "When it is spent.")
            .maybe(
                    "amount",
                    Type.object(() -> ValueShapes.MONEY),
                    Allocation::getAmount,
                    Allocation.Builder::amount,
                    "How much money.")
            .maybe(
                    "share",
                    Type.DECIMAL,
                    Allocation::getShare,
                    Allocation.Builder::share,
                    "Which share of the whole, in percent.")
            .being(Constraint.PERCENT)
            .maybe(
                    "staffTime",
                    Type.QUANTITY,
                    Allocation::getStaffTime,
                    Allocation.Builder::staffTime,
                    "How much staff time.")
            .maybe(
                    "change",
                    Type.keyword(AllocationChange.class),
                    Allocation::getChange,
                    Allocation.Builder::change,
                    "Whether it is more or less than before.")
            .many(
                    "serves",
                    Type.reference(PlanElement.class),
                    Allocation::getServes,
                    Allocation.Builder::addServes,
                    "Which elements it serves.")
            .many(
                    "goals",
                    Type.reference(MemberGoal.class),
                    Allocation::getGoals,
                    Allocation.Builder::addGoal,
                    "Which goals of members it serves.")
            .maybe("note", Type.TEXT, Allocation::getNote, Allocation.Builder::note, "What else is said of it.")
            .unknown(Allocation.Builder::unknownMembers);

    public static final Shape<DeclaredCount> DECLARED_COUNT = Shape.of(
                    "declared-count",
                    DeclaredCount.class,
                    DeclaredCount::builder,
                    DeclaredCount.Builder::build,
                    "How many elements the document says there are")
            .one(
                    "level",
                    Type.keyword(Level.class),
                    DeclaredCount::getLevel,
                    DeclaredCount.Builder::level,
                    "The level counted.")
            .one("count", Type.INTEGER, DeclaredCount::getCount, DeclaredCount.Builder::count, "How many.")
            .being(Constraint.NOT_NEGATIVE)
            .maybe(
                    "within",
                    Type.reference(PlanElement.class),
                    DeclaredCount::getWithin,
                    DeclaredCount.Builder::within,
                    "In which element; the whole plan if none is named.")
            .unknown(DeclaredCount.Builder::unknownMembers);

    public static final Shape<LevelName> LEVEL_NAME = Shape.of(
                    "level-name",
                    LevelName.class,
                    LevelName::builder,
                    LevelName.Builder::build,
                    "What a plan calls a level")
            .one("singular", Type.TEXT, LevelName::getSingular, LevelName.Builder::singular, "One of them.")
            .maybe("plural", Type.TEXT, LevelName::getPlural, LevelName.Builder::plural, "Several of them.")
            .unknown(LevelName.Builder::unknownMembers);

    public static final Shape<Terminology> TERMINOLOGY = Shape.of(
                    "terminology",
                    Terminology.class,
                    Terminology::builder,
                    Terminology.Builder::build,
                    "What a plan calls its levels")
            .maybe(
                    "coreValue",
                    Type.object(() -> PlanShapes.LEVEL_NAME),
                    Terminology::getCoreValue,
                    Terminology.Builder::coreValue,
                    "A core value.")
            .maybe(
                    "cornerstone",
                    Type.object(() -> PlanShapes.LEVEL_NAME),
                    Terminology::getCornerstone,
                    Terminology.Builder::cornerstone,
                    "A cornerstone.")
            .maybe(
                    "pillar",
                    Type.object(() -> PlanShapes.LEVEL_NAME),
                    Terminology::getPillar,
                    Terminology.Builder::pillar,
                    "A pillar.")
            .maybe(
                    "priority",
                    Type.object(() -> PlanShapes.LEVEL_NAME),
                    Terminology::getPriority,
                    Terminology.Builder::priority,
                    "A priority.")
            .maybe(
                    "action",
                    Type.object(() -> PlanShapes.LEVEL_NAME),
                    Terminology::getAction,
                    Terminology.Builder::action,
                    "An action.")
            .unknown(Terminology.Builder::unknownMembers);

    public static final Shape<Cornerstone> CORNERSTONE = Shape.of(
                    "cornerstone",
                    Cornerstone.class,
                    Cornerstone::builder,
                    Cornerstone.Builder::build,
                    "A direction or function a plan rests on")
            .with(PlanShapes::element)
            .many(
                    "pillars",
                    Type.object(() -> PlanShapes.PILLAR),
                    Cornerstone::getPillars,
                    Cornerstone.Builder::addPillar,
                    "What supports it.")
            .many(
                    "priorities",
                    Type.object(() -> PlanShapes.PRIORITY),
                    Cornerstone::getPriorities,
                    Cornerstone.Builder::addPriority,
                    "What is to be achieved under it directly.")
            .unknown(Cornerstone.Builder::unknownMembers);

    public static final Shape<Pillar> PILLAR = Shape.of(
                    "pillar", Pillar.class, Pillar::builder, Pillar.Builder::build, "What supports a cornerstone")
            .with(PlanShapes::element)
            .many(
                    "priorities",
                    Type.object(() -> PlanShapes.PRIORITY),
                    Pillar::getPriorities,
                    Pillar.Builder::addPriority,
                    "What is to be achieved under it.")
            .unknown(Pillar.Builder::unknownMembers);

    public static final Shape<Priority> PRIORITY = Shape.of(
                    "priority",
                    Priority.class,
                    Priority::builder,
                    Priority.Builder::build,
                    "Something a plan sets out to achieve")
            .with(PlanShapes::element)
            .many(
                    "actions",
                    Type.object(() -> PlanShapes.ACTION),
                    Priority::getActions,
                    Priority.Builder::addAction,
                    "What is to be done for it.")
            .unknown(Priority.Builder::unknownMembers);

    public static final Shape<Action> ACTION = Shape.of(
                    "action", Action.class, Action::builder, Action.Builder::build, "Something that is to be done")
            .with(PlanShapes::element)
            .unknown(Action.Builder::unknownMembers);

    public static final Shape<StrategicPlan> STRATEGIC_PLAN = Shape.of(
                    "strategic-plan",
                    StrategicPlan.class,
                    StrategicPlan::builder,
                    StrategicPlan.Builder::build,
                    "A strategic plan of a union")
            .asDocument()
            .with(PartyShapes::head)
            .maybe(
                    "term",
                    Type.TIMEFRAME,
                    StrategicPlan::getTerm,
                    StrategicPlan.Builder::term,
                    "The time the plan is for.")
            .maybe(
                    "organization",
                    Type.reference(Actor.class),
                    StrategicPlan::getOrganization,
                    StrategicPlan.Builder::organization,
                    "Whose plan it is.")
            .maybe(
                    "issuer",
                    Type.reference(Actor.class),
                    StrategicPlan::getIssuer,
                    StrategicPlan.Builder::issuer,
                    "Who published it, where that is someone else.")
            .maybe(
                    "mission",
                    Type.TEXT,
                    StrategicPlan::getMission,
                    StrategicPlan.Builder::mission,
                    "What the organization is there for.")
            .maybe(
                    "vision",
                    Type.TEXT,
                    StrategicPlan::getVision,
                    StrategicPlan.Builder::vision,
                    "What it wants to become.")
            .many(
                    "recitals",
                    Type.object(() -> PartyShapes.RECITAL),
                    StrategicPlan::getRecitals,
                    StrategicPlan.Builder::addRecital,
                    "The reasons it gives.")
            .maybe(
                    "valuesHeading",
                    Type.TEXT,
                    StrategicPlan::getValuesHeading,
                    StrategicPlan.Builder::valuesHeading,
                    "The heading over the values, as published.")
            .maybe(
                    "valuesStatement",
                    Type.TEXT,
                    StrategicPlan::getValuesStatement,
                    StrategicPlan.Builder::valuesStatement,
                    "The words that lead to the values.")
            .many(
                    "coreValues",
                    Type.object(() -> PlanShapes.CORE_VALUE),
                    StrategicPlan::getCoreValues,
                    StrategicPlan.Builder::addCoreValue,
                    "What the organization stands for.")
            .maybe(
                    "cornerstonesHeading",
                    Type.TEXT,
                    StrategicPlan::getCornerstonesHeading,
                    StrategicPlan.Builder::cornerstonesHeading,
                    "The heading over the cornerstones, as published.")
            .many(
                    "cornerstones",
                    Type.object(() -> PlanShapes.CORNERSTONE),
                    StrategicPlan::getCornerstones,
                    StrategicPlan.Builder::addCornerstone,
                    "What the plan rests on.")
            .many(
                    "themes",
                    Type.object(() -> PlanShapes.THEME),
                    StrategicPlan::getThemes,
                    StrategicPlan.Builder::addTheme,
                    "What runs through it across cornerstones.")
            .maybe(
                    "terminology",
                    Type.object(() -> PlanShapes.TERMINOLOGY),
                    StrategicPlan::getTerminology,
                    StrategicPlan.Builder::terminology,
                    "What it calls its levels.")
            .many(
                    "declaredCounts",
                    Type.object(() -> PlanShapes.DECLARED_COUNT),
                    StrategicPlan::getDeclaredCounts,
                    StrategicPlan.Builder::addDeclaredCount,
                    "How many elements it says there are.")
            .many(
                    "metrics",
                    Type.object(() -> MetricShapes.METRIC),
                    StrategicPlan::getMetrics,
                    StrategicPlan.Builder::addMetric,
                    "What is measured.")
            .many(
                    "memberGoals",
                    Type.object(() -> PlanShapes.MEMBER_GOAL),
                    StrategicPlan::getMemberGoals,
                    StrategicPlan.Builder::addMemberGoal,
                    "What members said they want.")
            .many(
                    "allocations",
                    Type.object(() -> PlanShapes.ALLOCATION),
                    StrategicPlan::getAllocations,
                    StrategicPlan.Builder::addAllocation,
                    "What is spent on what.")
            .with(PartyShapes::tail)
            .unknown(StrategicPlan.Builder::unknownMembers);
    /** The rows every element begins with. */
    static <T extends PlanElement, B extends PlanElement.Steps<B>> Rows<T, B> element(Rows<T, B> rows) {
        return rows.one("id", Type.ID, T::getId, B::id, "The identifier, unique in the document.")
                .maybe("number", Type.STRING, T::getNumber, B::number, "The number as published.")
                .one("name", Type.TEXT, T::getName, B::name, "What it is called.")
                .many("aliases", Type.TEXT, T::getAliases, B::addAlias, "Other names the document uses for it.")
                .maybe("statement", Type.TEXT, T::getStatement, B::statement, "What it says.")
                .maybe(
                        "childrenHeading",
                        Type.TEXT,
                        T::getChildrenHeading,
                        B::childrenHeading,
                        "The heading over what stands below it, as published.")
                .many(
                        "narratives",
                        Type.object(() -> PartyShapes.NARRATIVE),
                        T::getNarratives,
                        B::addNarrative,
                        "Labelled passages.")
                .many("themes", Type.reference(Theme.class), T::getThemes, B::addTheme, "What runs through it.")
                .maybe("timeframe", Type.TIMEFRAME, T::getTimeframe, B::timeframe, "When it is to happen.")
                .maybe("recurrence", Type.RECURRENCE, T::getRecurrence, B::recurrence, "How often it is to happen.")
                .maybe("condition", Type.TEXT, T::getCondition, B::condition, "On what it depends, in words.")
                .many("marks", Type.term(Mark.VOCABULARY), T::getMarks, B::addMark, "Marks the document gives it.")
                .many(
                        "responsibilities",
                        Type.object(() -> PartyShapes.RESPONSIBILITY),
                        T::getResponsibilities,
                        B::addResponsibility,
                        "Who answers for it.")
                .maybe(
                        "metricsHeading",
                        Type.TEXT,
                        T::getMetricsHeading,
                        B::metricsHeading,
                        "The heading over what measures it, as published.")
                .many(
                        "metrics",
                        Type.object(() -> MetricShapes.METRIC_LINK),
                        T::getMetrics,
                        B::addMetric,
                        "What measures it.")
                .many(
                        "references",
                        Type.object(() -> PartyShapes.REFERENCE),
                        T::getReferences,
                        B::addReference,
                        "What it refers to.")
                .many(
                        "statusUpdates",
                        Type.object(() -> PlanShapes.STATUS_UPDATE),
                        T::getStatusUpdates,
                        B::addStatusUpdate,
                        "How far it had come, and when.");
    }

    private PlanShapes() {}
}
