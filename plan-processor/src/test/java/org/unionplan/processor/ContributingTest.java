package org.unionplan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The accessor that CONTRIBUTING adds to a theme, compiled and used. */
class ContributingTest {

    @Test
    void oneAccessorIsAllThatAMemberTakes() throws Exception {
        String page = Files.readString(Path.of("..", "CONTRIBUTING.md"));
        Matcher snippet = Pattern.compile("## Add a member to a type.*?```java\n(.*?)```", Pattern.DOTALL)
                .matcher(page);
        assertThat(snippet.find()).isTrue();
        String theme = Files.readString(Compilation.CORE.resolve("plan/Theme.java"));
        String changed = theme.replaceFirst(
                        "(?=\n    /\\*\\* Returns the description)", Matcher.quoteReplacement("\n" + snippet.group(1)))
                .replaceFirst("(?=import org.unionplan.value)", "import org.unionplan.shape.describe.RefersTo;\n");
        assertThat(changed).hasSizeGreaterThan(theme.length() + snippet.group(1).length());

        Compilation compilation = Compilation.compiled(Compilation.source("org.unionplan.plan.Theme", changed));

        assertThat(compilation.messages()).isEmpty();
        Class<?> type = compilation.classes().loadClass("org.unionplan.plan.Theme");
        Object builder = type.getMethod("builder").invoke(null);
        for (List<String> step :
                List.of(List.of("id", "housing"), List.of("name", "Housing"), List.of("partOf", "living-costs"))) {
            Method method = builder.getClass().getMethod(step.get(0), String.class);
            method.setAccessible(true);
            method.invoke(builder, step.get(1));
        }
        Object built = builder.getClass().getMethod("build").invoke(builder);
        assertThat(type.getMethod("getPartOf").invoke(built)).hasToString("Optional[living-costs]");

        Object shape = type.getMethod("shape").invoke(null);
        Object property =
                ((Optional<?>) shape.getClass().getMethod("find", String.class).invoke(shape, "partOf")).orElseThrow();
        assertThat(property(property, "getDescription")).isEqualTo("The theme it is part of.");
        assertThat(property(property, "getKind")).hasToString("REFERENCE");
        assertThat(property(property, "getCardinality")).hasToString("MAYBE");
        assertThat(property(property(property, "getType"), "getTargets")).isEqualTo(List.of(type));
        assertThat(property.getClass().getMethod("get", Object.class).invoke(property, built))
                .hasToString("living-costs");
    }

    private static Object property(Object of, String accessor) throws ReflectiveOperationException {
        return of.getClass().getMethod(accessor).invoke(of);
    }
}
