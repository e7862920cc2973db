package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionplan.json.DocumentJson;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.PlanIndex;
import org.unionplan.plan.StrategicPlan;

/** The page on comparing, merging and git: its shell commands, run one after another in a real repository. */
class GitPageTest {

    private static final Path PAGE = Path.of("..", "docs", "guide", "comparing-and-git.md");

    @TempDir
    private Path folder;

    private Path repository = Path.of("");

    private record Result(int exitCode, String out) {}

    @BeforeEach
    void aRepositoryAndTheProgramOnThePath() throws Exception {
        assumeTrue(isThere("git", "--version") && isThere("sh", "-c", "true"), "there is no git or no sh here");
        Path program = Files.createDirectory(folder.resolve("bin")).resolve("plan");
        Files.writeString(
                program,
                "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java")
                        + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '"
                        + System.getProperty("java.class.path") + "' " + Main.class.getName() + " \"$@\"\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        repository = Files.createDirectory(folder.resolve("repository"));
        run("git init -q . && git config user.name Somebody && git config user.email somebody@example.org");
    }

    private static boolean isThere(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private Result run(String script) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("sh", "-e", "-c", script).directory(repository.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("PATH", folder.resolve("bin") + ":" + environment.get("PATH"));
        environment.put("HOME", folder.toString());
        environment.put("GIT_CONFIG_NOSYSTEM", "1");
        environment.put("GIT_PAGER", "cat");
        environment.put("LC_ALL", "C.UTF-8");
        environment.keySet().removeIf(name -> name.equals("GIT_DIR") || name.equals("GIT_WORK_TREE"));
        Process process = builder.redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Result(process.exitValue(), out);
    }

    private static List<String> commands() throws IOException {
        Matcher block = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
        List<String> blocks = new ArrayList<>();
        while (block.find()) {
            blocks.add(block.group(1));
        }
        return blocks;
    }

    @Test
    void itsCommandsMergeTwoBranchesThatEachAddedAPriorityToTheSamePillar() throws Exception {
        StringBuilder out = new StringBuilder();
        for (String block : commands()) {
            Result result = run(block);
            out.append(result.out());
            assertThat(result.exitCode()).as(block + result.out()).isZero();
        }
        StrategicPlan merged = DocumentJson.standard().read(repository.resolve("our.plan.json"), StrategicPlan.class);

        assertThat(out)
                .contains("plan compare our.plan.json")
                .contains("1 priority added under Coordination")
                .contains("Ask members", "Train stewards");
        assertThat(PlanIndex.of(merged).elements())
                .extracting(PlanElement::getId)
                .extracting(Object::toString)
                .containsExactly("bargaining", "coordination", "one-calendar", "ask-members", "train-stewards");
        assertThat(run("git status --porcelain --untracked-files=no").out()).isEmpty();
    }

    @Test
    void withoutTheDriverGitTakesItForAConflict() throws Exception {
        for (String block : commands().subList(0, 4)) {
            assertThat(run(block).exitCode()).isZero();
        }

        assertThat(run("git config --unset merge.plan.driver && git merge -q -m Both -")
                        .exitCode())
                .isNotZero();
    }

    @Test
    void whereBothWantSomethingElseTheMergeStopsAndSaysWhere() throws Exception {
        run(commands().get(0) + commands().get(1));
        run("sed -i 's/One calendar/Two calendars/' our.plan.json && git commit -q -a -m Two");
        run("git checkout -q members && sed -i 's/One calendar/No calendar/' our.plan.json && git commit -q -a -m No");
        Result merge = run("git merge -q -m Both -");

        assertThat(merge.exitCode()).isNotZero();
        assertThat(merge.out())
                .contains("/cornerstones/0/pillars/0/priorities/0/name: changed twice")
                .contains("base: One calendar", "mine: No calendar", "theirs: Two calendars");
        assertThat(run("git status --porcelain --untracked-files=no").out()).contains("UU our.plan.json");
    }
}
