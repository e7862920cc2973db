package org.unionplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.pact.Pact;
import org.unionplan.plan.ProgressReport;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Finding;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.testkit.Documents;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.Text;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Members of other tools or newer versions come back as they were, at every place in a document. */
class UnknownMembersProperties {

    private final DocumentJson json = DocumentJson.standard();
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final JsonNode foreign = mapper.readTree(
            "{\"z\":[1.50,null,{\"id\":\"x\",\"name\":7},[]],\"a\":{\"\":true},\"type\":\"other\",\"é\":\"\\u0000\"}");

    @Provide
    Arbitrary<Document> documents() {
        return Documents.any();
    }

    /** Puts members nobody knows into every object of the format there is. */
    private void extend(ObjectNode object, Shape<?> shape) {
        for (org.unionplan.shape.Property attribute : shape.getProperties()) {
            JsonNode value = object.get(attribute.getName());
            if (value != null
                    && attribute.getKind() != Type.Kind.TEXT
                    && attribute.getKind() != Type.Kind.DIMENSIONS
                    && attribute.getType().getShape().isPresent()) {
                Shape<?> inner = attribute.getType().getShape().get();
                for (JsonNode each : value.isArray() ? value : List.of(value)) {
                    if (each instanceof ObjectNode thing) {
                        extend(thing, inner);
                    }
                }
            }
        }
        object.set("x-foreign", foreign);
        object.put("tool:colour", "red");
        object.set("laterMember", foreign.get("z"));
    }

    @Property(tries = 100)
    void comeBackFromEveryObject(@ForAll("documents") Document document) {
        ObjectNode tree = (ObjectNode) mapper.readTree(json.write(document));
        tree.put("formatVersion", "1.8");
        extend(tree, DocumentType.shapeOf(document));

        Document read = json.read(tree.toString(), Document.class);

        assertThat(mapper.readTree(json.write(read))).isEqualTo(tree);
        assertThat(DocumentValidator.standard().validate(read).getFindings())
                .extracting(Finding::getCode)
                .doesNotContain("member.unknown");
    }

    @Property(tries = 100)
    void stayWhenSomethingElseIsEdited(@ForAll("documents") Document document) {
        ObjectNode tree = (ObjectNode) mapper.readTree(json.write(document));
        extend(tree, DocumentType.shapeOf(document));

        Document edited = retitled(json.read(tree.toString(), Document.class));

        tree.put("title", "Another title");
        assertThat(mapper.readTree(json.write(edited))).isEqualTo(tree);
    }

    private static Document retitled(Document document) {
        Text title = Text.of("Another title");
        if (document instanceof StrategicPlan plan) {
            return plan.withTitle(title);
        }
        if (document instanceof ProgressReport report) {
            return report.withTitle(title);
        }
        return document instanceof Pact pact ? pact.withTitle(title) : ((AgreementRegister) document).withTitle(title);
    }
}
