package org.unionplan.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.shape.ValueShapes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** For each member a value that stands in one of the example documents, the shortest; none for objects. */
final class FormatExamples {

    private static final Path DOCUMENTS = Path.of("..", "plan-examples", "documents");
    private static final Path RULES = Path.of("..", "plan-examples", "rules");
    private static final int LONGEST = 60;

    /** For what no example document has. */
    private static final Map<Type.Kind, String> OTHERWISE = Map.ofEntries(
            Map.entry(Type.Kind.STRING, "\"page 3\""),
            Map.entry(Type.Kind.TEXT, "\"Together\""),
            Map.entry(Type.Kind.ID, "\"together\""),
            Map.entry(Type.Kind.REFERENCE, "\"together\""),
            Map.entry(Type.Kind.TOKEN, "\"together\""),
            Map.entry(Type.Kind.BOOLEAN, "true"),
            Map.entry(Type.Kind.INTEGER, "3"),
            Map.entry(Type.Kind.DECIMAL, "2.50"),
            Map.entry(Type.Kind.DATE, "\"2027-06-30\""),
            Map.entry(Type.Kind.PERIOD, "\"P3M\""),
            Map.entry(Type.Kind.LANGUAGE, "\"en\""),
            Map.entry(Type.Kind.DIMENSIONS, "{\"region\":\"north\"}"),
            Map.entry(Type.Kind.TIMEFRAME, "\"2027-06\""),
            Map.entry(Type.Kind.RECURRENCE, "\"R/P3M\""),
            Map.entry(Type.Kind.QUANTITY, "57000"));

    /** A thing that was met in a document. */
    private record Met(JsonNode node, Shape<?> shape) {}

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private final Map<String, String> shortest = new HashMap<>();

    FormatExamples() {
        try (Stream<Path> documents = Files.walk(DOCUMENTS);
                Stream<Path> rules = Files.walk(RULES)) {
            List<Path> files = Stream.concat(
                            documents.filter(
                                    file -> file.toString().endsWith(".json") && !file.endsWith(HouseRulesFile.NAME)),
                            rules.filter(file -> file.endsWith("good.json")))
                    .sorted()
                    .toList();
            files.forEach(this::look);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void look(Path file) {
        Document document = DocumentJson.standard().read(file, Document.class);
        Deque<Met> open = new ArrayDeque<>();
        open.add(new Met(mapper.readTree(DocumentJson.standard().write(document)), DocumentType.shapeOf(document)));
        while (!open.isEmpty()) {
            Met met = open.removeFirst();
            for (Property attribute : met.shape().getProperties()) {
                JsonNode value = met.node().get(attribute.getName());
                if (value != null) {
                    look(met.shape(), attribute, value, open);
                }
            }
        }
    }

    private void look(Shape<?> shape, Property attribute, JsonNode value, Deque<Met> open) {
        Optional<Shape<?>> inner = attribute.getType().getShape();
        for (JsonNode each : attribute.getCardinality() == Property.Cardinality.MANY ? value : List.of(value)) {
            if (inner.isPresent() && each.isObject()) {
                open.add(new Met(each, inner.get()));
            }
            if (attribute.getKind() != Type.Kind.OBJECT && !each.isObject()) {
                offer(shape, attribute, each.toString());
            }
        }
    }

    private void offer(Shape<?> shape, Property attribute, String example) {
        boolean simple = example.length() <= LONGEST && example.indexOf('|') < 0 && example.indexOf('`') < 0;
        if (simple) {
            shortest.merge(key(shape, attribute), example, (a, b) -> a.length() <= b.length() ? a : b);
        }
    }

    private static String key(Shape<?> shape, Property attribute) {
        return shape.getName() + "/" + attribute.getName();
    }

    /** A value of that member, for a list one of its items; absent for what is an object. */
    Optional<String> of(Shape<?> shape, Property attribute) {
        String found = shortest.get(key(shape, attribute));
        if (found != null) {
            return Optional.of(found);
        }
        return shape == ValueShapes.RECURRENCE && attribute.getName().equals("notation")
                ? Optional.ofNullable(OTHERWISE.get(Type.Kind.RECURRENCE))
                : otherwise(attribute);
    }

    private static Optional<String> otherwise(Property attribute) {
        return switch (attribute.getKind()) {
            case OBJECT -> Optional.empty();
            case FORMAT_VERSION -> Optional.of("\"1.0\"");
            case KEYWORD -> Optional.of('"' + attribute.getType().getSpellings().get(0) + '"');
            case TERM ->
                Optional.of('"'
                        + attribute
                                .getType()
                                .getVocabulary()
                                .flatMap(known -> known.getTerms().stream().findFirst())
                                .map(Object::toString)
                                .orElse("own-word")
                        + '"');
            default -> Optional.ofNullable(OTHERWISE.get(attribute.getKind()));
        };
    }
}
