package org.unionplan.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionplan.cli.Main;

/** The files that let other repositories run the program: the action, the hooks and the container. */
class CiFilesTest {

    private final Path folder;

    CiFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static String read(String file) throws IOException {
        return Files.readString(Page.ROOT.resolve(file));
    }

    /** Runs the script of the action with a launcher that prints its arguments, one a line. */
    private String action(String arguments, String output) throws Exception {
        String script = read("action.yml").replaceFirst("(?s).*\\n      run: \\|\\n", "");
        Files.createFile(folder.resolve("plan.jar"));
        Path plan = Files.writeString(folder.resolve("plan"), "#!/bin/sh\nprintf '<%s>\\n' \"$@\"\nexit 1\n");
        Files.setPosixFilePermissions(plan, PosixFilePermissions.fromString("rwxr-xr-x"));
        ProcessBuilder bash = new ProcessBuilder("bash", "-e", "-c", script).directory(folder.toFile());
        bash.environment().put("GITHUB_ACTION_PATH", folder.toString());
        bash.environment().put("PLAN_ARGUMENTS", arguments);
        bash.environment().put("PLAN_OUTPUT", output);
        try {
            Process process = bash.redirectErrorStream(true).start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).isOne();
            return printed;
        } catch (IOException e) {
            assumeTrue(false, "there is no bash here");
            return "";
        }
    }

    @Test
    void theActionGivesItsArgumentsToTheProgramAndRunsNothingInThem() throws Exception {
        Files.createFile(folder.resolve("a.plan.json"));

        assertThat(action("validate *.plan.json $(touch x) ; touch y", ""))
                .isEqualTo("<validate>\n<a.plan.json>\n<$(touch>\n<x)>\n<;>\n<touch>\n<y>\n");
        assertThat(folder.resolve("x")).doesNotExist();
        assertThat(folder.resolve("y")).doesNotExist();
    }

    @Test
    void theActionWritesTheOutputToAFile() throws Exception {
        assertThat(action("check .", "plans.sarif")).isEmpty();
        assertThat(folder.resolve("plans.sarif")).hasContent("<check>\n<.>");
    }

    @Test
    void everyCommandInThemIsOneOfTheProgram() throws Exception {
        Stream<String> commands = Stream.of(
                        found("default: (\\w+)", "action.yml"),
                        found("entry: (?:plan )?(\\w+)", ".pre-commit-hooks.yaml"),
                        found("&& plan (\\w+)", "Dockerfile"))
                .flatMap(List::stream);
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);

        assertThat(commands)
                .hasSize(4)
                .allSatisfy(command -> assertThat(Main.run(new String[] {command, "--help"}, nowhere, nowhere))
                        .isZero());
    }

    private static List<String> found(String pattern, String file) throws IOException {
        return Pattern.compile(pattern)
                .matcher(read(file))
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}
