package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.cli.Program.Result;
import org.unionplan.cli.option.InputFile;
import org.unionplan.json.DocumentJson;
import org.unionplan.message.Messages;
import org.unionplan.pact.Pact;
import org.unionplan.plan.ProgressReport;
import org.unionplan.plan.StrategicPlan;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The standard input, which every command takes wherever it reads a file. */
class StandardInputTest {

    /** The arguments that are any text, but not the name of a file that is read. */
    private static final Set<String> OTHERS = Set.of(
            "merge --output",
            "merge --git",
            "record --output",
            "new --output",
            "expiry --output",
            "import --to",
            "import --output",
            "import --sheet",
            "export --output",
            "calendar --output",
            "page --output",
            "page --with");

    private final Path folder;
    private final Program program;

    StandardInputTest(@TempDir Path folder) {
        this.folder = folder;
        this.program = new Program(folder);
    }

    /** Calls with one file each, between angle brackets, that is the standard input as well. */
    static Stream<String> calls() {
        return Stream.of(
                "validate <plan.json>",
                "validate plan.json --rules <rules.json>",
                "check <all.jsonl>",
                "check plan.json --rules <rules.json>",
                "find <all.jsonl> language=en",
                "find <plan.json> language=en",
                "find plan.json language=en --rules <rules.json>",
                "pacts <all.jsonl> --actor a --on 2026-06-15",
                "rollup <all.jsonl> --as-of 2026-06-30 --plan our-plan",
                "show <plan.json>",
                "scorecard <plan.json> --as-of 2027-01-01",
                "scorecard plan.json --as-of 2027-01-01 --rules <rules.json>",
                "pact <pact.json> --on 2026-06-15",
                "compare <plan.json> other.json",
                "merge <plan.json> other.json plan.json -o OUT",
                "merge plan.json <other.json> plan.json -o OUT",
                "merge plan.json plan.json <other.json> -o OUT",
                "record <plan.json> report.json -o OUT",
                "record plan.json <report.json> -o OUT",
                "new --outline <outline.md> -o OUT",
                "expiry <register.json>",
                "expiry <register.jsonl>",
                "clusters <register.jsonl> --window 90",
                "import <list.csv> --to register --id r -o OUT",
                "import list.csv --to register --id r --map <map.json> -o OUT",
                "import figures.csv --to report --id r --plan <plan.json> -o OUT",
                "export <register.json> --to csv -o OUT",
                "export <all.jsonl> --table elements --to jsonl",
                "export <plan.json> --table findings --to jsonl",
                "export plan.json --table findings --to jsonl --rules <rules.json>",
                "calendar <list.csv> --stamp 2026-11-01T12:00:00Z -o OUT",
                "calendar register.json --since <before.ics> --stamp 2026-11-01T12:00:00Z -o OUT",
                "accountability <plan.json> --as-of 2027-01-01",
                "resources <plan.json>",
                "page <plan.json> --as-of 2027-01-01 -o OUT",
                "page plan.json --as-of 2027-01-01 --compare <other.json> -o OUT",
                "page plan.json --as-of 2027-01-01 --theme <theme.css> -o OUT",
                "page plan.json --as-of 2027-01-01 --rules <rules.json> -o OUT");
    }

    @BeforeEach
    void writeFiles() throws IOException {
        StrategicPlan plan = Documents.withDanglingOrganization();
        Pact pact = Pact.builder().id("pact").addActor(a -> a.id("a").name("A")).build();
        AgreementRegister register = AgreementRegister.builder()
                .id("r")
                .title("Register")
                .addAgreement(each -> each.id("one").title("One").expiry("2027-02-28"))
                .addAgreement(each -> each.id("two").title("Two").expiry("2027-03-31"))
                .build();
        program.file("plan.json", plan);
        program.file("other.json", Documents.complete().title("Another title").build());
        program.file("pact.json", pact);
        program.file("register.json", register);
        try (var out = Files.newOutputStream(folder.resolve("register.jsonl"))) {
            DocumentJson.standard().writeRegisterLines(register, out);
        }
        try (var out = Files.newOutputStream(folder.resolve("all.jsonl"))) {
            DocumentJson.standard().writeLines(Stream.of(plan, pact), out);
        }
        program.file("report.json", ProgressReport.builder().id("report").build());
        program.file("rules.json", "{\"type\":\"house-rules\",\"silence\":[{\"code\":\"reference.dangling\"}]}");
        program.file("outline.md", "# Our plan\n- Bargaining\n");
        program.file("list.csv", "Employer,Union,Expiry\nOurs,Local 1,2027-12-31\n");
        program.file("map.json", "{\"headings\":{\"Employer\":\"union\",\"Union\":\"employer\"}}");
        program.file("figures.csv", "Element,Status,As of\nbargaining,delayed,2027-03-31\n");
        program.file("before.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n");
        program.file("theme.css", "--accent: #8a1538;\n");
    }

    private static Stream<ArgSpec> arguments() {
        return Main.commands().getSubcommands().values().stream()
                .flatMap(command -> command.getCommandSpec().args().stream());
    }

    private static String nameOf(ArgSpec argument) {
        return argument.command().name() + " "
                + (argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel());
    }

    private static Set<String> namesOf(Stream<ArgSpec> arguments) {
        return arguments.map(StandardInputTest::nameOf).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyTextOfACommandLineIsAFileThatIsReadOrListedAsAnother() {
        assertThat(namesOf(arguments()
                        .filter(each -> each.converters().length == 0)
                        .filter(each -> List.of(each.auxiliaryTypes()).contains(String.class))))
                .isEqualTo(new TreeSet<>(OTHERS));
    }

    @Test
    void everyFileThatIsReadIsTriedHere() {
        CommandLine commands = Main.commands();
        Set<String> tried = calls().flatMap(call -> namesOf(commands
                                .parseArgs(call.replaceAll("<.*>", "-").split(" ", -1))
                                .subcommand()
                                .commandSpec()
                                .args()
                                .stream()
                                .filter(InputFile::isIn)
                                .filter(each -> each.stringValues().contains("-")))
                        .stream())
                .collect(Collectors.toSet());

        assertThat(namesOf(arguments().filter(InputFile::isIn))).isEqualTo(new TreeSet<>(tried));
    }

    /** The help of BASE speaks for MINE and THEIRS as well. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void theHelpOfEveryFileNamesIt(String language) {
        ResourceBundle help = HelpWords.of(Messages.of(language));

        assertThat(arguments()
                        .filter(InputFile::isIn)
                        .filter(each -> !Set.of("MINE", "THEIRS").contains(each.paramLabel())))
                .isNotEmpty()
                .allMatch(each -> wordsOf(each, help).matches(".* -[ ,].*"));
    }

    private static String wordsOf(ArgSpec argument, ResourceBundle help) {
        String name = nameOf(argument).replaceFirst(".* -*", "");
        String key = "plan." + argument.command().name() + "." + name;
        return help.getString(help.containsKey(key) ? key : name);
    }

    /** The command line with files and the output in the folder. */
    private String[] line(String call, String output) {
        return Stream.of(call.split(" ", -1))
                .map(word -> word.equals("OUT") ? output : word)
                .map(word ->
                        word.matches("[a-z]+\\.[a-z]+") ? folder.resolve(word).toString() : word)
                .toArray(String[]::new);
    }

    private Result run(InputStream in, String... args) {
        InputStream before = System.in;
        System.setIn(new BufferedInputStream(in));
        try {
            return program.run(args);
        } finally {
            System.setIn(before);
        }
    }

    private Result run(String in, String... args) {
        return run(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), args);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void itIsReadAsTheFileIs(String call) throws IOException {
        String file = call.replaceAll(".*<(.*)>.*", "$1");
        Result byName = program.run(line(call.replaceAll("[<>]", ""), "one.out"));
        assertThat(byName.exitCode()).as(byName.err()).isLessThan(2);
        Result byDash;
        try (InputStream in = Files.newInputStream(folder.resolve(file))) {
            byDash = run(in, line(call.replaceAll("<.*>", "-"), "two.out"));
        }

        assertThat(byDash).isEqualTo(renamed(byName, folder.resolve(file)));
        if (call.endsWith("OUT")) {
            assertThat(folder.resolve("two.out")).hasSameBinaryContentAs(folder.resolve("one.out"));
        }
    }

    private static Result renamed(Result result, Path file) {
        String name = "~/" + file.getFileName();
        return new Result(
                result.exitCode(), result.out().replace(name, "-"), result.err().replace(name, "-"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate - --rules -",
                "check - plan.json -",
                "compare - -",
                "merge plan.json - - -o OUT",
                "record - - -o OUT",
                "import - --to register --map - -o OUT",
                "calendar - --since - -o OUT",
                "page - --theme - -o OUT"
            })
    void itCanBeReadOnlyOnce(String call) {
        assertThat(run("", line(call, "some.out")))
                .isEqualTo(new Result(
                        2,
                        "",
                        "plan: standard input (-) can be read only once; name a file for the others\nplan: try 'plan "
                                + call.split(" ", -1)[0] + " --help'\n"));
        assertThat(folder.resolve("some.out")).doesNotExist();
    }

    @Test
    void aPlanThatIsNoFileNeedsAnOutputFile() {
        assertThat(run("", line("record - report.json", "")).err())
                .isEqualTo("plan: a plan from standard input needs an output file; name it with -o\n");
    }

    @Test
    void whatHasNoFileNameIsNamedAfterItsTypeOrId() throws IOException {
        String list = Files.readString(folder.resolve("list.csv"));
        Path pages = folder.resolve("pages");

        assertThat(run(list, line("import - --to register -o OUT", "register.out"))
                        .exitCode())
                .isZero();
        assertThat(folder.resolve("register.out")).content().contains("\"id\": \"register\"");
        run(
                Files.readString(folder.resolve("plan.json")),
                line("page - pact.json --as-of 2027-01-01 -o OUT", pages.toString()));
        assertThat(pages.resolve("our-plan.html")).exists();
    }

    @Test
    void theDriverOfGitMergesFiles() {
        assertThat(run("", line("merge plan.json - plan.json --git=plan.json -o OUT", "some.out"))
                        .err())
                .isEqualTo("plan: --git merges files; standard input (-) is not one\n");
    }

    @Test
    void linksOfADocumentHaveTheirLines() throws IOException {
        String plan = Files.readString(folder.resolve("plan.json")).replace("\"cornerstones\"", """
                "references": [
                    {"relation": "derived-from", "document": "other", "target": "missing"}
                  ],
                  "cornerstones\"""");
        program.file("other.json", Documents.plan().id("other").build());
        String named = program.file("named.json", plan);
        String other = folder.resolve("other.json").toString();

        assertThat(run(plan, "check", "-", other).out())
                .contains("-:10:")
                .isEqualTo(program.run("check", named, other).out().replace("~/named.json", "-"));
    }

    @Test
    void aListIsKnownByItsFirstCharacter() {
        String list = "\ufeff\n Employer,Union,Expiry\nOurs,Local 1,2027-12-31\n";

        assertThat(run(list, line("calendar - --stamp 2026-11-01T12:00:00Z -o OUT", "some.out"))
                        .exitCode())
                .isZero();
        assertThat(run("\ufeff \n{}", line("calendar - -o OUT", "other.out")).out())
                .contains("-:2:1: error: ");
        assertThat(run("", line("calendar - -o OUT", "other.out")).exitCode()).isEqualTo(1);
    }
}
