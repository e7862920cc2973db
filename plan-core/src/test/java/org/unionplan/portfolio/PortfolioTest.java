package org.unionplan.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.document.Document;
import org.unionplan.document.Reference;
import org.unionplan.document.Revision;
import org.unionplan.pact.Pact;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.ProgressReport;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.portfolio.Portfolio.Card;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.value.ElementId;
import org.unionplan.value.ExternalId;

class PortfolioTest {

    private static StrategicPlan.Builder plan(String id) {
        return StrategicPlan.builder().id(id);
    }

    private static Reference to(String relation, String document) {
        return Reference.builder().relation(relation).document(document).build();
    }

    private static Reference to(String relation, String document, String target) {
        return Reference.builder()
                .relation(relation)
                .document(document)
                .target(target)
                .build();
    }

    private static Card card(String source, Document document) {
        return Card.of(document, DocumentPlace.of(source));
    }

    private static List<String> findings(Card... cards) {
        List<String> found = new ArrayList<>();
        Portfolio.of(List.of(cards))
                .check()
                .forEach((source, report) -> report.getFindings()
                        .forEach(each -> found.add(source + each.getPointer() + " "
                                + each.getSeverity().getKeyword() + " " + each.getCode() + " " + each.getMessage())));
        return found;
    }

    @Test
    void linksThatLeadSomewhereAreNoFindings() {
        assertThat(findings(
                        card("a.json", plan("a").build()),
                        card(
                                "x/b.json",
                                plan("b")
                                        .addReference(to("succeeds", "a"))
                                        .addReference(to("cites", "../a.json"))
                                        .addReference(to("cites", "https://example.org/other"))
                                        .addReference(to("cites", "A book by someone"))
                                        .build())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "fedration,    'No document here has the id or path \"fedration\"; did you mean \"federation\"?'",
        "elsewhere,    'No document here has the id or path \"elsewhere\".'",
        "../none.json, 'No document here has the id or path \"../none.json\".'",
    })
    void aLinkToADocumentThatIsNotThereDangles(String name, String sentence) {
        assertThat(findings(
                        card("a.json", plan("federation").build()),
                        card("b.json", plan("b").addReference(to("cites", name)).build())))
                .singleElement()
                .asString()
                .startsWith("b.json/references/0 warning portfolio.link.dangling")
                .endsWith(sentence);
    }

    @Test
    void aLinkToSomethingThatIsNotInTheDocumentIsToldWithBothNames() {
        Cornerstone own = Cornerstone.builder()
                .id("ours")
                .name("Ours")
                .addReference(to("derives-from", "a", "theirs"))
                .addReference(to("derives-from", "a", "gone"))
                .build();
        StrategicPlan other = plan("a")
                .addCornerstone(
                        Cornerstone.builder().id("theirs").name("Theirs").build())
                .build();

        assertThat(findings(
                        card("a.json", other),
                        card("b.json", plan("b").addCornerstone(own).build())))
                .containsExactly("b.json/cornerstones/0/references/1 warning portfolio.link.target "
                        + "Document \"a\" at a.json has nothing with the id \"gone\".");
    }

    @Test
    void aPactCannotSucceedAPlan() {
        Pact pact = Pact.builder().id("p").addReference(to("succeeds", "a")).build();

        assertThat(findings(card("a.json", plan("a").build()), card("p.json", pact)))
                .containsExactly(
                        "p.json/references/0 warning portfolio.link.type "
                                + "\"succeeds\" links two documents of one type, but \"a\" is a strategic plan and this is a pact.");
    }

    @Test
    void anAddressThatTwoDocumentsGiveIsAmbiguous() {
        ExternalId same = ExternalId.builder().system("registry").id("77/12").build();

        assertThat(findings(
                        card("a.json", plan("a").addExternalId(same).build()),
                        card("b.json", plan("b").addExternalId(same).build()),
                        card(
                                "c.json",
                                plan("c").addReference(to("cites", "77/12")).build())))
                .containsExactly("c.json/references/0 warning portfolio.link.ambiguous "
                        + "\"77/12\" can mean several documents: a.json and b.json.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"succeeds", "derives-from"})
    void aCircleIsToldOnceAtTheLinkThatClosesIt(String relation) {
        assertThat(findings(
                        card("a.json", plan("a").addReference(to(relation, "c")).build()),
                        card("b.json", plan("b").addReference(to(relation, "a")).build()),
                        card("c.json", plan("c").addReference(to(relation, "b")).build())))
                .containsExactly("b.json/references/0 warning portfolio.link.circle "
                        + "The documents form a circle of \"" + relation + "\": a > c > b > a.");
    }

    @Test
    void citingEachOtherAndDerivingElementsFromEachOtherIsNoCircle() {
        Cornerstone there = Cornerstone.builder()
                .id("x")
                .name("X")
                .addReference(to("derives-from", "b", "y"))
                .build();
        Cornerstone back = Cornerstone.builder()
                .id("y")
                .name("Y")
                .addReference(to("cites", "a", "x"))
                .build();

        assertThat(findings(
                        card(
                                "a.json",
                                plan("a")
                                        .addReference(to("cites", "b"))
                                        .addCornerstone(there)
                                        .build()),
                        card(
                                "b.json",
                                plan("b")
                                        .addReference(to("derives-from", "a"))
                                        .addCornerstone(back)
                                        .build())))
                .isEmpty();
    }

    @Test
    void twoDocumentsWithOneIdAreToldWithBothPlaces() {
        assertThat(findings(
                        card("a.json", plan("same").build()),
                        Card.of(plan("same").build(), DocumentPlace.of("b.jsonl", 7)),
                        card("c.json", Pact.builder().id("same").build())))
                .containsExactly(
                        "b.jsonl/id error portfolio.document.duplicate Document id \"same\" is already used at a.json; "
                                + "give one of them another id, or a revision.",
                        "c.json/id error portfolio.document.duplicate Document id \"same\" is already used at a.json; "
                                + "give one of them another id, or a revision.");
    }

    @Test
    void revisionsMayHaveOneIdAndFollowEachOther() {
        Card second =
                card("a.json", plan("p").revision(revision("2", "2026-03")).build());
        Card first = card("b.json", plan("p").revision(revision("1", "2025")).build());
        Card draft = card(
                "c.json",
                plan("p").revision(Revision.builder().label("draft").build()).build());

        Portfolio portfolio = Portfolio.of(List.of(first, second, draft));

        assertThat(portfolio.check()).isEmpty();
        assertThat(portfolio.getRevisions(ElementId.of("p"))).containsExactly(draft, first, second);
        assertThat(portfolio.getRevisions(ElementId.of("q"))).isEmpty();
    }

    private static Revision revision(String label, String date) {
        return Revision.builder().label(label).date(date).build();
    }

    @Test
    void aRevisionMaySucceedAnotherOneOfItsDocumentAndOtherwiseNothingSucceedsItself() {
        Card other = card("o.json", plan("o").build());
        Card first = card("a.json", plan("p").revision(revision("1", "2025")).build());
        Card second = card(
                "b.json",
                plan("p")
                        .revision(revision("2", "2026"))
                        .addReference(to("succeeds", "p"))
                        .build());
        Card alone = card("c.json", plan("q").addReference(to("succeeds", "q")).build());

        assertThat(findings(other, first, second)).isEmpty();
        assertThat(findings(other, alone)).singleElement().asString().endsWith("q > q.");
    }

    @Test
    void chainsFollowSuccessorsInBothDirections() {
        Card a = card("1.json", plan("a").build());
        Card b = card("2.json", plan("b").addReference(to("succeeds", "a")).build());
        Card c = card("3.json", plan("c").addReference(to("succeeds", "b")).build());
        Portfolio portfolio = Portfolio.of(List.of(c, a, b));

        assertThat(portfolio.getChain(b)).containsExactly(a, b, c);
        assertThat(portfolio.getChain(a)).containsExactly(a, b, c);
        assertThat(portfolio.getSuccessors(a)).containsExactly(b);
        assertThat(portfolio.follow(b, b.getLinks().get(0))).containsExactly(a);
    }

    @Test
    void aChainEndsWhereItBranchesOrClosesACircle() {
        Card a = card("1.json", plan("a").addReference(to("succeeds", "b")).build());
        Card b = card("2.json", plan("b").addReference(to("succeeds", "a")).build());
        Card c = card("3.json", plan("c").addReference(to("succeeds", "d")).build());
        Card d = card("4.json", plan("d").build());
        Card e = card("5.json", plan("e").addReference(to("succeeds", "d")).build());
        Portfolio portfolio = Portfolio.of(List.of(a, b, c, d, e));

        assertThat(portfolio.getChain(a)).containsExactly(b, a);
        assertThat(portfolio.getChain(d)).containsExactly(d);
        assertThat(portfolio.getChain(c)).containsExactly(d, c);
    }

    @Test
    void findingsHaveTheLineOfADocumentInJsonLines() {
        StrategicPlan plan = plan("b").addReference(to("cites", "none")).build();
        Card file = card("b.json", plan);
        Card line = Card.of(plan("c").addReference(to("cites", "none")).build(), DocumentPlace.of("c.jsonl", 3));

        assertThat(Portfolio.of(List.of(file, line)).check().values())
                .flatExtracting(report -> report.getFindings())
                .extracting(
                        finding -> finding.getLocation().map(Object::toString).orElse("none"))
                .containsExactly("none", "3:1");
    }

    @Test
    void linksOfASingleDocumentAreNotJudged() {
        assertThat(findings(card(
                        "a.json",
                        plan("a").addReference(to("succeeds", "a", "gone")).build())))
                .isEmpty();
    }

    @Test
    void whereItWasPublishedIsANameAndNoLink() {
        Card a = card(
                "a.json", plan("a").addReference(to("published-at", "there")).build());
        Card b = card("b.json", plan("b").addReference(to("cites", "there")).build());
        Portfolio portfolio = Portfolio.of(List.of(a, b));

        assertThat(a.getLinks()).isEmpty();
        assertThat(portfolio.check()).isEmpty();
        assertThat(portfolio.find("there")).containsExactly(a);
    }

    @Test
    void cardsKnowTheIdsInADocument() {
        Card card = card(
                "a.json",
                plan("a")
                        .addCornerstone(Cornerstone.builder().id("z").name("Z").build())
                        .addCornerstone(Cornerstone.builder().id("m").name("M").build())
                        .build());

        assertThat(card.getIds()).extracting(ElementId::toString).containsExactly("a", "m", "z");
        assertThat(card).hasToString("a at a.json");
    }

    @Test
    void theOrderOfCardsMakesNoDifference() {
        List<Card> cards = new ArrayList<>(IntStream.range(0, 40)
                .mapToObj(i -> card(
                        i + ".json",
                        plan("p" + i % 17)
                                .addReference(to(i % 2 == 0 ? "succeeds" : "derives-from", "p" + (i * 7 + 3) % 19))
                                .addReference(to("cites", ((i * 5) % 40) + ".json"))
                                .build()))
                .toList());
        Map<String, ?> expected = Portfolio.of(cards).check();

        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(cards, new Random(seed));
            assertThat(Portfolio.of(cards).check()).isEqualTo(expected);
        }
        assertThat(expected).hasSizeGreaterThan(10);
    }

    @Test
    void manyLinksAndLongCirclesTakeLinearTime() {
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            cards.add(card(
                    "f.jsonl" + i,
                    plan("p" + i)
                            .addReference(to("succeeds", "p" + (i + 1) % 20_000))
                            .addReference(to("succeeds", "p0"))
                            .build()));
        }

        List<Finding> findings = Portfolio.of(cards).check().values().stream()
                .flatMap(report -> report.getFindings().stream())
                .toList();

        assertThat(findings).hasSize(20_001).allMatch(each -> each.getSeverity() == Severity.WARNING);
        assertThat(findings).allMatch(each -> each.getMessage().toString().length() < 200);
    }

    @Test
    void reportsLinkToTheirPlan() {
        Card plan = card("a.json", plan("a").build());
        Card report = card("r.json", ProgressReport.builder().id("r").plan("a").build());
        Card lost = card("s.json", ProgressReport.builder().id("s").plan("b").build());
        Card pact = card("p.json", Pact.builder().id("p").build());
        Card odd = card("t.json", ProgressReport.builder().id("t").plan("p").build());

        assertThat(Portfolio.of(List.of(plan, report, pact)).getReports(plan)).containsExactly(report);
        assertThat(findings(plan, report, lost, pact, odd))
                .containsExactly(
                        "s.json/plan warning portfolio.link.dangling.near No document here has the id or path \"b\"; "
                                + "did you mean \"a\"?",
                        "t.json/plan warning portfolio.link.report A progress report is about a strategic plan, "
                                + "but \"p\" is a pact.");
    }

    @Test
    void aDocumentIsNotSuggestedToItself() {
        Card plan = card(
                "a.json",
                plan("river-plan")
                        .addReference(to("succeeds", "river-plan-2022"))
                        .build());
        Card other = card("b.json", plan("libraries").build());

        assertThat(findings(plan, other))
                .containsExactly(
                        "a.json/references/0 warning portfolio.link.dangling No document here has the id or path"
                                + " \"river-plan-2022\".");
    }

    @ParameterizedTest
    @CsvSource({
        "5, p0 > p1 > p2 > p3 > p4 > p0",
        "6, p0 > p1 > p2 > p3 > p4 > p5 > p0",
        "7, p0 > p1 > p2 > p3 > p4 > p5 > \u2026 > p0"
    })
    void ofALongCircleSixDocumentsAreNamed(int length, String circle) {
        Card[] cards = IntStream.range(0, length)
                .mapToObj(i -> card(
                        i + ".json",
                        plan("p" + i)
                                .addReference(to("succeeds", "p" + (i + 1) % length))
                                .build()))
                .toArray(Card[]::new);

        assertThat(findings(cards)).singleElement().asString().endsWith(": " + circle + ".");
    }

    @Test
    void revisionsOfOneDayFollowEachOtherByLabelAndThenByPlace() {
        Card second = card("a.json", plan("p").revision(revision("2", "2026")).build());
        Card first = card("b.json", plan("p").revision(revision("1", "2026")).build());
        Card again = card("c.json", plan("p").revision(revision("1", "2026")).build());
        Portfolio portfolio = Portfolio.of(List.of(again, second, first));

        assertThat(portfolio.getRevisions(ElementId.of("p"))).containsExactly(first, again, second);
        assertThat(first.getRevision()).contains("1");
        assertThat(first.getDate()).contains(LocalDate.of(2026, 12, 31));
        assertThat(card("d.json", plan("q").build()).getRevision()).isEmpty();
        assertThat(card("d.json", plan("q").date("2026-03").build()).getDate()).contains(LocalDate.of(2026, 3, 31));
    }

    @Test
    void reportsAreInTheOrderOfTheirPlaces() {
        Card plan = card("p.json", plan("p").build());
        Card first = card("a.json", ProgressReport.builder().id("z").plan("p").build());
        Card second = Card.of(ProgressReport.builder().id("y").plan("p").build(), DocumentPlace.of("b.jsonl", 2));
        Card third = Card.of(ProgressReport.builder().id("x").plan("p").build(), DocumentPlace.of("b.jsonl", 10));

        assertThat(Portfolio.of(List.of(third, second, plan, first)).getReports(plan))
                .containsExactly(first, second, third);
    }

    @Test
    void aDocumentNamedAsItsOwnTargetIsMeantAsAWhole() {
        Card a = card("a.json", plan("a").build());
        Card b = card("b.json", plan("b").addReference(to("succeeds", "a", "a")).build());
        Card c = card(
                "c.json", plan("c").addReference(to("succeeds", "b", "part")).build());

        assertThat(Portfolio.of(List.of(a, b, c)).getChain(a)).containsExactly(a, b);
    }

    @Test
    void placesAreEqualByFileAndLine() {
        DocumentPlace line = DocumentPlace.of("a.jsonl", 1);

        assertThat(line).isEqualTo(DocumentPlace.of("a.jsonl", 1)).hasSameHashCodeAs(DocumentPlace.of("a.jsonl", 1));
        assertThat(line).isNotEqualTo(DocumentPlace.of("a.jsonl", 2)).isNotEqualTo(DocumentPlace.of("a.jsonl"));
        assertThat(line).isNotEqualTo("a.jsonl:1").hasToString("a.jsonl:1");
        assertThatThrownBy(() -> DocumentPlace.of("a.jsonl", 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
