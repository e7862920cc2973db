package org.unionplan.office.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.plan.CoreValue;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.PlanIndex;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Finding;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Text;

/** Drafts of plans. Every text is our own. */
class PlanDraftTest {

    private static final String MARKDOWN = """
            # Harbour plan 2026-2029

            The union has a plan for the harbour.

            ## Our values

            What we hold dear:

            - **Courage**: we speak up.
            - Care

            ## 1. Workplaces

            We meet people where they work.

            ### 1.1 Contact

            1. Visit each berth by March 2027 (Lead: Field Team)
               - Print a map
            2. Call every shift

            | Indicator | Baseline | Target | Actual | Due | Owner |
            |---|---|---|---|---|---|
            | Stewards | 10 | 40 | 12 | 2028-06 | Field Team |

            ## 2. Contracts

            - One table for every crew
            """;

    private static PlanDraft draft(String text) {
        return PlanDraft.read(text.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.empty());
    }

    private static List<String> tree(StrategicPlan plan) {
        return PlanIndex.of(plan)
                .elements()
                .map(element -> element.getLevel().getKeyword() + " "
                        + element.getNumber().map(number -> number + " ").orElse("") + element.getName())
                .toList();
    }

    private static PlanElement element(PlanDraft draft, String id) {
        return PlanIndex.of(draft.getPlan())
                .elements()
                .filter(each -> each.getId().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(PlanDraft draft) {
        return draft.getReport().getFindings().stream()
                .map(Finding::getCode)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> texts(List<org.unionplan.document.Narrative> narratives) {
        return narratives.stream()
                .map(each -> each.getLabel().map(label -> label + ": ").orElse("") + each.getText())
                .toList();
    }

    @Test
    void headingsListsAndTablesFindTheirPlaces() {
        PlanDraft draft = draft(MARKDOWN);
        StrategicPlan plan = draft.getPlan();

        assertThat(plan.getId()).hasToString("harbour-plan-2026-2029");
        assertThat(plan.getTerm().orElseThrow().getNotation()).contains("2026/2029");
        assertThat(plan.getSummary()).contains(Text.of("The union has a plan for the harbour."));
        assertThat(plan.getLanguage().orElseThrow()).hasToString("en");
        assertThat(plan.getValuesHeading()).contains(Text.of("Our values"));
        assertThat(plan.getValuesStatement()).contains(Text.of("What we hold dear:"));
        assertThat(plan.getCoreValues())
                .extracting(CoreValue::getName, CoreValue::getStatement)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Optional.of(Text.of("Courage")), Optional.of(Text.of("we speak up."))),
                        org.assertj.core.groups.Tuple.tuple(Optional.of(Text.of("Care")), Optional.empty()));
        assertThat(tree(plan))
                .containsExactly(
                        "cornerstone 1 Workplaces",
                        "pillar 1.1 Contact",
                        "priority 1 Visit each berth",
                        "action Print a map",
                        "priority 2 Call every shift",
                        "cornerstone 2 Contracts",
                        "priority One table for every crew");
        assertThat(element(draft, "visit-each-berth").getTimeframe().orElseThrow())
                .isEqualTo(Timeframe.parse("../2027-03").withAsWritten("by March 2027"));
        assertThat(element(draft, "visit-each-berth")
                        .getResponsibilities()
                        .get(0)
                        .getActor()
                        .orElseThrow())
                .hasToString("field-team");
        assertThat(plan.getActors())
                .extracting(actor -> actor.getName().toString())
                .containsExactly("Field Team");
        assertThat(plan.getMetrics()).singleElement().satisfies(metric -> {
            assertThat(metric.getId()).hasToString("stewards");
            assertThat(metric.getTargets().get(0).getDue().orElseThrow()).hasToString("2028-06");
            assertThat(metric.getResponsibilities().get(0).getActor().orElseThrow())
                    .hasToString("field-team");
        });
        assertThat(element(draft, "contact").getMetrics()).hasSize(1);
        assertThat(codes(draft))
                .containsExactly(
                        "csv.plan.undated",
                        "draft.date",
                        "draft.language",
                        "draft.owner",
                        "draft.priorities",
                        "draft.term");
        assertThat(draft.getReport().getFindings("draft.owner").get(0))
                .hasToString("18:1: : advice: draft.owner: \"Visit each berth by March 2027 (Lead: Field Team)\":"
                        + " read as led by Field Team.");
    }

    @Test
    void oneTextIsOnePlanInEveryForm() {
        String page = """
                <!DOCTYPE html><html lang="en"><head><title>Harbour | Site</title><style>p {}</style></head><body>
                <a href="#text">Skip to main content</a><nav><ul><li>Home</li></ul></nav>
                <main id="text"><div class="cookie-bar">Cookies!</div><h1>Harbour plan 2026-2029</h1><p>The union has a plan for the harbour.</p>
                <h2>Our values</h2><p>What we hold dear:</p><ul><li><b>Courage</b>: we speak up.<li>Care</ul>
                <h2>1. Workplaces</h2><p>We meet people where they&nbsp;work.</p><h3>1.1 Contact</h3>
                <ol><li>Visit each berth by March 2027 (Lead: Field Team)<ul><li>Print a map</li></ul></li>
                <li>Call every shift</li></ol>
                <table><tr><th>Indicator<th>Baseline<th>Target<th>Actual<th>Due<th>Owner
                <tr><td>Stewards<td>10<td>40<td>12<td>2028-06<td>Field Team</table>
                <h2>2. Contracts</h2><ul><li>One table for every crew</li></ul><script>alert('x')</script></main>
                <footer>Copyright</footer></body></html>
                """;
        DocxFile word = new DocxFile()
                .styled("C1", "Contents 1")
                .styled("T", "Harbour plan 2026-2029")
                .paragraph("The union has a plan for the harbour.")
                .styled("H1", "Our values")
                .paragraph("What we hold dear:")
                .raw(
                        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr></w:pPr><w:r><w:rPr><w:b/>"
                                + "</w:rPr><w:t>Courage</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
                                + "<w:r><w:t>: we speak up.</w:t></w:r></w:p>")
                .item(2, 0, "Care")
                .styled("H1", "1. Workplaces")
                .paragraph("We meet people where they\u00a0work.")
                .styled("My2", "1.1 Contact")
                .item(1, 0, "Visit each berth by March 2027 (Lead: Field Team)")
                .item(2, 1, "Print a map")
                .item(1, 0, "Call every shift")
                .raw("<w:tbl>")
                .row("Indicator", "Baseline", "Target", "Actual", "Due", "Owner")
                .row("Stewards", "10", "40", "12", "2028-06", "Field Team")
                .raw("</w:tbl>")
                .styled("H1", "2. Contracts")
                .item(2, 0, "One table for every crew");
        StrategicPlan markdown =
                draft(MARKDOWN.replace("they work", "they\u00a0work")).getPlan();

        assertThat(draft(page).getPlan()).isEqualTo(markdown);
        assertThat(PlanDraft.read(word.bytes(), Optional.empty(), Optional.empty())
                        .getPlan())
                .isEqualTo(markdown.withLanguage(org.unionplan.value.LanguageTag.of("en-CA")));
        assertThat(draft(page).getReport().getFindings("source.left"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getMessage()).asString().startsWith("\"Cookies!\"");
                    assertThat(finding.getLocation().orElseThrow().getLine()).isEqualTo(3);
                });
    }

    @Test
    void labelsBelongToTheElementBeforeThemWhateverTheirLevel() {
        PlanDraft draft = draft("""
                # Crew platform
                ## What would change?
                Words of welcome that lead in.
                ## Safe decks
                ## What we'll do
                Walk every deck: with the people who work there, at each change of the season.
                Write down what is broken.
                ## How we'll measure it
                We count repairs.
                ## Fair rosters
                ## What we'll do
                - Publish rosters early
                ## Bottom line
                Nobody learns of a shift at night.
                ## Contact us
                crew@example.org
                """.replace(".\nWrite", ".\n\nWrite"));

        assertThat(tree(draft.getPlan()))
                .containsExactly(
                        "cornerstone Safe decks",
                        "priority Walk every deck",
                        "priority Write down what is broken.",
                        "cornerstone Fair rosters",
                        "priority Publish rosters early");
        assertThat(draft.getPlan().getCornerstonesHeading()).contains(Text.of("What would change?"));
        assertThat(element(draft, "safe-decks").getHeadingOver(PlanElement.Level.PRIORITY))
                .contains(Text.of("What we'll do"));
        assertThat(texts(element(draft, "safe-decks").getNarratives()))
                .containsExactly("How we'll measure it: We count repairs.");
        assertThat(texts(element(draft, "fair-rosters").getNarratives()))
                .containsExactly("Bottom line: Nobody learns of a shift at night.");
        assertThat(element(draft, "walk-every-deck").getStatement())
                .contains(Text.of("with the people who work there, at each change of the season."));
        assertThat(texts(draft.getPlan().getNarratives()))
                .containsExactly("Words of welcome that lead in.", "Contact us: crew@example.org");
        assertThat(codes(draft)).contains("draft.paragraphs", "draft.split");
    }

    @Test
    void numberedCornerstonesKeepTheirWordAndTheListOfThemIsNoCornerstone() {
        PlanDraft draft = draft("""
                # Depot plan
                ## Cornerstones and pillars
                There are two:
                - Skills & Tools
                - Voice
                ## Cornerstone #1: Skills and Tools
                - Apprentices
                ## Cornerstone #2: Voice
                - Meetings
                """);

        assertThat(tree(draft.getPlan()))
                .containsExactly(
                        "cornerstone 1 Skills and Tools",
                        "pillar Apprentices",
                        "cornerstone 2 Voice",
                        "pillar Meetings");
        assertThat(element(draft, "skills-and-tools").getAliases()).containsExactly(Text.of("Skills & Tools"));
        assertThat(draft.getPlan()
                        .getTerminology()
                        .orElseThrow()
                        .getCornerstone()
                        .orElseThrow()
                        .getSingular())
                .isEqualTo(Text.of("cornerstone"));
        assertThat(texts(draft.getPlan().getNarratives()))
                .containsExactly("There are two:", "- Skills & Tools\n- Voice");
    }

    @Test
    void linesInBoldAreHeadings() {
        PlanDraft draft = draft("""
                # Yard plan
                **Pay**

                Wages rise.

                **Rest**

                Breaks are kept.
                """);

        assertThat(tree(draft.getPlan())).containsExactly("cornerstone Pay", "cornerstone Rest");
        assertThat(draft.getReport().getFindings("draft.heading")).hasSize(2);
    }

    @Test
    void aFrenchTextIsReadLikeAnEnglishOne() {
        PlanDraft draft = draft("""
                # Plan stratégique 2026-2028
                ## Nos valeurs
                - Solidarité : nous restons ensemble dans la tempête
                ## Vision
                Des quais sûrs pour toutes.
                ## Axe 1 : Présence
                1. Visiter chaque quai d'ici juin 2027 (Responsable : Équipe des quais)

                **Résultat attendu :** des membres informés

                | Action | Qui | Quand |
                |---|---|---|
                | Former dix personnes | Le conseil | mars 2027 |
                """);

        assertThat(draft.getPlan().getLanguage().orElseThrow()).hasToString("fr");
        assertThat(draft.getPlan().getVision()).contains(Text.of("Des quais sûrs pour toutes."));
        assertThat(draft.getPlan().getCoreValues().get(0).getName()).contains(Text.of("Solidarité"));
        assertThat(tree(draft.getPlan()))
                .containsExactly(
                        "cornerstone 1 Présence", "priority 1 Visiter chaque quai", "action Former dix personnes");
        assertThat(element(draft, "former-dix-personnes").getTimeframe().orElseThrow())
                .hasToString("2027-03");
        assertThat(element(draft, "visiter-chaque-quai").getTimeframe().orElseThrow())
                .isEqualTo(Timeframe.parse("../2027-06").withAsWritten("d'ici juin 2027"));
        assertThat(draft.getPlan().getActors())
                .extracting(actor -> actor.getName().toString())
                .containsExactly("Équipe des quais", "Le conseil");
        assertThat(texts(element(draft, "présence").getNarratives()))
                .containsExactly("Résultat attendu: des membres informés");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Map berths by June 2027 | Map berths | ../2027-06 | -",
                "Map berths by the end of 2027. | Map berths | ../2027 | -",
                "Map berths (Q4 2027) | Map berths | 2027-36 | -",
                "Map berths (Field Team, June 2027) | Map berths | 2027-06 | field-team",
                "Map berths [Owner: Field Team] | Map berths | - | field-team",
                "Map berths (due: 2027-06-30; lead: Field Team) | Map berths | 2027-06-30 | field-team",
                "**Map berths by June 2027** | Map berths by June 2027 | ../2027-06 | -",
                "**Map berths by June 2027** (Lead: Field Team) | Map berths by June 2027 | ../2027-06 | field-team",
                "**Map berths by June 2027** (May 2027) | Map berths by June 2027 | 2027-05 | -",
                "**Map berths by June 2027**: all of them | Map berths by June 2027 | - | -",
                "**Map berths (by June 2027)** | Map berths | ../2027-06 | -",
                "**Map berths** by June 2027 | Map berths | ../2027-06 | -",
                "**Map berths**, by June 2027 | Map berths | ../2027-06 | -",
                "Map berths (Lead: Field Team) by June 2027 | Map berths | ../2027-06 | field-team",
                "Map every berth of the harbour (Lead: Field Team), then report to all of the members | Map every berth of the harbour (Lead: Field Team), then report to all of the members | - | -",
                "Raise pay by 2000 | Raise pay by 2000 | - | -",
                "Raise pay by 5% | Raise pay by 5% | - | -",
                "Meet members (all 400) | Meet members (all 400) | - | -",
                "Meet members (57,000) | Meet members (57,000) | - | -",
                "Support Local 12 (Port) | Support Local 12 (Port) | - | -"
            })
    void datesAndOwnersAreTakenFromTheEndOfAnItemOnlyWhereTheyAreThere(
            String item, String name, String when, String owner) {
        PlanDraft draft = draft("# Plan\n## Part\n### Pillar\n- " + item + "\n");
        PlanElement read = PlanIndex.of(draft.getPlan()).elements().toList().get(2);

        assertThat(read.getName()).hasToString(name);
        assertThat(read.getTimeframe().flatMap(time -> time.getNotation()).orElse(null))
                .isEqualTo(when);
        assertThat(read.getResponsibilities().stream()
                        .map(each -> each.getActor().orElseThrow().toString())
                        .findFirst()
                        .orElse(null))
                .isEqualTo(owner);
        assertThat(codes(draft).contains("draft.date")).isEqualTo(when != null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**– Night run:** no rest",
                "**– Night run**: no rest",
                "**- Night run:** no rest",
                "**\u2022 Night run:** no rest",
                "__\u2013 Night run:__ no rest",
                "***– Night run:*** no rest",
                "**–** **Night run:** no rest"
            })
    void aLabelInBoldThatBeginsWithADashIsALabel(String paragraph) {
        PlanDraft draft = draft("# Plan\n## Part\nAll of it.\n\n" + paragraph + "\n");
        PlanElement part = PlanIndex.of(draft.getPlan()).elements().toList().get(0);

        assertThat(part.getChildren()).isEmpty();
        assertThat(part.getNarratives())
                .singleElement()
                .satisfies(passage ->
                        assertThat(passage.getLabel().orElseThrow().toString()).matches("[-\u2013\u2022] Night run"));
    }

    @Test
    void theMarkOfATaskThatIsDoneStaysAndLinksOfTasksAreReferences() {
        PlanDraft draft = draft(
                "# Plan\n## Part\n### Pillar\n- [ ] Read [the map](https://example.org/map)\n- [x] Draw the map\n");
        List<PlanElement> read =
                PlanIndex.of(draft.getPlan()).elements().skip(2).toList();

        assertThat(read.get(0).getName()).hasToString("Read the map");
        assertThat(read.get(0).getReferences())
                .singleElement()
                .satisfies(reference -> assertThat(reference.getDocument()).contains("https://example.org/map"));
        assertThat(read.get(1).getName()).hasToString("[x] Draw the map");
    }

    @ParameterizedTest
    @CsvSource({
        "1.1 Reach, 1.1, Reach",
        "3) Reach, 3, Reach",
        "IV. Reach, IV, Reach",
        "Goal 2 – Reach, 2, Reach",
        "Pillar #3: Reach, 3, Reach",
        "Objectif 1.2 : Reach, 1.2, Reach",
        "2030 Reach, , 2030 Reach",
        "3 Reaches, , 3 Reaches",
        "Room 5: Reach, , Room 5: Reach"
    })
    void numbersOfHeadingsGoToTheirPlace(String heading, String number, String name) {
        PlanElement read = PlanIndex.of(
                        draft("# Plan\n## " + heading + "\n## Other\n").getPlan())
                .elements()
                .toList()
                .get(0);

        assertThat(read.getName()).hasToString(name);
        assertThat(read.getNumber()).isEqualTo(Optional.ofNullable(number));
    }

    @Test
    void linksAreReferencesAndPicturesAreReported() {
        PlanDraft draft = draft("""
                <!doctype html><h1>Plan</h1><h2>Part</h2><p>See <a href="https://example.org/a">the survey</a>.</p>
                <img src="x.png" alt="A crane">""");

        assertThat(element(draft, "part").getReferences()).singleElement().satisfies(reference -> {
            assertThat(reference.getDocument()).contains("https://example.org/a");
            assertThat(reference.getTitle()).contains(Text.of("the survey"));
        });
        assertThat(codes(draft)).contains("source.picture");
    }

    @Test
    void aTableOfAnotherKindIsAPassageWithAFinding() {
        PlanDraft draft = draft("# Plan\n## Part\n\n| Port | Berths |\n|---|---|\n| Ash | 4 |\n");

        assertThat(texts(element(draft, "part").getNarratives())).containsExactly("Port | Berths\nAsh | 4");
        assertThat(codes(draft)).contains("draft.table");
    }
}
