package org.unionplan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.message.Message;
import org.unionplan.plan.Pillar;
import org.unionplan.plan.StrategicPlan;

/** The sentences of the rules where other jars have files of the same name. */
class ValidatorSentencesTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");

    private static final String HOW_TO_WRITE = "The sentences of the rules have changed. Write the copies with:"
            + " ./mvnw -pl plan-core -am test -Dtest=ValidatorSentencesTest -Dsurefire.failIfNoSpecifiedTests=false"
            + " -Dunionplan.write=true";

    @ParameterizedTest
    @ValueSource(strings = {"", "_fr"})
    void areCopiedForProvidersUnderKeysOfOurOwn(String language) throws IOException {
        Path sentences = RESOURCES.resolve("org/unionplan/message/rules" + language + ".properties");
        Path copy = RESOURCES.resolve("ContributorValidationMessages" + language + ".properties");
        String fresh = Files.readAllLines(sentences).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> CoreMessages.VALIDATOR_PREFIX + line + "\n")
                .collect(Collectors.joining());
        if (Boolean.getBoolean("unionplan.write")) {
            Files.writeString(copy, fresh);
        }

        assertThat(Files.readString(copy)).as(HOW_TO_WRITE).isEqualTo(fresh);
    }

    @Test
    void standBehindAFileOfTheSameNameOfAnotherJar(@TempDir Path other) throws Exception {
        for (String name : List.of("ContributorValidationMessages", "ContributorValidationMessages_en")) {
            Files.writeString(other.resolve(name + ".properties"), "text.blank=Other.\nid.duplicate=Other.\n");
        }
        List<URL> path = new ArrayList<>();
        path.add(other.toUri().toURL());
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            path.add(Path.of(entry).toUri().toURL());
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(loader);
            Callable<?> host = (Callable<?>) loader.loadClass(Host.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();

            assertThat(host.call())
                    .isEqualTo(List.of(
                            "The text is blank.",
                            "cornerstones[0].pillars[1].id: The id \"a\" is already used at /cornerstones/0/pillars/0/id.",
                            "title: The text is blank."));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** A host with Hibernate Validator, in a class loader of its own. */
    public static final class Host implements Callable<List<String>> {

        public Host() {}

        @Override
        public List<String> call() {
            Validator validator = Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator(
                            Set.of(Locale.ENGLISH), Locale.ENGLISH, context -> Locale.ENGLISH, true))
                    .buildValidatorFactory()
                    .getValidator();
            StrategicPlan plan = StrategicPlan.builder()
                    .id("plan")
                    .title(" ")
                    .addCornerstone(c -> c.id("c")
                            .name("C")
                            .addPillars(
                                    Pillar.builder().id("a").name("A").build(),
                                    Pillar.builder().id("a").name("B").build()))
                    .build();
            List<String> seen = new ArrayList<>();
            seen.add(Message.of("text.blank").toString());
            validator.validate(plan).stream()
                    .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                    .sorted()
                    .forEach(seen::add);
            return seen;
        }
    }
}
