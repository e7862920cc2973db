package org.unionplan.json;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.value.Pointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A mistake in the form of a document that one value shows by itself: a wrong type, a missing member, a word or notation
 * that is none.
 *
 * @param pointer where both the reader and a validator with the schema must find it
 * @param text the document with the mistake
 */
record StructuralFault(Pointer pointer, String text) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** A change of the tree, and where it makes it wrong. */
    private record Change(Pointer pointer, Runnable apply) {}

    /** One of the mistakes that can be made in that document; equal numbers choose equally. */
    static StructuralFault plant(Document document, int choice) {
        ObjectNode tree = (ObjectNode) MAPPER.readTree(DocumentJson.standard().write(document));
        List<Change> changes = new ArrayList<>();
        collect(tree, DocumentType.shapeOf(document), Pointer.ROOT, changes);
        Change change = changes.get(Math.floorMod(choice, changes.size()));
        change.apply().run();
        return new StructuralFault(change.pointer(), tree.toString());
    }

    private static void collect(ObjectNode object, Shape<?> shape, Pointer here, List<Change> changes) {
        for (Property attribute : shape.getProperties()) {
            String name = attribute.getName();
            JsonNode value = object.get(name);
            if (value == null) {
                continue;
            }
            Pointer place = here.member(name);
            if (attribute.getCardinality() == Property.Cardinality.ONE
                    || attribute.getKind() == Type.Kind.FORMAT_VERSION) {
                changes.add(new Change(here, () -> object.remove(name)));
            }
            if (value instanceof ArrayNode list) {
                changes.add(new Change(place, () -> object.set(name, MAPPER.createObjectNode())));
                for (int i = 0; i < list.size(); i++) {
                    int index = i;
                    wrong(attribute)
                            .forEach(bad -> changes.add(new Change(place.item(index), () -> list.set(index, bad))));
                    inside(list.get(i), attribute, place.item(i), changes);
                }
            } else {
                wrong(attribute).forEach(bad -> changes.add(new Change(place, () -> object.set(name, bad))));
                inside(value, attribute, place, changes);
            }
        }
    }

    private static void inside(JsonNode value, Property attribute, Pointer place, List<Change> changes) {
        if (!(value instanceof ObjectNode object)) {
            return;
        }
        if (attribute.getKind() == Type.Kind.TEXT || attribute.getKind() == Type.Kind.DIMENSIONS) {
            for (String name : List.copyOf(object.propertyNames())) {
                changes.add(new Change(place.member(name), () -> object.put(name, 7)));
            }
        } else {
            attribute.getType().getShape().ifPresent(shape -> collect(object, shape, place, changes));
        }
    }

    /** Values that the member does not take. */
    private static Stream<JsonNode> wrong(Property attribute) {
        Stream<String> values = switch (attribute.getKind()) {
            case STRING -> Stream.of("7", "{}");
            case TEXT -> Stream.of("7", "[]", "{}");
            case ID, REFERENCE, TOKEN -> Stream.of("7", "\"1st\"", "\"a b\"", "\"\"");
            case TERM -> Stream.of("7", "\" padded\"", "\"two\\nlines\"", "\"\"");
            case KEYWORD -> Stream.of("7", "\"no-such-word\"", "\"\"");
            case BOOLEAN -> Stream.of("\"yes\"", "1");
            case INTEGER -> Stream.of("\"7\"", "1.5", "3000000000");
            case DECIMAL -> Stream.of("\"7\"", "true");
            case DATE -> Stream.of("7", "\"yesterday\"", "\"2021-13-01\"", "\"2021-1-1\"");
            case PERIOD -> Stream.of("3", "\"soon\"", "\"P\"", "\"PT1H\"");
            case LANGUAGE -> Stream.of("7", "\"e\"", "\"en_CA\"", "\"\"");
            case FORMAT_VERSION -> Stream.of("1.0", "\"2.0\"", "\"1\"", "\"1.01\"");
            case DIMENSIONS -> Stream.of("7", "[]");
            case TIMEFRAME -> Stream.of("2021", "\"soon\"", "\"\"");
            case RECURRENCE -> Stream.of("4", "\"\"");
            case QUANTITY -> Stream.of("\"57,000\"", "true");
            case OBJECT -> Stream.of("7", "[]");
        };
        return Stream.concat(values, Stream.of("null")).map(MAPPER::readTree);
    }
}
