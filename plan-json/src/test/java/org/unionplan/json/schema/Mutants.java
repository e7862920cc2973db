package org.unionplan.json.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents with one change each, most of them for the worse: by a seed, so that a run can be repeated. */
final class Mutants {

    /** Values that some member takes and that most others refuse. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "7",
            "1.5",
            "101",
            "3000000000",
            "{}",
            "[]",
            "[null]",
            "[{}]",
            "[\"x\"]",
            "\"\"",
            "\" \"",
            "\"\\u3000\"",
            "\"7\"",
            "\"57,000\"",
            "\"x\"",
            "\"1st\"",
            "\"a b\"",
            "\" padded\"",
            "\"bell\\u0007\"",
            "\"no-such-word\"",
            "\"true\"",
            "\"en\"",
            "\"en_CA\"",
            "\"x-member\"",
            "\"de-1996-1996\"",
            "\"CAD\"",
            "\"$\"",
            "\"2026\"",
            "\"202X\"",
            "\"20XX-02\"",
            "\"2026-02-30\"",
            "\"2028-02-29\"",
            "\"2026-02-29~\"",
            "\"2026-06-31\"",
            "\"2026-13-01\"",
            "\"2026-41\"",
            "\"2026-42\"",
            "\"2026-6-1\"",
            "\"31/12/2027\"",
            "\"12/31/2027\"",
            "\"31.12.2027\"",
            "\"30 juin 2026\"",
            "\"2026-06-30T12:00:00Z\"",
            "\"2026/2028\"",
            "\"2028/2026\"",
            "\"2026-02-30/2028\"",
            "\"2026/..\"",
            "\"../..\"",
            "\"..\"",
            "\"/\"",
            "\"2026/P3Y\"",
            "\"2026/P0D\"",
            "\"../P3Y\"",
            "\"9999/P2Y\"",
            "\"2026/P3Y/2030\"",
            "\"P3Y/2026\"",
            "\"P1Y\"",
            "\"P0D\"",
            "\"P\"",
            "\"PT1H\"",
            "\"R/P3M\"",
            "\"whenever\"",
            "{\"asWritten\":\" \"}",
            "{\"asWritten\":\"spring\"}",
            "{\"notation\":\"2026\",\"asWritten\":\"\"}",
            "{\"notation\":\"spring\"}",
            "{\"notation\":\"\"}",
            "{\"value\":7}",
            "{\"value\":\"7\"}",
            "{\"value\":7,\"qualifier\":\"most\"}",
            "{\"value\":7,\"asWritten\":\" \"}",
            "{\"id\":\"x\"}",
            "{\"id\":\"1st\",\"name\":\" \"}",
            "{\"en\":\"words\"}",
            "{\"en\":\" \"}",
            "{\"en\":7}",
            "{\"en_CA\":\"words\"}",
            "{\"en\":\"words\",\"EN\":\"words\"}",
            "{\"x-own\":null}");

    private final List<JsonNode> documents;
    private final Random random;

    Mutants(List<JsonNode> documents, long seed) {
        this.documents = documents;
        this.random = new Random(seed);
    }

    /** The next one. */
    JsonNode next() {
        ObjectNode document = (ObjectNode) one(documents).deepCopy();
        List<Consumer<JsonNode>> places = new ArrayList<>();
        DocumentType.named(document.path("type").asString())
                .ifPresent(type -> collect(document, type.getShape(), places));
        one(places).accept(JsonMapper.shared().readTree(one(VALUES)));
        return document;
    }

    private <T> T one(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }

    private void collect(ObjectNode object, Shape<?> shape, List<Consumer<JsonNode>> places) {
        List<Property> absent = shape.getProperties().stream()
                .filter(property -> !object.has(property.getName()))
                .toList();
        if (!absent.isEmpty()) {
            places.add(value -> add(object, one(absent), value));
        }
        places.add(value -> object.set("unheard-of", value));
        for (String name : List.copyOf(object.propertyNames())) {
            places.add(value -> object.remove(name));
            places.add(value -> object.set(name, value));
            inside(object.get(name), property(shape, name), places);
        }
    }

    private static Optional<Property> property(Shape<?> shape, String name) {
        return shape.getProperties().stream()
                .filter(property -> property.getName().equals(name))
                .findFirst();
    }

    /** A member that was absent: a list of that value as often as the value alone, if it is a list. */
    private void add(ObjectNode object, Property property, JsonNode value) {
        boolean list = property.getCardinality() == Property.Cardinality.MANY && random.nextBoolean();
        object.set(
                property.getName(), list ? JsonMapper.shared().createArrayNode().add(value) : value);
    }

    private void inside(JsonNode value, Optional<Property> property, List<Consumer<JsonNode>> places) {
        Optional<Shape<?>> shape = property.flatMap(present -> present.getType().getShape());
        if (value instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                int index = i;
                places.add(other -> list.set(index, other));
                inside(list.get(i), property, places);
            }
            places.add(list::add);
        } else if (value instanceof ObjectNode object && shape.isPresent()) {
            collect(object, shape.get(), places);
        } else if (value instanceof ObjectNode object) {
            places.add(other -> object.set("fr", other));
            places.add(other -> object.removeAll());
        }
    }
}
