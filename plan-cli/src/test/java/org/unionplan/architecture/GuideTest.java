package org.unionplan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionplan.architecture.Page.Block;
import org.unionplan.cli.Main;
import org.unionplan.json.DocumentJson;
import org.unionplan.rule.Severity;
import org.unionplan.validation.DocumentValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The README and the guide: programs compiled and run, outputs compared, documents read, links followed. */
class GuideTest {

    private static final String HOW_TO_WRITE =
            "A page shows an output that differs from what its programs and commands print. If the new output is right,"
                    + " write it into the pages with: ./mvnw -pl plan-cli -am test -Dtest=GuideTest"
                    + " -Dsurefire.failIfNoSpecifiedTests=false -Dunionplan.write=true";

    /** GitPageTest runs the sh blocks of the page on git, ReadmeTest those of the README; GitMergeTest makes the conflict. */
    private static final Set<String> WITH_SHELL_BLOCKS = Set.of("README.md", "comparing-and-git.md");

    private final JsonMapper mapper = JsonMapper.builder().build();

    @ParameterizedTest
    @MethodSource("org.unionplan.architecture.Page#guide")
    void showsWhatItsProgramsAndCommandsPrint(String name, @TempDir Path folder) throws Exception {
        Page page = Page.read(name);
        String fresh = new PageRun(page, folder.toRealPath()).withOutputs();
        if (Boolean.getBoolean("unionplan.write")) {
            Files.writeString(page.file(), fresh);
        }

        assertThat(Files.readString(page.file())).as(HOW_TO_WRITE).isEqualTo(fresh);
    }

    @ParameterizedTest
    @MethodSource("org.unionplan.architecture.Page#guide")
    void hasNoBlockThatNoTestLooksAt(String name) {
        Page page = Page.read(name);
        String file = page.file().getFileName().toString();

        assertThat(page.fences()).isEqualTo(2L * page.blocks().size());
        for (int i = 0; i < page.blocks().size(); i++) {
            Block block = page.blocks().get(i);
            switch (block.language()) {
                case "java", "console", "json", "xml", "yaml" -> {}
                case "csv", "properties", "markdown" -> assertThat(block.file()).isPresent();
                case "diff" -> assertThat(file).isEqualTo("comparing-and-git.md");
                case "js" -> assertThat(file).isEqualTo("editors.md");
                case "sh" -> assertThat(WITH_SHELL_BLOCKS).contains(file);
                case "text" -> assertThat(page.blocks().get(i - 1).language()).isEqualTo("java");
                default -> throw new AssertionError(name + " has a block of an unknown language: " + block);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.unionplan.architecture.Page#guide")
    void showsJsonThatCanBeRead(String name) {
        for (Block block : Page.read(name).blocks()) {
            if (block.is("json")) {
                JsonNode json = mapper.readTree(block.text());
                // A document with a file name may be wrong on purpose: a command on the page shows what is wrong.
                if (json.has("formatVersion") && block.file().isEmpty()) {
                    assertThat(DocumentJson.standard()
                                    .inspect(block.text(), DocumentValidator.standard())
                                    .getReport()
                                    .getFindings(Severity.ERROR))
                            .as(block.text())
                            .isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.unionplan.architecture.Page#guide")
    void quotesFilesOfTheProjectAsTheyAre(String name) throws IOException {
        for (Block block : Page.read(name).blocks()) {
            if (block.file().isPresent() && block.file().get().contains("/")) {
                String source = Files.readString(Page.ROOT.resolve(block.file().get()));
                assertThat(withoutIndentation(source)).contains(withoutIndentation(block.text()));
            }
        }
    }

    private static String withoutIndentation(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("org.unionplan.architecture.Page#guide")
    void dependsOnModulesOfThisVersion(String name) throws IOException {
        String version = found("<version>([^<]+)</version>", Files.readString(Page.ROOT.resolve("pom.xml")))
                .get(0)
                .group(1);
        for (Block block : Page.read(name).blocks()) {
            if (block.is("xml") && block.file().isEmpty()) {
                assertThat(block.text()).contains("<groupId>org.unionplan</groupId>", "<version>" + version + "<");
                for (MatchResult artifact : found("<artifactId>([^<]+)<", block.text())) {
                    assertThat(Page.ROOT.resolve(artifact.group(1))).exists();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.unionplan.architecture.Page#guide")
    void runsTheProgramInWorkflowsWithOptionsItHas(String name) {
        for (Block block : Page.read(name).blocks()) {
            if (block.is("yaml")) {
                List<MatchResult> commands = found("plan (\\w+)((?: --?[\\w-]+(?: \\w+)?)*)", block.text());
                assertThat(commands).isNotEmpty().allSatisfy(command -> {
                    String help = help(command.group(1));
                    assertThat(found("--[\\w-]+", command.group(2)))
                            .isNotEmpty()
                            .allSatisfy(option -> assertThat(help).contains(option.group()));
                });
            }
        }
    }

    private static String help(String command) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, false, StandardCharsets.UTF_8);
        assertThat(Main.run(new String[] {command, "--help"}, out, out)).isZero();
        return printed.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("org.unionplan.architecture.Page#all")
    void linksToPagesAndHeadingsThatAreThere(String name) throws IOException {
        Page page = Page.read(name);
        for (MatchResult link : found("\\]\\(([^)\\s#:]*)(?:#([^)\\s]+))?\\)", withoutCode(page.text()))) {
            Path target = link.group(1).isEmpty() ? page.file() : page.file().resolveSibling(link.group(1));
            assertThat(target).as(name).exists();
            if (link.group(2) != null) {
                assertThat(headings(Files.readString(target))).as(name).contains(link.group(2));
            }
        }
    }

    private static String withoutCode(String text) {
        return text.replaceAll("(?s)```.*?```", "").replaceAll("`[^`\n]*`", "");
    }

    /** The names by which the headings of a page are linked to. */
    private static List<String> headings(String text) {
        return found("(?m)^#+ (.*)$", text.replaceAll("(?s)```.*?```", "")).stream()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }

    private static List<MatchResult> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().toList();
    }

    @Test
    void everyPageIsInTheContents() throws IOException {
        String contents = Files.readString(Page.ROOT.resolve("docs/README.md"));

        assertThat(Page.guide().filter(name -> name.startsWith("docs/")))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(contents).contains("](" + name.substring("docs/".length()) + ")"));
    }
}
