package org.unionplan.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.unionplan.document.Document;
import org.unionplan.json.DocumentJson;
import org.unionplan.json.DocumentSchema;
import org.unionplan.json.Inspection;
import org.unionplan.validation.DocumentValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The snippets for Visual Studio Code in the guide, with what they propose. */
class SnippetsTest {

    private static final Path FILE = Path.of("..", "docs", "guide", "unionplan.code-snippets");

    private final JsonNode snippets = JsonMapper.shared().readTree(FILE);

    /** The text of a snippet if every proposal is taken: the default of a field, or the first of several choices. */
    private static String filled(JsonNode snippet) {
        StringBuilder text = new StringBuilder();
        snippet.get("body").forEach(line -> text.append(line.asString()).append('\n'));
        return text.toString()
                .replaceAll("\\$\\{[0-9]+:([^}]*)}", "$1")
                .replaceAll("\\$\\{[0-9]+\\|([^,}]*)[^}]*}", "$1");
    }

    @Test
    void areOneForEachTypeOfDocument() {
        Set<String> types = new TreeSet<>();
        snippets.forEach(snippet -> types.add(
                JsonMapper.shared().readTree(filled(snippet)).get("type").asString()));

        assertThat(types).containsExactlyInAnyOrderElementsOf(DocumentSchema.TYPES);
    }

    @Test
    void makeDocumentsWithoutAnyFinding() {
        SchemaValidators validators = new SchemaValidators(DocumentSchema.text());

        assertThat(snippets).allSatisfy(snippet -> {
            String document = filled(snippet);
            Inspection<Document> inspection = DocumentJson.standard().inspect(document);
            assertThat(inspection.getReport().getFindings()).isEmpty();
            assertThat(DocumentValidator.standard()
                            .validate(inspection.getDocument().orElseThrow())
                            .getFindings())
                    .isEmpty();
            assertThat(validators
                            .validate(JsonMapper.shared().readTree(document))
                            .values())
                    .containsOnly(true);
        });
    }
}
