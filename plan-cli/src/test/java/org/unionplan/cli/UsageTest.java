package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.cli.Program.Result;
import org.unionplan.message.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class UsageTest {

    private final Program program = new Program(Path.of("/nowhere"));

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void helpNamesTheCommandsAndIsNoError(String option) {
        Result result = program.run(option);

        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains("Usage: plan [-hqV] [--color=WHEN] [--lang=TAG]... COMMAND\n")
                .containsPattern("  validate +Check documents and report problems.\n")
                .containsPattern("  show +Print a document as an outline.\n")
                .containsPattern("  scorecard +Show the progress of a plan.\n")
                .containsPattern("  schema +Print the JSON Schema of the format.\n")
                .doesNotContain("\r");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void everyCommandIsCreatedByItsName() {
        assertThat(Main.commands().getSubcommands().keySet()).containsExactlyElementsOf(Commands.NAMES);
        assertThat(Commands.neededFor("show", "--help")).containsExactly("show");
        assertThat(Commands.neededFor("--lang", "fr", "show")).isEqualTo(Commands.NAMES);
    }

    @Test
    void everyCommandHasHelpOfItsOwn() {
        assertThat(program.run("validate", "--help").out())
                .contains("Usage: plan validate [-hq] [--lines] [--color=WHEN] [--fail-on=SEVERITY]\n")
                .contains("FILE...\n")
                .contains("--format=FORM")
                .contains("--lang=TAG")
                .contains("--limit=NUMBER")
                .contains("--profile=NAME");
        assertThat(program.run("show", "-h").out()).contains("""
                        Usage: plan show [-hq] [--color=WHEN] [--max-size=SIZE] [--lang=TAG]...
                                         [--limits=NAME=NUMBER,...]... FILE
                        """);
    }

    @Test
    void outsideItsPackageTheVersionIsThatOfDevelopment() {
        assertThat(program.run("--version")).isEqualTo(new Result(0, "plan development\n", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                    | no command given; commands: validate, check, find, pacts, rollup, show, scorecard, pact, compare, merge, record, new, expiry, clusters, import, export, calendar, accountability, resources, page, schema, completion | plan
            validat               | unknown command 'validat'; commands: validate, check, find, pacts, rollup, show, scorecard, pact, compare, merge, record, new, expiry, clusters, import, export, calendar, accountability, resources, page, schema, completion | plan
            validate              | missing FILE | plan validate
            show                  | missing FILE | plan show
            show a b              | unexpected argument 'b' | plan show
            validate --fix a      | unknown option '--fix' | plan validate
            validate --format=xml a | invalid value for --format: expected text, json, sarif, found 'xml' | plan validate
            validate --format=JSON a | invalid value for --format: expected text, json, sarif, found 'JSON' | plan validate
            validate --profile=strict a | invalid value for --profile: expected standard, accountable, found 'strict' | plan validate
            validate --fail-on=advice a | invalid value for --fail-on: expected error, warning, found 'advice' | plan validate
            validate --limit=-1 a | invalid value for --limit: expected a number from 1 to 999999999, or 0 for no limit, found '-1' | plan validate
            show --max-size=0 a   | invalid value for --max-size: expected a size from 1 to 2047M, such as 500K or 20M, found '0' | plan show
            show --max-size=2G a  | invalid value for --max-size: expected a size from 1 to 2047M, such as 500K or 20M, found '2G' | plan show
            validate --limit=all a | invalid value for --limit: expected a number from 1 to 999999999, or 0 for no limit, found 'all' | plan validate
            scorecard a           | missing --as-of | plan scorecard
            scorecard --as-of=2027-6-1 a | invalid value for --as-of: expected a day such as 2027-06-30, found '2027-6-1' | plan scorecard
            scorecard --as-of=2027-06-30 --format=xml a | invalid value for --format: expected text, json, csv, markdown, found 'xml' | plan scorecard
            show --color=red a    | invalid value for --color: expected auto, always, never, found 'red' | plan show
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
                .startsWith("plan: invalid value for --lang: Expected a BCP 47 language tag")
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
        assertThat(program.run("@|red x|@%n").err()).startsWith("plan: unknown command '@|red x|@%n';");
        assertThat(program.run("validate", "--@|red x|@", "plan.json").err())
                .startsWith("plan: unknown option '--@|red x|@'\n");
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "validate",
                "check",
                "find",
                "pacts",
                "rollup",
                "show",
                "scorecard",
                "pact",
                "compare",
                "merge",
                "new",
                "expiry",
                "clusters",
                "import",
                "export",
                "calendar",
                "accountability",
                "resources",
                "page",
                "schema",
                "completion"
            })
    void helpFitsEightyColumnsAndHasExitCodesAndAnExample(String command) {
        for (String language : List.of("en", "fr")) {
            String help = program.run(
                            (command + " --help --lang " + language).strip().split(" ", -1))
                    .out();

            assertThat(help.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
            assertThat(help).contains(language.equals("en") ? "\nExit codes:\n" : "\nCodes de sortie\u00a0:\n");
            assertThat(help).contains("\n  plan " + command);
            // A paragraph is wrapped once: no line of it ends long before the edge.
            assertThat(help).doesNotContain("null");
        }
    }

    @Test
    void everyOptionHasHelpInBothLanguages() {
        for (Messages messages : List.of(Messages.english(), Messages.french())) {
            ResourceBundle words = HelpWords.of(messages);
            for (CommandLine command : Main.commands().getSubcommands().values()) {
                String prefix = command.getCommandSpec().qualifiedName(".") + ".";
                command.getCommandSpec().args().forEach(argument -> {
                    String key = argument instanceof OptionSpec option
                            ? option.longestName().substring(2)
                            : argument.paramLabel();
                    assertThat(words.containsKey(prefix + key) || words.containsKey(key))
                            .as("%s%s in %s", prefix, key, messages.getLanguage())
                            .isTrue();
                });
            }
        }
    }
}
