package org.unionplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** GraalVM puts into a native image only the resources and methods that it is told of. */
class NativeImageTest {

    private static final Path ROOT = Path.of("..");

    private static final Pattern REFLECTION = Pattern.compile("java\\.lang\\.(?:reflect|invoke)\\.|Class\\.forName");

    private static JsonNode config(String module) throws IOException {
        Path file = ROOT.resolve(module).resolve("src/main/resources/META-INF/native-image/org.unionplan");
        return JsonMapper.builder()
                .build()
                .readTree(Files.readString(file.resolve(module).resolve("resource-config.json")));
    }

    private static List<String> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan-core", "plan-json"})
    void isToldOfEveryResource(String module) throws IOException {
        List<Pattern> told = new ArrayList<>();
        config(module)
                .get("resources")
                .get("includes")
                .forEach(include ->
                        told.add(Pattern.compile(include.get("pattern").stringValue())));
        List<String> resources = new ArrayList<>(files(ROOT.resolve(module).resolve("src/main/resources")));
        resources.addAll(files(ROOT.resolve(module).resolve("src/main/filtered")));
        // Services and the files of tools, which the image finds by itself or does not need.
        resources.removeIf(name -> name.startsWith("META-INF/"));

        assertThat(resources)
                .isNotEmpty()
                .allMatch(name ->
                        told.stream().anyMatch(each -> each.matcher(name).matches()));
        assertThat(told)
                .allMatch(each ->
                        resources.stream().anyMatch(name -> each.matcher(name).matches()));
    }

    /** The writer of answers is the one that calls methods by name; its types are in {@code reflect-config.json}. */
    @Test
    void knowsEveryUseOfReflection() throws IOException {
        List<String> users = new ArrayList<>();
        for (String module : List.of("plan-core", "plan-json", "plan-jackson2")) {
            Path sources = ROOT.resolve(module).resolve("src/main/java");
            for (String name : files(sources)) {
                if (REFLECTION.matcher(Files.readString(sources.resolve(name))).find()) {
                    users.add(name);
                }
            }
        }

        assertThat(users).containsExactly("org/unionplan/json/codec/AnswerWriter.java");
    }
}
