package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionplan.cli.Program.Result;

/** The habits that all commands share: exit codes, and silence where it is wanted. */
class EveryCommandTest {

    private final Path folder;
    private final Program program;

    EveryCommandTest(@TempDir Path folder) {
        this.folder = folder;
        this.program = new Program(folder);
    }

    /** A call of each command; FILE and OUT are replaced. */
    static Stream<String> calls() {
        return Stream.of(
                "validate FILE",
                "check FILE",
                "find FILE language=en",
                "pacts FILE --actor a --on 2027-01-01",
                "rollup FILE --as-of 2027-01-01",
                "show FILE",
                "scorecard FILE --as-of 2027-01-01",
                "pact FILE --on 2027-01-01",
                "compare FILE FILE",
                "merge FILE FILE FILE -o OUT",
                "record FILE FILE -o OUT",
                "new --outline FILE -o OUT",
                "expiry FILE",
                "clusters FILE --window 90",
                "import FILE --to register -o OUT",
                "export FILE --to csv -o OUT",
                "calendar FILE -o OUT",
                "accountability FILE --as-of 2027-01-01",
                "resources FILE",
                "page FILE -o OUT",
                "schema",
                "completion bash");
    }

    static Stream<String> readingCalls() {
        return calls().filter(call -> call.contains("FILE"));
    }

    private Result run(String call, String file) {
        return program.run(call.replace("FILE", file)
                .replace("OUT", folder.resolve("out").toString())
                .split(" ", -1));
    }

    @Test
    void everyCommandIsCalled() {
        assertThat(calls().map(call -> call.split(" ", -1)[0])).containsExactlyElementsOf(Commands.NAMES);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void wrongUseIsTwoAndHelpIsZero(String call) {
        assertThat(run(call + " --no-such-option", "x").exitCode()).isEqualTo(2);
        assertThat(run(call + " --help", "x").exitCode()).isZero();
    }

    @ParameterizedTest
    @MethodSource("readingCalls")
    void aMissingFileIsTwo(String call) {
        Result result = run(call, folder.resolve("missing.json").toString());

        assertThat(result.err()).contains("there is no such file");
        assertThat(result.out()).doesNotContain("missing.json");
        assertThat(result.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void quietPrintsNoResultsAndKeepsTheExitCode(String call) {
        String file = program.file("plan.json", Documents.withDanglingOrganization());
        Result result = run(call, file);
        folder.resolve("out").toFile().delete();
        Result quiet = run(call + " --quiet", file);

        assertThat(quiet).isEqualTo(new Result(result.exitCode(), "", result.err()));
    }

    @Test
    void helpIsPrintedQuietOrNot() {
        assertThat(program.run("show", "--help", "--quiet")).isEqualTo(program.run("show", "--help"));
        assertThat(List.of(program.run("-q", "--version").out())).containsExactly("plan development\n");
    }
}
