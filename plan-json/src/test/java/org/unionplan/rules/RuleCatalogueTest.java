package org.unionplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.document.Document;
import org.unionplan.json.DocumentJson;
import org.unionplan.message.Messages;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Rule;
import org.unionplan.rule.RuleGroup;
import org.unionplan.rule.ValidationReport;
import org.unionplan.rules.Difference.Line;
import org.unionplan.validation.DocumentValidator;

/** Tests of every rule: its sentences, its examples, and the findings in them with their places. */
class RuleCatalogueTest {

    private static final Messages ENGLISH = Messages.english();
    private static final Messages FRENCH = Messages.french();
    private static final List<Messages> LANGUAGES = List.of(ENGLISH, FRENCH);

    private static final Pattern CODE = Pattern.compile("[a-z]+(\\.[a-z]+(-[a-z]+)*)+");
    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}[^{}]*[^\\s{}]\\.");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    /** Rules of two places that belong together, whose examples are mended at the other one of them; see below where. */
    private static final Set<String> MENDED_ELSEWHERE = Set.of(
            "goal.unserved",
            "metric.unlinked",
            "pact.accession.clause",
            "pact.renewal.term",
            "pact.signature.declared",
            "pact.signature.missing",
            "pact.withdrawal.clause",
            "target.relative.baseline");

    /** The codes of the accountable profile. Only its own examples are of plans that want to be held to. */
    private static final Set<String> ACCOUNTABLE = Entry.all().stream()
            .filter(rule -> rule.group() == RuleGroup.ACCOUNTABLE)
            .map(Entry::code)
            .collect(Collectors.toSet());

    private static final Map<Boolean, DocumentValidator> BUILT_IN =
            Map.of(false, builder(false).build(), true, builder(true).build());
    private static final Map<Boolean, DocumentValidator> BEAN_VALIDATION = Map.of(
            false,
            builder(false).onBeanValidation().build(),
            true,
            builder(true).onBeanValidation().build());

    private static DocumentValidator.Builder builder(boolean accountable) {
        DocumentValidator.Builder builder = DocumentValidator.builder();
        return accountable ? builder.accountable() : builder;
    }

    private static ValidationReport report(Example example) {
        return check(BUILT_IN, example);
    }

    private static ValidationReport check(Map<Boolean, DocumentValidator> engine, Example example) {
        return engine.get(ACCOUNTABLE.contains(example.code())).validate(example.read());
    }

    /** The findings in the bad example, with their places in the file. */
    private static List<Finding> found(String code) {
        Example bad = Example.bad(code);
        return bad.inspect().locate(report(bad)).getFindings();
    }

    @TestFactory
    Stream<DynamicContainer> everyRule() {
        return Entry.all().stream().map(RuleCatalogueTest::tests);
    }

    private static DynamicContainer tests(Entry rule) {
        String code = rule.code();
        return dynamicContainer(
                code,
                List.of(
                        dynamicTest(
                                "has a well-formed code", () -> assertThat(code).matches(CODE)),
                        dynamicTest("has a sentence in English and in French", () -> hasSentences(code)),
                        dynamicTest(
                                "names the mistake it guards against in a sentence",
                                () -> assertThat(rule.mistake()).matches(SENTENCE)),
                        dynamicTest(
                                "finds nothing in its good example",
                                () -> assertThat(report(Example.good(code)).getFindings())
                                        .isEmpty()),
                        dynamicTest(
                                "finds the fault in its bad example, and nothing else is found",
                                () -> findsFault(rule)),
                        dynamicTest("leaves no gap in its sentences", () -> leavesNoGap(code)),
                        dynamicTest(
                                "points at the line of the fault or at what surrounds it", () -> pointsAtFault(code)),
                        dynamicTest("is asked only where its group is wanted", () -> isAskedWithItsGroup(rule)),
                        dynamicTest("has examples in the canonical form", () -> hasCanonicalExamples(code)),
                        dynamicTest("finds the same on Bean Validation", () -> findsTheSameOnBeanValidation(code))));
    }

    private static void hasSentences(String code) {
        assertThat(LANGUAGES).allSatisfy(language -> {
            assertThat(language.has(code)).isTrue();
            assertThat(language.format(code, Map.of())).matches("(?s)(\\p{Lu}|[\"{«]|recordedAt ).*[.?]");
        });
        assertThat(placeholders(FRENCH.format(code, Map.of()))).isEqualTo(placeholders(ENGLISH.format(code, Map.of())));
    }

    private static Set<String> placeholders(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void findsFault(Entry rule) {
        List<Finding> findings = report(Example.bad(rule.code())).getFindings();

        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.getCode()).isEqualTo(rule.code());
            assertThat(finding.getSeverity()).isEqualTo(rule.severity());
        });
    }

    private static void leavesNoGap(String code) {
        for (Messages language : LANGUAGES) {
            assertThat(report(Example.bad(code)).getFindings())
                    .isNotEmpty()
                    .allSatisfy(finding ->
                            assertThat(finding.getMessage().in(language)).doesNotContain("{", "}", "\"\"", "«  »"));
        }
    }

    private static void pointsAtFault(String code) {
        List<String> bad = Example.bad(code).lines();
        List<Line> changed = Difference.between(bad, Example.good(code).lines()).changed();

        assertThat(changed).isNotEmpty();
        assertThat(found(code)).isNotEmpty().allSatisfy(finding -> {
            int line = finding.getLocation().orElseThrow().getLine();
            boolean itself =
                    changed.stream().anyMatch(each -> each.side() == Difference.Side.ONE && each.number() == line);
            if (!itself && !MENDED_ELSEWHERE.contains(code)) {
                int begin = begin(bad, line);
                assertThat(changed).allSatisfy(each -> assertThat(each.number()).isBetween(begin, end(bad, begin)));
            }
        });
    }

    /** The line on which the object or array begins that is on that line, or that surrounds what is. */
    private static int begin(List<String> text, int line) {
        String here = text.get(line - 1);
        if (here.endsWith("{") || here.endsWith("[")) {
            return line;
        }
        int begin = line;
        while (indent(text.get(begin - 1)) >= indent(here)) {
            begin--;
        }
        return begin;
    }

    private static int end(List<String> text, int begin) {
        int end = begin + 1;
        while (indent(text.get(end - 1)) > indent(text.get(begin - 1))) {
            end++;
        }
        return end;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static void isAskedWithItsGroup(Entry rule) {
        Document bad = Example.bad(rule.code()).read();

        assertThat(DocumentValidator.standard().validate(bad).isEmpty())
                .isEqualTo(rule.group() == RuleGroup.ACCOUNTABLE);
        assertThat(DocumentValidator.builder()
                        .errorsOnly()
                        .build()
                        .validate(bad)
                        .isEmpty())
                .isEqualTo(rule.group() != RuleGroup.ERRORS);
        assertThat(builder(rule.group() == RuleGroup.ACCOUNTABLE)
                        .silence(rule.code())
                        .build()
                        .validate(bad)
                        .isEmpty())
                .isTrue();
    }

    private static void hasCanonicalExamples(String code) {
        for (Example example : List.of(Example.good(code), Example.bad(code))) {
            assertThat(DocumentJson.standard().write(example.read()))
                    .as(example.toString())
                    .isEqualTo(example.text());
        }
    }

    private static void findsTheSameOnBeanValidation(String code) {
        for (Example example : List.of(Example.good(code), Example.bad(code))) {
            assertThat(check(BEAN_VALIDATION, example)).as(example.toString()).isEqualTo(check(BUILT_IN, example));
        }
    }

    @Test
    void noTwoRulesHaveOneCode() {
        assertThat(Entry.all()).extracting(Entry::code).doesNotHaveDuplicates();
        for (Entry.Section section : Entry.Section.values()) {
            assertThat(section.rules()).extracting(Rule::getCode).doesNotHaveDuplicates();
        }
    }

    @Test
    void noSentenceIsWithoutARule() throws IOException {
        Set<String> codes = Entry.all().stream().map(Entry::code).collect(Collectors.toSet());

        for (String suffix : List.of("", "_fr")) {
            try (InputStream file =
                    Messages.class.getResourceAsStream("/org/unionplan/message/rules" + suffix + ".properties")) {
                assertThat(Messages.read("en", file).getCodes()).containsExactlyInAnyOrderElementsOf(codes);
            }
        }
    }

    /** A host's own validator fills in these sentences too, and knows nothing of choices and optional parameters. */
    @Test
    void sentencesOfRulesHavePlainParametersOnly() {
        assertThat(Entry.all())
                .allSatisfy(rule -> assertThat(placeholders(ENGLISH.format(rule.code(), Map.of())))
                        .allMatch(name -> name.matches("\\{[a-zA-Z]+}")));
    }

    @Test
    void noExampleIsWithoutARule() {
        assertThat(Example.codes())
                .containsExactlyElementsOf(
                        Entry.all().stream().map(Entry::code).sorted().toList());
    }

    @Test
    void everyDocumentHasAnIdOfItsOwn() {
        assertThat(Entry.all())
                .extracting(rule -> Example.good(rule.code()).read().getId())
                .doesNotHaveDuplicates();
    }

    /** Read off the files by what stands there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id.duplicate | 21:11 | /cornerstones/0/pillars/1/id",
                "reference.dangling | 27:11 | /cornerstones/1/responsibilities/0/actor",
                "reference.cycle | 31:15 | /cornerstones/0/pillars/1/references/0/target",
                "actor.relation.cycle | 35:11 | /actors/1/relations/0/actor",
                "timeframe.weekday | 10:5 | /date/asWritten",
                "language.unknown | 17:9 | /cornerstones/0/name/qc",
                "member.unknown | 18:11 | /cornerstones/0/pillars/0/timeFrame",
                "decision.vote.outcome | 19:7 | /decisions/0/outcome",
                "vote.turnout | 37:9 | /decisions/0/vote/eligible",
                "document.title.missing | 1:1 | ",
                "text.blank | 17:7 | /coreValues/1/name",
                "allocation.share.range | 20:7 | /allocations/0/share",
                "metric.unlinked | 16:5 | /metrics/0",
                "metric.money.unit | 24:7 | /metrics/0/unit",
                "target.order | 37:11 | /metrics/0/targets/1/due",
                "observation.parts | 40:11 | /metrics/0/observations/0/value",
                "observation.empty | 42:9 | /metrics/0/observations/1",
                "element.number.order | 28:11 | /cornerstones/0/pillars/2/number",
                "status.contradicts | 21:11 | /cornerstones/0/statusUpdates/1/status",
                "goal.unserved | 51:5 | /memberGoals/1",
                "element.metric.missing | 19:9 | /cornerstones/0/priorities/0",
                "pact.signature.stranger | 42:7 | /signatures/2/party",
                "pact.signature.missing | 17:5 | /parties/2",
                "pact.provision.bearer | 31:9 | /pledges/0/bearers/1",
                "pact.withdrawal.clause | 38:7 | /events/0/kind",
                "pact.coverage.total | 49:7 | /coverage/2/quantity",
                "pact.trigger.incomplete | 37:5 | /entryIntoForce/trigger",
                "agreement.successor.cycle | 23:7 | /agreements/1/successor",
                "adoption.demand.foreign | 37:13 | /demandFrameworks/0/adoptions/0/demands/0",
                "demand.figure.unit | 40:15 | /demandFrameworks/0/adoptions/0/figures/0/value",
                "pact.renewal.term | 39:3 | /renewal",
                "pact.signature.declared | 26:3 | /signatures",
                "target.relative.baseline | 29:11 | /metrics/0/targets/0/basis",
                "cluster.member.outside | 37:11 | /clusters/0/members/1/opens",
            })
    void pointsExactlyAt(String code, String place, String pointer) {
        assertThat(found(code)).singleElement().satisfies(finding -> {
            assertThat(finding.getLocation().orElseThrow()).hasToString(place);
            assertThat(finding.getPointer().toString()).isEqualTo(pointer == null ? "" : pointer);
        });
    }
}
