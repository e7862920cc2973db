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
                    new BargainingUnitAccess(),
                    "Those for whom an agreement is made")
            .one("name", Type.TEXT, "What the unit is called.")
            .asName()
            .maybe("employees", Type.QUANTITY, "How many it has.")
            .keyedBy("name")
            .done();

    public static final Shape<CollectiveAgreement> COLLECTIVE_AGREEMENT = Shape.of(
                    "collective-agreement",
                    CollectiveAgreement.class,
                    new CollectiveAgreementAccess(),
                    "A collective agreement")
            .one("id", Type.ID, "The identifier, unique in the document.")
            .maybe("title", Type.TEXT, "What it is called.")
            .asName()
            .maybe("employer", Type.reference(Actor.class), "The employer.")
            .maybe("union", Type.reference(Actor.class), "The union or local.")
            .many("units", Type.object(BARGAINING_UNIT), "For whom it is made.")
            .maybe("sector", Type.term(Sector.VOCABULARY), "Where they work.")
            .maybe("jurisdiction", Type.term(Jurisdiction.VOCABULARY), "Under whose labour law.")
            .many("places", Type.object(PartyShapes.PLACE), "Where.")
            .maybe("employees", Type.QUANTITY, "How many are under it.")
            .maybe("start", Type.TIMEFRAME, "Its first day.")
            .maybe("expiry", Type.TIMEFRAME, "Its last day.")
            .maybe("reopener", Type.TIMEFRAME, "The day from which a part of it may be bargained again.")
            .maybe("settled", Type.TIMEFRAME, "When its successor was settled.")
            .maybe("successor", Type.reference(CollectiveAgreement.class), "The agreement that took its place.")
            .many("flags", Type.term(AgreementFlag.VOCABULARY), "What is said of it in a word.")
            .many("externalIds", Type.object(ValueShapes.EXTERNAL_ID), "What other systems call it.")
            .many("references", Type.object(PartyShapes.REFERENCE), "What it refers to.")
            .maybe("note", Type.TEXT, "What else is said of it.")
            .done();

    public static final Shape<ClusterMember> CLUSTER_MEMBER = Shape.of(
                    "cluster-member",
                    ClusterMember.class,
                    new ClusterMemberAccess(),
                    "An agreement chosen for a cluster")
            .one("agreement", Type.reference(CollectiveAgreement.class), "The agreement.")
            .maybe("opens", Type.TIMEFRAME, "When it was to open, as the cluster was chosen.")
            .maybe("employees", Type.QUANTITY, "How many were under it then.")
            .maybe("note", Type.TEXT, "What else is said of it.")
            .keyedBy("agreement")
            .done();

    public static final Shape<BargainingCluster> BARGAINING_CLUSTER = Shape.of(
                    "bargaining-cluster",
                    BargainingCluster.class,
                    new BargainingClusterAccess(),
                    "Agreements chosen to be bargained together")
            .one("id", Type.ID, "The identifier, unique in the document.")
            .one("name", Type.TEXT, "What it is called.")
            .asName()
            .maybe("purpose", Type.TEXT, "What it is for.")
            .many("sectors", Type.term(Sector.VOCABULARY), "The sectors it spans.")
            .maybe("window", Type.TIMEFRAME, "The time in which its agreements open.")
            .maybe("chosen", Type.TIMEFRAME, "When it was chosen.")
            .many("members", Type.object(CLUSTER_MEMBER), "Its agreements.")
            .maybe("framework", Type.reference(DemandFramework.class), "What they demand together.")
            .many("responsibilities", Type.object(PartyShapes.RESPONSIBILITY), "Who answers for it.")
            .done();

    public static final Shape<Demand> DEMAND = Shape.of(
                    "demand", Demand.class, new DemandAccess(), "Something demanded by several together")
            .one("id", Type.ID, "The identifier, unique in the document.")
            .one("topic", Type.term(DemandTopic.VOCABULARY), "What it is about.")
            .maybe("text", Type.TEXT, "What is demanded.")
            .maybe("floor", Type.QUANTITY, "What none goes below, or above if it is a ceiling, with its unit.")
            .maybe("condition", Type.TEXT, "On what it depends, in words.")
            .done();

    public static final Shape<DemandFigure> DEMAND_FIGURE = Shape.of(
                    "demand-figure", DemandFigure.class, new DemandFigureAccess(), "What an adopter has under a demand")
            .one("demand", Type.reference(Demand.class), "The demand.")
            .one("value", Type.QUANTITY, "The adopter's own figure.")
            .maybe("asOf", Type.TIMEFRAME, "As of when.")
            .keyedBy("demand")
            .done();

    public static final Shape<Adoption> ADOPTION = Shape.of(
                    "adoption", Adoption.class, new AdoptionAccess(), "That someone took over demands")
            .one("adopter", Type.reference(Actor.class, CollectiveAgreement.class), "Who, or for which agreement.")
            .many("demands", Type.reference(Demand.class), "Which demands; all of them if none is named.")
            .allIfNone()
            .maybe("date", Type.TIMEFRAME, "When.")
            .many("figures", Type.object(DEMAND_FIGURE), "The adopter's own figures.")
            .keyedBy("adopter")
            .done();

    public static final Shape<DemandFramework> DEMAND_FRAMEWORK = Shape.of(
                    "demand-framework", DemandFramework.class, new DemandFrameworkAccess(), "Demands shared by several")
            .one("id", Type.ID, "The identifier, unique in the document.")
            .one("name", Type.TEXT, "What it is called.")
            .asName()
            .maybe("summary", Type.TEXT, "What it is about.")
            .maybe("condition", Type.TEXT, "Where it applies, in words.")
            .many("demands", Type.object(DEMAND), "What is demanded.")
            .many("adoptions", Type.object(ADOPTION), "Who took it over.")
            .many("references", Type.object(PartyShapes.REFERENCE), "What it refers to.")
            .done();

    public static final Shape<AgreementRegister> AGREEMENT_REGISTER = PartyShapes.tail(PartyShapes.head(Shape.of(
                                    "agreement-register",
                                    AgreementRegister.class,
                                    new AgreementRegisterAccess(),
                                    "A register of collective agreements")
                            .asDocument())
                    .maybe("asOf", Type.TIMEFRAME, "The day on which it was true.")
                    .many("agreements", Type.object(COLLECTIVE_AGREEMENT), "The agreements.")
                    .many("clusters", Type.object(BARGAINING_CLUSTER), "Which are bargained together.")
                    .many("demandFrameworks", Type.object(DEMAND_FRAMEWORK), "What is demanded in common."))
            .done();

    private BargainingShapes() {}
}
