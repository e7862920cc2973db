package org.unionplan.json;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An example of each member: its shortest value in the example documents, or else one chosen by hand; none for objects. */
final class FormatExamples {

    private static final Path DOCUMENTS = Path.of("..", "plan-examples", "documents");
    private static final Path RULES = Path.of("..", "plan-examples", "rules");
    private static final int LONGEST = 60;

    /** The values of members that no example document has, by member. */
    private static final Properties CHOSEN = chosen();

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

    /** Returns a value of that member, for a list one of its items; absent for objects. */
    Optional<String> of(Shape<?> shape, Property attribute) {
        if (attribute.getKind() == Type.Kind.OBJECT) {
            return Optional.empty();
        }
        String chosen = CHOSEN.getProperty(key(shape, attribute), CHOSEN.getProperty(attribute.getName()));
        return Optional.ofNullable(shortest.getOrDefault(key(shape, attribute), chosen));
    }

    private static Properties chosen() {
        Properties chosen = new Properties();
        try (Reader reader = new InputStreamReader(
                FormatExamples.class.getResourceAsStream("format-examples.properties"), StandardCharsets.UTF_8)) {
            chosen.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return chosen;
    }
}
