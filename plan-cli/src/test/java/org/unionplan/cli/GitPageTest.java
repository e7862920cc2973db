package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionplan.json.DocumentJson;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.PlanIndex;
import org.unionplan.plan.StrategicPlan;

/** The page on comparing, merging and git: its shell commands, run one after another in a real repository. */
class GitPageTest {

    private final GitRepository git;

    GitPageTest(@TempDir Path folder) throws Exception {
        git = new GitRepository(folder);
    }

    @Test
    void itsCommandsMergeTwoBranchesThatEachAddedAPriorityToTheSamePillar() throws Exception {
        StringBuilder out = new StringBuilder();
        for (String block : GitRepository.pageCommands()) {
            out.append(git.succeed(block));
        }
        StrategicPlan merged = DocumentJson.standard().read(git.file("our.plan.json"), StrategicPlan.class);

        assertThat(out)
                .contains("plan compare our.plan.json")
                .contains("1 priority added under Coordination")
                .contains("Ask members", "Train stewards");
        assertThat(PlanIndex.of(merged).elements())
                .extracting(PlanElement::getId)
                .extracting(Object::toString)
                .containsExactly("bargaining", "coordination", "one-calendar", "ask-members", "train-stewards");
        assertThat(git.succeed("git status --porcelain --untracked-files=no")).isEmpty();
    }

    @Test
    void withoutTheDriverGitTakesItForAConflict() throws Exception {
        for (String block : GitRepository.pageCommands().subList(0, 4)) {
            git.succeed(block);
        }

        assertThat(git.run("git config --unset merge.plan.driver && git merge -q -m Both -")
                        .exitCode())
                .isNotZero();
    }
}
