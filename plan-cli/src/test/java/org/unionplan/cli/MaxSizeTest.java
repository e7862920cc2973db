package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.cli.Program.Result;

/** Every command that reads files has a limit on their size, which can be set. */
class MaxSizeTest {

    private final Path directory;
    private final Program program;

    MaxSizeTest(@TempDir Path directory) {
        this.directory = directory;
        this.program = new Program(directory);
    }

    @Test
    void everyCommandThatReadsHasTheOption() {
        List<String> without = Pattern.compile("(?m)^  ([a-z-]+)  ")
                .matcher(program.run("--help").out())
                .results()
                .map(found -> found.group(1))
                .filter(command -> !program.run(command, "--help").out().contains("--max-size=SIZE"))
                .toList();

        assertThat(without).containsExactly("schema", "completion");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate FILE",
                "validate --lines FILE",
                "show FILE",
                "scorecard --as-of=2027-01-01 FILE",
                "pact FILE",
                "compare FILE FILE",
                "merge FILE FILE FILE -o OUT",
                "new --outline FILE -o OUT",
                "expiry FILE",
                "clusters --window=90 FILE",
                "import FILE --to register -o OUT",
                "accountability --as-of=2027-01-01 FILE",
                "resources FILE"
            })
    void aLargerFileIsRefusedAndTheLimitNamed(String command) throws IOException {
        String file = program.file("in", "x".repeat(2_000));
        Path out = directory.resolve("out");
        String[] line = (command + " --max-size=1k")
                .replace("FILE", file)
                .replace("OUT", out.toString())
                .split(" ", -1);

        Result result = program.run(line);

        assertThat(result.exitCode()).isNotZero();
        assertThat(result.out() + result.err()).contains("1,024 bytes");
        assertThat(out).doesNotExist();
    }

    @Test
    void aFileAsLargeAsTheLimitIsRead() throws IOException {
        String file = program.file("plan.json", Documents.sound());
        long size = Files.size(Path.of(file));

        assertThat(program.run("validate", "--max-size=" + size, file).exitCode())
                .isZero();
        assertThat(program.run("validate", "--max-size=" + (size - 1), file).exitCode())
                .isOne();
    }

    @Test
    void anImportOfNothingLeavesTheRegisterThatIsThere() throws IOException {
        Path register = Files.writeString(directory.resolve("register.json"), "what was there before");
        String list = program.file("list.csv", "Employer,Union,Expiry\nA,B,2027-02-28,C\n");

        Result result = program.run("import", "--to=register", list, "-o", register.toString(), "--force");

        assertThat(result.exitCode()).isOne();
        assertThat(result.err()).isEqualTo("plan: nothing was imported, so nothing was written\n");
        assertThat(register).hasContent("what was there before");
    }
}
