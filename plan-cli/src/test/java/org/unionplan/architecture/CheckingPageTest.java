package org.unionplan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionplan.cli.Main;
import org.unionplan.json.DocumentJson;
import org.unionplan.plan.StrategicPlan;
import tools.jackson.core.JsonParser;

/** What the page about checks shows, compiled and run; the options it lists, held against the program. */
class CheckingPageTest {

    private final String page;

    CheckingPageTest() throws Exception {
        page = Files.readString(Path.of("..", "docs", "checking.md"));
    }

    @Test
    void listsEveryOptionOfTheProgramAndNoOther() {
        ByteArrayOutputStream help = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(help, false, StandardCharsets.UTF_8);
        Main.run(new String[] {"validate", "--help"}, out, out);
        Set<String> options = options(help.toString(StandardCharsets.UTF_8), "--[a-z-]+");
        options.remove("--help");

        assertThat(options(page, "(?<=[`(])--[a-z-]+")).isEqualTo(options);
    }

    private static Set<String> options(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void showsAProgramThatCompilesAndRuns(@TempDir Path folder) throws Exception {
        Matcher block = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(page);
        assertThat(block.find()).isTrue();
        String imports = block.group(1)
                .lines()
                .filter(line -> line.startsWith("import "))
                .collect(Collectors.joining("\n"));
        String body = block.group(1)
                .lines()
                .filter(line -> !line.startsWith("import "))
                .collect(Collectors.joining("\n"));
        Path plan = folder.resolve("plan.json");
        DocumentJson.standard()
                .write(StrategicPlan.builder().id("plan").title(" ").build(), plan);
        String path = HostProgram.pathOf(StrategicPlan.class, DocumentJson.class, JsonParser.class, Validation.class);
        HostProgram program = new HostProgram(folder);

        String output = program.source(
                        "Main.java",
                        imports
                                + "\npublic class Main { public static void main(String[] args) {\n"
                                + body.replace("Path.of(\"plan.json\")", "Path.of(args[0])")
                                + "\nSystem.out.println(sarif.contains(\"2.1.0\") + \" \" + publishable);"
                                + "\n} }\n")
                .run(
                        List.of("-cp", path),
                        List.of(
                                "-cp",
                                program.classes() + System.getProperty("path.separator") + path,
                                "Main",
                                plan.toString()));

        // The title is blank; the language and anything that makes a plan are missing.
        assertThat(output).isEqualTo("""
                ERROR 1
                ADVICE 2
                1 about the plan as a whole
                true false
                """);
    }
}
