package org.unionplan.json;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.json.codec.JsonText;
import org.unionplan.pact.Pact;
import org.unionplan.plan.ProgressReport;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.shape.Shape;
import org.unionplan.value.FormatVersion;

/**
 * The JSON Schema (2020-12) of the format, made from the shapes: what editors complete and explain, and what a
 * general validator can find in a document. It covers single values; that
 * identifiers are unique, references lead somewhere and dates make sense is left to the rules.
 *
 * <p>Members it does not know are admitted, as reading does. It refers to nothing outside itself.
 */
public final class DocumentSchema {

    /** The identifier of the schema. It is not an address. */
    public static final String ID = "urn:unionplan:schema:" + FormatVersion.CURRENT;

    /** The name of the file of the schema of all documents, in the library and where others keep it. */
    public static final String FILE_NAME = "unionplan-" + FormatVersion.CURRENT + ".schema.json";

    /** The types of documents there are. */
    public static final List<String> TYPES = DocumentType.keywords();

    private static final List<Shape<?>> DOCUMENTS =
            List.of(StrategicPlan.shape(), Pact.shape(), AgreementRegister.shape(), ProgressReport.shape());

    private DocumentSchema() {}

    /** The schema of documents of every type as a document of JSON, the same bytes every time. */
    public static String text() {
        return JsonText.of(json -> write(new SchemaWriter(json)));
    }

    /**
     * The schema of documents of one type as a document of JSON, the same bytes every time.
     *
     * @param type one of {@link #TYPES}
     * @throws IllegalArgumentException if it is another one
     */
    public static String text(String type) {
        Objects.requireNonNull(type, "type");

        Shape<?> shape = DOCUMENTS.stream()
                .filter(document -> document.getName().equals(type))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("documents are of the types " + TYPES + ", not " + type));
        return JsonText.of(json -> write(shape, new SchemaWriter(json)));
    }

    private static void write(SchemaWriter json) {
        json.startObject();
        head(ID, "Unionplan documents", json);
        json.keyword("type", "object");
        json.startObject("properties");
        SchemaDefinitions.header(json);
        json.startObject("type");
        json.keyword("description", "The type of the document.");
        json.keyword("enum", TYPES);
        json.endObject();
        json.endObject();
        json.keyword("required", List.of("formatVersion", "type"));
        json.startArray("allOf");
        DOCUMENTS.forEach(shape -> oneOf(shape, json));
        json.endArray();
        definitions(DOCUMENTS, json);
        json.endObject();
    }

    private static void write(Shape<?> shape, SchemaWriter json) {
        json.startObject();
        head(ID + ":" + shape.getName(), "Unionplan documents of the type " + shape.getName(), json);
        json.keyword("type", "object");
        json.startObject("properties");
        SchemaDefinitions.header(json);
        json.startObject("type");
        json.keyword("description", "The type of the document.");
        json.keyword("const", shape.getName());
        json.endObject();
        json.endObject();
        json.keyword("required", List.of("formatVersion", "type"));
        json.startArray("allOf");
        json.startObject();
        json.refer(shape.getName());
        json.endObject();
        json.endArray();
        definitions(List.of(shape), json);
        json.endObject();
    }

    private static void head(String id, String title, SchemaWriter json) {
        json.keyword("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.keyword("$id", id);
        json.keyword("title", title + ", format " + FormatVersion.CURRENT);
    }

    private static void definitions(List<Shape<?>> documents, SchemaWriter json) {
        json.startObject("$defs");
        SchemaDefinitions.strings(json);
        SchemaDefinitions.text(json);
        SchemaDefinitions definitions = new SchemaDefinitions();
        all(documents).forEach(shape -> definitions.definition(shape, json));
        json.endObject();
    }

    /** If it is of that type, then it must be as that shape says. */
    private static void oneOf(Shape<?> shape, SchemaWriter json) {
        json.startObject();
        json.startObject("if");
        json.startObject("properties");
        json.startObject("type");
        json.keyword("const", shape.getName());
        json.endObject();
        json.endObject();
        json.keyword("required", List.of("type"));
        json.endObject();
        json.startObject("then");
        SchemaDefinitions.described(shape, json);
        json.refer(shape.getName());
        json.endObject();
        json.endObject();
    }

    /** The shapes of documents of every type and of all there is in them. */
    static Collection<Shape<?>> shapes() {
        return all(DOCUMENTS);
    }

    /** Every shape that is reachable from the documents. */
    private static Collection<Shape<?>> all(List<Shape<?>> documents) {
        Set<Shape<?>> all = new LinkedHashSet<>();
        Deque<Shape<?>> open = new ArrayDeque<>(documents);
        while (!open.isEmpty()) {
            Shape<?> shape = open.removeFirst();
            if (all.add(shape)) {
                shape.getProperties().stream()
                        .flatMap(property -> property.getType().getShape().stream())
                        .forEach(open::addLast);
            }
        }
        return all;
    }
}
