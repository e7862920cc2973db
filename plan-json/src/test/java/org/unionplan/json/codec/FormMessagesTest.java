package org.unionplan.json.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.json.DocumentJson;
import org.unionplan.json.JsonFormatException;
import org.unionplan.json.JsonLimits;
import org.unionplan.message.Message;
import org.unionplan.message.Messages;
import org.unionplan.message.UnionplanException;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Finding;
import org.unionplan.rule.ValidationReport;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.Datum;
import org.unionplan.value.Members;

/** Every problem of form has its sentence in both languages. */
class FormMessagesTest {

    private static final Messages FRENCH = Messages.french();

    /** No document brings these out: the parser refuses first, or never leaves out its reason. */
    private static final Set<String> NEVER_SAID = Set.of("found.fault", "found.detail", "found.other");

    private static Map<String, String> file(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = FormMessages.class.getResourceAsStream("/org/unionplan/json/" + name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    private static Set<String> parameters(String template) {
        return Pattern.compile("\\{ ?[a-zA-Z]+\\}")
                .matcher(template)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"problems", "files"})
    void bothFilesHaveTheSameKeysAndParameters(String name) throws IOException {
        Map<String, String> english = file(name + ".properties");
        Map<String, String> translated = file(name + "_fr.properties");

        assertThat(translated).containsOnlyKeys(english.keySet());
        english.forEach((key, template) -> {
            assertThat(template).as(key).isNotBlank();
            assertThat(parameters(translated.getOrDefault(key, ""))).as(key).isEqualTo(parameters(template));
        });
    }

    private static String plan(String members) {
        return "{\"formatVersion\": \"1.0\", \"type\": \"strategic-plan\", \"id\": \"plan\", " + members + "}";
    }

    private static String pact(String members) {
        return "{\"formatVersion\": \"1.0\", \"type\": \"pact\", \"id\": \"pact\", " + members + "}";
    }

    private static String term(String value) {
        return plan("\"term\": \"" + value + "\"");
    }

    private static String observation(String member) {
        return plan("\"metrics\": [{\"id\": \"m\", \"name\": \"M\", \"observations\": [{\"asOf\": \"2021\", " + member
                + "}]}]");
    }

    private static String recurrence(String value) {
        return plan("\"cornerstones\": [{\"id\": \"c\", \"name\": \"C\", \"recurrence\": \"" + value + "\"}]");
    }

    private static String language(String value) {
        return plan("\"language\": \"" + value + "\"");
    }

    /** Documents with every mistake of form there is. */
    private static Stream<String> mistaken() {
        return Stream.of(
                        Stream.of(
                                plan("\"title\": 7"),
                                plan("\"title\": null"),
                                plan("\"title\": {\"en\": {}}"),
                                plan("\"title\": {}"),
                                plan("\"title\": \"a\", \"title\": \"b\""),
                                plan("\"cornerstones\": {}"),
                                plan("\"cornerstones\": [\"c\"]"),
                                plan("\"terminology\": 7"),
                                plan("\"cornerstones\": [{\"id\": \"c\"}]"),
                                plan("\"actors\": [{\"id\": \"a\"}]"),
                                plan("\"organization\": true"),
                                plan("\"organization\": \"a b\""),
                                plan("\"kind\": 7"),
                                plan("\"kind\": \" platform\""),
                                observation("\"recordedAt\": 7"),
                                observation("\"recordedAt\": \"yesterday\""),
                                observation("\"dimensions\": 7"),
                                plan("\"language\": 7"),
                                plan("\"content\": \"hole\""),
                                plan("\"content\": 7"),
                                plan("\"term\": [2021]"),
                                plan("\"term\": {}"),
                                plan("\"declaredCounts\": [{\"level\": \"cornerstone\", \"count\": 1.5}]"),
                                plan("\"declaredCounts\": [{\"level\": \"cornerstone\", \"count\": \"two\"}]"),
                                plan("\"duties\": [{\"kind\": \"report\", \"everyElectedPost\": 7}]"),
                                plan("\"cornerstones\": [{\"id\": \"c\", \"name\": \"C\", \"recurrence\": 7}]"),
                                plan("\"x-a\": 1e5000"),
                                plan("\"x-a\": 1e999999999999"),
                                pact("\"renewal\": {\"kind\": \"automatic\", \"period\": 7}"),
                                pact("\"renewal\": {\"kind\": \"automatic\", \"period\": \"soon\"}"),
                                plan("\"term\": {\"edtf\": \"2021\", \"asWritten\": \" \"}"),
                                "{\"formatVersion\": 1, \"type\": \"pact\", \"id\": \"p\"}",
                                "{\"formatVersion\": \"one\", \"type\": \"pact\", \"id\": \"p\"}",
                                "{\"formatVersion\": \"2.0\", \"type\": \"pact\", \"id\": \"p\"}",
                                "{}",
                                "{\"type\": \"pakt\"}",
                                "[]",
                                "",
                                " ",
                                "{",
                                "<plan/>",
                                "id: plan",
                                "{\"id\" \"p\"}",
                                "{\"id\": \"p\" \"title\": \"P\"}",
                                "{id: 1}",
                                "{\"id\": [1}",
                                "{\"id\": 01}",
                                "{\"id\": \"\\x\"}",
                                "{\"id\": \"a\nb\"}",
                                plan("\"x-a\": " + "[".repeat(1_000)),
                                pact("\"title\": \"P\"") + "{}"),
                        Stream.of(
                                        "2021-13",
                                        "2021-02-30",
                                        "-0001",
                                        "Y12345",
                                        "[2021]",
                                        "2021-01-01T10:00",
                                        "2021?-01",
                                        "20X1",
                                        "hello",
                                        "P3M/2021",
                                        "../..",
                                        "../P3M",
                                        "2021/P0D",
                                        "9999-12-31/P1Y")
                                .map(FormMessagesTest::term),
                        Stream.of(
                                        "R",
                                        "R5/P3M",
                                        "R/2021-13-01/P3M",
                                        "R/P5M",
                                        "--13",
                                        "--04,--04",
                                        "monthly",
                                        "0/P1Y",
                                        "R/2021-01-01/P0D")
                                .map(FormMessagesTest::recurrence),
                        Stream.of("e", "toolonglanguage", "en-a", "en-US-Latn", "x", "en-a-bb-a-cc", "de-1996-1996")
                                .map(FormMessagesTest::language))
                .flatMap(each -> each);
    }

    private static List<Finding> problems(DocumentJson json, Path folder) throws IOException {
        Stream.Builder<Finding> found = Stream.builder();
        mistaken().forEach(text -> json.inspect(text).getReport().getFindings().forEach(found));
        Path latin = folder.resolve("latin.json");
        Files.write(latin, plan("\"title\": \"Unité\"").getBytes(StandardCharsets.ISO_8859_1));
        json.inspect(latin).getReport().getFindings().forEach(found);
        json.inspect(folder).getReport().getFindings().forEach(found);
        Path wide = folder.resolve("wide.json");
        Files.write(wide, plan("\"title\": \"P\"").getBytes(StandardCharsets.UTF_16LE));
        json.inspect(wide).getReport().getFindings().forEach(found);
        found.add(
                assertThrows(JsonFormatException.class, () -> json.read(pact("\"title\": \"P\""), StrategicPlan.class))
                        .getReport()
                        .getFindings()
                        .get(0));
        for (String signature : List.of("%PDF-1.7", "PK\u0003\u0004", "\u001f\u008b")) {
            Path binary = folder.resolve("binary.json");
            Files.write(binary, signature.getBytes(StandardCharsets.ISO_8859_1));
            json.inspect(binary).getReport().getFindings().forEach(found);
        }
        return found.build().toList();
    }

    private static void collect(Message message, Set<String> codes) {
        codes.add(message.getCode());
        message.getParameters()
                .values()
                .forEach(parameter -> parameter.getMessages().forEach(inner -> collect(inner, codes)));
    }

    /** Every sentence of the file is met, and every message that is met has its sentence. */
    @Test
    void theFileHasExactlyTheMessagesThatOccur(@TempDir Path folder) throws IOException {
        Set<String> met = new TreeSet<>();
        Stream.concat(problems(DocumentJson.standard(), folder).stream(), tooLong().stream())
                .forEach(finding -> collect(finding.getMessage(), met));
        refusedToMappers().forEach(message -> collect(message, met));

        assertThat(met).allMatch(Messages.english()::has);
        Set<String> known = new TreeSet<>(file("problems.properties").keySet());
        known.removeAll(NEVER_SAID);
        met.retainAll(file("problems.properties").keySet());
        assertThat(met).isEqualTo(known);
    }

    private static List<Message> refusedToMappers() {
        HostCodec codec = new HostCodec(Messages.english());
        HostFormException noNull = assertThrows(HostFormException.class, () -> codec.named(Datum.Null.class, "a"));
        List<Message> refused = new ArrayList<>();
        refused.add(noNull.getReport().getFindings().get(0).getMessage());
        List<Executable> refusals = List.of(
                () -> codec.name(Members.NONE),
                () -> codec.named(PlanElement.class, "a"),
                () -> codec.named(ValidationReport.class, "a"),
                () -> codec.name(DocumentValidator.standard()));
        refusals.forEach(refusal -> refused.add(
                assertThrows(UnionplanException.class, refusal).getProblem().orElseThrow()));
        return refused;
    }

    private static List<Finding> tooLong() {
        Stream<Finding> lines = DocumentJson.standard()
                .withLimits(JsonLimits.STANDARD.withLineLength(10))
                .lines(new ByteArrayInputStream(plan("\"title\": \"P\"").getBytes(StandardCharsets.UTF_8)))
                .stream()
                .flatMap(line -> line.inspect().getReport().getFindings().stream());
        Stream<Finding> documents = Stream.of(
                        JsonLimits.STANDARD.withDocumentLength(10),
                        JsonLimits.STANDARD.withMembers(3),
                        JsonLimits.STANDARD.withNameLength(5),
                        JsonLimits.STANDARD.withStringLength(5),
                        JsonLimits.STANDARD.withNumberLength(5),
                        JsonLimits.STANDARD.withDigits(5))
                .flatMap(few -> DocumentJson.standard()
                        .withLimits(few)
                        .inspect(plan("\"title\": \"P\", \"x-a\": 123456"))
                        .getReport()
                        .getFindings()
                        .stream());
        return Stream.concat(lines, documents).toList();
    }

    @Test
    void everyProblemHasAFrenchSentence(@TempDir Path folder) throws IOException {
        assertThat(problems(DocumentJson.standard(), folder))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(FRENCH.format(finding.getMessage()))
                        .startsWith("Attendu\u00a0: ")
                        .doesNotContain("Expected"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"title\": 7 | Attendu\u00a0: une chaîne, ou un objet de chaînes par langue; trouvé\u00a0: un nombre.",
                "\"content\": \"hole\" | Attendu\u00a0: un mot parmi \"whole\", \"excerpt\"; trouvé\u00a0: «\u00a0hole\u00a0». Vouliez-vous dire «\u00a0whole\u00a0»?",
                "\"organization\": \"a b\" | Attendu\u00a0: un identifiant de lettres, chiffres, «\u00a0-\u00a0», «\u00a0.\u00a0» et «\u00a0_\u00a0» qui commence par une lettre ou «\u00a0_\u00a0»; trouvé\u00a0: «\u00a0a b\u00a0». Essayez a-b.",
                "\"actors\": [{\"id\": \"a\"}] | Attendu\u00a0: le membre «\u00a0name\u00a0» dans un objet «\u00a0actor\u00a0»; trouvé\u00a0: aucun.",
            })
    void readsAsFrench(String members, String message) {
        assertThat(DocumentJson.standard().inspect(plan(members)).getReport().getFindings())
                .extracting(finding -> finding.getMessage().in(FRENCH))
                .containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{expected} ${7*7} $1 \\\\1 | «\u00a0{expected} ${7*7} $1 \\1\u00a0»",
                "nothing | «\u00a0nothing\u00a0»",
                "{word}\\\" again | «\u00a0{word}\" again\u00a0»",
            })
    void neverTakesTextOfADocumentForAPhraseOrATemplate(String found, String shown) {
        assertThat(DocumentJson.standard()
                        .inspect(plan("\"content\": \"" + found + "\""))
                        .getReport()
                        .getFindings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.getMessage().in(FRENCH)).endsWith("; trouvé\u00a0: " + shown + "."));
    }
}
