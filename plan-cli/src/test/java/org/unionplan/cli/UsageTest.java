package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.cli.Program.Result;

class UsageTest {

    private final Program program = new Program(Path.of("/nowhere"));

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void helpNamesTheCommandsAndIsNoError(String option) {
        Result result = program.run(option);

        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains("Usage: plan [-hV] [--color=WHEN] COMMAND\n")
                .containsPattern("  validate +Checks documents and says what is wrong with them.\n")
                .containsPattern("  show +Prints a document to be read.\n")
                .containsPattern("  scorecard +Prints how far a plan has come by a day.\n")
                .containsPattern("  schema +Prints the JSON Schema of the format.\n")
                .doesNotContain("\r");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void everyCommandHasHelpOfItsOwn() {
        assertThat(program.run("validate", "--help").out())
                .contains("Usage: plan validate [-h] [--lines] [--color=WHEN] [--fail-on=GRAVITY]\n")
                .contains("FILE...\n")
                .contains("--format=FORM")
                .contains("--lang=TAG")
                .contains("--limit=NUMBER")
                .contains("--profile=NAME");
        assertThat(program.run("show", "-h").out())
                .contains("Usage: plan show [-h] [--color=WHEN] [--max-size=SIZE] [--lang=TAG]... FILE");
    }

    @Test
    void outsideItsPackageTheVersionIsThatOfDevelopment() {
        assertThat(program.run("--version")).isEqualTo(new Result(0, "plan development\n", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                    | Missing required subcommand | plan
            validat               | 'validat' is no command; there are validate, show, scorecard, pact, compare, merge, new, expiry, clusters, import-agreements, accountability, resources and schema | plan
            validate              | Missing required parameter: 'FILE' | plan validate
            show                  | Missing required parameter: 'FILE' | plan show
            show a b              | 'b' is too much: one file at a time | plan show
            validate --fix a      | Unknown option: '--fix' | plan validate
            validate --format=xml a | Invalid value for option '--format': expected text or json or sarif, found 'xml' | plan validate
            validate --format=JSON a | Invalid value for option '--format': expected text or json or sarif, found 'JSON' | plan validate
            validate --lang=tr a  | Invalid value for option '--lang': expected en or fr, found 'tr' | plan validate
            validate --profile=strict a | Invalid value for option '--profile': expected standard or accountable, found 'strict' | plan validate
            validate --fail-on=advice a | Invalid value for option '--fail-on': expected error or warning, found 'advice' | plan validate
            validate --limit=-1 a | Invalid value for option '--limit': expected a number from 1 to 999999999, or 0 for all, found '-1' | plan validate
            show --max-size=0 a   | Invalid value for option '--max-size': expected a size from 1 to 2047M, such as 500K or 20M, found '0' | plan show
            show --max-size=2G a  | Invalid value for option '--max-size': expected a size from 1 to 2047M, such as 500K or 20M, found '2G' | plan show
            validate --limit=all a | Invalid value for option '--limit': expected a number from 1 to 999999999, or 0 for all, found 'all' | plan validate
            scorecard a           | Missing required option: '--as-of=DATE' | plan scorecard
            scorecard --as-of=2027-6-1 a | Invalid value for option '--as-of': expected a day such as 2027-06-30, found '2027-6-1' | plan scorecard
            scorecard --as-of=2027-06-30 --format=xml a | Invalid value for option '--format': expected text or json or csv, found 'xml' | plan scorecard
            show --color=red a    | Invalid value for option '--color': expected auto or always or never, found 'red' | plan show
            """)
    void wrongUseIsToldOnStandardErrorWithTheExitCodeTwo(String args, String complaint, String command) {
        Result result = program.run(args.isEmpty() ? new String[0] : args.split(" ", -1));

        assertThat(result)
                .isEqualTo(new Result(2, "", "plan: " + complaint + "\nplan: try '" + command + " --help'\n"));
    }

    @Test
    void aTagThatIsNoLanguageIsWrongUse() {
        Result result = program.run("show", "--lang", "not a tag", "plan.json");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .startsWith("plan: Invalid value for option '--lang' (TAG): Expected a BCP 47 language tag")
                .doesNotContain("org.unionplan");
    }

    @Test
    void aFileNamedWithAnAtSignIsAFileAndNoListOfArguments(@TempDir Path directory) throws IOException {
        Program here = new Program(directory);
        here.file("list", "--help");

        assertThat(here.run("validate", "@" + directory.resolve("list")).err()).endsWith(": there is no such file\n");
    }

    @Test
    void markupAndFormatsInArgumentsAreJustText() {
        assertThat(program.run("validate", "@|red x|@ %s %n").err())
                .isEqualTo("plan: @|red x|@ %s %n: there is no such file\n");
        assertThat(program.run("@|red x|@%n").err()).startsWith("plan: '@|red x|@%n' is no command;");
        assertThat(program.run("validate", "--@|red x|@", "plan.json").err())
                .startsWith("plan: Unknown option: '--@|red x|@'\n");
        assertThat(program.run("validate", "\u001b[31mred").err())
                .isEqualTo("plan: \\u001b[31mred: there is no such file\n");
    }

    @Test
    void whenNobodyReadsAnyMoreItStopsQuietly(@TempDir Path directory) {
        String file = new Program(directory).file("plan.json", Documents.withDanglingOrganization());
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        int exitCode = Main.run(
                new String[] {"validate", file, file},
                new PrintStream(closed, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));

        assertThat(exitCode).isEqualTo(2);
        assertThat(err.size()).isZero();
    }
}
