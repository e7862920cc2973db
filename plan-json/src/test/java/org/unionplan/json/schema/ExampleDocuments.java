package org.unionplan.json.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.unionplan.json.HouseRulesFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documents of {@code plan-examples}, as trees. */
final class ExampleDocuments {

    private static final Path EXAMPLES = Path.of("..", "plan-examples");

    private ExampleDocuments() {}

    /** All of them, the bad examples of rules included. */
    static List<JsonNode> all() throws IOException {
        return read(file -> true);
    }

    /** Those without an error. */
    static List<JsonNode> valid() throws IOException {
        return read(file -> !file.endsWith("bad.json"));
    }

    private static List<JsonNode> read(Predicate<Path> wanted) throws IOException {
        try (Stream<Path> documents = Files.walk(EXAMPLES.resolve("documents"));
                Stream<Path> rules = Files.walk(EXAMPLES.resolve("rules"))) {
            return Stream.concat(documents, rules)
                    .filter(file -> file.toString().endsWith(".json") && !file.endsWith(HouseRulesFile.NAME))
                    .filter(wanted)
                    .sorted()
                    .map(file -> JsonMapper.shared().readTree(file))
                    .toList();
        }
    }
}
