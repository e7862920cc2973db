package org.unionplan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.unionplan.architecture.Page.Block;

/** The README's own promises; GuideTest runs what it shows. */
class ReadmeTest {

    private final Page readme = Page.read("README.md");

    private List<Block> blocks(String language) {
        return readme.blocks().stream().filter(block -> block.is(language)).toList();
    }

    @Test
    void showsAPlanAFindingAScorecardAndAPactInTheFirstScreenAndAHalf() {
        String beginning = readme.text().lines().limit(90).reduce("", (lines, line) -> lines + line + "\n");

        assertThat(beginning)
                .contains("$ ./plan show ", "$ ./plan validate ", "$ ./plan scorecard ", "$ ./plan pact ")
                .contains("## Two commands");
    }

    @Test
    void hasAnExampleShortEnoughToTakeIn() {
        assertThat(blocks("java")).hasSize(1);
        assertThat(blocks("java").get(0).text().lines().filter(line -> !line.isBlank() && !line.startsWith("import ")))
                .hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void hasTwoCommandsTheSecondOfWhichIsRunForEveryChange() throws Exception {
        List<Block> commands = blocks("sh");

        assertThat(commands)
                .hasSize(2)
                .allSatisfy(command -> assertThat(command.text().lines()).hasSize(1));
        assertThat(Files.readString(Page.ROOT.resolve(".ci/run")))
                .contains(commands.get(1).text().strip());
    }

    @Test
    void listsEveryModule() throws Exception {
        Matcher module =
                Pattern.compile("<module>([^<]+)</module>").matcher(Files.readString(Page.ROOT.resolve("pom.xml")));
        while (module.find()) {
            assertThat(readme.text()).contains("| `" + module.group(1) + "` |");
        }
    }
}
