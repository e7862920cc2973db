package org.unionplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionplan.document.Document;
import org.unionplan.message.Message;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.Pointer;

/** Tests of the places of findings in a text that could be read only in part. */
class PartlyReadTest {

    /** The first and the third actor have no name; in the document that is read, C is the second of three. */
    private static final String TEXT = """
            {
              "formatVersion": "1.0",
              "type": "pact",
              "id": "our-pact",
              "actors": [
                { "id": "x" },
                { "id": "a", "name": "A", "aliases": ["one", 2, "three"] },
                { "id": "y" },
                { "id": "c", "name": "C" },
                { "id": "d", "name": "D" }
              ]
            }
            """;

    @Test
    void findingsBehindItemsThatWereLeftOutStandWhereTheTextHasThem() {
        Inspection<Document> inspection = DocumentJson.standard().inspect(TEXT);

        assertThat(inspection.getDocument().orElseThrow().getActors())
                .extracting(actor -> actor.getId().toString())
                .containsExactly("a", "c", "d");
        assertThat(place(inspection, "/actors/0/name")).isEqualTo("/actors/1/name 7:18");
        assertThat(place(inspection, "/actors/0/aliases/1")).isEqualTo("/actors/1/aliases/2 7:53");
        assertThat(place(inspection, "/actors/1/name")).isEqualTo("/actors/3/name 9:18");
        assertThat(place(inspection, "/actors/2")).isEqualTo("/actors/4 10:5");
        assertThat(place(inspection, "/id")).isEqualTo("/id 4:3");
    }

    @Test
    void findingsBeforeAndBesideItemsThatWereLeftOutKeepTheirPlace() {
        Inspection<Document> inspection = DocumentJson.standard()
                .inspect(TEXT.replace("{ \"id\": \"x\" }", "{ \"id\": \"x\", \"name\": \"X\" }"));

        assertThat(place(inspection, "/actors/0/name")).isEqualTo("/actors/0/name 6:18");
        assertThat(place(inspection, "/actors/1/aliases/0")).isEqualTo("/actors/1/aliases/0 7:43");
        assertThat(place(inspection, "/actors/2/name")).isEqualTo("/actors/3/name 9:18");
    }

    /** A wrong date leaves open what else there is, but not that an identifier occurs twice. */
    @Test
    void aRepeatedIdentifierIsReportedBesideWhatCouldNotBeRead() {
        String text = """
                {
                  "formatVersion": "1.0",
                  "type": "strategic-plan",
                  "id": "our-plan",
                  "term": "20x4",
                  "cornerstones": [{ "id": "c", "name": "A" }, { "id": "c", "name": "B" }]
                }
                """;

        assertThat(DocumentJson.standard()
                        .inspect(text)
                        .checked(DocumentValidator.standard())
                        .getReport()
                        .getFindings())
                .extracting(Finding::getCode)
                .containsExactly("json.value", "id.duplicate");
    }

    private static String place(Inspection<Document> inspection, String pointer) {
        Finding finding = Finding.of(
                Severity.WARNING, Pointer.parse(pointer), Message.of("a.rule").withFallback("Something."));
        Finding located = inspection
                .locate(ValidationReport.of(List.of(finding)))
                .getFindings()
                .get(0);
        return located.getPointer() + " " + located.getLocation().orElseThrow();
    }
}
