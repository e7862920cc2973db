package org.unionplan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.actor.Actor;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.document.Decision;
import org.unionplan.document.Document;
import org.unionplan.document.Duty;
import org.unionplan.document.Reference;
import org.unionplan.edit.PlanEditor;
import org.unionplan.message.Message;
import org.unionplan.message.Messages;
import org.unionplan.pact.Pact;
import org.unionplan.pact.Provision;
import org.unionplan.plan.Allocation;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.Pillar;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.plan.Terminology;
import org.unionplan.plan.Terminology.LevelName;
import org.unionplan.value.Datum;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Members;
import org.unionplan.value.Money;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

class ChangeWordsTest {

    private static final LanguageTag EN = LanguageTag.of("en");
    private static final LanguageTag FR = LanguageTag.of("fr");

    private static StrategicPlan.Builder plan() {
        return StrategicPlan.builder()
                .id("p")
                .title("P")
                .language("en")
                .addActor(Actor.builder().id("b").name("Board").build());
    }

    private static List<String> headings(Document before, Document after, Messages messages) {
        DocumentComparison<Document> comparison = DocumentComparison.between(before, after);
        ChangeWords words = comparison.words(LanguageTag.of(messages.getLanguage()));
        return comparison.getChanges().stream()
                .map(change -> words.getHeading(change).in(messages))
                .toList();
    }

    private static List<String> headings(Document before, Document after) {
        return headings(before, after, Messages.english());
    }

    private static String summary(Document before, Document after, Messages messages) {
        return DocumentComparison.between(before, after)
                .words(LanguageTag.of(messages.getLanguage()))
                .getSummaryLine()
                .in(messages);
    }

    private static final Decision DECISION = Decision.builder()
            .body(ElementId.of("b"))
            .date("2022-05-01")
            .outcome("rejected")
            .build();

    @Test
    void aThingWithoutANameIsDescribedByWhatItHolds() {
        Allocation allocation = Allocation.builder()
                .purpose("Leaflets")
                .amount(Money.builder()
                        .amount(Decimal.of(14_000))
                        .currency("CAD")
                        .build())
                .build();
        Duty duty = Duty.builder().kind("report").what("Figures.").build();
        StrategicPlan after = plan().addAllocation(allocation)
                .addDecision(DECISION)
                .addDuty(duty)
                .build();

        assertThat(headings(plan().build(), after))
                .containsExactlyInAnyOrder(
                        "allocation: “Leaflets”, 14,000 CAD",
                        "decision: Board [b], 2022-05-01, rejected",
                        "duty: report, “Figures.”");
        assertThat(headings(after, plan().build(), Messages.french()))
                .containsExactlyInAnyOrder(
                        "affectation\u00a0: «\u00a0Leaflets\u00a0», 14\u00a0000 CAD",
                        "décision\u00a0: Board [b], 2022-05-01, rejeté",
                        "obligation\u00a0: rapport, «\u00a0Figures.\u00a0»");
    }

    @Test
    void aThingWithAnIdButWithoutANameIsShownWithBoth() {
        Pact before = Pact.builder().id("p").title("P").build();
        Pact after = Pact.builder()
                .id("p")
                .title("P")
                .addPledge(Provision.builder()
                        .id("s")
                        .text("No one crosses a picket line of another.")
                        .build())
                .build();

        assertThat(headings(before, after))
                .containsExactly("provision [s]: “No one crosses a picket line of another.”");
    }

    @Test
    void aLongTextIsShortenedInADescription() {
        Pact before = Pact.builder().id("p").title("P").build();
        Pact after = Pact.builder()
                .id("p")
                .title("P")
                .addPledge(Provision.builder().id("s").text("word ".repeat(40)).build())
                .build();

        assertThat(headings(before, after))
                .singleElement()
                .asString()
                .endsWith("word…”")
                .hasSizeLessThan(90);
    }

    @Test
    void whatIsAddedOrRemovedComesWithTheNumberOfThingsItContains() {
        StrategicPlan after = plan().addCornerstone(c -> c.id("c")
                        .name("Grow")
                        .addPriority(p -> p.id("x").name("Recruit"))
                        .addPriority(p -> p.id("y").name("Retain")))
                .build();

        assertThat(headings(plan().build(), after)).containsExactly("cornerstone “Grow” [c] with 2 priorities");
        assertThat(headings(after, plan().build())).containsExactly("cornerstone “Grow” [c] with 2 priorities");
        assertThat(headings(plan().build(), after, Messages.french()))
                .containsExactly("pierre angulaire «\u00a0Grow\u00a0» [c] avec 2 priorités");
    }

    private static StrategicPlan planks(String... ids) {
        LevelName plank = LevelName.builder()
                .singular(Text.of(EN, "plank").with(FR, "planche"))
                .plural(Text.of(EN, "planks").with(FR, "planches"))
                .build();
        Cornerstone.Builder cornerstone = Cornerstone.builder().id("c").name("Work");
        for (String id : ids) {
            cornerstone.addPillar(Pillar.builder().id(id).name("Plank " + id).build());
        }
        return plan().terminology(Terminology.builder().pillar(plank).build())
                .addCornerstone(cornerstone.build())
                .build();
    }

    @Test
    void aPlansOwnTermsTakeThePlaceOfTheUsualOnes() {
        assertThat(summary(planks("a"), planks("a", "d", "e"), Messages.english()))
                .isEqualTo("2 planks added under Work");
        assertThat(summary(planks("a"), planks("a", "d"), Messages.french())).isEqualTo("ajout de 1 planche sous Work");
        assertThat(summary(planks("a", "d"), planks("a"), Messages.english())).isEqualTo("1 plank removed from Work");
        assertThat(headings(planks("a", "d"), planks("a"), Messages.french()))
                .containsExactly("planche «\u00a0Plank d\u00a0» [d] sous «\u00a0Work\u00a0»");
    }

    @Test
    void aPlanWithOneFormOfATermIsGivenNoPlural() {
        StrategicPlan before = planks("a");
        LevelName plank = LevelName.builder().singular("Plank").build();
        StrategicPlan after = planks("a", "d", "e")
                .withTerminology(Terminology.builder().pillar(plank).build());

        assertThat(summary(before, after, Messages.english())).contains("2 Plank added under Work");
    }

    @Test
    void movesWithinAListAndToAnotherParentAreMoves() {
        StrategicPlan before = plan().addCornerstone(
                        Cornerstone.builder().id("c").name("C").build())
                .addCornerstone(Cornerstone.builder().id("d").name("D").build())
                .addCornerstone(Cornerstone.builder().id("e").name("E").build())
                .build();
        StrategicPlan after = before.withCornerstones(
                before.getCornerstones().get(2),
                before.getCornerstones().get(0),
                before.getCornerstones().get(1));

        assertThat(summary(before, after, Messages.english())).isEqualTo("1 cornerstone moved");
        assertThat(summary(before, after, Messages.french())).isEqualTo("1 pierre angulaire déplacée");
    }

    @Test
    void anotherIdOfTheDocumentIsToldAsSuch() {
        StrategicPlan before = plan().build();
        StrategicPlan after = before.withId(ElementId.of("q"));
        DocumentComparison<StrategicPlan> comparison = DocumentComparison.betweenRevisions(before, after);

        assertThat(comparison.words().getSummaryLine().in(Messages.english())).isEqualTo("plan id changed");
        assertThat(comparison.words().getSummaryLine().in(Messages.french()))
                .isEqualTo("identifiant modifié\u00a0: plan");
        assertThat(values(comparison)).containsExactly("p > q");
    }

    @Test
    void otherIdsAndTheReferencesThatFollowAreCountedApart() {
        StrategicPlan before = plan().organization(ElementId.of("b")).build();
        StrategicPlan after = PlanEditor.of(before).rename("b", "executive").document();

        assertThat(summary(before, after, Messages.english()))
                .isEqualTo("1 reference updated to the new id, 1 actor id changed");
        assertThat(summary(before, after, Messages.french()))
                .isEqualTo("1 renvoi mis à jour selon le nouvel identifiant, 1 identifiant modifié\u00a0: acteur");
    }

    private static <D extends Document> List<String> values(DocumentComparison<D> comparison) {
        ChangeWords words = comparison.words();
        return comparison.getChanges().stream()
                .filter(change -> change.getMember().isPresent())
                .map(change -> words.getValueBefore(change)
                                .map(Message::toString)
                                .orElse("-") + " > "
                        + words.getValueAfter(change).map(Message::toString).orElse("-"))
                .toList();
    }

    private static AgreementRegister register(Quantity employees) {
        return AgreementRegister.builder()
                .id("r")
                .addAgreement(CollectiveAgreement.builder()
                        .id("a")
                        .title("Docks")
                        .employees(employees)
                        .build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, '12,400'",
        "APPROXIMATE, 'about 12,400'",
        "AT_LEAST, 'at least 12,400'",
        "MORE_THAN, 'more than 12,400'",
        "AT_MOST, 'at most 12,400'",
        "LESS_THAN, 'less than 12,400'"
    })
    void aFigureIsShownWithItsQualifier(Quantity.Qualifier qualifier, String words) {
        assertThat(values(DocumentComparison.between(
                        register(Quantity.of(400)), register(Quantity.of(qualifier, 12_400)))))
                .containsExactly("400 > " + words);
    }

    @Test
    void aFigureIsShownWithItsUnitAndWhatItCounts() {
        Quantity share = Quantity.builder().value(Decimal.of(44)).unit("%").build();
        Quantity hours = Quantity.builder()
                .value(Decimal.parse("7.5"))
                .unit("hours")
                .of("of training")
                .build();

        assertThat(values(DocumentComparison.between(register(share), register(hours))))
                .containsExactly("44% > 7.5 hours of training");
    }

    @Test
    void valuesWithTheSameWordsAreShownInFull() {
        Quantity written = Quantity.builder()
                .value(Decimal.of(420))
                .asWritten("420 people")
                .build();

        assertThat(values(DocumentComparison.between(register(Quantity.of(420)), register(written))))
                .containsExactly("value 420, qualifier exact > value 420, qualifier exact, as written 420 people");
        StrategicPlan untagged = plan().addAlias(Text.of("The plan")).build();
        StrategicPlan tagged =
                plan().addAlias(Text.of(EN, "The plan").with(FR, "Le plan")).build();
        assertThat(values(DocumentComparison.between(untagged, tagged)))
                .containsExactly("The plan > en: “The plan”, fr: “Le plan”");
    }

    @Test
    void dataThatTheModelDoesNotKnowIsShownOnOneLine() {
        Datum nested = new Datum.Arr(
                List.of(new Datum.Arr(List.of(Datum.of(1), Datum.of("a\n\"b\""))), new Datum.Null(), Datum.of(true)));
        StrategicPlan before = plan().build();
        StrategicPlan after = before.withUnknownMembers(Members.NONE
                .with("x-colour", Datum.of("red"))
                .with("x-list", nested)
                .with("x-tool", new Datum.Obj(Members.of(Map.of("size", Datum.of(Decimal.parse("1.5")))))));

        assertThat(values(DocumentComparison.between(before, after)))
                .containsExactly("- > “red”", "- > [[1, \"a\\n\\\"b\\\"\"], null, true]", "- > {\"size\": 1.5}");
    }

    @Test
    void referencesAreShownByName() {
        StrategicPlan before = plan().build();

        assertThat(values(DocumentComparison.between(before, before.withOrganization(ElementId.of("b")))))
                .containsExactly("- > Board [b]");
        assertThat(values(DocumentComparison.between(before, before.withOrganization(ElementId.of("gone")))))
                .containsExactly("- > gone");
    }

    @Test
    void textsOfTheDocumentAppearInThePreferredLanguage() {
        Text name = Text.of(EN, "Outreach").with(FR, "Rayonnement");
        StrategicPlan before = plan().addCornerstone(
                        Cornerstone.builder().id("c").name(name).build())
                .build();
        StrategicPlan after = before.withCornerstones(before.getCornerstones()
                .get(0)
                .withPriorities(Priority.builder().id("x").name("X").build()));

        assertThat(summary(before, after, Messages.french())).isEqualTo("1 priorité ajoutée sous Rayonnement");
        assertThat(summary(before, after, Messages.english())).isEqualTo("1 priority added under Outreach");
    }

    @Test
    void aReferenceIsDescribedByRelationAndDocument() {
        StrategicPlan after = plan().addReference(Reference.builder()
                        .relation("succeeds")
                        .document("old-plan")
                        .build())
                .build();

        assertThat(headings(plan().build(), after)).containsExactly("reference: succeeds, old-plan");
        assertThat(headings(plan().build(), after, Messages.french()))
                .containsExactly("renvoi\u00a0: remplace, old-plan");
    }
}
