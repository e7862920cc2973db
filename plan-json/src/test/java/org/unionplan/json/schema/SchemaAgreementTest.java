package org.unionplan.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.document.Document;
import org.unionplan.json.DocumentJson;
import org.unionplan.json.DocumentSchema;
import org.unionplan.json.Inspection;
import org.unionplan.rule.Finding;
import org.unionplan.validation.DocumentValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A document is valid by the schema exactly if the check finds no single value wrong. */
class SchemaAgreementTest {

    /** The rules about single values. */
    private static final Set<String> LOCAL =
            Set.of("text.blank", "number.negative", "number.positive", "number.percent", "money.currency.form");

    /** Values that the check alone refuses; docs/format-1.0.md says so. */
    private static final Set<String> BEYOND_THE_SCHEMA = Set.of("9999/P2Y", "de-1996-1996");

    private static final SchemaValidators VALIDATORS = new SchemaValidators(DocumentSchema.text());

    private final DocumentValidator rules = DocumentValidator.standard();

    private List<Finding> check(JsonNode document) {
        Inspection<Document> inspection = DocumentJson.standard().inspect(document.toString());
        List<Finding> findings = new ArrayList<>(inspection.getReport().getFindings());
        inspection
                .getDocument()
                .ifPresent(read -> rules.validate(read).getFindings().stream()
                        .filter(finding -> LOCAL.contains(finding.getCode()))
                        .forEach(findings::add));
        return findings;
    }

    private static boolean isBeyondTheSchema(JsonNode document, Finding finding) {
        return finding.getCode().equals("json.member.duplicate")
                || BEYOND_THE_SCHEMA.contains(
                        document.at(finding.getPointer().toString()).asString(""));
    }

    /** Returns true if the document is valid for all; what the schema cannot say is left out. */
    private boolean agreesOn(JsonNode document) {
        List<Finding> findings = check(document);
        if (findings.isEmpty() || !findings.stream().allMatch(finding -> isBeyondTheSchema(document, finding))) {
            assertThat(VALIDATORS.validate(document).values())
                    .as(() -> document + "\n" + findings + "\n" + VALIDATORS.validate(document))
                    .containsOnly(findings.isEmpty());
        }
        return findings.isEmpty();
    }

    @Test
    void onEveryExampleDocument() throws IOException {
        assertThat(ExampleDocuments.all()).hasSizeGreaterThan(300).allSatisfy(this::agreesOn);
    }

    @Test
    void onDocumentsWithOneChange() throws IOException {
        int count = Integer.getInteger("unionplan.mutants", 2_000);
        Mutants mutants = new Mutants(ExampleDocuments.all(), 20261130);
        long valid = Stream.generate(mutants::next)
                .limit(count)
                .filter(this::agreesOn)
                .count();

        assertThat(valid).as("both are common").isBetween(count / 4L, count * 3L / 4);
    }

    @ParameterizedTest
    @CsvSource({
        "term, '{}', false",
        "term, '{\"x-own\":1}', false",
        "term, '{\"notation\":\"\",\"asWritten\":\"soon\"}', false",
        "term, '{\"notation\":\"2026\",\"asWritten\":\"\"}', false",
        "term, '{\"asWritten\":\" \"}', false",
        "term, '{\"asWritten\":\"soon\"}', true",
        "term, '\"31/12/2027\"', false",
        "term, '\"2026-06-31\"', false",
        "term, '\"2026/P0Y0D\"', false",
        "term, '\"2026/P0Y1D\"', true",
        "term, '\"/2028-02-29?\"', true",
        "language, '\"i-klingon\"', true",
        "language, '\"i-unheard\"', false",
        "language, '\"zh-cmn-Hans-CN\"', true",
        "language, '\"fr-CA-Latn\"', false",
        "language, '\"x-member\"', true",
    })
    void onNotations(String member, String value, boolean valid) {
        assertThat(agreesOn(with(member, value))).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({
        "term, '\"9999/P2Y\"', /term",
        "language, '\"de-1996-1996\"', /language",
        "title, '{\"en\":\"A\",\"EN\":\"B\"}', /title/EN",
    })
    void exceptOnWhatNoSchemaCanSay(String member, String value, String place) {
        JsonNode document = with(member, value);

        assertThat(VALIDATORS.validate(document).values()).containsOnly(true);
        assertThat(check(document))
                .extracting(finding -> finding.getPointer().toString())
                .containsExactly(place);
    }

    private static JsonNode with(String member, String value) {
        return JsonMapper.shared()
                .readTree("{\"formatVersion\":\"1.0\",\"type\":\"strategic-plan\",\"id\":\"p\",\"" + member + "\":"
                        + value + "}");
    }
}
