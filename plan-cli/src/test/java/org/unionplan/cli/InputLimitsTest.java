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
class InputLimitsTest {

    private final Path directory;
    private final Program program;

    InputLimitsTest(@TempDir Path directory) {
        this.directory = directory;
        this.program = new Program(directory);
    }

    @Test
    void everyCommandThatReadsHasTheOption() {
        List<String> without = Pattern.compile("(?m)^  ([a-z-]+)  ")
                .matcher(program.run("--help").out())
                .results()
                .map(found -> found.group(1))
                .filter(
                        command -> !program.run(command, "--help")
                                .out()
                                .matches(
                                        "(?s).*--max-size=SIZE.*--limits=NAME=NUMBER.*|(?s).*--limits=NAME=NUMBER.*--max-size=SIZE.*"))
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

    @Test
    void documentsBeyondALimitAreReadIfItIsRaised() throws IOException {
        String deep = program.file("deep.json", """
                {"formatVersion":"1.0","type":"strategic-plan","id":"p","x-deep":%s1%s}""".formatted("[".repeat(300), "]".repeat(300)));

        Result refused = program.run("validate", deep);

        assertThat(refused.out()).contains("json.limit");
        assertThat(program.run("validate", "--limits=depth=400,members=1000", deep)
                        .out())
                .doesNotContain("json.limit");
    }

    @Test
    void whatWasReadByLimitsIsWrittenByThem() throws IOException {
        String plan = program.file("long.json", """
                {"formatVersion":"1.0","type":"strategic-plan","id":"p","x-long":"%s"}""".formatted("x".repeat(1_500_000)));
        String report = program.file("report.json", """
                {"formatVersion":"1.0","type":"progress-report","id":"r","plan":"p"}""");
        Path out = directory.resolve("out.json");

        Result result = program.run("record", "--limits=strings=2000000", plan, report, "-o", out.toString());

        assertThat(result.exitCode()).as(result.err() + result.out()).isZero();
        assertThat(Files.readString(out)).contains("x".repeat(1_500_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"members=0", "breadth=1", "depth", "depth=-1", "depth=99999999999", "digits=2000000", ""})
    void aLimitThatCannotBeIsRefused(String limit) throws IOException {
        Result result = program.run("validate", "--limits=" + limit, program.file("plan.json", Documents.sound()));

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("invalid value for --limits: expected depth, strings, numbers");
    }
}
