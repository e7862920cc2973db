package org.unionplan.examples;

import static org.unionplan.examples.Examples.actor;
import static org.unionplan.examples.Examples.find;
import static org.unionplan.examples.Fact.label;
import static org.unionplan.examples.Fact.labels;
import static org.unionplan.examples.Fact.stated;
import static org.unionplan.examples.Fact.told;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionplan.actor.ActorRelation;
import org.unionplan.actor.Place;
import org.unionplan.pact.EntryIntoForce;
import org.unionplan.pact.Pact;
import org.unionplan.pact.Provision;
import org.unionplan.pact.Signature;
import org.unionplan.pact.Trigger;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Quantity;

/** The solidarity pact of three Ontario unions, fact by fact. */
class SolidarityPactFactsTest extends SourceFacts<Pact> {

    SolidarityPactFactsTest() {
        super("004_94046fa65e4534b1.txt", "solidarity-pact-2014.json", Pact.class);
    }

    @Override
    Stream<List<Fact<Pact>>> facts() {
        return Stream.of(document(), reasons(), pledges(), signatures(), unions(), employer());
    }

    private static List<Fact<Pact>> document() {
        return List.of(
                label("title", Pact::getTitle, "SOLIDARITY PACT: Ontario public sector unions pledge to work together"),
                stated("kind", Pact::getKind, "solidarity-pact", "support this solidarity pact"),
                told("all of it is here", Pact::getContent, "whole"),
                stated(
                        "it holds from the first day of 2014",
                        p -> p.getTerm().flatMap(Timeframe::getEarliestFirst),
                        "2014-01-01",
                        "throughout 2014"),
                stated(
                        "to the last",
                        p -> p.getTerm().flatMap(Timeframe::getLatestLast),
                        "2014-12-31",
                        "throughout 2014"),
                label("its term, as written", p -> p.getTerm().flatMap(Timeframe::getAsWritten), "throughout 2014"),
                stated(
                        "day of signing",
                        p -> p.getDate().flatMap(Timeframe::getNotation),
                        "2014-04-16",
                        "April 16, 2014"),
                label(
                        "day of signing, as written",
                        p -> p.getDate().flatMap(Timeframe::getAsWritten),
                        "Wednesday April 16, 2014"),
                told(
                        "which was a Wednesday",
                        p -> p.getDate()
                                .flatMap(Timeframe::getEarliestFirst)
                                .map(day -> day.getDayOfWeek().name()),
                        "WEDNESDAY"),
                label("city", p -> p.getPlace().flatMap(Place::getLocality), "Toronto"),
                label("province", p -> p.getPlace().flatMap(Place::getRegion), "Ontario"),
                label("place, as written", p -> p.getPlace().flatMap(Place::getAsWritten), "City of Toronto, Ontario"),
                stated("bound by signing", Pact::getConsent, "signature", "In signing our solidarity pact"),
                told(
                        "in force once all have signed",
                        p -> p.getEntryIntoForce()
                                .map(EntryIntoForce::getTrigger)
                                .map(Trigger::getKind),
                        "all-consented"),
                told(
                        "nothing is said of renewal, accession or withdrawal",
                        p -> List.of(p.getRenewal(), p.getAccession(), p.getWithdrawal()),
                        List.of(List.of(), List.of(), List.of())));
    }

    private static List<Fact<Pact>> reasons() {
        return List.of(
                told("four reasons", p -> p.getRecitals().size(), 4),
                told(
                        "their work reaches everyone in Ontario",
                        p -> recital(p, 0, "Day after day", "everyone in Ontario", "professionals"),
                        true),
                stated(
                        "they ask for three things",
                        p -> recital(p, 1, "respect, dignity and fairness"),
                        true,
                        "respect, dignity and fairness"),
                stated(
                        "they meet with a mean-spirited approach",
                        p -> recital(p, 2, "mean-spirited approach", "cuts", "concessions and claw-backs"),
                        true,
                        "mean-spirited approach",
                        "cuts, concessions and claw-backs"),
                stated(
                        "they will not be a scapegoat",
                        p -> recital(p, 3, "crisis", "finances", "scapegoat"),
                        true,
                        "scapegoat for the government's financial situation"),
                labels(
                        "what they have in common",
                        Pact::getCommonInterests,
                        "public services in Ontario",
                        "good jobs",
                        "fair contracts",
                        "liveable wages",
                        "decent benefits for employees, retirees and our families"),
                told("one figure is given", p -> p.getCoverage().size(), 1),
                stated("57,000", p -> covered(p).getValue(), "57000", "57,000 OPS employees"),
                stated("and more", p -> covered(p).getQualifier(), "more-than", "more than 57,000"),
                label("of whom", p -> covered(p).getOf(), "OPS employees"),
                label("the figure, as written", p -> covered(p).getAsWritten(), "more than 57,000 OPS employees"),
                told(
                        "as of the signing",
                        p -> p.getCoverage().get(0).getAsOf().flatMap(Timeframe::getNotation),
                        "2014-04-16"));
    }

    private static List<Fact<Pact>> pledges() {
        return List.of(
                told("six pledges", p -> p.getPledges().size(), 6),
                told(
                        "in the order of the source",
                        p -> p.getPledges().stream().map(Provision::getId).toList(),
                        List.of("public-services", "welfare", "agreements", "viability", "relationships", "rights")),
                told(
                        "each is one",
                        p -> p.getPledges().stream()
                                .map(Provision::getKind)
                                .distinct()
                                .toList(),
                        List.of("pledge")),
                told(
                        "each obliges",
                        p -> p.getPledges().stream()
                                .map(Provision::getModality)
                                .distinct()
                                .toList(),
                        List.of("obligation")),
                told(
                        "all parties alike",
                        p -> p.getPledges().stream()
                                .allMatch(pledge -> pledge.getBearers().isEmpty()),
                        true),
                stated(
                        "services stay public",
                        p -> says(p, "public-services", "services of Ontario", "public"),
                        true,
                        "keeping Ontario's services public"),
                stated(
                        "welfare in three respects",
                        p -> says(p, "welfare", "social, economic and general welfare"),
                        true,
                        "social, economic and general welfare"),
                stated(
                        "of OPS employees",
                        p -> beneficiaries(p, "welfare"),
                        List.of("ops-employees"),
                        "all employees in the OPS"),
                stated(
                        "agreements are protected",
                        p -> says(p, "agreements", "collective agreement", "protected"),
                        true,
                        "provisions of our collective agreements"),
                stated(
                        "by each other's support",
                        p -> beneficiaries(p, "agreements"),
                        List.of("amapceo", "opseu", "pego"),
                        "Support each other"),
                stated(
                        "the OPS remains viable",
                        p -> beneficiaries(p, "viability"),
                        List.of("ontario-public-service"),
                        "long-term viability of the OPS"),
                stated(
                        "relationships with all unions in the OPS",
                        p -> says(p, "relationships", "union and association", "in the OPS"),
                        true,
                        "all OPS labour unions and associations"),
                stated(
                        "civil rights and liberties, and those of trade unions",
                        p -> says(p, "rights", "civil liberties and rights", "freedoms and rights", "trade unions"),
                        true,
                        "civil rights and liberties of employees",
                        "rights and freedoms of trade unions in Ontario"),
                told(
                        "four clauses beside, in the order of the source",
                        p -> p.getClauses().stream().map(Provision::getId).toList(),
                        List.of("withstand", "defence", "united-action", "coordination")),
                stated(
                        "no party is alone under attack",
                        p -> says(p, "withstand", "aggressive attacks"),
                        true,
                        "work together to withstand these aggressive attacks"),
                stated(
                        "they defend the rights of OPS employees",
                        p -> beneficiaries(p, "defence"),
                        List.of("ops-employees"),
                        "rights of more than 57,000 OPS employees"),
                stated(
                        "the parties act together",
                        p -> says(p, "united-action", "act together", "common approach"),
                        true,
                        "act together",
                        "common approach"),
                stated(
                        "they communicate and coordinate",
                        p -> says(p, "coordination", "communicate", "coordinate"),
                        true,
                        "communicate and coordinate"),
                told(
                        "which is what that clause is about",
                        p -> find(p, "coordination", Provision.class).getKind(),
                        "coordination"));
    }

    private static List<Fact<Pact>> signatures() {
        return List.of(
                told("three signatures", p -> p.getSignatures().size(), 3),
                told(
                        "one for each party",
                        p -> p.getSignatures().stream().map(Signature::getParty).toList(),
                        List.of("amapceo", "opseu", "pego")),
                labels(
                        "signed by",
                        p -> p.getSignatures().stream()
                                .map(Signature::getSignatory)
                                .map(Optional::orElseThrow)
                                .toList(),
                        "Gary Gannage",
                        "Warren (Smokey) Thomas",
                        "Ping Wu"),
                stated(
                        "as presidents",
                        p -> p.getSignatures().stream().map(Signature::getTitle).toList(),
                        List.of("President", "President", "President"),
                        "Gary Gannage, President",
                        "Warren (Smokey) Thomas, President",
                        "Ping Wu, President"),
                told(
                        "on one day",
                        p -> p.getSignatures().stream()
                                .map(Signature::getDate)
                                .distinct()
                                .toList(),
                        List.of("2014-04-16")),
                stated(
                        "a Wednesday, as written with each",
                        p -> p.getSignatures().stream()
                                .map(s -> s.getDate().flatMap(Timeframe::getAsWritten))
                                .distinct()
                                .toList(),
                        List.of("Wednesday April 16, 2014"),
                        "Signed on Wednesday April 16, 2014"),
                stated(
                        "in one place",
                        p -> p.getSignatures().stream()
                                .map(s -> s.getPlace().flatMap(Place::getLocality))
                                .distinct()
                                .toList(),
                        List.of("Toronto"),
                        "in the City of Toronto, Ontario by:"));
    }

    private static List<Fact<Pact>> unions() {
        return List.of(
                told(
                        "three parties",
                        p -> p.getParties().stream()
                                .map(party -> party.getActor())
                                .toList(),
                        List.of("amapceo", "opseu", "pego")),
                label(
                        "first party",
                        p -> actor(p, "amapceo").getName(),
                        "Association of Management, Administrative and Professional Crown Employees of Ontario"),
                stated("its acronym", p -> actor(p, "amapceo").getAcronym(), "AMAPCEO", "(AMAPCEO)"),
                told("second party", p -> actor(p, "opseu").getName(), "Ontario Public Service Employees Union"),
                label(
                        "the name it signed under",
                        p -> p.getParties().get(1).getNameAsSigned(),
                        "Ontario Public Sector Employees Union"),
                stated("its acronym", p -> actor(p, "opseu").getAcronym(), "OPSEU", "(OPSEU)"),
                label("third party", p -> actor(p, "pego").getName(), "Professional Engineers Government of Ontario"),
                stated("its acronym", p -> actor(p, "pego").getAcronym(), "PEGO", "(PEGO)"),
                stated(
                        "all are organizations",
                        p -> Stream.of("amapceo", "opseu", "pego")
                                .map(id -> actor(p, id).getKind())
                                .distinct()
                                .toList(),
                        List.of("organization"),
                        "labour unions and associations"),
                stated(
                        "that represent OPS employees",
                        p -> Stream.of("amapceo", "opseu", "pego")
                                .map(id -> relations(p, id))
                                .distinct()
                                .toList(),
                        List.of(List.of("represents ops-employees")),
                        "represent Ontario Public Service (OPS) employees"),
                told(
                        "each has a president",
                        p -> Stream.of("amapceo", "opseu", "pego")
                                .map(id -> relations(p, id + "-president"))
                                .toList(),
                        List.of(List.of("post-in amapceo"), List.of("post-in opseu"), List.of("post-in pego"))),
                told(
                        "an elected post",
                        p -> Stream.of("amapceo", "opseu", "pego")
                                .map(id -> actor(p, id + "-president").getKind())
                                .distinct()
                                .toList(),
                        List.of("elected-post")),
                labels(
                        "held by those who signed",
                        p -> Stream.of("amapceo", "opseu", "pego")
                                .map(id -> actor(p, id + "-president")
                                        .getHolders()
                                        .get(0)
                                        .getName())
                                .toList(),
                        "Gary Gannage",
                        "Warren (Smokey) Thomas",
                        "Ping Wu"));
    }

    private static List<Fact<Pact>> employer() {
        return List.of(
                told("nine actors", p -> p.getActors().size(), 9),
                label("the employer", p -> actor(p, "ontario-government").getName(), "Ontario government"),
                stated(
                        "is one",
                        p -> actor(p, "ontario-government").getKind(),
                        "employer",
                        "our employer, the Ontario government"),
                told(
                        "is whom the parties face, unbound",
                        p -> p.getParticipants().get(0).getActor() + " "
                                + p.getParticipants().get(0).getRole(),
                        "ontario-government counterpart"),
                label(
                        "the public service",
                        p -> actor(p, "ontario-public-service").getName(),
                        "Ontario Public Service"),
                stated("its acronym", p -> actor(p, "ontario-public-service").getAcronym(), "OPS", "(OPS)"),
                labels("the employees", p -> actor(p, "ops-employees").getAliases(), "OPS employees"),
                told(
                        "work for the government, in the public service",
                        p -> relations(p, "ops-employees"),
                        List.of("employed-by ontario-government", "part-of ontario-public-service")));
    }

    private static Quantity covered(Pact pact) {
        return pact.getCoverage().get(0).getQuantity();
    }

    private static boolean recital(Pact pact, int index, String... words) {
        return hasAll(pact.getRecitals().get(index).getText().toString(), words);
    }

    private static boolean says(Pact pact, String provision, String... words) {
        return hasAll(find(pact, provision, Provision.class).getText().toString(), words);
    }

    private static boolean hasAll(String text, String... words) {
        return Stream.of(words).allMatch(text::contains);
    }

    private static List<?> beneficiaries(Pact pact, String provision) {
        return find(pact, provision, Provision.class).getBeneficiaries();
    }

    private static List<String> relations(Pact pact, String actor) {
        return actor(pact, actor).getRelations().stream()
                .map(SolidarityPactFactsTest::words)
                .toList();
    }

    private static String words(ActorRelation relation) {
        return relation.getRelation() + " " + relation.getActor();
    }
}
