package org.unionplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionplan.document.Document;
import org.unionplan.message.Message;
import org.unionplan.message.Messages;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.value.Pointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports in the library's own form of JSON, read again by a parser that knows nothing of them. */
class ReportJsonTest {

    private final JsonMapper mapper = JsonMapper.builder().build();

    private static Finding finding(String code, Severity severity, String pointer, String message) {
        return Finding.of(severity, Pointer.parse(pointer), Message.of(code).withFallback(message));
    }

    private static ValidationReport report() {
        Finding dangling = Finding.of(
                        Severity.ERROR,
                        Pointer.parse("/organization"),
                        Message.of("reference.dangling", Map.of("id", "x")))
                .withLocation(new Finding.Location(6, 3));
        Finding untitled = finding("document.title.missing", Severity.ADVICE, "", "The document has no title.");
        return ValidationReport.of(List.of(dangling, untitled), Map.of(Severity.WARNING, 2, Severity.ADVICE, 40));
    }

    @Test
    void hasTheMembersThatAreDocumentedInTheirOrder() {
        assertThat(ReportJson.standard().toJson("plan.json", report())).isEqualTo("""
                {
                  "formatVersion": "1.0",
                  "type": "check-report",
                  "tool": {
                    "name": "Unionplan",
                    "version": "%s"
                  },
                  "language": "en",
                  "sources": [
                    {
                      "name": "plan.json",
                      "findings": [
                        {
                          "code": "reference.dangling",
                          "severity": "error",
                          "pointer": "/organization",
                          "line": 6,
                          "column": 3,
                          "message": "Nothing in the document has the id \\"x\\".",
                          "parameters": {
                            "id": "x"
                          }
                        },
                        {
                          "code": "document.title.missing",
                          "severity": "advice",
                          "pointer": "",
                          "message": "The document has no title.",
                          "parameters": {}
                        }
                      ],
                      "omitted": {
                        "error": 0,
                        "warning": 2,
                        "advice": 40
                      }
                    }
                  ]
                }
                """.formatted(version()));
    }

    @Test
    void knowsItsRelease() {
        assertThat(version()).matches("[0-9]+\\.[0-9]+\\.[0-9]+(-[A-Z]+)?");
    }

    private String version() {
        return mapper.readTree(ReportJson.standard().toJson(Map.of()))
                .get("tool")
                .get("version")
                .asString();
    }

    @Test
    void isTheSameWhateverOrderTheSourcesComeIn() {
        Map<String, ValidationReport> one = new LinkedHashMap<>();
        one.put("b.json", report());
        one.put("a.json", ValidationReport.empty());
        Map<String, ValidationReport> other = new LinkedHashMap<>();
        other.put("a.json", ValidationReport.empty());
        other.put("b.json", report());

        assertThat(ReportJson.standard().toJson(one))
                .isEqualTo(ReportJson.standard().toJson(other));
        assertThat(mapper.readTree(ReportJson.standard().toJson(one)).get("sources"))
                .extracting(source -> source.get("name").asString())
                .containsExactly("a.json", "b.json");
    }

    @Test
    void holdsWhateverTextThereIsInAFindingUnchanged() {
        String hostile = "\"},\n{\u0000\u001b[31m\u202e\u2028 </script> \\u0041 {0} \uD83D\uDE80";
        Finding finding = finding("a.rule", Severity.WARNING, "/x", hostile).withPointer(Pointer.ROOT.member(hostile));
        finding = finding.withMessage(finding.getMessage().with(hostile, hostile));

        JsonNode source = mapper.readTree(ReportJson.standard().toJson(hostile, ValidationReport.of(List.of(finding))))
                .get("sources")
                .get(0);

        assertThat(source.get("name").asString()).isEqualTo(hostile);
        JsonNode read = source.get("findings").get(0);
        assertThat(read.get("message").asString()).isEqualTo(hostile);
        assertThat(Pointer.parse(read.get("pointer").asString())).isEqualTo(finding.getPointer());
        assertThat(read.get("parameters").get(hostile).asString()).isEqualTo(hostile);
    }

    /** Half of a pair has no form in UTF-8; as an escape it comes through. */
    @Test
    void holdsEvenHalfOfASurrogatePair() {
        Finding finding = finding("a.rule", Severity.WARNING, "/x", "\uDC00 and \uD83D.");

        assertThat(mapper.readTree(ReportJson.standard().toJson("x", ValidationReport.of(List.of(finding))))
                        .get("sources")
                        .get(0)
                        .get("findings")
                        .get(0)
                        .get("message")
                        .asString())
                .isEqualTo("\uDC00 and \uD83D.");
    }

    @Test
    void saysInWhichLanguageTheSentencesAre() {
        String text =
                ReportJson.standard().withMessages(Messages.of("fr-CA")).toJson("plan.json", ValidationReport.empty());

        assertThat(mapper.readTree(text).get("language").asString()).isEqualTo("fr");
    }

    @Test
    void agreesWithTheReportItWasMadeOf() {
        String text = "{\"formatVersion\": \"1.0\", \"type\": \"pact\", \"id\": \"p\", \"title\": 7}";
        Inspection<Document> inspection = DocumentJson.standard().inspect(text);

        JsonNode findings = mapper.readTree(
                        ReportJson.standard().toJson(inspection.getSource().getName(), inspection.getReport()))
                .get("sources")
                .get(0)
                .get("findings");

        Finding only = inspection.getReport().getFindings().get(0);
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).get("line").asInt())
                .isEqualTo(only.getLocation().orElseThrow().getLine());
        assertThat(findings.get(0).get("column").asInt())
                .isEqualTo(only.getLocation().orElseThrow().getColumn());
        assertThat(findings.get(0).get("parameters").propertyNames()).containsExactly("expected", "found");
    }
}
