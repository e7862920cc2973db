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
import org.unionplan.actor.Responsibility;
import org.unionplan.document.Decision;
import org.unionplan.document.Narrative;
import org.unionplan.document.Participation;
import org.unionplan.metric.Metric;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.Pillar;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.plan.Terminology;
import org.unionplan.plan.Terminology.LevelName;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Quantity;

/** An article on the strategic plan of a union in Alberta, fact by fact. */
class AlbertaPlanFactsTest extends SourceFacts<StrategicPlan> {

    AlbertaPlanFactsTest() {
        super("003_866662417d982fb9.txt", "alberta-plan.json", StrategicPlan.class);
    }

    @Override
    Stream<List<Fact<StrategicPlan>>> facts() {
        return Stream.of(document(), guidingStatements(), goals(), making(), work(), actors());
    }

    private static List<Fact<StrategicPlan>> document() {
        return List.of(
                label("title", StrategicPlan::getTitle, "A Powerful Plan for Our Future"),
                labels("what the article calls the plan", StrategicPlan::getAliases, "Strategic Plan"),
                told("kind", StrategicPlan::getKind, "strategic-plan"),
                told("the article tells a part of the plan", p -> p.getContent(), "excerpt"),
                stated("date of publication", p -> p.getDate().flatMap(Timeframe::getNotation), "2022-10-01"),
                stated(
                        "date of publication, as written",
                        p -> p.getDate().flatMap(Timeframe::getAsWritten),
                        "Oct 01, 2022",
                        "Oct 01, 2022"),
                label(
                        "what time the plan is for",
                        p -> p.getTerm().flatMap(Timeframe::getAsWritten),
                        "for years to come"),
                told("that time has no dates", p -> p.getTerm().flatMap(Timeframe::getNotation), List.of()),
                stated(
                        "whose plan it is",
                        p -> actor(p, id(p.getOrganization())).getName(),
                        "AUPE",
                        "AUPE’s new Strategic Plan"),
                label("who published it", p -> actor(p, id(p.getIssuer())).getName(), "Communications Staff"),
                told(
                        "two reasons: what members went through, and what follows",
                        p -> p.getRecitals().size(),
                        2),
                told(
                        "the first reason names attacks, bargaining and the pandemic",
                        p -> Stream.of("attack", "UCP government", "bargaining", "pandemic")
                                .allMatch(word -> p.getRecitals()
                                        .get(0)
                                        .getText()
                                        .toString()
                                        .contains(word)),
                        true),
                stated(
                        "the second reason: rebuild, refocus, re-energize",
                        p -> p.getRecitals().get(1).getText().toString().contains("rebuild, refocus and re-energize"),
                        true,
                        "rebuild, refocus, and re-energize"),
                stated(
                        "there were plans before",
                        p -> p.getReferences().get(0).getRelation(),
                        "succeeds",
                        "not AUPE’s first strategic plan"));
    }

    private static List<Fact<StrategicPlan>> guidingStatements() {
        return List.of(
                stated(
                        "one of them is called a guiding statement",
                        p -> p.getTerminology()
                                .flatMap(Terminology::getCornerstone)
                                .map(LevelName::getSingular),
                        "guiding statement",
                        "guiding statement"),
                stated(
                        "several are called guiding statements",
                        p -> p.getTerminology()
                                .flatMap(Terminology::getCornerstone)
                                .flatMap(LevelName::getPlural),
                        "guiding statements",
                        "guiding statements"),
                stated(
                        "under them stand strategies",
                        p -> p.getTerminology()
                                .flatMap(Terminology::getPriority)
                                .flatMap(LevelName::getPlural),
                        "strategies",
                        "developing strategies"),
                stated(
                        "what carries out a strategy is a tactic",
                        p -> p.getTerminology().flatMap(Terminology::getAction).map(LevelName::getSingular),
                        "tactic",
                        "tactic development teams"),
                stated("four are declared", p -> p.getDeclaredCounts().get(0).getCount(), 4, "four guiding statements"),
                told("and four there are", p -> p.getCornerstones().size(), 4),
                labels(
                        "their names in order",
                        p -> p.getCornerstones().stream()
                                .map(PlanElement::getName)
                                .toList(),
                        "Negotiations",
                        "Workplace Power",
                        "Inclusion, Diversity, and Equity",
                        "External Relationships"),
                stated(
                        "the third has a short name",
                        p -> p.getCornerstones().get(2).getAliases(),
                        List.of("IDE"),
                        "Inclusion, Diversity, and Equity (IDE)"),
                told(
                        "each is explained",
                        p -> p.getCornerstones().stream()
                                .allMatch(c -> c.getStatement().isPresent()),
                        true),
                told(
                        "none of them has pillars",
                        p -> p.getCornerstones().stream()
                                .map(Cornerstone::getPillars)
                                .mapToInt(List<Pillar>::size)
                                .sum(),
                        0));
    }

    private static List<Fact<StrategicPlan>> goals() {
        return List.of(
                told(
                        "goals of Negotiations",
                        p -> names(p, "negotiations"),
                        List.of("Educate members about bargaining’s limitations", "Credible displays of power")),
                stated(
                        "members are taught the limits of bargaining",
                        p -> find(p, "bargaining-education", Priority.class).getName(),
                        "Educate members about bargaining’s limitations",
                        "educating members about bargaining’s limitations"),
                stated(
                        "they back their negotiators",
                        p -> find(p, "displays-of-power", Priority.class).getName(),
                        "Credible displays of power",
                        "credible displays of power"),
                told(
                        "goals of Workplace Power",
                        p -> names(p, "workplace-power"),
                        List.of("Empower members", "More stewards")),
                stated(
                        "members old and new are empowered",
                        p -> find(p, "empower-members", Priority.class)
                                .getStatement()
                                .map(text -> text.toString().contains("new employees or seasoned activists")),
                        true,
                        "from new employees to seasoned activists"),
                stated(
                        "stewards are counted",
                        p -> find(p, "stewards", Metric.class).getName(),
                        "AUPE stewards",
                        "number of AUPE stewards"),
                stated(
                        "their number is to increase",
                        p -> find(p, "stewards", Metric.class).getDirection(),
                        "increase",
                        "increase the number of AUPE stewards"),
                told(
                        "the goal is linked to the count",
                        p -> find(p, "more-stewards", Priority.class)
                                .getMetrics()
                                .get(0)
                                .getMetric(),
                        "stewards"),
                told(
                        "goals of IDE",
                        p -> names(p, "inclusion-diversity-and-equity"),
                        List.of("Break barriers", "Encourage equity-seeking groups")),
                stated(
                        "groups are encouraged",
                        p -> find(p, "equity-seeking-groups-power", Priority.class)
                                .getResponsibilities()
                                .get(0)
                                .getActor(),
                        "equity-seeking-groups",
                        "encouraging equity-seeking groups"),
                stated(
                        "barriers are broken",
                        p -> find(p, "break-barriers", Priority.class).getName(),
                        "Break barriers",
                        "breaking the barriers"),
                told(
                        "goal of External Relationships",
                        p -> names(p, "external-relationships"),
                        List.of("Use our existing relationships")),
                stated(
                        "with partners",
                        p -> find(p, "partners-for-public-services", Priority.class)
                                .getResponsibilities()
                                .get(0)
                                .getActor(),
                        "partners",
                        "use our existing relationships"),
                stated(
                        "in order to defend, improve and inform",
                        p -> find(p, "partners-for-public-services", Priority.class).getActions().stream()
                                .map(PlanElement::getName)
                                .toList(),
                        List.of(
                                "Defend public services",
                                "Improve public services",
                                "Inform Albertans of the importance of public services"),
                        "defend, improve, and inform"));
    }

    private static List<Fact<StrategicPlan>> making() {
        return List.of(
                told("three ways of taking part", p -> p.getParticipation().size(), 3),
                told("the Provincial Executive debated", p -> debate(p).getMethod(), "debate"),
                told("as a body", p -> debate(p).getBody(), "provincial-executive"),
                stated("for two", p -> debate(p).getQuantities().get(0).getValue(), "2", "two full days"),
                stated("days", p -> debate(p).getQuantities().get(0).getUnit(), "days", "two full days"),
                label("days, as written", p -> debate(p).getQuantities().get(0).getAsWritten(), "two full days"),
                told(
                        "out of which came the four statements",
                        p -> debate(p).getResults(),
                        List.of(
                                "negotiations",
                                "workplace-power",
                                "inclusion-diversity-and-equity",
                                "external-relationships")),
                stated(
                        "which it established",
                        p -> find(p, "guiding-statements", Decision.class).getOutcome(),
                        "adopted",
                        "Once these guiding statements were established"),
                told(
                        "by decision of the Provincial Executive",
                        p -> find(p, "guiding-statements", Decision.class).getBody(),
                        "provincial-executive"),
                told(
                        "all four of them",
                        p -> find(p, "guiding-statements", Decision.class)
                                .getSubjects()
                                .size(),
                        4),
                told("representatives developed strategies", p -> development(p).getMethod(), "strategy-development"),
                told(
                        "as representatives of Local Councils",
                        p -> development(p).getBody(),
                        "local-council-representatives"),
                stated("600 of them", p -> crowd(p).getValue(), "600", "600 Local Council representatives"),
                stated("nearly", p -> crowd(p).getQualifier(), "approximate", "nearly 600"),
                label("who were counted", p -> crowd(p).getOf(), "Local Council representatives"),
                label(
                        "the figure as written",
                        p -> crowd(p).getAsWritten(),
                        "nearly 600 Local Council representatives"),
                told(
                        "the figure reads as the words do",
                        p -> crowd(p).equals(Quantity.parse("nearly 600 Local Council representatives")),
                        true),
                told("in spring 2022", p -> development(p).getWhen().flatMap(Timeframe::getNotation), "2022-21"),
                label(
                        "all of it",
                        p -> development(p).getWhen().flatMap(Timeframe::getAsWritten),
                        "all of spring 2022"),
                told(
                        "which begins in March",
                        p -> development(p).getWhen().flatMap(Timeframe::getEarliestFirst),
                        "2022-03-01"),
                label(
                        "members were drawn in everywhere",
                        p -> p.getParticipation().get(2).getConstituency(),
                        "members from every corner of Alberta"),
                told(
                        "the President is heard four times",
                        p -> p.getNarratives().stream()
                                .filter(n -> n.getAttribution()
                                        .map(Object::toString)
                                        .equals(Optional.of("Guy Smith, President")))
                                .count(),
                        "4"),
                stated(
                        "who were won over by two years of challenges",
                        p -> p.getNarratives().get(3).getText().toString().contains("Two years of extreme challenges"),
                        true,
                        "extreme challenges of the past two years"),
                stated(
                        "as he is captioned",
                        p -> p.getNarratives().get(0).getAttribution(),
                        "Guy Smith, President",
                        "Guy Smith, President"),
                told(
                        "each time with a message",
                        p -> p.getNarratives().stream()
                                .map(Narrative::getKind)
                                .distinct()
                                .toList(),
                        List.of("message")));
    }

    private static List<Fact<StrategicPlan>> work() {
        return List.of(
                told(
                        "who answers for the plan, and how",
                        p -> p.getResponsibilities().stream()
                                .map(r -> r.getRole() + " " + r.getActor().orElseThrow())
                                .toList(),
                        List.of(
                                "selected-by locals",
                                "develops local-council-representatives",
                                "executes tactic-development-teams",
                                "executes aupe",
                                "supports staff",
                                "submits communications-staff")),
                stated(
                        "who wrote the article",
                        p -> p.getResponsibilities().get(5).getPerson(),
                        "Alexander Delorme",
                        "By Alexander Delorme, Communications Staff"),
                label(
                        "how long the work takes",
                        p -> actualWork(p).getWhen().flatMap(Timeframe::getAsWritten),
                        "over the next two years"),
                told(
                        "from the day of publication",
                        p -> actualWork(p).getWhen().flatMap(Timeframe::getEarliestFirst),
                        "2022-10-01"),
                told(
                        "to two years after",
                        p -> actualWork(p).getWhen().flatMap(Timeframe::getLatestLast),
                        "2024-09-30"),
                stated(
                        "staff work for it in every department",
                        p -> Stream.of(
                                        "Hours",
                                        "organizing tactics",
                                        "steward recruitment",
                                        "calendar of member events")
                                .allMatch(word -> p.getResponsibilities()
                                        .get(4)
                                        .getNote()
                                        .orElseThrow()
                                        .toString()
                                        .contains(word)),
                        true,
                        "hours AUPE staff",
                        "organizing tactics to steward recruitment",
                        "online AUPE member events calendar"));
    }

    private static List<Fact<StrategicPlan>> actors() {
        return List.of(
                told("eleven actors", p -> p.getActors().size(), 11),
                told("the union is an organization", p -> actor(p, "aupe").getKind(), "organization"),
                label("the executive", p -> actor(p, "provincial-executive").getName(), "Provincial Executive"),
                stated(
                        "is a body",
                        p -> actor(p, "provincial-executive").getKind(),
                        "body",
                        "AUPE’s governing body between conventions"),
                stated(
                        "of elected leaders",
                        p -> actor(p, "provincial-executive").getElected(),
                        true,
                        "elected leaders"),
                stated(
                        "of the union, who represent every Local",
                        p -> actor(p, "provincial-executive").getRelations().stream()
                                .map(r -> r.getRelation() + " " + r.getActor())
                                .toList(),
                        List.of("body-of aupe", "represents locals"),
                        "representing every Local"),
                label("the presidency", p -> actor(p, "president").getName(), "President"),
                told("is an elected post", p -> actor(p, "president").getKind(), "elected-post"),
                told(
                        "in the union",
                        p -> actor(p, "president").getRelations().get(0).getActor(),
                        "aupe"),
                label("held by", p -> actor(p, "president").getHolders().get(0).getName(), "Guy Smith"),
                label(
                        "for how long",
                        p -> actor(p, "president").getHolders().get(0).getWhen().flatMap(Timeframe::getAsWritten),
                        "over 12 years"),
                stated(
                        "with 15 years as an activist",
                        p -> actor(p, "president").getHolders().get(0).getNote(),
                        "An activist in the rank and file for 15 more years.",
                        "a rank-and-file activist for 15 more"),
                label("a vice-presidency", p -> actor(p, "vice-president").getName(), "vice-president"),
                label(
                        "which he held before",
                        p -> actor(p, "vice-president").getHolders().get(0).getName(),
                        "Guy Smith"),
                label(
                        "for as long as",
                        p -> actor(p, "vice-president")
                                .getHolders()
                                .get(0)
                                .getWhen()
                                .flatMap(Timeframe::getAsWritten),
                        "eight years"),
                label("staff", p -> actor(p, "staff").getName(), "AUPE staff"),
                label("teams", p -> actor(p, "tactic-development-teams").getName(), "tactic development teams"),
                told("are teams", p -> actor(p, "tactic-development-teams").getKind(), "team"),
                label("groups", p -> actor(p, "equity-seeking-groups").getName(), "equity-seeking groups"),
                label("partners", p -> actor(p, "partners").getName(), "like-minded and non-traditional partners"),
                told(
                        "Locals belong to the union",
                        p -> actor(p, "locals").getRelations().get(0).getActor(),
                        "aupe"));
    }

    private static String id(Optional<?> id) {
        return id.orElseThrow().toString();
    }

    private static List<?> names(StrategicPlan plan, String cornerstone) {
        return find(plan, cornerstone, Cornerstone.class).getPriorities().stream()
                .map(PlanElement::getName)
                .toList();
    }

    private static Participation debate(StrategicPlan plan) {
        return plan.getParticipation().get(0);
    }

    private static Participation development(StrategicPlan plan) {
        return plan.getParticipation().get(1);
    }

    private static Quantity crowd(StrategicPlan plan) {
        return development(plan).getQuantities().get(0);
    }

    private static Responsibility actualWork(StrategicPlan plan) {
        return plan.getResponsibilities().get(3);
    }
}
