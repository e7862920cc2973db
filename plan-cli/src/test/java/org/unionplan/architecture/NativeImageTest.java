package org.unionplan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** GraalVM puts into a native image only the resources and methods that it is told of. */
class NativeImageTest {

    private static final Path ROOT = Path.of("..");

    private static final Pattern REFLECTION = Pattern.compile("java\\.lang\\.(?:reflect|invoke)\\.|Class\\.forName");

    /** The resources of libraries but services, licences, sounds of names and the configuration of Bean Validation in XML. */
    private static final Pattern LIBRARY_RESOURCE = Pattern.compile(
            "(?!META-INF/|org/apache/commons/codec/language/|validation-).*(?<!\\.class|/|LICENSE|NOTICE)");

    private static List<Pattern> told(String module) throws IOException {
        Path file = ROOT.resolve(module).resolve("src/main/resources/META-INF/native-image/org.unionplan");
        List<Pattern> told = new ArrayList<>();
        JsonMapper.builder()
                .build()
                .readTree(Files.readString(file.resolve(module).resolve("resource-config.json")))
                .get("resources")
                .get("includes")
                .forEach(include ->
                        told.add(Pattern.compile(include.get("pattern").stringValue())));
        return told;
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
    @ValueSource(strings = {"plan-core", "plan-json", "plan-exchange", "plan-office", "plan-pages"})
    void isToldOfEveryResource(String module) throws IOException {
        List<Pattern> told = told(module);
        List<String> resources = new ArrayList<>(files(ROOT.resolve(module).resolve("src/main/resources")));
        resources.addAll(files(ROOT.resolve(module).resolve("src/main/filtered")));
        // Services and the files of tools, which the image finds by itself or does not need.
        resources.removeIf(name -> name.startsWith("META-INF/"));

        assertThat(resources)
                .isNotEmpty()
                .allMatch(name ->
                        told.stream().anyMatch(each -> each.matcher(name).matches()));
        assertThat(told)
                .filteredOn(each ->
                        resources.stream().noneMatch(name -> each.matcher(name).matches()))
                .allMatch(NativeImageTest::isOfALibrary);
    }

    /** Returns true for a resource of a library without metadata for it. */
    private static boolean isOfALibrary(Pattern one) {
        return ClassLoader.getSystemResource(one.pattern().replace("\\.", ".")) != null;
    }

    /** A library may read a resource without metadata for it, as commonmark reads the names of characters. */
    @Test
    void isToldOfTheResourcesOfLibraries() throws Exception {
        List<Pattern> told = told("plan-office");
        List<String> resources = new ArrayList<>();
        for (Class<?> library : OsgiBundles.LIBRARIES) {
            try (ZipFile jar = new ZipFile(OsgiBundles.home(library).toFile())) {
                jar.stream()
                        .map(ZipEntry::getName)
                        .filter(LIBRARY_RESOURCE.asMatchPredicate())
                        .forEach(resources::add);
            }
        }

        assertThat(resources)
                .isNotEmpty()
                .allMatch(name ->
                        told.stream().anyMatch(each -> each.matcher(name).matches()));
    }

    /** The writer of answers is the one that calls methods by name; its types are in {@code reflect-config.json}. */
    @Test
    void knowsEveryUseOfReflection() throws IOException {
        List<String> users = new ArrayList<>();
        for (String module :
                List.of("plan-core", "plan-json", "plan-jackson2", "plan-exchange", "plan-office", "plan-pages")) {
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
