package org.unionplan.examples;

import java.util.List;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Actor.Holder;
import org.unionplan.actor.ActorRelation;
import org.unionplan.actor.Place;
import org.unionplan.document.Document;
import org.unionplan.document.Recital;
import org.unionplan.pact.Coverage;
import org.unionplan.pact.EntryIntoForce;
import org.unionplan.pact.Pact;
import org.unionplan.pact.Participant;
import org.unionplan.pact.Party;
import org.unionplan.pact.Provision;
import org.unionplan.pact.Signature;
import org.unionplan.pact.Trigger;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;

/**
 * The solidarity pact that three unions of employees of the Ontario Public Service signed in 2014, built in Java from
 * top to bottom. It equals the document {@code solidarity-pact-2014.json}.
 *
 * <p>Names, figures and dates are those of the published pact; its sentences are retold.
 */
public final class SolidarityPact2014 {

    private static final Timeframe SIGNING_DAY =
            Timeframe.parse("2014-04-16").withAsWritten("Wednesday April 16, 2014");

    private static final Place TORONTO = Place.builder()
            .locality("Toronto")
            .region("Ontario")
            .asWritten("City of Toronto, Ontario")
            .build();

    private SolidarityPact2014() {}

    /** The pact, valid as it is. */
    public static Pact pact() {
        return Pact.builder()
                .id("solidarity-pact-2014")
                .title("SOLIDARITY PACT: Ontario public sector unions pledge to work together")
                .summary(
                        "Three organizations that represent employees of the Ontario Public Service promise to act as one"
                                + " throughout 2014.")
                .kind(Document.Kind.SOLIDARITY_PACT)
                .language("en-CA")
                .content(Document.Content.WHOLE)
                .date(SIGNING_DAY)
                .place(TORONTO)
                .term(Timeframe.parse("2014-01-01/2014-12-31").withAsWritten("throughout 2014"))
                .addAllParties(parties())
                .addParticipant(employer())
                .addAllRecitals(recitals())
                .addCommonInterest("public services in Ontario")
                .addCommonInterest("good jobs")
                .addCommonInterest("fair contracts")
                .addCommonInterest("liveable wages")
                .addCommonInterest("decent benefits for employees, retirees and our families")
                .addAllPledges(pledges())
                .addAllClauses(clauses())
                .consent(Pact.Consent.SIGNATURE)
                .addSignature(signature("amapceo", "Gary Gannage"))
                .addSignature(signature("opseu", "Warren (Smokey) Thomas"))
                .addSignature(signature("pego", "Ping Wu"))
                .entryIntoForce(
                        EntryIntoForce.builder().trigger(Trigger.allConsented()).build())
                .addCoverage(Coverage.builder()
                        .quantity(Quantity.parse("more than 57,000 OPS employees"))
                        .asOf("2014-04-16")
                        .build())
                .addAllActors(unions())
                .addAllActors(presidents())
                .addAllActors(employeesAndEmployer())
                .build();
    }

    private static List<Party> parties() {
        return List.of(
                Party.builder().actor("amapceo").build(),
                Party.builder()
                        .actor("opseu")
                        .nameAsSigned("Ontario Public Sector Employees Union")
                        .build(),
                Party.builder().actor("pego").build());
    }

    private static Participant employer() {
        return Participant.builder()
                .actor("ontario-government")
                .role(Participant.Role.COUNTERPART)
                .note("The employer, from whom the parties expect respect, dignity and fairness.")
                .build();
    }

    private static List<Recital> recitals() {
        return List.of(
                recital(
                        "their-work",
                        "Day after day, everyone in Ontario is reached by the work of these professionals, who keep the"
                                + " province’s government going."),
                recital(
                        "their-due",
                        "In exchange they want what they have earned: to be shown respect, dignity and fairness by"
                                + " their employer."),
                recital(
                        "the-attack",
                        "What they get is a mean-spirited approach to negotiations: cuts out of vindictiveness,"
                                + " concessions and claw-backs."),
                recital(
                        "no-scapegoats",
                        "The crisis in the government’s finances is none of the employees’ making, and they refuse to"
                                + " be its scapegoat."));
    }

    private static Recital recital(String id, String text) {
        return Recital.builder().id(id).text(text).build();
    }

    private static List<Provision> pledges() {
        return List.of(
                pledge(
                        "public-services",
                        "To stand up for keeping the services of Ontario public.",
                        "ontario-public-service"),
                pledge(
                        "welfare",
                        "To better the lives of all OPS employees: their social, economic and general welfare.",
                        "ops-employees"),
                pledge(
                        "agreements",
                        "To back one another when what a collective agreement provides has to be protected.",
                        "amapceo",
                        "opseu",
                        "pego"),
                pledge("viability", "To see that the OPS remains viable for the long term.", "ontario-public-service"),
                pledge(
                        "relationships",
                        "To work closely with every other union and association of labour in the OPS, on firm terms.",
                        "ops-employees"),
                pledge(
                        "rights",
                        "To act for the civil liberties and rights of employees, and for the freedoms and rights that"
                                + " trade unions have in Ontario.",
                        "ops-employees",
                        "amapceo",
                        "opseu",
                        "pego"));
    }

    private static Provision pledge(String id, String text, String... beneficiaries) {
        Provision.Builder pledge = Provision.builder()
                .id(id)
                .kind(Provision.Kind.PLEDGE)
                .text(text)
                .modality(Provision.Modality.OBLIGATION);
        for (String beneficiary : beneficiaries) {
            pledge.addBeneficiary(beneficiary);
        }
        return pledge.build();
    }

    private static List<Provision> clauses() {
        return List.of(
                pledge("withstand", "No party faces these aggressive attacks alone."),
                pledge("defence", "As one, they stand up for what all OPS employees are entitled to.", "ops-employees"),
                Provision.builder()
                        .id("united-action")
                        .text("On what is of interest to them all, the parties act together and keep to this common"
                                + " approach until the year is out.")
                        .modality(Provision.Modality.OBLIGATION)
                        .build(),
                Provision.builder()
                        .id("coordination")
                        .kind(Provision.Kind.COORDINATION)
                        .text("So that this comes about, they communicate with each other and coordinate what they do.")
                        .modality(Provision.Modality.OBLIGATION)
                        .build());
    }

    private static Signature signature(String party, String signatory) {
        return Signature.builder()
                .party(party)
                .signatory(signatory)
                .title("President")
                .date(SIGNING_DAY)
                .place(TORONTO)
                .build();
    }

    private static List<Actor> unions() {
        return List.of(
                union(
                        "amapceo",
                        "AMAPCEO",
                        "Association of Management, Administrative and Professional Crown Employees of Ontario"),
                union("opseu", "OPSEU", "Ontario Public Service Employees Union"),
                union("pego", "PEGO", "Professional Engineers Government of Ontario"));
    }

    private static Actor union(String id, String acronym, String name) {
        return Actor.builder()
                .id(id)
                .name(name)
                .acronym(acronym)
                .kind(Actor.Kind.ORGANIZATION)
                .addRelation(relation(ActorRelation.Kind.REPRESENTS, "ops-employees"))
                .build();
    }

    private static List<Actor> presidents() {
        return List.of(
                president("amapceo", "Gary Gannage"),
                president("opseu", "Warren (Smokey) Thomas"),
                president("pego", "Ping Wu"));
    }

    /** The post, and who is known to have held it on the day of the signing. */
    private static Actor president(String union, String name) {
        return Actor.builder()
                .id(union + "-president")
                .name("President")
                .kind(Actor.Kind.ELECTED_POST)
                .addRelation(relation(ActorRelation.Kind.POST_IN, union))
                .addHolder(Holder.builder().name(name).when("2014-04-16").build())
                .build();
    }

    private static List<Actor> employeesAndEmployer() {
        return List.of(
                Actor.builder()
                        .id("ops-employees")
                        .name("Ontario Public Service employees")
                        .addAlias("OPS employees")
                        .kind(Actor.Kind.COALITION)
                        .addRelation(relation(ActorRelation.Kind.EMPLOYED_BY, "ontario-government"))
                        .addRelation(relation(ActorRelation.Kind.PART_OF, "ontario-public-service"))
                        .build(),
                Actor.builder()
                        .id("ontario-public-service")
                        .name("Ontario Public Service")
                        .acronym("OPS")
                        .addRelation(relation(ActorRelation.Kind.PART_OF, "ontario-government"))
                        .build(),
                Actor.builder()
                        .id("ontario-government")
                        .name("Ontario government")
                        .kind(Actor.Kind.EMPLOYER)
                        .build());
    }

    private static ActorRelation relation(Term relation, String actor) {
        return ActorRelation.builder().relation(relation).actor(actor).build();
    }
}
