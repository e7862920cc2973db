package org.unionplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.unionplan.rule.Severity;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.validation.DocumentValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The specification of the format says what is so, and everything it shows can be read. */
class FormatPageTest {

    private static final Path PAGE = Path.of("..", "docs", "format-1.0.md");
    private static final String HOW_TO_WRITE =
            "The tables of docs/format-1.0.md are made from the shapes, its prose stands"
                    + " in src/test/resources. Write it anew with: ./mvnw -pl plan-json -am test -Dtest=FormatPageTest"
                    + " -Dsurefire.failIfNoSpecifiedTests=false -Dunionplan.write=true";

    private final JsonMapper mapper = JsonMapper.builder().build();

    private static List<MatchResult> all(String pattern, String page) {
        return Pattern.compile(pattern, Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(page)
                .results()
                .toList();
    }

    @Test
    void isAsTheShapesAre() throws IOException {
        String page = new FormatPage().write();
        if (Boolean.getBoolean("unionplan.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).as(HOW_TO_WRITE).exists();
        assertThat(Files.readString(PAGE)).as(HOW_TO_WRITE).isEqualTo(page);
    }

    @Test
    void showsNothingThatCannotBeRead() throws IOException {
        int documents = 0;
        for (MatchResult block : all("```json\n(.*?)```", Files.readString(PAGE))) {
            String text = block.group(1);
            JsonNode json = mapper.readTree(text);
            if (json.has("formatVersion")) {
                documents++;
                assertThat(DocumentJson.standard()
                                .inspect(text, DocumentValidator.standard())
                                .getReport()
                                .getFindings(Severity.ERROR))
                        .as(text)
                        .isEmpty();
            }
        }
        assertThat(documents).isEqualTo(5);
    }

    /** Each in the place it is an example for, by the schema. */
    @Test
    void hasAnExampleOfEveryMemberThatIsNoObjectWhichTheMemberTakes() {
        FormatExamples examples = new FormatExamples();
        for (Shape<?> shape : DocumentSchema.shapes()) {
            ObjectNode object = mapper.createObjectNode();
            for (Property attribute : shape.getProperties()) {
                assertThat(examples.of(shape, attribute).isEmpty())
                        .as("%s/%s", shape.getName(), attribute.getName())
                        .isEqualTo(attribute.getKind() == Type.Kind.OBJECT);
                examples.of(shape, attribute).ifPresent(example -> {
                    JsonNode value = mapper.readTree(example);
                    switch (attribute.getCardinality()) {
                        case MANY -> object.putArray(attribute.getName()).add(value);
                        default -> object.set(attribute.getName(), value);
                    }
                });
            }
            ObjectNode schema = (ObjectNode) mapper.readTree(DocumentSchema.text());
            schema.remove(List.of("allOf", "properties", "required"));
            schema.put("$ref", "#/$defs/" + shape.getName());
            assertThat(
                            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                    .getSchema(schema)
                                    .validate(object)
                                    .stream()
                                    .filter(error -> !error.getKeyword().equals("required")))
                    .as("%s", object)
                    .isEmpty();
        }
    }

    @Test
    void linksOnlyToWhatItHas() throws IOException {
        String page = Files.readString(PAGE);
        Set<String> headings = new TreeSet<>();
        all("^#+ (.*?)$", page)
                .forEach(heading -> headings.add(heading.group(1)
                        .toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("[,.]", "")
                        .replace(' ', '-')));

        assertThat(all("\\]\\(#([^)]*)\\)", page))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(headings).contains(link.group(1)));
    }
}
