package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.cli.Program.Result;
import org.unionplan.document.Document;
import org.unionplan.json.DocumentJson;
import org.unionplan.json.Inspection;
import org.unionplan.json.ReportJson;
import org.unionplan.message.Messages;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.validation.DocumentValidator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Tests of the options of {@code validate}. The forms of JSON are tested where they are written. */
class ValidateOptionsTest {

    private final Path directory;
    private final Program program;

    ValidateOptionsTest(@TempDir Path directory) {
        this.directory = directory;
        this.program = new Program(directory);
    }

    @Test
    void inFrenchTheSentencesAndTheSummaryAreFrench() {
        String dangling = program.file("a.json", Documents.withDanglingOrganization());
        String repeated = program.file("b.json", Documents.withRepeatedName());
        String untimed = program.file("c.json", Documents.withoutTerm());

        assertThat(program.run("validate", "--lang=fr", dangling, repeated, untimed))
                .isEqualTo(new Result(1, """
                ~/a.json:8:3: erreur: reference.dangling: Rien dans le document n’a l’identifiant «\u00a0nobody\u00a0».
                ~/b.json:15:7: avertissement: element.name.repeated: Le nom «\u00a0Bargaining\u00a0» est déjà porté ici par «\u00a0bargaining\u00a0».
                ~/c.json:1:1: conseil: plan.term.missing: Le plan n’indique pas sa durée.
                3 fichiers, 1 erreur, 1 avertissement, 1 conseil
                """, ""));
    }

    @Test
    void inFrenchTheProblemsOfFormAreFrenchToo() throws IOException {
        String file = program.file("plan.json", """
                {
                  "formatVersion": "1.0",
                  "type": "strategic-plan",
                  "id": "our-plan",
                  "content": "hole"
                }
                """);

        assertThat(program.run("validate", "--lang=fr", file).out()).isEqualTo("""
                ~/plan.json:5:3: erreur: json.word: Attendu\u00a0: un mot parmi "whole", "excerpt"; trouvé\u00a0: «\u00a0hole\u00a0». Vouliez-vous dire «\u00a0whole\u00a0»?
                1 fichier, 1 erreur
                """);
    }

    @Test
    void inFrenchNothingFoundIsSaidInFrench() {
        String sound = program.file("plan.json", Documents.sound());
        String missing = directory.resolve("missing.json").toString();

        assertThat(program.run("validate", "--lang=fr", sound).out()).isEqualTo("1 fichier, aucun problème\n");
        assertThat(program.run("validate", "--lang=fr", missing).out())
                .isEqualTo("aucun fichier vérifié, 1 illisible\n");
        assertThat(program.run("validate", "--lang=fr", "--limit=1", twoBlankNames())
                        .out())
                .endsWith("~/two.json: et 1 de plus\n1 fichier, 2 erreurs\n");
    }

    @Test
    void englishIsWhatItSpeaksUnlessToldOtherwise() {
        String file = program.file("plan.json", Documents.withDanglingOrganization());

        assertThat(program.run("validate", "--lang=en", file)).isEqualTo(program.run("validate", file));
    }

    @Test
    void theStricterProfileAsksMore() {
        StrategicPlan plan = StrategicPlan.builder()
                .from(Documents.sound())
                .addMemberGoal(org.unionplan.plan.MemberGoal.builder()
                        .id("raise")
                        .text("A raise")
                        .build())
                .build();
        String file = program.file("plan.json", plan);

        assertThat(program.run("validate", file).out()).isEqualTo("1 file, no problems\n");
        assertThat(program.run("validate", "--profile=standard", file).out()).isEqualTo("1 file, no problems\n");
        Result accountable = program.run("validate", "--profile=accountable", file);
        assertThat(accountable.out()).contains(": warning: goal.unserved: ").endsWith("1 file, 4 warnings\n");
        assertThat(accountable.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "error, sound, 0",
        "error, advice, 0",
        "error, warning, 0",
        "error, error, 1",
        "warning, sound, 0",
        "warning, advice, 0",
        "warning, warning, 1",
        "warning, error, 1",
    })
    void theExitCodeFollowsTheGravestFinding(String failOn, String kind, int exitCode) {
        StrategicPlan plan = switch (kind) {
            case "advice" -> Documents.withoutTerm();
            case "warning" -> Documents.withRepeatedName();
            case "error" -> Documents.withDanglingOrganization();
            default -> Documents.sound();
        };
        String file = program.file("plan.json", plan);
        String sound = program.file("sound.json", Documents.sound());

        for (String format : List.of("text", "json", "sarif")) {
            assertThat(program.run("validate", "--fail-on", failOn, "--format", format, file, sound)
                            .exitCode())
                    .isEqualTo(exitCode);
        }
    }

    @Test
    void anAnsweredFindingIsToldCountedApartAndFailsNothing() {
        String code = "element.name.repeated";
        StrategicPlan plan = Documents.withRepeatedName()
                .withAnswers(Document.FindingAnswer.builder()
                        .code(code)
                        .reason("as\npublished")
                        .build());
        String file = program.file("plan.json", plan);

        Program.Result text = program.run("validate", "--fail-on", "warning", file);

        assertThat(text.exitCode()).isZero();
        assertThat(text.out())
                .contains(": warning (answered: as published): " + code + ": ")
                .endsWith("\n1 file, 1 answered\n");
        assertThat(program.run("validate", "--lang", "fr", file).out())
                .contains(" (réponse\u00a0: as published): " + code + ": ")
                .endsWith("\n1 fichier, 1 constat traité\n");
        assertThat(program.run("validate", "--format", "json", file).out()).contains("\"answer\": \"as\\npublished\"");
        assertThat(program.run("validate", "--format", "sarif", file).out())
                .contains("\"suppressions\"", "\"kind\": \"inSource\"", "\"justification\": \"as\\npublished\"");
    }

    @Test
    void errorIsWhatFailsUnlessToldOtherwise() {
        assertThat(program.run("validate", program.file("plan.json", Documents.withRepeatedName()))
                        .exitCode())
                .isZero();
    }

    @Test
    void theLimitHoldsForEachFileAndTheOthersAreCounted() {
        String dangling = program.file("a.json", Documents.withDanglingOrganization());

        assertThat(program.run("validate", "--limit", "1", twoBlankNames(), dangling))
                .isEqualTo(new Result(1, """
                ~/two.json:11:7: error: text.blank: The text is blank.
                ~/two.json: and 1 more
                ~/a.json:8:3: error: reference.dangling: Nothing in the document has the id "nobody".
                2 files, 3 errors
                """, ""));
    }

    @Test
    void anErrorBeyondTheLimitStillFails() {
        StrategicPlan plan = Documents.plan()
                .language("en")
                .organization("nobody")
                .addCornerstone(Cornerstone.builder().id("c").name("C").build())
                .build();
        Result result = program.run("validate", "--limit=1", program.file("plan.json", plan));

        assertThat(result.out()).contains(": advice: plan.term.missing: ").endsWith("""
                ~/plan.json: and 1 more
                1 file, 1 error, 1 piece of advice
                """);
        assertThat(result.exitCode()).isEqualTo(1);
    }

    @Test
    void jsonIsWhatTheLibraryWrites() {
        String file = program.file("plan.json", Documents.withDanglingOrganization());
        Inspection<Document> inspection = DocumentJson.standard().inspect(Path.of(file));
        String expected = ReportJson.standard()
                .toJson(file, inspection.checked(DocumentValidator.standard()).getReport());

        assertThat(program.run("validate", "--format=json", file))
                .isEqualTo(new Result(1, expected.replace(directory.toString(), "~"), ""));
    }

    @Test
    void sarifIsWhatTheLibraryWrites() {
        String file = program.file("plan.json", Documents.withDanglingOrganization());
        Inspection<Document> inspection = DocumentJson.standard().inspect(Path.of(file));
        String expected = ReportJson.standard()
                .withMessages(Messages.french())
                .toSarif(file, inspection.checked(DocumentValidator.standard()).getReport());

        assertThat(program.run("validate", "--format=sarif", "--lang=fr", file))
                .isEqualTo(new Result(1, expected.replace(directory.toString(), "~"), ""));
    }

    @Test
    void sarifNamesFilesFromTheDirectoryTheProgramRunsIn() throws IOException {
        // The tests run in the directory of their module.
        Path here = Files.createTempDirectory(Path.of("target"), "énoncé ");
        Path file = here.resolve("plan.json");
        DocumentJson.standard().write(Documents.withDanglingOrganization(), file);

        for (String name :
                List.of(file.toString(), "./" + file, file.toAbsolutePath().toString())) {
            assertThat(program.run("validate", "--format=sarif", name).out())
                    .contains("\"uri\": \"target/%C3%A9nonc%C3%A9%20")
                    .doesNotContain("file://");
        }
        Files.delete(file);
        Files.delete(here);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif"})
    void ofSeveralFilesThereIsOneText(String format) {
        String blank = twoBlankNames();
        String dangling = program.file("a.json", Documents.withDanglingOrganization());
        String sound = program.file("c.json", Documents.sound());

        Result result = program.run("validate", "--format", format, blank, dangling, sound);

        assertThat(tokens(result.out())).isPositive();
        assertThat(result.out()).containsSubsequence("/a.json", "/c.json", "/two.json");
        assertThat(result.exitCode()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif"})
    void aFileThatCannotBeReadLeavesTheTextWhole(String format) {
        String missing = directory.resolve("missing.json").toString();
        String dangling = program.file("a.json", Documents.withDanglingOrganization());

        Result result = program.run("validate", "--format", format, missing, dangling);

        assertThat(tokens(result.out())).isPositive();
        assertThat(result.out()).contains("reference.dangling");
        if (format.equals("sarif")) {
            assertThat(result.out())
                    .contains("\"executionSuccessful\": false", "/missing.json\"", "there is no such file");
        } else {
            assertThat(result.out()).doesNotContain("missing.json");
        }
        assertThat(result.err()).isEqualTo("plan: ~/missing.json: there is no such file\n");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(tokens(program.run("validate", "--format", format, missing, "plan\0.json")
                        .out()))
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif"})
    void neitherATerminalNorAReaderObeysWhatADocumentSays(String format) throws IOException {
        String hostile = "\u009b31m\u202e\u2028@|red x|@ %s </script> \ud83d\ude80";
        String file = program.file("a\u202e\u001b %s\n.json", """
                {"formatVersion": "1.0", "type": "strategic-plan", "id": "p", "title": "P", "content": "HOSTILE"}
                """.replace("HOSTILE", hostile));

        Result result = program.run("validate", "--color=always", "--format", format, file);

        assertThat(tokens(result.out())).isPositive();
        assertThat(result.out().codePoints().filter(c -> c != '\n' && Character.isISOControl(c)))
                .isEmpty();
        assertThat(result.out())
                .doesNotContain("\u202e")
                .doesNotContain("\u2028")
                .contains("@|red x|@ %s </script>");
    }

    @Test
    void jsonIsNeverInColour() {
        String file = program.file("plan.json", Documents.withDanglingOrganization());

        assertThat(program.run("validate", "--color=always", "--format=json", file))
                .isEqualTo(program.run("validate", "--format=json", file));
    }

    private String twoBlankNames() {
        return program.file("two.json", Documents.withTwoBlankNames());
    }

    /** Counts the tokens of a text, which must be a single JSON value. */
    private static int tokens(String text) {
        int tokens = 0;
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            while (parser.nextToken() != null) {
                tokens++;
                if (parser.streamReadContext().inRoot()) {
                    assertThat(parser.currentToken().isStructEnd()).isTrue();
                    assertThat(parser.nextToken()).isNull();
                    return tokens;
                }
            }
        }
        return tokens;
    }
}
