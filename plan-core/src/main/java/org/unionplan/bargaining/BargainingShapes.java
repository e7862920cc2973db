package org.unionplan.bargaining;

import org.unionplan.party.Actor;
import org.unionplan.party.PartyShapes;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.shape.ValueShapes;

/** The shapes of bargaining together. */
public final class BargainingShapes {

    public static final Shape<BargainingUnit> BARGAINING_UNIT = Shape.of(
                    "bargaining-unit",
                    BargainingUnit.class,
                    BargainingUnit::builder,
                    BargainingUnit.Builder::build,
                    "Those for whom an agreement is made")
            .one("name", Type.TEXT, BargainingUnit::getName, BargainingUnit.Builder::name, "What the unit is called.")
            .maybe(
                    "employees",
                    Type.QUANTITY,
                    BargainingUnit::getEmployees,
                    BargainingUnit.Builder::employees,
                    "How many it has.")
            .unknown(BargainingUnit.Builder::unknownMembers);

    public static final Shape<CollectiveAgreement> COLLECTIVE_AGREEMENT = Shape.of(
                    "collective-agreement",
                    CollectiveAgreement.class,
                    CollectiveAgreement::builder,
                    CollectiveAgreement.Builder::build,
                    "A collective agreement")
            .one(
                    "id",
                    Type.ID,
                    CollectiveAgreement::getId,
                    CollectiveAgreement.Builder::id,
                    "The identifier, unique in the document.")
            .maybe(
                    "title",
                    Type.TEXT,
                    CollectiveAgreement::getTitle,
                    CollectiveAgreement.Builder::title,
                    "What it is called.")
            .maybe(
                    "employer",
                    Type.reference(Actor.class),
                    CollectiveAgreement::getEmployer,
                    CollectiveAgreement.Builder::employer,
                    "The employer.")
            .maybe(
                    "union",
                    Type.reference(Actor.class),
                    CollectiveAgreement::getUnion,
                    CollectiveAgreement.Builder::union,
                    "The union or local.")
            .many(
                    "units",
                    Type.object(() -> BargainingShapes.BARGAINING_UNIT),
                    CollectiveAgreement::getUnits,
                    CollectiveAgreement.Builder::addUnit,
                    "For whom it is made.")
            .maybe(
                    "sector",
                    Type.term(Sector.VOCABULARY),
                    CollectiveAgreement::getSector,
                    CollectiveAgreement.Builder::sector,
                    "Where they work.")
            .maybe(
                    "jurisdiction",
                    Type.term(Jurisdiction.VOCABULARY),
                    CollectiveAgreement::getJurisdiction,
                    CollectiveAgreement.Builder::jurisdiction,
                    "Under whose labour law.")
            .many(
                    "places",
                    Type.object(() -> PartyShapes.PLACE),
                    CollectiveAgreement::getPlaces,
                    CollectiveAgreement.Builder::addPlace,
                    "Where.")
            .maybe(
                    "employees",
                    Type.QUANTITY,
                    CollectiveAgreement::getEmployees,
                    CollectiveAgreement.Builder::employees,
                    "How many are under it.")
            .maybe(
                    "start",
                    Type.TIMEFRAME,
                    CollectiveAgreement::getStart,
                    CollectiveAgreement.Builder::start,
                    "Its first day.")
            .maybe(
                    "expiry",
                    Type.TIMEFRAME,
                    CollectiveAgreement::getExpiry,
                    CollectiveAgreement.Builder::expiry,
                    "Its last day.")
            .maybe(
                    "reopener",
                    Type.TIMEFRAME,
                    CollectiveAgreement::getReopener,
                    CollectiveAgreement.Builder::reopener,
                    "The day from which a part of it may be bargained again.")
            .maybe(
                    "settled",
                    Type.TIMEFRAME,
                    CollectiveAgreement::getSettled,
                    CollectiveAgreement.Builder::settled,
                    "When its successor was settled.")
            .maybe(
                    "successor",
                    Type.reference(CollectiveAgreement.class),
                    CollectiveAgreement::getSuccessor,
                    CollectiveAgreement.Builder::successor,
                    "The agreement that took its place.")
            .many(
                    "flags",
                    Type.term(AgreementFlag.VOCABULARY),
                    CollectiveAgreement::getFlags,
                    CollectiveAgreement.Builder::addFlag,
                    "What is said of it in a word.")
            .many(
                    "externalIds",
                    Type.object(() -> ValueShapes.EXTERNAL_ID),
                    CollectiveAgreement::getExternalIds,
                    CollectiveAgreement.Builder::addExternalId,
                    "What other systems call it.")
            .many(
                    "references",
                    Type.object(() -> PartyShapes.REFERENCE),
                    CollectiveAgreement::getReferences,
                    CollectiveAgreement.Builder::addReference,
                    "What it refers to.")
            .maybe(
                    "note",
                    Type.TEXT,
                    CollectiveAgreement::getNote,
                    CollectiveAgreement.Builder::note,
                    "What else is said of it.")
            .unknown(CollectiveAgreement.Builder::unknownMembers);

    public static final Shape<ClusterMember> CLUSTER_MEMBER = Shape.of(
                    "cluster-member",
                    ClusterMember.class,
                    ClusterMember::builder,
                    ClusterMember.Builder::build,
                    "An agreement chosen for a cluster")
            .one(
                    "agreement",
                    Type.reference(CollectiveAgreement.class),
                    ClusterMember::getAgreement,
                    ClusterMember.Builder::agreement,
                    "The agreement.")
            .maybe(
                    "opens",
                    Type.TIMEFRAME,
                    ClusterMember::getOpens,
                    ClusterMember.Builder::opens,
                    "When it was to open, as the cluster was chosen.")
            .maybe(
                    "employees",
                    Type.QUANTITY,
                    ClusterMember::getEmployees,
                    ClusterMember.Builder::employees,
                    "How many were under it then.")
            .maybe("note", Type.TEXT, ClusterMember::getNote, ClusterMember.Builder::note, "What else is said of it.")
            .unknown(ClusterMember.Builder::unknownMembers);

    public static final Shape<BargainingCluster> BARGAINING_CLUSTER = Shape.of(
                    "bargaining-cluster",
                    BargainingCluster.class,
                    BargainingCluster::builder,
                    BargainingCluster.Builder::build,
                    "Agreements chosen to be bargained together")
            .one(
                    "id",
                    Type.ID,
                    BargainingCluster::getId,
                    BargainingCluster.Builder::id,
                    "The identifier, unique in the document.")
            .one("name", Type.TEXT, BargainingCluster::getName, BargainingCluster.Builder::name, "What it is called.")
            .maybe(
                    "purpose",
                    Type.TEXT,
                    BargainingCluster::getPurpose,
                    BargainingCluster.Builder::purpose,
                    "What it is for.")
            .many(
                    "sectors",
                    Type.term(Sector.VOCABULARY),
                    BargainingCluster::getSectors,
                    BargainingCluster.Builder::addSector,
                    "The sectors it spans.")
            .maybe(
                    "window",
                    Type.TIMEFRAME,
                    BargainingCluster::getWindow,
                    BargainingCluster.Builder::window,
                    "The time in which its agreements open.")
            .maybe(
                    "chosen",
                    Type.TIMEFRAME,
                    BargainingCluster::getChosen,
                    BargainingCluster.Builder::chosen,
                    "When it was chosen.")
            .many(
                    "members",
                    Type.object(() -> BargainingShapes.CLUSTER_MEMBER),
                    BargainingCluster::getMembers,
                    BargainingCluster.Builder::addMember,
                    "Its agreements.")
            .maybe(
                    "framework",
                    Type.reference(DemandFramework.class),
                    BargainingCluster::getFramework,
                    BargainingCluster.Builder::framework,
                    "What they demand together.")
            .many(
                    "responsibilities",
                    Type.object(() -> PartyShapes.RESPONSIBILITY),
                    BargainingCluster::getResponsibilities,
                    BargainingCluster.Builder::addResponsibility,
                    "Who answers for it.")
            .unknown(BargainingCluster.Builder::unknownMembers);

    public static final Shape<Demand> DEMAND = Shape.of(
                    "demand",
                    Demand.class,
                    Demand::builder,
                    Demand.Builder::build,
                    "Something demanded by several together")
            .one("id", Type.ID, Demand::getId, Demand.Builder::id, "The identifier, unique in the document.")
            .one(
                    "topic",
                    Type.term(DemandTopic.VOCABULARY),
                    Demand::getTopic,
                    Demand.Builder::topic,
                    "What it is about.")
            .maybe("text", Type.TEXT, Demand::getText, Demand.Builder::text, "What is demanded.")
            .maybe(
                    "floor",
                    Type.QUANTITY,
                    Demand::getFloor,
                    Demand.Builder::floor,
                    "What none goes below, or above if it is a ceiling, with its unit.")
            .maybe(
                    "condition",
                    Type.TEXT,
                    Demand::getCondition,
                    Demand.Builder::condition,
                    "On what it depends, in words.")
            .unknown(Demand.Builder::unknownMembers);

    public static final Shape<DemandFigure> DEMAND_FIGURE = Shape.of(
                    "demand-figure",
                    DemandFigure.class,
                    DemandFigure::builder,
                    DemandFigure.Builder::build,
                    "What an adopter has under a demand")
            .one(
                    "demand",
                    Type.reference(Demand.class),
                    DemandFigure::getDemand,
                    DemandFigure.Builder::demand,
                    "The demand.")
            .one(
                    "value",
                    Type.QUANTITY,
                    DemandFigure::getValue,
                    DemandFigure.Builder::value,
                    "The adopter's own figure.")
            .maybe("asOf", Type.TIMEFRAME, DemandFigure::getAsOf, DemandFigure.Builder::asOf, "As of when.")
            .unknown(DemandFigure.Builder::unknownMembers);

    public static final Shape<Adoption> ADOPTION = Shape.of(
                    "adoption",
                    Adoption.class,
                    Adoption::builder,
                    Adoption.Builder::build,
                    "That someone took over demands")
            .one(
                    "adopter",
                    Type.reference(Actor.class, CollectiveAgreement.class),
                    Adoption::getAdopter,
                    Adoption.Builder::adopter,
                    "Who, or for which agreement.")
            .many(
                    "demands",
                    Type.reference(Demand.class),
                    Adoption::getDemands,
                    Adoption.Builder::addDemand,
                    "Which demands; all of them if none is named.")
            .maybe("date", Type.TIMEFRAME, Adoption::getDate, Adoption.Builder::date, "When.")
            .many(
                    "figures",
                    Type.object(() -> BargainingShapes.DEMAND_FIGURE),
                    Adoption::getFigures,
                    Adoption.Builder::addFigure,
                    "The adopter's own figures.")
            .unknown(Adoption.Builder::unknownMembers);

    public static final Shape<DemandFramework> DEMAND_FRAMEWORK = Shape.of(
                    "demand-framework",
                    DemandFramework.class,
                    DemandFramework::builder,
                    DemandFramework.Builder::build,
                    "Demands shared by several")
            .one(
                    "id",
                    Type.ID,
                    DemandFramework::getId,
                    DemandFramework.Builder::id,
                    "The identifier, unique in the document.")
            .one("name", Type.TEXT, DemandFramework::getName, DemandFramework.Builder::name, "What it is called.")
            .maybe(
                    "summary",
                    Type.TEXT,
                    DemandFramework::getSummary,
                    DemandFramework.Builder::summary,
                    "What it is about.")
            .maybe(
                    "condition",
                    Type.TEXT,
                    DemandFramework::getCondition,
                    DemandFramework.Builder::condition,
                    "Where it applies, in words.")
            .many(
                    "demands",
                    Type.object(() -> BargainingShapes.DEMAND),
                    DemandFramework::getDemands,
                    DemandFramework.Builder::addDemand,
                    "What is demanded.")
            .many(
                    "adoptions",
                    Type.object(() -> BargainingShapes.ADOPTION),
                    DemandFramework::getAdoptions,
                    DemandFramework.Builder::addAdoption,
                    "Who took it over.")
            .many(
                    "references",
                    Type.object(() -> PartyShapes.REFERENCE),
                    DemandFramework::getReferences,
                    DemandFramework.Builder::addReference,
                    "What it refers to.")
            .unknown(DemandFramework.Builder::unknownMembers);

    public static final Shape<AgreementRegister> AGREEMENT_REGISTER = Shape.of(
                    "agreement-register",
                    AgreementRegister.class,
                    AgreementRegister::builder,
                    AgreementRegister.Builder::build,
                    "A register of collective agreements")
            .asDocument()
            .with(PartyShapes::head)
            .maybe(
                    "asOf",
                    Type.TIMEFRAME,
                    AgreementRegister::getAsOf,
                    AgreementRegister.Builder::asOf,
                    "The day on which it was true.")
            .many(
                    "agreements",
                    Type.object(() -> BargainingShapes.COLLECTIVE_AGREEMENT),
                    AgreementRegister::getAgreements,
                    AgreementRegister.Builder::addAgreement,
                    "The agreements.")
            .many(
                    "clusters",
                    Type.object(() -> BargainingShapes.BARGAINING_CLUSTER),
                    AgreementRegister::getClusters,
                    AgreementRegister.Builder::addCluster,
                    "Which are bargained together.")
            .many(
                    "demandFrameworks",
                    Type.object(() -> BargainingShapes.DEMAND_FRAMEWORK),
                    AgreementRegister::getDemandFrameworks,
                    AgreementRegister.Builder::addDemandFramework,
                    "What is demanded in common.")
            .with(PartyShapes::tail)
            .unknown(AgreementRegister.Builder::unknownMembers);

    private BargainingShapes() {}
}
