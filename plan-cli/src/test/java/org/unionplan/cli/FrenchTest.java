package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionplan.message.Messages;

/** In French the program has no English word but those of the document. */
class FrenchTest {

    private static final Path DOCUMENTS = Path.of("..", "plan-examples", "documents");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}|]*(\\|([^}]*))?}");

    /** The names of the commands, which are the same in every language. */
    private static final Set<String> COMMANDS = Main.commands().getSubcommands().keySet();

    /** The codes of rules, such as plan.term.missing, which programs read. */
    private static final Pattern CODE = Pattern.compile("\\b[a-z-]+(\\.[a-z-]+)+:");

    /** The names of options, such as --with, which are the same in every language. */
    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

    /** Words that English sentences have and no French one has. */
    private static final Set<String> ENGLISH_ALONE = englishAlone();

    private final Program program;

    FrenchTest(@TempDir Path directory) {
        this.program = new Program(directory);
    }

    private static Set<String> englishAlone() {
        Set<String> english = words(Messages.english());
        english.removeAll(words(Messages.french()));
        return english;
    }

    private static Set<String> words(Messages messages) {
        return messages.getCodes().stream()
                .map(code -> PARAMETER.matcher(messages.format(code, Map.of())).replaceAll(" $2 "))
                .flatMap(FrenchTest::words)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).map(word -> word.toLowerCase(Locale.ROOT));
    }

    private static Stream<List<String>> commands() {
        String plan = file("professional-employees-2021-2025-second.json");
        String alberta = file("alberta-plan.json");
        String platform = file("workers-platform.json");
        String ahead = file("three-years-ahead.json");
        String pact = file("solidarity-pact-2014.json");
        String register = file("agreement-register.json");
        String demands = file("workers-platform-register.json");
        Stream<List<String>> plans = Stream.of(plan, alberta, platform, ahead)
                .flatMap(file -> Stream.of(
                        List.of("show", file),
                        List.of("validate", "--profile", "accountable", file),
                        List.of("scorecard", "--as-of", "2028-06-30", "--explain", file),
                        List.of("scorecard", "--as-of", "2028-06-30", "--since", "2026-01-01", file),
                        List.of("accountability", "--as-of", "2028-06-30", file),
                        List.of("resources", file)));
        Stream<List<String>> pacts = pacts().flatMap(file -> Stream.of(
                List.of("show", file),
                List.of("validate", file),
                List.of("pact", file),
                List.of("pact", "--on", "2014-06-30", file),
                List.of("pact", "--on", "2020-06-30", file)));
        Stream<List<String>> registers = Stream.of(register, demands)
                .flatMap(file -> Stream.of(
                        List.of("show", file),
                        List.of("validate", file),
                        List.of("expiry", "--by", "sector,year", file),
                        List.of("clusters", "--window", "90", file)));
        String federation = file("federation");
        Stream<List<String>> many = Stream.of(
                List.of("check", federation),
                List.of("check", "--profile", "accountable", federation),
                List.of("find", federation, "led by executive-board and due before 2027-06"),
                List.of("find", federation, "xyzxyz youth"),
                List.of("find", federation, "progress < 50%"),
                List.of("find", federation),
                List.of("pacts", "--actor", "local-12", "--on", "2026-06-15", federation),
                List.of("pacts", "--actor", "local-12", "--on", "2030-06-15", federation),
                List.of("pacts", "--actor", "local-13", "--on", "2026-06-15", federation),
                List.of("rollup", "--as-of", "2026-06-30", federation),
                List.of("rollup", "--as-of", "2026-06-30", "--plan", "none", federation),
                List.of("rollup", "--as-of", "2026-06-30", pact));
        Stream<List<String>> others = Stream.of(
                List.of("pact", "--on", "2014-06-30", "--party", "nasuwt", pact),
                List.of("compare", file("professional-employees-2021-2025-first.json"), plan),
                List.of("compare", alberta, platform),
                List.of("compare", "--format", "markdown", file("professional-employees-2021-2025-first.json"), plan),
                List.of("show", "missing.json"),
                List.of("scorecard", "--as-of", "tomorrow", plan),
                List.of("scorecard", "--as-of", "2025-06-30", "--format", "markdown", platform),
                List.of("scorecard", plan),
                List.of("expiry", "--from", "2027-01-01", "--to", "2026-01-01", register),
                List.of("expiry", "--format", "csv", register),
                List.of("clusters", "--window", "0", register),
                List.of("page", plan, "--theme", "missing.css", "-o", "page.html"),
                List.of("shew"),
                List.of("show", "--colour", plan),
                List.of("pact", plan),
                List.of("show", plan, plan));
        return Stream.of(plans, pacts, registers, many, others).flatMap(each -> each);
    }

    private static Stream<String> pacts() {
        try (Stream<Path> files = Files.list(DOCUMENTS.resolve("pacts"))) {
            return Stream.concat(
                    Stream.of(file("solidarity-pact-2014.json")),
                    files.map(Path::toString).filter(name -> name.endsWith(".json")).sorted().toList().stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(String name) {
        return DOCUMENTS.resolve(name).toString();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyAnswerIsInFrench(List<String> command) {
        Program.Result result = program.run(
                Stream.concat(command.stream(), Stream.of("--lang", "fr")).toArray(String[]::new));

        assertThat(strangers(result.out() + result.err(), command)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("helps")
    void helpIsInFrench(List<String> command) {
        Program.Result result = program.run(Stream.concat(command.stream(), Stream.of("--help", "--lang", "fr"))
                .toArray(String[]::new));

        assertThat(result.exitCode()).isZero();
        assertThat(words(OPTION.matcher(result.out()).replaceAll(" "))
                        .filter(Set.of("usage", "show", "print", "the", "with", "file", "default")::contains))
                .allMatch(word -> command.contains(word) || COMMANDS.contains(word));
        assertThat(result.out()).contains("\nUtilisation\u00a0: plan");
    }

    private static Stream<List<String>> helps() {
        return Stream.concat(Stream.of(List.<String>of()), COMMANDS.stream().map(List::of));
    }

    /** The English words in that output that neither the documents nor the command have. */
    private static Set<String> strangers(String output, List<String> command) {
        Set<String> strangers = words(CODE.matcher(output).replaceAll(" "))
                .filter(ENGLISH_ALONE::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        COMMANDS.stream().flatMap(FrenchTest::words).forEach(strangers::remove);
        command.stream().flatMap(FrenchTest::words).forEach(strangers::remove);
        command.stream()
                .filter(argument -> Files.exists(Path.of(argument)))
                .flatMap(FrenchTest::filesAt)
                .flatMap(FrenchTest::wordsOfFile)
                .forEach(strangers::remove);
        return strangers;
    }

    /** Returns that file, or the files of documents in that folder. */
    private static Stream<String> filesAt(String place) {
        try (Stream<Path> files = Files.walk(Path.of(place))) {
            return files.map(Path::toString).filter(name -> name.endsWith(".json")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> wordsOfFile(String file) {
        try {
            return words(Files.readString(Path.of(file)).replaceAll("([a-z])([A-Z])", "$1 $2"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
