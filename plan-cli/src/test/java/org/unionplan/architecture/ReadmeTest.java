package org.unionplan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionplan.cli.Main;
import org.unionplan.json.DocumentJson;
import org.unionplan.plan.StrategicPlan;
import tools.jackson.core.JsonParser;

/** What the README shows, compiled and run; what it names, looked up. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private final String readme;

    ReadmeTest() throws Exception {
        readme = Files.readString(ROOT.resolve("README.md"));
    }

    private String block(String language) {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(readme);
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    @Test
    void showsAnExampleThatCompilesAndPrintsWhatItSays(@TempDir Path folder) throws Exception {
        List<String> lines = block("java").lines().toList();
        String imports =
                lines.stream().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"));
        String body = lines.stream().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
        String path = HostProgram.pathOf(StrategicPlan.class, DocumentJson.class, JsonParser.class, Validation.class);
        String output = new HostProgram(folder)
                .source(
                        "Main.java",
                        imports + "\npublic class Main { public static void main(String[] args) {\n" + body + "\n} }\n")
                .run(
                        List.of("-cp", path),
                        List.of(
                                "-cp",
                                folder.resolve("classes") + System.getProperty("path.separator") + path,
                                "Main"));

        assertThat(readme).contains("It prints `" + output.strip() + "`.");
    }

    @Test
    void showsHowToReadFilesInCodeThatRuns(@TempDir Path folder) throws Exception {
        Matcher blocks = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(readme);
        assertThat(blocks.find()).isTrue();
        StringBuilder body = new StringBuilder();
        while (blocks.find()) {
            body.append(blocks.group(1));
        }
        String document = "{\"formatVersion\":\"1.0\",\"type\":\"strategic-plan\",\"id\":\"p\",\"title\":7}\n";
        Path one = Files.writeString(folder.resolve("plan.json"), document);
        Path many = Files.writeString(folder.resolve("plans.jsonl"), "\n" + document);
        String path = HostProgram.pathOf(StrategicPlan.class, DocumentJson.class, JsonParser.class, Validation.class);

        String output = new HostProgram(folder)
                .source(
                        "Main.java",
                        "import java.nio.file.Path;\nimport java.util.stream.Stream;\nimport org.unionplan.json.*;\n"
                                + "import org.unionplan.rule.ValidationReport;\n"
                                + "import org.unionplan.validation.DocumentValidator;\n"
                                + "public class Main { public static void main(String[] args) {\n"
                                + "DocumentValidator validator = DocumentValidator.standard();\n"
                                + body.toString()
                                        .replace("Path.of(\"plan.json\")", "Path.of(args[0])")
                                        .replace("Path.of(\"plans.jsonl\")", "Path.of(args[1])")
                                + "System.out.println(inspection.report().getFindings().get(0).getLocation().get());\n} }\n")
                .run(
                        List.of("-cp", path),
                        List.of(
                                "-cp",
                                folder.resolve("classes") + System.getProperty("path.separator") + path,
                                "Main",
                                one.toString(),
                                many.toString()));

        // The title begins behind 56 characters.
        assertThat(output)
                .isEqualTo("/title: error: json.type: Expected a string, or an object of strings by language; found a"
                        + " number.\n1:57\n");
    }

    @Test
    void hasAnExampleShortEnoughToTakeIn() {
        long statements = block("java")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("import "))
                .count();

        assertThat(statements).isLessThanOrEqualTo(12);
    }

    @Test
    void showsWhatTheProgramPrintsForTheExamples() {
        List<MatchResult> shown = Pattern.compile("^\\$ plan (.*plan-examples/.*)\n(.*\n)", Pattern.MULTILINE)
                .matcher(readme)
                .results()
                .toList();

        assertThat(shown).hasSize(2).allSatisfy(command -> {
            String[] args = command.group(1)
                    .replace("plan-examples/", "../plan-examples/")
                    .split(" ", -1);
            ByteArrayOutputStream printed = new ByteArrayOutputStream();
            PrintStream out = new PrintStream(printed, false, StandardCharsets.UTF_8);
            assertThat(Main.run(args, out, out)).isNotEqualTo(2);
            String result = command.group(2).equals("```\n") ? "" : command.group(2);
            assertThat(printed.toString(StandardCharsets.UTF_8)).isNotEmpty().startsWith(result);
        });
    }

    @Test
    void namesOnlyFilesThatAreThere() {
        Matcher link = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(readme);
        while (link.find()) {
            assertThat(ROOT.resolve(link.group(1))).exists();
        }
    }

    @Test
    void givesTheTestCommandThatIsRunForEveryChange() throws Exception {
        assertThat(Files.readString(ROOT.resolve(".ci/run"))).contains("./mvnw -B -ntp verify");
        assertThat(readme).contains("./mvnw -B -ntp verify");
    }

    @Test
    void listsEveryModule() throws Exception {
        Matcher module = Pattern.compile("<module>([^<]+)</module>").matcher(Files.readString(ROOT.resolve("pom.xml")));
        while (module.find()) {
            assertThat(readme).contains("| `" + module.group(1) + "` |");
        }
    }
}
