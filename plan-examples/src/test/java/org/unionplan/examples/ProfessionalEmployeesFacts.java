package org.unionplan.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionplan.examples.Examples.actor;
import static org.unionplan.examples.Fact.label;
import static org.unionplan.examples.Fact.labels;
import static org.unionplan.examples.Fact.stated;
import static org.unionplan.examples.Fact.told;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.plan.Terminology;
import org.unionplan.plan.Terminology.LevelName;
import org.unionplan.time.Timeframe;

/** Facts that both published wordings of the plan of Ontario's professional employees state. */
abstract class ProfessionalEmployeesFacts extends SourceFacts<StrategicPlan> {

    private final String source;
    private final StrategicPlan plan;

    ProfessionalEmployeesFacts(String source, String example) {
        super(source, example, StrategicPlan.class);
        this.source = source;
        this.plan = Examples.read(example, StrategicPlan.class);
    }

    /** The label, title and headings of this wording. */
    abstract List<Fact<StrategicPlan>> ofThisWording();

    @Override
    Stream<List<Fact<StrategicPlan>>> facts() {
        return Stream.of(ofThisWording(), document(), values(), cornerstones(), pillars(), actors());
    }

    @Test
    void everyStatementHasAsManyClausesAsInTheSource() {
        String text = Examples.source(source);
        for (Cornerstone cornerstone : plan.getCornerstones()) {
            String heading = "Cornerstone #" + cornerstone.getNumber().orElseThrow() + ": " + cornerstone.getName();
            Matcher published =
                    Pattern.compile(Pattern.quote(heading) + "([^.]*)\\.").matcher(text);

            assertThat(published.find()).as(heading).isTrue();
            assertThat(clauses(cornerstone))
                    .as(heading)
                    .hasSize(published.group(1).split(";").length);
        }
    }

    /** The clauses of a statement, which semicolons part. */
    static List<String> clauses(Cornerstone cornerstone) {
        return List.of(cornerstone.getStatement().orElseThrow().toString().split("; "));
    }

    private static List<Fact<StrategicPlan>> document() {
        return List.of(
                labels(
                        "the plan's name in running text",
                        StrategicPlan::getAliases,
                        "Building on a Strong Foundation: 2021-2025 Strategic Plan"),
                told("identifier of both wordings", StrategicPlan::getId, "professional-employees-2021-2025"),
                stated("kind", StrategicPlan::getKind, "strategic-plan", "Strategic Plan"),
                told("all of it is here", StrategicPlan::getContent, "whole"),
                stated("term", p -> p.getTerm().flatMap(Timeframe::getNotation), "2021/2025", "2021-2025"),
                label("term, as written", p -> p.getTerm().flatMap(Timeframe::getAsWritten), "2021-2025"),
                told("it may begin with 2021", p -> p.getTerm().flatMap(Timeframe::getEarliestFirst), "2021-01-01"),
                told("and end with 2025", p -> p.getTerm().flatMap(Timeframe::getLatestLast), "2025-12-31"),
                told("no metrics", p -> p.getMetrics().size(), 0));
    }

    private static List<Fact<StrategicPlan>> values() {
        return List.of(
                stated(
                        "whose values they are",
                        p -> has(p.getValuesStatement(), "Ontario’s Professional Employees"),
                        true,
                        "Ontario’s Professional Employees"),
                stated(
                        "what they commit to",
                        p -> has(p.getValuesStatement(), "represent", "support", "members"),
                        true,
                        "representing and supporting our members"),
                told("five core values", p -> p.getCoreValues().size(), 5),
                told(
                        "each a statement without a name",
                        p -> p.getCoreValues().stream()
                                .allMatch(value -> value.getName().isEmpty()
                                        && value.getStatement().isPresent()),
                        true),
                stated(
                        "professionalism and integrity",
                        p -> has(p.getCoreValues().get(0).getStatement(), "professional", "integrity"),
                        true,
                        "professionalism and integrity"),
                stated(
                        "democracy and six more",
                        p -> has(
                                p.getCoreValues().get(1).getStatement(),
                                "democracy, fairness, diversity, equity, honesty and openness",
                                "improving"),
                        true,
                        "democracy, fairness, diversity, equity",
                        "openness, and continuous improvement"),
                stated(
                        "respect and conscience",
                        p -> has(p.getCoreValues().get(2).getStatement(), "respect", "social conscience"),
                        true,
                        "respectful manner with a social conscience"),
                stated(
                        "a team with common goals",
                        p -> has(p.getCoreValues().get(3).getStatement(), "team", "dedicated", "strategic priorities"),
                        true,
                        "inclusive and dedicated team",
                        "strategic priorities"),
                stated(
                        "inspiration and influence",
                        p -> has(
                                p.getCoreValues().get(4).getStatement(),
                                "inspire",
                                "public service",
                                "rights of workers"),
                        true,
                        "inspiring and influencing",
                        "public service",
                        "workers’ rights"));
    }

    private static List<Fact<StrategicPlan>> cornerstones() {
        return List.of(
                stated(
                        "four are declared",
                        p -> p.getDeclaredCounts().get(0).getCount(),
                        4,
                        "four “cornerstone” functions"),
                told("of cornerstones", p -> p.getDeclaredCounts().get(0).getLevel(), "cornerstone"),
                stated(
                        "numbered",
                        p -> p.getCornerstones().stream()
                                .map(PlanElement::getNumber)
                                .toList(),
                        List.of("1", "2", "3", "4"),
                        "Cornerstone #1",
                        "Cornerstone #2",
                        "Cornerstone #3",
                        "Cornerstone #4"),
                labels(
                        "and named",
                        p -> p.getCornerstones().stream()
                                .map(PlanElement::getName)
                                .toList(),
                        "Labour Relations",
                        "Member Engagement",
                        "Outreach",
                        "Governance and Operations"),
                labels(
                        "the fourth has another name in the list",
                        p -> p.getCornerstones().get(3).getAliases(),
                        "Governance & Operations"),
                told(
                        "only the fourth",
                        p -> p.getCornerstones().stream()
                                .map(c -> c.getAliases().size())
                                .toList(),
                        List.of(0, 0, 0, 1)),
                told(
                        "clauses of their statements",
                        p -> p.getCornerstones().stream()
                                .map(c -> clauses(c).size())
                                .toList(),
                        List.of(4, 5, 4, 5)),
                stated(
                        "called cornerstones",
                        p -> p.getTerminology()
                                .flatMap(Terminology::getCornerstone)
                                .map(LevelName::getSingular),
                        "cornerstone",
                        "“cornerstone”"),
                stated(
                        "on pillars",
                        p -> p.getTerminology().flatMap(Terminology::getPillar).flatMap(LevelName::getPlural),
                        "pillars",
                        "related “pillars”"),
                stated(
                        "that consist of priorities",
                        p -> p.getTerminology()
                                .flatMap(Terminology::getPriority)
                                .flatMap(LevelName::getPlural),
                        "priorities",
                        "strategic “priorities”"),
                stated(
                        "what the levels mean to each other",
                        p -> has(p.getSummary(), "four functions", "Pillars", "priorities"),
                        true,
                        "Each cornerstone is supported by",
                        "Each pillar, in turn"));
    }

    private static List<Fact<StrategicPlan>> pillars() {
        return List.of(
                labels(
                        "first pillars of Labour Relations",
                        p -> pillars(p, 0).subList(0, 2),
                        "Bargaining Pillar",
                        "Dispute Resolution"),
                labels(
                        "last pillars of Labour Relations",
                        p -> pillars(p, 0).subList(2, 4),
                        "Employee Relations",
                        "Health, Safety & Wellness"),
                labels(
                        "pillars of Member Engagement",
                        p -> pillars(p, 1),
                        "Engagement",
                        "Education",
                        "Mobilization",
                        "Organizing"),
                labels("pillars of Outreach", p -> pillars(p, 2), "Member Communications", "Allies", "Advocacy"),
                labels(
                        "pillars of Governance and Operations",
                        p -> pillars(p, 3),
                        "Governance",
                        "Operations",
                        "Organization"),
                told(
                        "fourteen in all",
                        p -> p.getCornerstones().stream()
                                .mapToInt(c -> c.getPillars().size())
                                .sum(),
                        14),
                told(
                        "none of which lists a priority",
                        p -> p.getCornerstones().stream()
                                .flatMap(c -> c.getPillars().stream())
                                .allMatch(pillar -> pillar.getPriorities().isEmpty()),
                        true));
    }

    private static List<Fact<StrategicPlan>> actors() {
        return List.of(
                told("whose plan it is", StrategicPlan::getOrganization, "amapceo"),
                told("a union", p -> actor(p, "amapceo").getKind(), "organization"),
                told("by its acronym", p -> actor(p, "amapceo").getAcronym(), "AMAPCEO"),
                told(
                        "by its full name, which the pact of 2014 gives",
                        p -> actor(p, "amapceo").getName(),
                        "Association of Management, Administrative and Professional Crown Employees of Ontario"),
                labels(
                        "by the name its values use",
                        p -> actor(p, "amapceo").getAliases(),
                        "Ontario’s Professional Employees"),
                stated("it has a Board", p -> actor(p, "board").getName(), "Board", "between the Board and staff"),
                told(
                        "which is a body of it",
                        p -> actor(p, "board").getRelations().get(0).getRelation(),
                        "body-of"),
                stated("and staff", p -> actor(p, "staff").getName(), "staff", "between the Board and staff"),
                told(
                        "as a part of it",
                        p -> actor(p, "staff").getRelations().get(0).getActor(),
                        "amapceo"));
    }

    private static List<?> pillars(StrategicPlan plan, int cornerstone) {
        return plan.getCornerstones().get(cornerstone).getPillars().stream()
                .map(PlanElement::getName)
                .toList();
    }

    /** Returns true if a text has each of those words. */
    static boolean has(Optional<?> text, String... words) {
        return Stream.of(words).allMatch(text.orElseThrow().toString()::contains);
    }
}
