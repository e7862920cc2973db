package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionplan.cli.GitRepository.ScriptResult;
import org.unionplan.json.DocumentJson;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.PlanIndex;
import org.unionplan.plan.StrategicPlan;

/** The merge driver of the page on git, in a real repository: whatever happens, no side is lost. */
class GitMergeTest {

    private static final String FILE = "our.plan.json";

    private final GitRepository git;

    GitMergeTest(@TempDir Path folder) throws Exception {
        git = new GitRepository(folder);
        List<String> page = GitRepository.pageCommands();
        git.succeed(page.get(0) + page.get(1) + "mine=$(git branch --show-current)\ngit branch -m \"$mine\" mine");
    }

    /** The outcome of merging what that script does on another branch into what this one does. */
    private ScriptResult merge(String mine, String theirs) throws Exception {
        git.succeed(mine + "\ngit add -A && git commit -q -m mine");
        git.succeed("git checkout -q members\n" + theirs + "\ngit add -A && git commit -q -m theirs");
        return git.run("git checkout -q mine && git merge -q -m both members");
    }

    private String merged(String file) throws Exception {
        return Files.readString(git.file(file));
    }

    private static String reworded(String words) {
        return "sed -i 's/One calendar/" + words + "/' " + FILE;
    }

    @Test
    void aConflictIsInTheFileWithBothWordingsBetweenMarkers() throws Exception {
        ScriptResult merge = merge(reworded("Two calendars"), reworded("No calendar"));

        assertThat(merge.exitCode()).isNotZero();
        assertThat(merge.out())
                .contains("/cornerstones/0/pillars/0/priorities/0/name: changed twice")
                .contains("base: One calendar", "mine: Two calendars", "theirs: No calendar");
        assertThat(merged(FILE)).contains(GitRepository.pageBlocks("diff").get(0));
        assertThat(git.succeed("git status --porcelain --untracked-files=no")).contains("UU " + FILE);
        assertThat(git.run("plan validate " + FILE).exitCode()).isEqualTo(1);
    }

    @Test
    void aFileThatBothAddedHasBothVersions() throws Exception {
        ScriptResult merge = merge(
                "sed 's/Our plan/Mine/' " + FILE + " >'a new.plan.json'",
                "sed 's/Our plan/Theirs/' " + FILE + " >'a new.plan.json'");

        assertThat(merge.exitCode()).isNotZero();
        assertThat(merge.out()).contains("plan: a new.plan.json: not merged as documents");
        assertThat(merged("a new.plan.json"))
                .contains("<<<<<<< mine\n  \"title\": \"Mine\",\n=======\n  \"title\": \"Theirs\",\n>>>>>>> theirs\n");
    }

    @Test
    void aFileThatIsNoDocumentAnyMoreKeepsBothVersions() throws Exception {
        ScriptResult merge = merge("sed -i 1d " + FILE, reworded("No calendar"));

        assertThat(merge.exitCode()).isNotZero();
        assertThat(merge.out()).contains(FILE + " (mine):1:").doesNotContain(".merge_file");
        assertThat(merged(FILE)).contains("One calendar", "No calendar", "<<<<<<< mine\n=======\n{\n>>>>>>> theirs\n");
    }

    @Test
    void aFileThatOneRenamedAndMadeExecutableHasTheChangesOfBoth() throws Exception {
        ScriptResult merge =
                merge("git mv " + FILE + " 'renamed it.plan.json' && chmod +x *.plan.json", reworded("No calendar"));

        assertThat(merge.exitCode()).as(merge.out()).isZero();
        StrategicPlan plan = DocumentJson.standard().read(git.file("renamed it.plan.json"), StrategicPlan.class);
        assertThat(PlanIndex.of(plan).elements())
                .extracting(PlanElement::getName)
                .extracting(Object::toString)
                .contains("No calendar");
        assertThat(git.succeed("git ls-files -s '*.plan.json'"))
                .startsWith("100755 ")
                .hasLineCount(1);
    }

    @Test
    void aFileThatOneRemovedStaysUntilSomebodyDecides() throws Exception {
        ScriptResult merge = merge("git rm -q " + FILE, reworded("No calendar"));

        assertThat(merge.exitCode()).isNotZero();
        assertThat(merged(FILE)).contains("No calendar");
    }
}
