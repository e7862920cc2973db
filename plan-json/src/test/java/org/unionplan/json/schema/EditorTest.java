package org.unionplan.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The schema in an editor: what people see who write a document with it. */
class EditorTest {

    private static final String PLAN = "{\"formatVersion\":\"1.0\",\"type\":\"strategic-plan\",\"id\":\"p\",";

    private static JsonNode at(String document) {
        return Editor.ask(List.of(document)).get(0);
    }

    @Test
    void explainsAMemberByItsOwnSentence() {
        Map<String, String> sentences = new TreeMap<>(Map.of(
                PLAN + "\"ti|tle\":\"T\"}",
                "The title of the document.",
                PLAN + "\"term\":\"20|27\"}",
                "The period that the plan is for, first and last day included.",
                PLAN + "\"organ|ization\":\"o\"}",
                "The organization that has the plan. The id of: actor.",
                PLAN + "\"corner|stones\":[]}",
                "The cornerstones of the plan.",
                PLAN + "\"metrics\":[{\"dir|ection\":\"increase\"}]}",
                "The direction that counts as progress.",
                PLAN + "\"metrics\":[{\"targets\":[{\"d|ue\":\"2027\"}]}]}",
                "The date by which it is due; an imprecise date means its last day.",
                PLAN + "\"cornerstones\":[{\"responsibilities\":[{\"ro|le\":\"leads\"}]}]}",
                "The role of the actor or person.",
                PLAN + "\"actors\":[{\"na|me\":{\"en\":\"A\"}}]}",
                "The name as published.",
                "{\"formatVersion\":\"1.0\",\"type\":\"pact\",\"id\":\"p\",\"par|ties\":[]}",
                "The actors to be bound.",
                "{\"format|Version\":\"1.0\",\"type\":\"pact\",\"id\":\"p\"}",
                "The version of the format the document was written for."));
        JsonNode answers = Editor.ask(sentences.keySet());

        int next = 0;
        for (Map.Entry<String, String> expected : sentences.entrySet()) {
            assertThat(answers.get(next++).get("hover").asString().replace("\\", ""))
                    .as(expected.getKey())
                    .contains(expected.getValue());
        }
    }

    @Test
    void offersTheMembersOfEveryDocumentFirst() {
        assertThat(at("{|}").get("offered").findValuesAsString("label"))
                .containsExactlyInAnyOrder("$schema", "formatVersion", "type");
    }

    @Test
    void offersTheMembersOfATypeWithTheirSentences() {
        JsonNode offered = at(PLAN + "|}").get("offered");

        assertThat(offered.findValuesAsString("label")).contains("title", "term", "cornerstones", "metrics");
        assertThat(offered.findValuesAsString("documentation"))
                .allSatisfy(sentence -> assertThat(sentence).endsWith("."));
    }

    @Test
    void explainsTheWordsOfAVocabulary() {
        JsonNode open = at(PLAN + "\"cornerstones\":[{\"responsibilities\":[{\"role\":\"le|ads\"}]}]}");
        JsonNode closed = at(PLAN + "\"metrics\":[{\"direction\":\"maint|ain\"}]}");

        assertThat(open.get("hover").asString()).contains("leads: Is accountable for it");
        assertThat(closed.get("hover").asString()).contains("maintain: The value is to stay within the bounds");
        assertThat(List.of(open, closed))
                .allSatisfy(answer -> assertThat(answer.get("offered").findValuesAsString("documentation"))
                        .hasSizeGreaterThan(3)
                        .allSatisfy(sentence -> assertThat(sentence).contains(": ")));
    }

    @Test
    void showsFormsOfADateInPlaceOfAPattern() {
        assertThat(at(PLAN + "\"term\":\"31/12/2027|\"}").get("problems").toString())
                .contains("2027-06-30")
                .doesNotContain("[0-9]");
    }

    @Test
    void compilesForAStrictValidatorWhichTakesEveryExample() throws IOException {
        List<JsonNode> documents = ExampleDocuments.valid();

        assertThat(Editor.validateStrictly(documents))
                .hasSameSizeAs(documents)
                .allSatisfy(errors -> assertThat(errors).isEmpty());
    }
}
