package org.unionplan.document.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.actor.Actor;
import org.unionplan.actor.ActorRelation;
import org.unionplan.document.Decision;
import org.unionplan.document.Decision.Vote;
import org.unionplan.document.Duty;
import org.unionplan.document.Reference;
import org.unionplan.plan.Allocation;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.time.Timeframe;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.validation.Found;
import org.unionplan.value.Datum;
import org.unionplan.value.Decimal;
import org.unionplan.value.FormatVersion;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Members;
import org.unionplan.value.Money;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/** The last document in which a rule of all documents finds nothing beside the first in which it does. */
class SharedRuleBoundariesTest {

    private static StrategicPlan.Builder plan() {
        return StrategicPlan.builder().id("plan");
    }

    private static String found(StrategicPlan plan) {
        return String.join(", ", Found.withoutProfile(plan));
    }

    private static String voted(String outcome, Vote vote) {
        return found(plan().addDecision(
                        Decision.builder().outcome(outcome).vote(vote).build())
                .build());
    }

    /** 300 of 500 are 60 percent: a share within half a percent of what was required may be rounded. */
    @ParameterizedTest
    @CsvSource({
        "adopted,  60.5,  ''",
        "adopted,  60.51, decision.threshold /decisions/0/outcome",
        "rejected, 59.5,  ''",
        "rejected, 59.49, decision.threshold /decisions/0/outcome"
    })
    void aShareMayBeRoundedToHalfAPercent(String outcome, String threshold, String found) {
        assertThat(voted(
                        outcome,
                        Vote.builder()
                                .inFavour(300)
                                .against(200)
                                .threshold(threshold)
                                .build()))
                .isEqualTo(found);
    }

    /** 300 of 500 are 60 percent: a published share within one percent of it may be rounded. */
    @ParameterizedTest
    @CsvSource({
        "61,    ''",
        "61.01, vote.share /decisions/0/vote/shareInFavour",
        "59,    ''",
        "58.99, vote.share /decisions/0/vote/shareInFavour"
    })
    void aPublishedShareIsThatOfTheCounts(String share, String found) {
        assertThat(voted(
                        "deferred",
                        Vote.builder()
                                .inFavour(300)
                                .against(200)
                                .shareInFavour(share)
                                .build()))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "adopted,  50, 50, ''",
        "adopted,  49, 50, decision.vote.outcome /decisions/0/outcome",
        "endorsed, 49, 50, decision.vote.outcome /decisions/0/outcome",
        "rejected, 49, 50, ''",
        "adopted,  49, at least 49, ''",
        "adopted,  0, 0, ''"
    })
    void whatWasCarriedHadNoMajorityAgainstIt(String outcome, String inFavour, String against, String found) {
        assertThat(voted(
                        outcome,
                        Vote.builder().inFavour(inFavour).against(against).build()))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "100,          ''",
        "99,           vote.turnout /decisions/0/vote/eligible",
        "at least 99,  ''",
        "under 100,    vote.turnout /decisions/0/vote/eligible"
    })
    void noMoreVotesAreCastThanThereAreVoters(String eligible, String found) {
        assertThat(voted(
                        "adopted",
                        Vote.builder()
                                .inFavour(60)
                                .against(30)
                                .abstained(10)
                                .eligible(eligible)
                                .build()))
                .isEqualTo(found);
    }

    /** 8 May 2026 is a Friday. */
    @ParameterizedTest
    @CsvSource({
        "2026-05-08, Friday 8 May 2026,    ''",
        "2026-05-08, Thursday 8 May 2026,  timeframe.weekday /cornerstones/0/timeframe/asWritten",
        "2026-05,    Thursday in May 2026, ''",
        "2026-05-08, in May,               ''",
        "2026-05-08, May 2025,             timeframe.year /cornerstones/0/timeframe/asWritten",
        "2025/2026,  since 2024,           timeframe.year /cornerstones/0/timeframe/asWritten",
        "2025/2026,  until 2027,           timeframe.year /cornerstones/0/timeframe/asWritten",
        "2025/2026,  2025 and 2027,        ''",
        "2025/2026,  2026,                 ''",
        "2025/2026,  2025,                 ''"
    })
    void theWordsForATimeHaveItsDayAndYear(String notation, String words, String found) {
        Timeframe time = Timeframe.parse(notation).withAsWritten(words);

        assertThat(found(plan().addCornerstone(Cornerstone.builder()
                                .id("c")
                                .name("C")
                                .timeframe(time)
                                .build())
                        .build()))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "20,  EXACT,       twenty hours, ''",
        "20,  EXACT,       20 hours,     ''",
        "21,  EXACT,       20 hours,     quantity.words /allocations/0/staffTime/asWritten",
        "20,  APPROXIMATE, 20 hours,     quantity.words /allocations/0/staffTime/asWritten",
        "20,  APPROXIMATE, about 20,     ''"
    })
    void theWordsForAFigureHaveItsValueAndQualifier(
            String value, Quantity.Qualifier qualifier, String words, String found) {
        Quantity time =
                Quantity.of(Decimal.parse(value)).withQualifier(qualifier).withAsWritten(words);

        assertThat(found(plan().addAllocation(
                                Allocation.builder().staffTime(time).build())
                        .build()))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"CAD, ''", "XQZ, currency.unknown /allocations/0/amount/currency"})
    void aCurrencyIsOneThatThereIs(String currency, String found) {
        assertThat(found(plan().addAllocation(Allocation.builder()
                                .amount(Money.of(Decimal.ONE, currency))
                                .build())
                        .build()))
                .isEqualTo(found);
    }

    @Test
    void languagesAreThoseThatThereAre() {
        Text text = Text.of(LanguageTag.of("en"), "Members").with(LanguageTag.of("qy"), "Xx");
        StrategicPlan plan = plan().language("qx")
                .title(text)
                .addActor(Actor.builder()
                        .id("a")
                        .name("A")
                        .addAlias("A2")
                        .addAlias(text)
                        .build())
                .build();

        assertThat(Found.withoutProfile(plan))
                .containsExactlyInAnyOrder(
                        "language.unknown /language",
                        "language.unknown /title/qy",
                        "language.unknown /actors/0/aliases/1/qy");
        assertThat(found(plan.withLanguage(LanguageTag.of("fr-CA"))
                        .withTitle(Text.of("T"))
                        .withActors(List.of())))
                .isEmpty();
    }

    /** Members of one's own have a prefix; a newer version may have members that this one does not know. */
    @ParameterizedTest
    @CsvSource({
        "note,    1.0, member.unknown /note",
        "x-note,  1.0, ''",
        "a:note,  1.0, ''",
        ":note,   1.0, member.unknown /:note",
        "$schema, 1.0, ''",
        "note,    1.1, ''"
    })
    void membersAreKnownOrHaveAPrefix(String name, String version, String found) {
        Members unknown = Members.of(Map.of(name, Datum.of(1)));

        assertThat(found(plan().formatVersion(FormatVersion.parse(version))
                        .unknownMembers(unknown)
                        .build()))
                .isEqualTo(found);
    }

    @Test
    void aSchemaIsOfTheDocumentAlone() {
        Cornerstone cornerstone = Cornerstone.builder()
                .id("c")
                .name("C")
                .unknownMembers(Members.of(Map.of("$schema", Datum.of("x"))))
                .build();

        assertThat(found(plan().addCornerstone(cornerstone).build()))
                .isEqualTo("member.unknown /cornerstones/0/$schema");
    }

    /** References in lists and alone, within the document and into another. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "c,    -,     ''",
                "gone, -,     reference.dangling /cornerstones/0/references/0/target",
                "gone, other, ''",
                "mine, -,     ''"
            })
    void aTargetIsInTheDocument(String target, @Nullable String document, String found) {
        Reference.Builder reference = Reference.builder();
        reference.relation("cites").target(target);
        if (document != null) {
            reference.document(document);
        }
        StrategicPlan plan = plan().missionId("mine")
                .mission("To serve members.")
                .addCornerstone(Cornerstone.builder()
                        .id("c")
                        .name("C")
                        .addReference(reference.build())
                        .build())
                .build();

        assertThat(found(plan)).isEqualTo(found);
    }

    @Test
    void eachItemOfAListRefersToAThingOfItsKind() {
        StrategicPlan plan = plan().addTheme(t -> t.id("youth").name("Youth"))
                .addActor(Actor.builder().id("board").name("Board").build())
                .addCornerstone(Cornerstone.builder()
                        .id("c")
                        .name("C")
                        .addTheme("youth")
                        .addTheme("board")
                        .addTheme("gone")
                        .build())
                .build();

        assertThat(Found.withoutProfile(plan))
                .containsExactlyInAnyOrder(
                        "reference.misdirected /cornerstones/0/themes/1",
                        "reference.dangling /cornerstones/0/themes/2");
    }

    /** Of two things with one id, one of which is of the right kind, only the repetition is reported. */
    @Test
    void aRepeatedIdIsOneMistake() {
        StrategicPlan plan = plan().addTheme(t -> t.id("same").name("Theme"))
                .addActor(Actor.builder().id("same").name("Actor").build())
                .mission("To serve members.")
                .missionId("plan")
                .addCornerstone(
                        Cornerstone.builder().id("c").name("C").addTheme("same").build())
                .build();

        assertThat(Found.withoutProfile(plan))
                .containsExactlyInAnyOrder("id.duplicate /missionId", "id.duplicate /actors/0/id");
    }

    /** Reports of every March fall due in a mandate with a March in it. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-01/2026-12-31, ''",
        "2026-04-01/2027-02-28, duty.recurrence.never /duties/0/recurrence",
        "2026-04-01/2027-03-31, ''"
    })
    void aDutyFallsDueInItsTime(String time, String found) {
        assertThat(found(plan().addDuty(Duty.builder()
                                .id("d")
                                .kind("report")
                                .what("A report")
                                .recurrence("--03")
                                .timeframe(time)
                                .build())
                        .build()))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "part-of,   part-of,   actor.relation.cycle /actors/1/relations/0/actor",
        "part-of,   local-of,  ''",
        "member-of, member-of, ''"
    })
    void nothingIsAPartOfItsPart(String one, String other, String found) {
        assertThat(found(plan().addActor(related("a", one, "b"))
                        .addActor(related("b", other, "a"))
                        .build()))
                .isEqualTo(found);
    }

    private static Actor related(String id, String relation, String to) {
        return Actor.builder()
                .id(id)
                .name(id)
                .addRelation(
                        ActorRelation.builder().relation(relation).actor(to).build())
                .build();
    }

    @Test
    void aMisdirectedReferenceNamesBothKindsOfThings() {
        StrategicPlan plan = plan().missionId("mine")
                .mission("To serve members.")
                .addCornerstone(Cornerstone.builder()
                        .id("c")
                        .name("C")
                        .addTheme("mine")
                        .addResponsibility(r -> r.role("leads").actor("c"))
                        .build())
                .build();

        assertThat(DocumentValidator.standard().validate(plan).getFindings().stream()
                        .filter(finding -> finding.getCode().equals("reference.misdirected"))
                        .map(finding -> finding.getMessage().toString()))
                .containsExactlyInAnyOrder(
                        "\"actor\" takes the id of type \"actor\", but \"c\" is of type \"cornerstone\".",
                        "\"themes\" takes the id of type \"theme\", but \"mine\" is of type \"mission\".");
    }
}
