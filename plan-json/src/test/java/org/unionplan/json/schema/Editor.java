package org.unionplan.json.schema;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.unionplan.json.DocumentSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The language service of Visual Studio Code and the validator Ajv, by a script that Node runs. Tests that use it are skipped
 * where there is no Node, or the packages are in none of {@code .ci/editors} and the folder {@code unionplan.npm}.
 */
final class Editor {

    private static final Path SCRIPTS = Path.of("..", ".ci", "editors");

    private Editor() {}

    /** The answers to documents with the cursor at "|": what is shown and offered there, and the problems of the document. */
    static JsonNode ask(Collection<String> documents) {
        ObjectNode request = request();
        documents.forEach(request.putArray("asked")::add);
        return answers(request);
    }

    /** The errors in each document, by a validator that refuses a schema with anything doubtful in it. */
    static JsonNode validateStrictly(Collection<JsonNode> documents) {
        ObjectNode request = request();
        documents.forEach(request.putArray("documents")::add);
        return answers(request);
    }

    private static ObjectNode request() {
        ObjectNode request = JsonMapper.shared().createObjectNode();
        request.set("schema", JsonMapper.shared().readTree(DocumentSchema.text()));
        return request;
    }

    private static JsonNode answers(ObjectNode request) {
        Path folder =
                Path.of(System.getProperty("unionplan.npm", SCRIPTS.toString())).resolve("node_modules");
        assumeTrue(Files.isDirectory(folder.resolve("ajv")), () -> "there are no packages of npm in " + folder);
        ProcessBuilder builder =
                new ProcessBuilder("node", SCRIPTS.resolve("editor.cjs").toString());
        builder.environment().put("NODE_PATH", folder.toAbsolutePath().toString());
        try {
            Process node =
                    builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
            node.outputWriter(StandardCharsets.UTF_8).append(request.toString()).close();
            return JsonMapper.shared().readTree(node.getInputStream());
        } catch (IOException e) {
            assumeTrue(false, "there is no node here");
            throw new IllegalStateException(e);
        }
    }
}
