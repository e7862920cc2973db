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
import org.unionplan.document.Duty;
import org.unionplan.document.Narrative;
import org.unionplan.document.Reference;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricLink;
import org.unionplan.plan.Action;
import org.unionplan.plan.Allocation;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.MemberGoal;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.plan.Terminology;
import org.unionplan.plan.Terminology.LevelName;
import org.unionplan.plan.Theme;
import org.unionplan.time.Recurrence;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ExternalId;
import org.unionplan.value.Text;

/** A platform of workers in a union, fact by fact. */
class WorkersPlatformFactsTest extends SourceFacts<StrategicPlan> {

    WorkersPlatformFactsTest() {
        super("002_7bca4c033865adb6.txt", "workers-platform.json", StrategicPlan.class);
    }

    @Override
    Stream<List<Fact<StrategicPlan>>> facts() {
        return Stream.of(
                document(),
                planks(),
                fairWages(),
                organizing(),
                austerity(),
                resources(),
                democracy(),
                coordination(),
                actors());
    }

    private static List<Fact<StrategicPlan>> document() {
        return List.of(
                label("title", StrategicPlan::getTitle, "CUPE Workers Platform"),
                stated("kind", StrategicPlan::getKind, "platform", "Platform"),
                told("all of it is here", StrategicPlan::getContent, "whole"),
                told(
                        "it has neither date nor term",
                        p -> List.of(p.getDate(), p.getTerm()),
                        List.of(List.of(), List.of())),
                stated(
                        "what the union is to become",
                        p -> has(p.getVision(), "CUPE Ontario", "led by its members", "fairly", "respect"),
                        true,
                        "Building a member-led CUPE Ontario",
                        "fairness and respect"),
                told("two reasons", p -> p.getRecitals().size(), 2),
                stated(
                        "deeds before words",
                        p -> has(Optional.of(p.getRecitals().get(0).getText()), "Deeds", "words", "concrete steps"),
                        true,
                        "Actions speak louder than words",
                        "concrete steps"),
                stated(
                        "steps that can be taken",
                        p -> has(
                                Optional.of(p.getRecitals().get(1).getText()),
                                "realistic",
                                "organizing, fighting force"),
                        true,
                        "realistic, achievable",
                        "organizing, fighting force"),
                label("heading over the planks", StrategicPlan::getCornerstonesHeading, "What can be done?"),
                stated(
                        "the union does not endorse it",
                        p -> p.getDecisions().get(0).getOutcome(),
                        "not-endorsed",
                        "not endorsed by the Canadian Union"),
                told("as the body that does not", p -> p.getDecisions().get(0).getBody(), "cupe"));
    }

    private static List<Fact<StrategicPlan>> planks() {
        return List.of(
                told(
                        "each is called a plank",
                        p -> p.getTerminology()
                                .flatMap(Terminology::getCornerstone)
                                .map(LevelName::getSingular),
                        "plank"),
                told("six planks", p -> p.getCornerstones().size(), 6),
                labels(
                        "by name",
                        p -> p.getCornerstones().stream()
                                .map(PlanElement::getName)
                                .toList(),
                        "Fighting openly for fair wages and better working conditions",
                        "Province-wide organizing that actually builds power",
                        "Stop austerity and privatization as one connected fight",
                        "Resource allocation that reflects members’ needs",
                        "Rebuild internal democracy and end gatekeeping",
                        "Cross-local coordination to win better contracts"),
                stated(
                        "what stands under five of them is headed",
                        p -> p.getCornerstones().stream()
                                .flatMap(c -> c.getPrioritiesHeading().stream())
                                .toList(),
                        List.of("What we’ll do", "What we’ll do", "What we’ll do", "What we’ll do", "What we’ll do"),
                        "What we’ll do"),
                told(
                        "priorities under each",
                        p -> p.getCornerstones().stream()
                                .map(c -> c.getPriorities().size())
                                .toList(),
                        List.of(0, 2, 3, 3, 2, 3)),
                labels(
                        "passages under a label of their own",
                        p -> p.getCornerstones().stream()
                                .flatMap(c -> c.getNarratives().stream())
                                .map(Narrative::getLabel)
                                .map(Optional::orElseThrow)
                                .toList(),
                        "Approach",
                        "Bottom line",
                        "Outcome"),
                labels(
                        "sectors",
                        p -> p.getThemes().stream().map(Theme::getName).toList(),
                        "municipal services",
                        "long-term care",
                        "education",
                        "social services",
                        "universities"));
    }

    private static List<Fact<StrategicPlan>> fairWages() {
        return List.of(
                told("four clauses", p -> statement(p, "fair-wages").split("; ").length, 4),
                stated(
                        "against austerity and privatization",
                        p -> has(p, "fair-wages", "austerity", "privatization", "services", "communities"),
                        true,
                        "Taking on austerity, privatization"),
                stated(
                        "concessions and contract language",
                        p -> has(p, "fair-wages", "concessions", "language", "safe, respected and secure"),
                        true,
                        "Pushing back against concessions",
                        "safe, respected, and secure"),
                stated(
                        "coordinated campaigns",
                        p -> has(p, "fair-wages", "coordinated campaigns", "locals and sectors", "bargaining table"),
                        true,
                        "coordinated campaigns",
                        "locals and sectors",
                        "bargaining table"),
                stated(
                        "organized, informed, united",
                        p -> has(p, "fair-wages", "organized, informed and united", "real improvements"),
                        true,
                        "organized, informed, and united",
                        "real improvements"));
    }

    private static List<Fact<StrategicPlan>> organizing() {
        return List.of(
                stated(
                        "a network across the province",
                        p -> name(p, "build-organizer-network"),
                        "Province-wide organizer network",
                        "province-wide organizer network"),
                stated(
                        "what its teams do",
                        p -> actions(p, "build-organizer-network"),
                        List.of("Map workplaces", "Identify organic leaders", "Support local campaigns"),
                        "map workplaces",
                        "support local campaigns",
                        "identify organic leaders"),
                told(
                        "it is teams that do so",
                        p -> find(p, "build-organizer-network", Priority.class).getActions().stream()
                                .map(action ->
                                        action.getResponsibilities().get(0).getActor())
                                .distinct()
                                .toList(),
                        List.of("area-based-teams")),
                label(
                        "campaigns are supported at once",
                        p -> find(p, "support-local-campaigns", Action.class)
                                .getTimeframe()
                                .flatMap(Timeframe::getAsWritten),
                        "in real time"),
                stated("infrastructure", p -> name(p, "infrastructure"), "Real infrastructure", "real infrastructure"),
                told("of five kinds", p -> actions(p, "infrastructure").size(), 5),
                stated("training", p -> actions(p, "infrastructure").get(0), "Training programs", "training programs"),
                stated(
                        "toolkits",
                        p -> actions(p, "infrastructure").get(1),
                        "Organizing toolkits",
                        "organizing toolkits"),
                stated(
                        "calls",
                        p -> actions(p, "infrastructure").get(2),
                        "Coordinated call teams",
                        "coordinated call teams"),
                stated(
                        "rapid response",
                        p -> actions(p, "infrastructure").get(3),
                        "Rapid response support",
                        "rapid response support"),
                stated("plans", p -> actions(p, "infrastructure").get(4), "Field plans", "field plans"),
                told(
                        "locals carry out the field plans",
                        p -> responsible(p, "field-plans"),
                        List.of("executes locals")),
                stated(
                        "and can do so immediately",
                        p -> find(p, "field-plans", Action.class).getTimeframe().flatMap(Timeframe::getAsWritten),
                        "immediately",
                        "locals can immediately implement"),
                label(
                        "heading over what measures it",
                        p -> find(p, "organizing", Cornerstone.class).getMetricsHeading(),
                        "How we’ll measure it"),
                told(
                        "three metrics are linked",
                        p -> find(p, "organizing", Cornerstone.class).getMetrics().stream()
                                .map(MetricLink::getMetric)
                                .toList(),
                        List.of("active-workplace-leaders", "supported-locals", "participation-growth")),
                told(
                        "and are all there are",
                        p -> p.getMetrics().stream().map(Metric::getId).toList(),
                        List.of("active-workplace-leaders", "supported-locals", "participation-growth")),
                told(
                        "tracked without a figure",
                        p -> p.getMetrics().stream()
                                .allMatch(m -> m.getTargets().isEmpty()
                                        && m.getBaseline().isEmpty()
                                        && m.getObservations().isEmpty()
                                        && m.getDirection().isEmpty()),
                        true),
                stated(
                        "leaders, not contacts",
                        p -> metric(p, "active-workplace-leaders", "Active workplace leaders", "contact list"),
                        true,
                        "active workplace leaders, not just contact lists"),
                stated(
                        "locals with plans",
                        p -> metric(p, "supported-locals", "Locals supported with real organizing plans", "How many"),
                        true,
                        "locals are supported with real organizing plans"),
                stated(
                        "growth, of the rank and file above all",
                        p -> metric(
                                p,
                                "participation-growth",
                                "Participation growth over time",
                                "rank and file",
                                "elected positions"),
                        true,
                        "participation growth over time",
                        "rank-and-file members, not just elected positions"));
    }

    private static List<Fact<StrategicPlan>> austerity() {
        return List.of(
                label("first step", p -> name(p, "name-the-issue"), "Name the issue clearly"),
                stated(
                        "strategies, not accidents",
                        p -> has(
                                p,
                                "name-the-issue",
                                "short of money",
                                "year after year",
                                "privatized",
                                "strategies",
                                "not by chance"),
                        true,
                        "chronic underfunding and privatization are not accidents",
                        "coordinated strategies"),
                label("second step", p -> name(p, "connect-campaigns"), "Connect campaigns across sectors"),
                stated(
                        "in four sectors",
                        p -> find(p, "connect-campaigns", Priority.class).getThemes(),
                        List.of("municipal-services", "long-term-care", "education", "social-services"),
                        "education, and social services",
                        "municipal services, long-term care"),
                stated(
                        "which face one playbook",
                        p -> has(p, "connect-campaigns", "same playbook"),
                        true,
                        "same playbook"),
                label("third step", p -> name(p, "public-services-defense-plan"), "Public Services Defense Plan"),
                stated(
                        "with three parts",
                        p -> actions(p, "public-services-defense-plan"),
                        List.of(
                                "Rapid response strategies",
                                "Campaign templates for locals",
                                "Strong public messaging"),
                        "rapid response strategies",
                        "campaign templates for locals",
                        "strong public messaging"),
                label(
                        "strategies for a certain moment",
                        p -> find(p, "rapid-response-strategies", Action.class).getCondition(),
                        "when services are threatened"),
                stated(
                        "messages on cuts and communities",
                        p -> has(p, "public-messaging", "communities", "cuts"),
                        true,
                        "connects cuts to real impacts in communities"),
                stated(
                        "approach",
                        p -> narrative(
                                p,
                                "austerity-and-privatization",
                                "Approach",
                                "austerity and privatization",
                                "now and then"),
                        true,
                        "Approach Fighting austerity and privatization"));
    }

    private static List<Fact<StrategicPlan>> resources() {
        return List.of(
                label(
                        "first step",
                        p -> name(p, "shift-funding"),
                        "Shift funding toward organizing capacity and measurable outcomes"),
                told("with three ends", p -> actions(p, "shift-funding").size(), 3),
                stated(
                        "support",
                        p -> actions(p, "shift-funding").get(0),
                        "Stronger support for locals and campaigns",
                        "stronger support for locals and campaigns"),
                stated(
                        "tools",
                        p -> actions(p, "shift-funding").get(1),
                        "Practical tools and training",
                        "practical tools and training"),
                stated(
                        "response",
                        p -> actions(p, "shift-funding").get(2),
                        "Rapid response infrastructure",
                        "rapid response infrastructure"),
                label("second step", p -> name(p, "reduce-internal-spending"), "Reduce spending on internal politics"),
                stated(
                        "third step",
                        p -> name(p, "transparent-budgeting"),
                        "Transparent budgeting and priority-setting process",
                        "transparent budgeting and priority-setting process"),
                stated(
                        "tied to the goals of members",
                        p -> has(p, "transparent-budgeting", "goals", "members themselves"),
                        true,
                        "tied directly to member-identified goals"),
                told("three shifts", p -> p.getAllocations().size(), 3),
                stated(
                        "more for organizing",
                        p -> shift(p, "organizing-capacity"),
                        "Organizing capacity and measurable outcomes: increase",
                        "organizing capacity and measurable outcomes"),
                stated(
                        "less for internal politics",
                        p -> shift(p, "internal-politics"),
                        "Internal politics: decrease",
                        "Reduce spending on internal politics"),
                stated(
                        "more for engagement",
                        p -> shift(p, "member-engagement"),
                        "Frontline member engagement: increase",
                        "redirect resources to frontline member engagement"),
                told(
                        "what the first shift serves",
                        p -> find(p, "organizing-capacity", Allocation.class).getServes(),
                        List.of(
                                "shift-funding",
                                "stronger-support",
                                "tools-and-training",
                                "rapid-response-infrastructure")),
                told(
                        "every shift serves a goal of members",
                        p -> p.getAllocations().stream()
                                .noneMatch(a -> a.getGoals().isEmpty()),
                        true),
                stated(
                        "two goals of members",
                        p -> p.getMemberGoals().stream()
                                .map(MemberGoal::getText)
                                .toList(),
                        List.of("To see where resources go.", "To feel at work what they bring about."),
                        "see where resources go",
                        "feel the impact in their workplaces"),
                told(
                        "from the bottom line",
                        p -> p.getMemberGoals().stream()
                                .map(MemberGoal::getSource)
                                .distinct()
                                .toList(),
                        List.of("Bottom line")),
                stated(
                        "bottom line",
                        p -> narrative(
                                p, "resource-allocation", "Bottom line", "Members", "where the money goes", "at work"),
                        true,
                        "Bottom line Members deserve"));
    }

    private static List<Fact<StrategicPlan>> democracy() {
        return List.of(
                stated(
                        "first step",
                        p -> name(p, "accountability-standard"),
                        "Member-first accountability standard",
                        "member-first accountability standard"),
                told(
                        "with four duties",
                        p -> find(p, "accountability-standard", Priority.class).getReferences().stream()
                                .map(Reference::getTarget)
                                .toList(),
                        List.of("elected-report", "elected-work-plan", "elected-update", "elected-summary")),
                told(
                        "which are all there are",
                        p -> p.getDuties().stream().map(Duty::getKind).toList(),
                        List.of("report", "plan", "update", "summary")),
                stated(
                        "of every elected post",
                        p -> p.getDuties().stream()
                                .map(Duty::getEveryElectedPost)
                                .toList(),
                        List.of(true, true, true, true),
                        "every elected role"),
                stated("clear reports", p -> owed(p, "elected-report", "clear"), true, "clear reporting expectations"),
                stated("work plans", p -> owed(p, "elected-work-plan", "work plan"), true, "work plans"),
                stated(
                        "as often as the source says",
                        p -> find(p, "elected-work-plan", Duty.class)
                                .getRecurrence()
                                .flatMap(Recurrence::getAsWritten),
                        "regular",
                        "regular work plans"),
                stated(
                        "open updates",
                        p -> owed(p, "elected-update", "Updates", "hide nothing"),
                        true,
                        "transparent updates"),
                stated(
                        "summaries for all",
                        p -> owed(p, "elected-summary", "decided", "all can follow"),
                        true,
                        "accessible summaries of decisions"),
                stated(
                        "second step",
                        p -> name(p, "rank-and-file-leadership"),
                        "Real pathways for rank-and-file leadership",
                        "real pathways for rank-and-file leadership"),
                stated(
                        "of three kinds",
                        p -> actions(p, "rank-and-file-leadership"),
                        List.of(
                                "Members leading reports",
                                "Structured training and mentoring",
                                "Intentional support for new activists"),
                        "members leading reports",
                        "structured training and mentoring",
                        "intentional support for new activists"),
                told(
                        "members lead",
                        p -> responsible(p, "members-lead-reports"),
                        List.of("leads rank-and-file-members")),
                label(
                        "a shift of culture",
                        p -> find(p, "internal-democracy", Cornerstone.class).getActionsHeading(),
                        "Culture shift"),
                stated(
                        "ends three things",
                        p -> actions(p, "internal-democracy").subList(0, 3),
                        List.of(
                                "End closed-door decision-making",
                                "End stacked processes",
                                "End informal power structures"),
                        "End closed-door decision-making",
                        "stacked processes",
                        "informal power structures"),
                labels(
                        "and builds one",
                        p -> actions(p, "internal-democracy").subList(3, 4),
                        "Build a union where participation is real"));
    }

    private static List<Fact<StrategicPlan>> coordination() {
        return List.of(
                label("first step", p -> name(p, "expiry-map"), "Collective Agreement Expiry Map"),
                stated(
                        "which locals develop with resources, and know by",
                        p -> responsible(p, "expiry-map"),
                        List.of("develops locals", "informed locals"),
                        "Give locals resources to develop",
                        "so locals know when others are bargaining"),
                stated(
                        "second step",
                        p -> name(p, "bargaining-clusters"),
                        "Coordinated bargaining clusters",
                        "coordinated bargaining clusters"),
                stated(
                        "across four sectors",
                        p -> find(p, "bargaining-clusters", Priority.class).getThemes(),
                        List.of("municipal-services", "long-term-care", "universities", "social-services"),
                        "municipal, long-term care, universities, social services"),
                stated(
                        "together, not isolated",
                        p -> has(p, "bargaining-clusters", "together", "isolated"),
                        true,
                        "move together instead of in isolation"),
                stated(
                        "third step",
                        p -> name(p, "shared-demand-frameworks"),
                        "Shared demand frameworks",
                        "shared demand frameworks"),
                label(
                        "on a condition",
                        p -> find(p, "shared-demand-frameworks", Priority.class).getCondition(),
                        "where appropriate"),
                told(
                        "the register carries clusters and demands",
                        p -> Stream.of("bargaining-clusters", "shared-demand-frameworks")
                                .map(id -> find(p, id, Priority.class)
                                        .getReferences()
                                        .get(0))
                                .map(r -> r.getDocument().orElseThrow() + " "
                                        + r.getTarget().orElseThrow())
                                .toList(),
                        List.of(
                                "workers-platform-register cross-sector-cluster",
                                "workers-platform-register shared-demands")),
                stated(
                        "outcome",
                        p -> narrative(p, "coordination", "Outcome", "employer", "one local after another", "leverage"),
                        true,
                        "Outcome Employers lose the ability",
                        "Workers gain leverage"));
    }

    private static List<Fact<StrategicPlan>> actors() {
        return List.of(
                told("eight actors", p -> p.getActors().size(), 8),
                label("the union", p -> actor(p, "cupe").getName(), "Canadian Union of Public Employees"),
                stated("its acronym", p -> actor(p, "cupe").getAcronym(), "CUPE", "(CUPE)"),
                label("its part in Ontario", p -> actor(p, "cupe-ontario").getName(), "CUPE Ontario"),
                told("whose platform it is", StrategicPlan::getOrganization, "cupe-workers"),
                stated("by name", p -> actor(p, "cupe-workers").getName(), "CUPE Workers", "CUPE Workers Platform"),
                label(
                        "their address",
                        p -> actor(p, "cupe-workers").getExternalIds().get(0).getId(),
                        "cupeworkers@gmail.com"),
                told(
                        "is for mail",
                        p -> actor(p, "cupe-workers").getExternalIds().stream()
                                .map(ExternalId::getSystem)
                                .toList(),
                        List.of("email")),
                label("the network", p -> actor(p, "organizer-network").getName(), "province-wide organizer network"),
                told("is one", p -> actor(p, "organizer-network").getKind(), "network"),
                label("its teams", p -> actor(p, "area-based-teams").getName(), "area-based teams"),
                told("are teams", p -> actor(p, "area-based-teams").getKind(), "team"),
                told(
                        "and parts of it",
                        p -> actor(p, "area-based-teams").getRelations().get(0).getActor(),
                        "organizer-network"),
                label("locals", p -> actor(p, "locals").getName(), "locals"),
                label(
                        "members without office",
                        p -> actor(p, "rank-and-file-members").getName(),
                        "rank-and-file members"),
                label("newcomers", p -> actor(p, "new-activists").getName(), "new activists"));
    }

    private static PlanElement element(StrategicPlan plan, String id) {
        return find(plan, id, PlanElement.class);
    }

    private static Text name(StrategicPlan plan, String id) {
        return element(plan, id).getName();
    }

    private static String statement(StrategicPlan plan, String id) {
        return element(plan, id).getStatement().orElseThrow().toString();
    }

    private static List<?> actions(StrategicPlan plan, String above) {
        return find(plan, above, PlanElement.class).getChildren(PlanElement.Level.ACTION).stream()
                .map(PlanElement::getName)
                .toList();
    }

    private static List<String> responsible(StrategicPlan plan, String id) {
        return element(plan, id).getResponsibilities().stream()
                .map(WorkersPlatformFactsTest::words)
                .toList();
    }

    private static String words(Responsibility responsibility) {
        return responsibility.getRole() + " " + responsibility.getActor().orElseThrow();
    }

    private static boolean metric(StrategicPlan plan, String id, String name, String... definition) {
        Metric metric = find(plan, id, Metric.class);
        return metric.getName().toString().equals(name) && has(metric.getDefinition(), definition);
    }

    private static boolean narrative(StrategicPlan plan, String plank, String label, String... words) {
        Narrative narrative = element(plan, plank).getNarratives().get(0);
        return has(narrative.getLabel(), label) && has(Optional.of(narrative.getText()), words);
    }

    private static String shift(StrategicPlan plan, String id) {
        Allocation allocation = find(plan, id, Allocation.class);
        return allocation.getPurpose().orElseThrow() + ": "
                + allocation.getChange().orElseThrow().getKeyword();
    }

    private static boolean owed(StrategicPlan plan, String duty, String... words) {
        return has(find(plan, duty, Duty.class).getWhat(), words);
    }

    private static boolean has(StrategicPlan plan, String id, String... words) {
        return has(element(plan, id).getStatement(), words);
    }

    private static boolean has(Optional<?> text, String... words) {
        return Stream.of(words).allMatch(text.orElseThrow().toString()::contains);
    }
}
