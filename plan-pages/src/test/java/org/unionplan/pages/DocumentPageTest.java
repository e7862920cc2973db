package org.unionplan.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Responsibility;
import org.unionplan.compare.DocumentComparison;
import org.unionplan.document.Duty;
import org.unionplan.document.Reference;
import org.unionplan.json.DocumentJson;
import org.unionplan.message.UnionplanException;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricLink;
import org.unionplan.pact.Pact;
import org.unionplan.plan.Action;
import org.unionplan.plan.Allocation;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.ValidationReport;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Money;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/** Tests of pages of known documents. */
class DocumentPageTest {

    private static final Path DOCUMENTS = Path.of("..", "plan-examples", "documents");
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    private static org.unionplan.document.Document example(String name) {
        return DocumentJson.standard()
                .inspect(DOCUMENTS.resolve(name))
                .getDocument()
                .orElseThrow();
    }

    private static Document parsed(DocumentPage page) {
        return DocumentPageProperties.parsed(page.write());
    }

    private static Element section(Document page, String id) {
        return Objects.requireNonNull(
                Objects.requireNonNull(page.getElementById(id)).parent());
    }

    /** From 10,000 to 12,000 in two years, 10,800 after one: 40 %, and 50 % expected. */
    private static StrategicPlan growing() {
        return StrategicPlan.builder()
                .id("plan")
                .title("Growing")
                .language("en")
                .addCornerstone(cornerstone -> cornerstone
                        .id("organize")
                        .name("Organize")
                        .addPillar(pillar -> pillar.id("harbour")
                                .name("Harbour")
                                .addPriority(priority -> priority.id("members-first")
                                        .name("Members first")
                                        .addMetric(MetricLink.to("members")))))
                .addMetric(members())
                .build();
    }

    private static Metric members() {
        return Metric.builder()
                .id("members")
                .name("Members")
                .unit("members")
                .direction(Metric.Direction.INCREASE)
                .baseline(baseline -> baseline.value(10_000).date("2022-12-31"))
                .addTarget(target -> target.value(12_000).due("2024-12-31"))
                .addObservation(figure -> figure.asOf("2023-06-30").value(10_300))
                .addObservation(figure -> figure.asOf("2023-09-30").missing("No census"))
                .addObservation(figure -> figure.asOf("2023-12-31").value(10_800))
                .build();
    }

    @Test
    void aReferenceToTheVisionLeadsToItsWords() {
        Document page = parsed(DocumentPage.of(
                        StrategicPlan.builder()
                                .id("plan")
                                .vision("A berth for all.")
                                .visionId("our-vision")
                                .addReference(Reference.builder()
                                        .relation(Reference.Relation.SUPPORTS)
                                        .target("our-vision")
                                        .build())
                                .build(),
                        DAY)
                .with(PageReport.DOCUMENT));

        assertThat(page.select("#our-vision p").text()).isEqualTo("A berth for all.");
        assertThat(page.select("a[href=#our-vision]").text()).isEqualTo("A berth for all.");
    }

    @Test
    void nothingLeadsToAMissionWithoutWords() {
        Document page = parsed(DocumentPage.of(
                        StrategicPlan.builder()
                                .id("plan")
                                .missionId("our-mission")
                                .addReference(Reference.builder()
                                        .relation(Reference.Relation.SUPPORTS)
                                        .target("our-mission")
                                        .build())
                                .build(),
                        DAY)
                .with(PageReport.DOCUMENT));

        assertThat(page.select("a[href=#our-mission]")).isEmpty();
        assertThat(page.text()).contains("our-mission");
    }

    @Test
    void aScorecardShowsFigureGoalProgressAndStatus() {
        Document page =
                parsed(DocumentPage.of(growing(), LocalDate.of(2023, 12, 31)).with(PageReport.SCORECARD));

        Element row = page.expectFirst("tr.metric");
        assertThat(row.expectFirst(".value").text()).isEqualTo("10,800 members");
        assertThat(row.expectFirst(".goal").text()).contains("12,000 members").endsWith("by 31 Dec 2024");
        assertThat(row.expectFirst(".num").text()).isEqualTo("40%");
        assertThat(row.expectFirst(".bar").attr("aria-label")).isEqualTo("progress 40%, 50% expected by now");
        assertThat(row.expectFirst(".bar .done").attr("width")).isEqualTo("40.0");
        assertThat(row.expectFirst(".st").text()).isEqualTo("at risk");
        assertThat(row.select("details li")).isNotEmpty();
        assertThat(page.expectFirst(".tiles").text()).startsWith("40% of the way; 50% expected by now 1 of 1");
    }

    @Test
    void nothingMeasuredIsAPaleBarAndNeverZero() {
        Document page =
                parsed(DocumentPage.of(growing(), LocalDate.of(2022, 12, 30)).with(PageReport.SCORECARD));

        Element row = page.expectFirst("tr.metric");
        assertThat(row.expectFirst(".num").text()).isEqualTo("\u2013");
        assertThat(row.select(".bar .void")).hasSize(1);
        assertThat(row.select(".bar .done")).isEmpty();
        assertThat(row.expectFirst(".st").text()).contains("no data");
    }

    @Test
    void aPlanWithoutDueDaysSaysThatNothingFallsDue() {
        StrategicPlan plan = growing().withMetrics(members().withTargets()).withTerm(Timeframe.parse("2023/2024"));
        Document page = parsed(DocumentPage.of(plan, LocalDate.of(2023, 12, 31)).with(PageReport.DUE));

        assertThat(page.expectFirst("p.empty").text()).isEqualTo("Nothing falls due in this period.");
        assertThat(page.select("ul.standings")).isEmpty();
    }

    @Test
    void aPlanWithDeadlinesSaysWhatIsDueUnasked() {
        StrategicPlan plan = StrategicPlan.builder()
                .id("p")
                .addCornerstone(
                        cornerstone -> cornerstone.id("c").name("Organize").timeframe("2027"))
                .build();

        assertThat(PageReport.of(plan)).contains(PageReport.DUE);
        assertThat(PageReport.of(
                        plan.withCornerstones(plan.getCornerstones().get(0).withTimeframe(Optional.empty()))))
                .doesNotContain(PageReport.DUE);
        assertThat(PageReport.of(growing())).contains(PageReport.DUE);
    }

    @Test
    void whatIsDueIsListedByWhoLeadsItWithOverdueItemsFirst() {
        StrategicPlan plan = growing()
                .withActors(Actor.builder().id("crew").name("Dock Crew").build())
                .withResponsibilities(
                        Responsibility.builder().role("leads").actor("crew").build())
                .withDuties(Duty.builder()
                        .kind("report")
                        .addBearer("crew")
                        .timeframe("2024-03")
                        .build())
                .withCornerstones(growing()
                        .getCornerstones()
                        .get(0)
                        .withTimeframe(Timeframe.parse("2023/2025"))
                        .withNumber("1"));
        Document page = parsed(DocumentPage.of(plan, LocalDate.of(2025, 1, 31)).with(PageReport.DUE));

        assertThat(page.select("h3").eachText()).containsExactly("Dock Crew");
        assertThat(page.select("tbody tr").eachText())
                .containsExactly(
                        "Report 1 March 2024 \u2013 31 March 2024 31 March 2024 overdue",
                        "Members: at least 12,000 members 31 December 2024 overdue",
                        "Cornerstone 1: Organize 2023 \u2013 2025 31 December 2025 due");
        assertThat(page.select("ul.standings li").eachText()).containsExactly("2 overdue", "1 due");
    }

    @Test
    void whatIsDueFromNoOneIsListedApart() {
        Document page =
                parsed(DocumentPage.of(growing(), LocalDate.of(2023, 12, 31)).with(PageReport.DUE));

        assertThat(page.text())
                .contains("No one is responsible for Members: at least 12,000 members, 31 December 2024");
    }

    @Test
    void aPersonWhoLeadsWithoutAnActorIsListedByName() {
        StrategicPlan plan = growing()
                .withLanguage(LanguageTag.of("fr"))
                .withResponsibilities(Responsibility.builder()
                        .role("leads")
                        .person("<b>Mina</b> Rope")
                        .build());
        Document page = parsed(DocumentPage.of(plan, DAY).with(PageReport.DUE).in("fr"));

        assertThat(page.select("h3").eachText()).containsExactly("<b>Mina</b> Rope");
        assertThat(page.select("tbody tr").eachText()).hasSize(1);
    }

    @Test
    void aMissingFigureLeavesAGapInTheLine() {
        Document page =
                parsed(DocumentPage.of(growing(), LocalDate.of(2023, 12, 31)).with(PageReport.METRICS));

        assertThat(page.select(".chart polyline.line")).hasSize(2);
        assertThat(page.select(".chart circle.dot")).hasSize(3);
        assertThat(page.expectFirst(".chart desc").text())
                .isEqualTo("3 figures, from 10,000 members on 31 December 2022 to 10,800 members on"
                        + " 31 December 2023. Goal: at least 12,000 members by 31 Dec 2024.");
        assertThat(page.select(".metric table tbody tr")).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void aFrenchPageIsInFrench() {
        Document page =
                parsed(DocumentPage.of(growing(), LocalDate.of(2023, 12, 1)).in("fr-CA"));

        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("fr");
        assertThat(page.expectFirst(".lead").text()).isEqualTo("Au 1er décembre 2023.");
        assertThat(page.expectFirst("h1 bdi").attr("lang")).isEqualTo("en");
    }

    @Test
    void whoIsBoundAndSinceWhenComesFromTheTimeline() {
        Document during = parsed(DocumentPage.of(example("solidarity-pact-2014.json"), LocalDate.of(2014, 6, 30))
                .with(PageReport.BOUND));
        Document after = parsed(DocumentPage.of(example("solidarity-pact-2014.json"), LocalDate.of(2015, 1, 1))
                .with(PageReport.BOUND));

        assertThat(during.expectFirst(".standing").text()).isEqualTo("In force since 16 April 2014");
        assertThat(during.select(".matrix tbody tr")).hasSize(3);
        assertThat(during.select(".matrix td.mid .visually-hidden").eachText())
                .hasSize(30)
                .containsOnly("bound");
        assertThat(after.expectFirst(".standing").text()).startsWith("Expired");
        assertThat(after.select(".matrix td.mid .visually-hidden").eachText()).containsOnly("not bound");
    }

    @Test
    void aPactWithPlansOfItsPartiesShowsWhatTheyHave() {
        Pact pact = Pact.builder()
                .id("pact")
                .addActor(actor -> actor.id("a").name("A"))
                .addParty(party -> party.actor("a"))
                .addPledge(pledge -> pledge.id("help").text("Help one another."))
                .build();

        Document page = parsed(DocumentPage.of(pact, DAY).plans(Map.of(ElementId.of("a"), growing())));

        assertThat(page.select("#-alignment")).hasSize(1);
        assertThat(page.expectFirst("#-alignment ~ .scroll td").text()).isEqualTo("not in the plan");
    }

    @Test
    void agreementsStandInTheMonthInWhichTheyOpen() {
        Document page = parsed(DocumentPage.of(example("agreement-register.json"), LocalDate.of(2026, 11, 1))
                .with(PageReport.EXPIRY));

        Element year = page.expectFirst("details.year");
        assertThat(year.expectFirst("summary b").text()).isEqualTo("2026");
        assertThat(year.select("tr.sum td").get(7).text()).startsWith("3 ");
        assertThat(year.expectFirst("tr.sum td.num").text()).startsWith("10 ");
        assertThat(page.select("tr.window .bracket")).isNotEmpty();
    }

    @Test
    void hostileTextIsText() {
        StrategicPlan plan = StrategicPlan.builder()
                .id("plan")
                .title("</title><script>alert(1)</script>")
                .summary("]]> --> \u202eevil\u202c {{x}} ${y} <img src=x onerror=alert(1)>")
                .addReference(reference ->
                        reference.relation(Reference.Relation.CITES).document("javascript:alert(1)"))
                .addReference(reference ->
                        reference.relation(Reference.Relation.CITES).document("https://example.org/?a=\"><b>"))
                .addCoreValue(value -> value.id("v").name("x".repeat(100_000)))
                .build();

        Document page = parsed(DocumentPage.of(plan, DAY));

        assertThat(page.title()).isEqualTo("</title><script>alert(1)</script>");
        assertThat(page.select(
                        "script:not([type=application/json]):not([type=application/ld+json]), img, b, [onerror]"))
                .isEmpty();
        assertThat(page.select("a[href^=javascript]")).isEmpty();
        assertThat(page.text()).contains("javascript:alert(1)", "\u202eevil\u202c {{x}} ${y} <img");
        assertThat(page.expectFirst("a[href^=https]").attr("href")).isEqualTo("https://example.org/?a=\"><b>");
    }

    @Test
    void theDocumentIsInThePageAsJson() {
        StrategicPlan plan = growing().withTitle(Text.of("</script><!--")).withSummary(Text.of("\u2028 & >"));
        Document page = parsed(DocumentPage.of(plan, DAY));

        String json = page.expectFirst("script#-data").data();
        assertThat(json).doesNotContain("<", ">");
        assertThat(DocumentJson.standard().read(json, StrategicPlan.class)).isEqualTo(plan);
        assertThat(page.expectFirst("script[type=application/ld+json]").data())
                .contains("\"@context\":\"https://schema.org\"", "\"identifier\":\"plan\"");
    }

    @Test
    void theSameDocumentDayAndLanguageGiveTheSameBytesEverywhere() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            String there =
                    DocumentPage.of(example("three-years-ahead.json"), DAY).write();
            Locale.setDefault(Locale.ROOT);
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            assertThat(DocumentPage.of(example("three-years-ahead.json"), DAY).write())
                    .isEqualTo(there);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aLargePlanIsFolded() {
        StrategicPlan.Builder plan = StrategicPlan.builder().id("plan");
        for (int c = 0; c < 10; c++) {
            String id = "c" + c;
            plan.addCornerstone(cornerstone -> {
                cornerstone.id(id).name("Direction " + id);
                for (int p = 0; p < 100; p++) {
                    String below = id + "p" + p;
                    cornerstone.addPriority(priority -> priority.id(below)
                            .name("Aim " + below)
                            .addAction(action -> action.id(below + "a").name("Action " + below)));
                }
                return cornerstone;
            });
        }

        String html =
                DocumentPage.of(plan.build(), DAY).with(PageReport.DOCUMENT).write();

        // 2,010 elements: some 700 bytes each, with the JSON.
        assertThat(html.length()).isLessThan(1_500_000);
        assertThat(DocumentPageProperties.parsed(html).select(".element details:not([open])"))
                .hasSize(1000);
    }

    @Test
    void aPageOfAPlanWithThousandsOfDeadlinesAndMetricsListsTheFirst() {
        StrategicPlan.Builder plan = StrategicPlan.builder()
                .id("plan")
                .addActor(actor -> actor.id("crew").name("Dock Crew"));
        plan.addCornerstone(cornerstone -> {
            cornerstone.id("organize").name("Organize");
            for (int i = 0; i < 1_001; i++) {
                String id = "step-" + i;
                cornerstone.addPriority(priority -> priority.id(id)
                        .name("Step")
                        .timeframe("2023")
                        .addResponsibility(lead -> lead.role("leads").actor("crew")));
            }
            return cornerstone;
        });
        for (int i = 0; i < 201; i++) {
            plan.addMetric(Metric.builder().from(members()).id("members-" + i).build());
        }

        Document page = parsed(DocumentPage.of(plan.build(), DAY));

        assertThat(section(page, "-due").select("tbody tr")).hasSize(1_000);
        assertThat(section(page, "-due").select("p.empty").text()).isEqualTo("1 more item is not listed");
        assertThat(section(page, "-metrics").select("p.empty").text())
                .isEqualTo("Charts are drawn for the first 200 of 201 metrics.");
        assertThat(page.select("svg.chart")).hasSize(200);
        assertThat(page.select("article.metric")).hasSize(201);
        assertThat(section(page, "-scorecard").select("p.empty").text())
                .isEqualTo("1,002 elements have neither metrics nor statuses and are not listed.");
    }

    @Test
    void anyNumberOfBearersIsShortenedToTheFirst() {
        StrategicPlan.Builder plan = StrategicPlan.builder().id("plan");
        plan.addCornerstone(cornerstone -> {
            cornerstone.id("organize").name("Organize");
            for (int i = 0; i < 1_002; i++) {
                String id = "step-" + i;
                String person = "Member " + i / 2;
                cornerstone.addPriority(priority -> priority.id(id)
                        .name("Step")
                        .timeframe("2023")
                        .addResponsibility(lead -> lead.role("leads").person(person)));
            }
            return cornerstone;
        });

        Document page = parsed(DocumentPage.of(plan.build(), DAY).with(PageReport.DUE));

        assertThat(section(page, "-due").select("h3")).hasSize(500);
        assertThat(Objects.requireNonNull(
                                section(page, "-due").select("p.empty").last())
                        .text())
                .isEqualTo("1 other has something due");
    }

    @Test
    void aSumOfMoneyHasItsWordsBelowIt() {
        StrategicPlan plan = growing()
                .withAllocations(
                        Allocation.builder()
                                .amount(Money.of(Decimal.of(250_000), "CAD"))
                                .change(Allocation.Trend.INCREASE)
                                .addServes("organize")
                                .build(),
                        Allocation.builder()
                                .purpose("Strike fund")
                                .share(Quantity.of(40))
                                .staffTime(Quantity.of(2).withUnit(Text.of("FTE")))
                                .build());

        Document page = parsed(DocumentPage.of(plan, DAY).with(PageReport.MONEY));

        assertThat(page.select(".sums li").eachText())
                .containsExactly("250,000 CAD more than before", "2 FTE of staff time");
        assertThat(page.select(".sums b").eachText()).containsExactly("250,000 CAD", "2 FTE");
        assertThat(page.select("ul.sentences li").eachText()).contains("Strike fund, 40%, 2 FTE");
    }

    @Test
    void aMapOfSixCornerstonesHasTwoRows() {
        StrategicPlan.Builder plan = StrategicPlan.builder().id("plan");
        for (int i = 0; i < 6; i++) {
            String id = "c" + i;
            plan.addCornerstone(cornerstone -> cornerstone.id(id).name("Cornerstone"));
        }

        Document page = parsed(DocumentPage.of(plan.build(), DAY).with(PageReport.MAP));

        assertThat(page.select("svg.map rect.frame").eachAttr("x").stream().distinct())
                .hasSize(3);
        assertThat(page.select("svg.map rect.frame").eachAttr("y").stream().distinct())
                .hasSize(2);
    }

    @Test
    void aPlannedFigureIsRounded() {
        StrategicPlan plan = growing();

        Document page = parsed(DocumentPage.of(plan, LocalDate.of(2024, 4, 1)).with(PageReport.METRICS));

        assertThat(section(page, "-metrics").select("tbody td:nth-child(3)").eachText())
                .isNotEmpty()
                .allMatch(cell -> cell.matches("\u2013|[0-9,]+(\\.[0-9]{1,2})? members"));
    }

    @Test
    void aComparisonMarksWhatWasRemovedAndAdded() throws IOException {
        StrategicPlan before = growing().withSummary(Text.of("We organize every harbour."));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ComparisonPage.of(DocumentComparison.between(before, before.withSummary(Text.of("We organize every railway."))))
                .write(out);

        Document page = DocumentPageProperties.parsed(out.toString(StandardCharsets.UTF_8));

        assertThat(page.select("del").eachText()).containsExactly("harbour");
        assertThat(page.select("ins").eachText()).containsExactly("railway");
    }

    @Test
    void anIndexLinksToThePages() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IndexPage.titled("Ours")
                .and("growing.html", growing(), ValidationReport.empty())
                .write(out);

        Document page = DocumentPageProperties.parsed(out.toString(StandardCharsets.UTF_8));

        assertThat(page.select("main a").eachAttr("href")).containsExactly("growing.html");
        assertThat(page.expectFirst("h1").text()).isEqualTo("Ours");
    }

    /** A page has its document as JSON in it, which has 200 levels at most. */
    @Test
    void aPlanWithMoreLevelsThanAreReadHasNoPage() {
        Action action = Action.builder().id("a").name("A").build();
        for (int level = 0; level < 1_000; level++) {
            action =
                    Action.builder().id("a" + level).name("A").addAction(action).build();
        }
        Action outermost = action;
        StrategicPlan plan = StrategicPlan.builder()
                .id("plan")
                .addCornerstone(c ->
                        c.id("c").name("C").addPriority(p -> p.id("p").name("P").addAction(outermost)))
                .build();

        assertThatThrownBy(() -> DocumentPage.of(plan, DAY).write())
                .isInstanceOf(UnionplanException.class)
                .hasMessageContaining("more than 200 levels");
    }

    @Test
    @SuppressWarnings("NullAway") // on purpose
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> DocumentPage.of(null, DAY))
                .withMessage("document");
        assertThatNullPointerException()
                .isThrownBy(() -> DocumentPage.of(growing(), null))
                .withMessage("asOf");
    }
}
