package org.unionplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.message.Message;
import org.unionplan.message.Messages;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Rule;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.shape.engine.Constraint;
import org.unionplan.value.Pointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports as SARIF: held against what OASIS Standard SARIF 2.1.0 demands, section by section. */
class SarifTest {

    /**
     * The requirements of the standard for the objects we write, by the property that contains them.
     *
     * @param required properties that "SHALL" be there
     * @param optional properties that may be there; no others may (the schema closes every object but property bags)
     */
    private record Demand(String section, Set<String> required, Set<String> optional) {}

    private static final Map<String, Demand> DEMANDS = Map.ofEntries(
            Map.entry("log", new Demand("3.13", Set.of("version", "runs"), Set.of("$schema"))),
            Map.entry(
                    "runs",
                    new Demand(
                            "3.14",
                            Set.of("tool"),
                            Set.of("invocations", "artifacts", "results", "columnKind", "language"))),
            Map.entry("tool", new Demand("3.18", Set.of("driver"), Set.of())),
            Map.entry("driver", new Demand("3.19", Set.of("name"), Set.of("version", "rules"))),
            Map.entry(
                    "rules",
                    new Demand(
                            "3.49",
                            Set.of("id"),
                            Set.of("shortDescription", "fullDescription", "defaultConfiguration", "help"))),
            Map.entry("defaultConfiguration", new Demand("3.50", Set.of(), Set.of("level"))),
            // A message has text or an id (3.11.2); a multiformat message string must have text (3.12.2).
            Map.entry("shortDescription", new Demand("3.12", Set.of("text"), Set.of())),
            Map.entry("fullDescription", new Demand("3.12", Set.of("text"), Set.of())),
            Map.entry("help", new Demand("3.12", Set.of("text"), Set.of())),
            Map.entry("message", new Demand("3.11", Set.of("text"), Set.of())),
            Map.entry(
                    "invocations",
                    new Demand("3.20", Set.of("executionSuccessful"), Set.of("toolExecutionNotifications"))),
            Map.entry(
                    "toolExecutionNotifications",
                    new Demand("3.58", Set.of("message"), Set.of("locations", "level", "properties"))),
            Map.entry("artifacts", new Demand("3.24", Set.of(), Set.of("location", "mimeType"))),
            Map.entry("location", new Demand("3.4", Set.of(), Set.of("uri", "index"))),
            Map.entry("artifactLocation", new Demand("3.4", Set.of(), Set.of("uri", "index"))),
            Map.entry(
                    "results",
                    new Demand(
                            "3.27",
                            Set.of("message"),
                            Set.of("ruleId", "ruleIndex", "level", "locations", "properties"))),
            Map.entry("locations", new Demand("3.28", Set.of(), Set.of("physicalLocation", "logicalLocations"))),
            // An address or an artifact location must be there (3.29.2).
            Map.entry("physicalLocation", new Demand("3.29", Set.of("artifactLocation"), Set.of("region"))),
            Map.entry("region", new Demand("3.30", Set.of(), Set.of("startLine", "startColumn"))),
            Map.entry("logicalLocations", new Demand("3.33", Set.of(), Set.of("fullyQualifiedName"))));

    /** Closed vocabularies: version 3.13.2, columnKind 3.14.17, level 3.27.10, 3.50.2 and 3.58.6. */
    private static final Map<String, Set<String>> WORDS = Map.of(
            "version", Set.of("2.1.0"),
            "columnKind", Set.of("utf16CodeUnits", "unicodeCodePoints"),
            "level", Set.of("none", "note", "warning", "error"));

    private final JsonMapper mapper = JsonMapper.builder().build();

    private static Finding finding(String code, Severity severity, String pointer) {
        return Finding.of(
                severity,
                Pointer.parse(pointer),
                Message.of(code).with("id", "x").withFallback("Something is wrong."));
    }

    private JsonNode run(ReportJson json, Map<String, ValidationReport> reports) {
        JsonNode log = mapper.readTree(json.toSarif(reports));
        check("log", log);
        assertThat(log.get("runs")).hasSize(1);
        JsonNode run = log.get("runs").get(0);
        JsonNode rules = run.get("tool").get("driver").get("rules");
        for (JsonNode result : run.get("results")) {
            // 3.27.6: the rule at that index has that id.
            assertThat(rules.get(result.get("ruleIndex").asInt()).get("id").asString())
                    .isEqualTo(result.get("ruleId").asString());
            JsonNode artifact =
                    result.get("locations").get(0).get("physicalLocation").get("artifactLocation");
            // 3.4.5: the artifact at that index is that one.
            assertThat(run.get("artifacts")
                            .get(artifact.get("index").asInt())
                            .get("location")
                            .get("uri"))
                    .isEqualTo(artifact.get("uri"));
        }
        return run;
    }

    private JsonNode run(String source, ValidationReport report) {
        return run(ReportJson.standard(), Map.of(source, report));
    }

    private static void check(String name, JsonNode object) {
        assertThat(DEMANDS).containsKey(name);
        Demand demand = Objects.requireNonNull(DEMANDS.get(name));
        Set<String> names = new TreeSet<>(object.propertyNames());
        assertThat(names).as("%s, section %s", name, demand.section()).containsAll(demand.required());
        Set<String> known = new TreeSet<>(demand.required());
        known.addAll(demand.optional());
        assertThat(known).as("%s, section %s", name, demand.section()).containsAll(names);
        for (String each : names) {
            value(name, each, object.get(each));
        }
    }

    private static void value(String owner, String name, JsonNode value) {
        if (value.isArray()) {
            value.forEach(item -> check(name, item));
        } else if (value.isObject() && !name.equals("properties")) {
            check(name, value);
        } else if (WORDS.containsKey(name) && !owner.equals("driver")) {
            assertThat(WORDS.get(name)).contains(value.asString());
        } else if (Set.of("startLine", "startColumn").contains(name)) {
            // 3.30.5, 3.30.6
            assertThat(value.asInt()).isPositive();
        } else if (name.equals("uri")) {
            // RFC 3986, appendix A: what a reference may be made of.
            assertThat(value.asString()).matches("([A-Za-z0-9._~/-]|%[0-9A-F]{2}|^file://)*");
        }
    }

    private static ValidationReport report() {
        return ValidationReport.of(List.of(
                finding("reference.dangling", Severity.ERROR, "/a~1b/0").withLocation(new Finding.Location(6, 3)),
                finding("text.blank", Severity.ERROR, "/title"),
                finding("document.title.missing", Severity.ADVICE, "").withLocation(new Finding.Location(1, 1)),
                finding("plan.count", Severity.WARNING, "/declaredCounts/0/count"),
                finding("json.type", Severity.ERROR, "/title")));
    }

    @Test
    void isOneRunOfThisToolWithColumnsInCodePoints() {
        JsonNode run = run("plan.json", report());

        JsonNode driver = run.get("tool").get("driver");
        assertThat(driver.get("name").asString()).isEqualTo("Unionplan");
        assertThat(driver.get("version").asString()).startsWith("0.");
        assertThat(driver.has("informationUri")).isFalse();
        assertThat(run.get("columnKind").asString()).isEqualTo("unicodeCodePoints");
        assertThat(run.get("results")).hasSize(5);
    }

    @Test
    void namesTheSchemaOfTheStandard() {
        assertThat(mapper.readTree(ReportJson.standard().toSarif(Map.of()))
                        .get("$schema")
                        .asString())
                .isEqualTo(
                        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
    }

    @Test
    void givesAFindingItsLevelSentenceAndPlace() {
        JsonNode result = run("plan.json", report()).get("results").get(0);

        assertThat(result.get("ruleId").asString()).isEqualTo("document.title.missing");
        assertThat(result.get("level").asString()).isEqualTo("note");
        // The document as a whole is the file itself; there is nothing more to name.
        assertThat(result.get("locations").get(0).has("logicalLocations")).isFalse();

        JsonNode dangling = run("plan.json", report()).get("results").get(1);
        assertThat(dangling.get("level").asString()).isEqualTo("error");
        assertThat(dangling.get("message").get("text").asString())
                .isEqualTo("Nothing in the document has the id \"x\".");
        assertThat(dangling.get("properties").get("parameters").get("id").asString())
                .isEqualTo("x");
        JsonNode location = dangling.get("locations").get(0);
        assertThat(location.get("physicalLocation").get("region").toString())
                .isEqualTo("{\"startLine\":6,\"startColumn\":3}");
        assertThat(location.get("logicalLocations")
                        .get(0)
                        .get("fullyQualifiedName")
                        .asString())
                .isEqualTo("/a~1b/0");
    }

    @Test
    void leavesOutLinesThatAreNotKnown() {
        JsonNode results = run("plan.json", report()).get("results");

        assertThat(results.get(4)
                        .get("locations")
                        .get(0)
                        .get("physicalLocation")
                        .has("region"))
                .isFalse();
    }

    @Test
    void describesTheRulesThatWereBrokenInTheOrderOfTheirCodes() {
        JsonNode rules = run("plan.json", report()).get("tool").get("driver").get("rules");

        assertThat(rules)
                .extracting(rule -> rule.get("id").asString() + " "
                        + rule.get("defaultConfiguration").get("level").asString() + " "
                        + rule.get("shortDescription").get("text").asString())
                .containsExactly(
                        "document.title.missing note Lists and reports have nothing to show but an id.",
                        "json.type error A value does not have the JSON type of its member.",
                        "plan.count warning The text still mentions four cornerstones, but there are five.",
                        "reference.dangling error An id was misspelled, or what it named was removed or renamed.",
                        "text.blank error A form was sent off with nothing but a space in a field that had to be"
                                + " filled in.");
        assertThat(rules.get(3).get("fullDescription").get("text").asString())
                .isEqualTo("Nothing in the document has the id \"…\".");
    }

    @Test
    void describesEveryRuleAndProblemThereIs() {
        Set<String> codes = new TreeSet<>(RuleTexts.codesOfForm());
        DocumentType.STRATEGIC_PLAN.getRules().forEach(rule -> codes.add(rule.getCode()));
        DocumentType.PACT.getRules().forEach(rule -> codes.add(rule.getCode()));
        for (Constraint constraint : Constraint.values()) {
            codes.add(constraint.getCode());
        }
        RuleTexts texts = new RuleTexts(List.of());

        assertThat(codes).hasSizeGreaterThan(70).allSatisfy(code -> {
            assertThat(texts.mistake(code)).isNotEqualTo(code).endsWith(".");
            assertThat(texts.sentence(code))
                    .isNotEqualTo(code)
                    .matches("(?s).*[.?]")
                    .doesNotContain("{");
        });
    }

    @Test
    void describesTheRulesOfAHostIfItIsToldOfThem() {
        Rule<StrategicPlan> own =
                Rule.advice("our.rule", StrategicPlan.class, "Nobody signed it off.", (plan, context) -> {});
        ValidationReport report = ValidationReport.of(List.of(finding("our.rule", Severity.ADVICE, "/title")));

        JsonNode described = run(ReportJson.standard().withRules(List.of(own)), Map.of("plan.json", report));
        JsonNode unknown = run("plan.json", report);

        assertThat(described.get("tool").get("driver").get("rules").get(0).toString())
                .contains("Nobody signed it off.")
                .contains("\"level\":\"note\"");
        assertThat(unknown.get("tool")
                        .get("driver")
                        .get("rules")
                        .get(0)
                        .get("shortDescription")
                        .get("text")
                        .asString())
                .isEqualTo("our.rule");
    }

    @Test
    void listsEveryFileAndFindsEachByItsIndex() {
        Map<String, ValidationReport> reports = new LinkedHashMap<>();
        reports.put("plans/b.json", report());
        reports.put("plans/a.json", ValidationReport.empty());
        reports.put("pacts/c.json", report());

        JsonNode run = run(ReportJson.standard(), reports);

        assertThat(run.get("artifacts"))
                .extracting(artifact -> artifact.get("location").get("uri").asString())
                .containsExactly("pacts/c.json", "plans/a.json", "plans/b.json");
        assertThat(run.get("results")).hasSize(10);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "plan.json, plan.json",
                "plans/our plan.json, plans/our%20plan.json",
                "énoncé.json, %C3%A9nonc%C3%A9.json",
                "健.json, %E5%81%A5.json",
                "a%20b.json, a%2520b.json",
                "what?.json#1, what%3F.json%231",
                // A colon in the first segment would make it a scheme (RFC 3986, section 4.2).
                "http://evil.example, http%3A//evil.example",
                "javascript:alert(1), javascript%3Aalert%281%29",
                "../plans/a.json, ../plans/a.json",
                "/plans/plan.json, file:///plans/plan.json",
                "C:/plans/plan.json, file:///C%3A/plans/plan.json",
            })
    void writesNamesOfFilesAsReferences(String name, String uri) {
        assertThat(run(name, report())
                        .get("artifacts")
                        .get(0)
                        .get("location")
                        .get("uri")
                        .asString())
                .isEqualTo(uri);
    }

    @Test
    void notesWhatTheReportOnlyCounts() {
        ValidationReport bounded =
                ValidationReport.of(report().getFindings(), Map.of(Severity.ERROR, 2, Severity.ADVICE, 7));

        JsonNode run = run(ReportJson.standard(), Map.of("b.json", bounded, "a.json", report()));

        JsonNode notifications = run.get("invocations").get(0).get("toolExecutionNotifications");
        assertThat(notifications).hasSize(1);
        assertThat(notifications.get(0).get("message").get("text").asString())
                .isEqualTo("9 findings are counted here but not listed.");
        assertThat(notifications.get(0).get("properties").toString())
                .isEqualTo("{\"error\":2,\"warning\":0,\"advice\":7}");
        assertThat(notifications.get(0).get("locations").toString()).contains("\"uri\":\"b.json\"");
    }

    /** 3.11.5: braces stand for placeholders unless doubled. 3.11.6: brackets before a parenthesis make a link. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "found \"{0}\" and ${7*7} | found \"{{0}}\" and ${{7*7}}",
                "see [here](https://evil.example) | see \\[here\\](https://evil.example)",
                "see [here\\](1) | see \\[here\\\\\\](1)",
                "one of [plan, pact] (2) | one of [plan, pact] (2)",
                "<b>bold</b> **x** `` | <b>bold</b> **x** ``",
            })
    void showsTextOfADocumentAsItIs(String message, String text) {
        Finding finding = finding("a.rule", Severity.ERROR, "/x")
                .withMessage(Message.of("a.rule").withFallback(message));

        assertThat(run("plan.json", ValidationReport.of(List.of(finding)))
                        .get("results")
                        .get(0)
                        .get("message")
                        .get("text")
                        .asString())
                .isEqualTo(text);
    }

    @Test
    void saysInWhichLanguageTheSentencesAre() {
        ReportJson french = ReportJson.standard().withMessages(Messages.of("fr-CA"));

        assertThat(run(french, Map.of("plan.json", report())).get("language").asString())
                .isEqualTo("fr");
    }

    @Test
    void keepsToTheNumberOfResultsThatServicesTake() {
        List<Finding> many = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            many.add(finding("plan.count", Severity.WARNING, "/a/" + i));
            many.add(finding("text.blank", Severity.ERROR, "/a/" + i));
        }
        ValidationReport few = ValidationReport.of(List.of(finding("text.blank", Severity.ERROR, "/title")));
        JsonNode run = run(ReportJson.standard(), Map.of("a.json", ValidationReport.of(many), "b.json", few));

        assertThat(run.get("results")).hasSize(25_000);
        assertThat(run.get("results")
                        .valueStream()
                        .filter(result -> result.get("level").asString().equals("error")))
                .hasSize(20_001);
        JsonNode left = run.get("invocations").get(0).get("toolExecutionNotifications");
        assertThat(left).hasSize(1);
        // 20,000 warnings less the 4,999 for which there was room.
        assertThat(left.get(0).get("message").get("text").asString())
                .isEqualTo("15,001 findings are counted here but not listed.");
        assertThat(left.get(0).get("properties").get("warning").asInt()).isEqualTo(15_001);
    }

    @Test
    void aFileThatCannotBeReadIsANotificationAndTheRunFailed() {
        JsonNode log = mapper.readTree(ReportJson.standard()
                .toSarif(
                        Map.of("plan.json", report()),
                        Map.of("gone.json", Message.of("x").withFallback("It is gone."))));
        check("log", log);
        JsonNode invocation = log.get("runs").get(0).get("invocations").get(0);

        assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
        JsonNode notification = invocation.get("toolExecutionNotifications").get(0);
        assertThat(notification.get("level").asString()).isEqualTo("error");
        assertThat(notification.get("message").get("text").asString()).isEqualTo("It is gone.");
        assertThat(notification
                        .get("locations")
                        .get(0)
                        .get("physicalLocation")
                        .get("artifactLocation")
                        .get("uri")
                        .asString())
                .isEqualTo("gone.json");
        assertThat(run("plan.json", report())
                        .get("invocations")
                        .get(0)
                        .get("executionSuccessful")
                        .asBoolean())
                .isTrue();
    }
}
