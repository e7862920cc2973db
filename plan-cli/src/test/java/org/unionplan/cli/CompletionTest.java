package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionTest {

    private final Program program;

    CompletionTest(@TempDir Path folder) {
        this.program = new Program(folder);
    }

    /** The output of a script in that shell, which gets a completion script for its standard input; skips without the shell. */
    private String run(String shell, String script) throws Exception {
        Process process;
        try {
            process = new ProcessBuilder(shell, "-c", script)
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "there is no " + shell + " here");
            return "";
        }
        process.outputWriter(StandardCharsets.UTF_8)
                .append(program.run("completion", shell).out())
                .close();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void bashCompletesCommandsAndOptions() throws Exception {
        String complete =
                "compopt() { :; }; source /dev/stdin; COMP_WORDS=(plan %s); COMP_CWORD=%d; _complete_plan; echo ${COMPREPLY[@]}";

        assertThat(run("bash", complete.formatted("acc", 1))).isEqualTo("accountability\n");
        assertThat(run("bash", complete.formatted("validate --fa", 2))).isEqualTo("--fail-on\n");
    }

    @Test
    void fishCompletesCommandsAndOptions() throws Exception {
        assertThat(run("fish", "source; complete -C 'plan acc'")).startsWith("accountability\t");
        assertThat(run("fish", "source; complete -C 'plan validate --fa'")).startsWith("--fail-on");
    }

    @Test
    void descriptionsAreInTheLanguageThatIsAskedFor() {
        assertThat(program.run("completion", "fish").out())
                .contains("complete -c plan -n __fish_use_subcommand -a show -d 'Print a document as an outline'\n")
                .contains(
                        "complete -c plan -n '__fish_seen_subcommand_from show' -s h -l help -d 'Show this help and exit'\n");
        assertThat(program.run("completion", "fish", "--lang", "fr").out())
                .contains("-d 'Affiche cette aide et quitte'");
        assertThat(program.run("completion", "zsh")).isEqualTo(program.run("completion", "bash"));
    }

    @Test
    void otherShellsAreNamed() {
        assertThat(program.run("completion", "cmd").err())
                .startsWith("plan: invalid value for SHELL: expected bash, zsh, fish, found 'cmd'\n");
    }
}
