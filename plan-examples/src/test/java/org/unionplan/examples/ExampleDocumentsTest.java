package org.unionplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.json.DocumentJson;
import org.unionplan.json.Inspection;
import org.unionplan.plan.Action;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.Datum;
import org.unionplan.value.Extensible;

/** Tests of every example document, and of findings when a fault is planted in one. */
class ExampleDocumentsTest {

    /** The last line of an object in the canonical form, with the line break before it. */
    private static final Pattern END_OF_OBJECT = Pattern.compile("\n( *)}(?=,?\n)");

    /** The beginning of an object in which every member names a dimension, so that none is unknown. */
    private static final Pattern DIMENSIONS = Pattern.compile("\"dimensions\": \\{\n");

    private final DocumentJson json = DocumentJson.standard();
    private final DocumentValidator validator = DocumentValidator.standard();

    @TempDir
    Path folder;

    static List<Path> files() {
        return Examples.files();
    }

    /** The files of all folders but the house rules, which are no document. */
    static List<Path> filesOfAllFolders() throws IOException {
        try (Stream<Path> files = Files.walk(Examples.file("."))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.endsWith("house-rules.json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreThese() {
        assertThat(files())
                .extracting(file -> file.getFileName().toString())
                .containsExactly(
                        "agreement-register.json",
                        "alberta-plan.json",
                        "coastal-ferries-2026.json",
                        "professional-employees-2021-2025-first.json",
                        "professional-employees-2021-2025-second.json",
                        "solidarity-pact-2014.json",
                        "three-years-ahead-2026.json",
                        "three-years-ahead.json",
                        "workers-platform-register.json",
                        "workers-platform.json");
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingIsWrongWithItsForm(Path file) {
        assertThat(json.inspect(file).getReport().getFindings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void noRuleFindsAnErrorInIt(Path file) {
        Document document = json.read(file, Document.class);

        assertThat(validator.validate(document).getFindings(Severity.ERROR)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyMemberOfItIsKnown(Path file) {
        Document document = json.read(file, Document.class);

        assertThat(objects(document))
                .allSatisfy(object ->
                        assertThat(object.getUnknownMembers().getNames()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("filesOfAllFolders")
    void readAndWrittenItIsTheSameToTheByte(Path file) {
        Document document = json.read(file, Document.class);

        assertThat(json.write(document)).isEqualTo(Examples.text(file));
    }

    @ParameterizedTest
    @MethodSource("files")
    void writtenAndReadItIsEqual(Path file) {
        Document document = json.read(file, Document.class);

        assertThat(json.read(json.write(document), Document.class)).isEqualTo(document);
        assertThat(json.read(json.writeLine(document), Document.class)).isEqualTo(document);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyObjectOfItKeepsTheMembersOfAnotherTool(Path file) {
        String extended = withMemberInEveryObject(Examples.text(file));

        Document document = json.read(extended, Document.class);

        assertThat(json.write(document)).isEqualTo(extended);
        assertThat(json.read(json.write(document), Document.class)).isEqualTo(document);
        assertThat(document).isNotEqualTo(json.read(file, Document.class));
        assertThat(noted(document))
                .as("as many notes as objects in the file, but for those whose members are dimensions")
                .hasSize(Math.toIntExact(END_OF_OBJECT
                                .matcher(Examples.text(file))
                                .results()
                                .count()
                        - DIMENSIONS.matcher(Examples.text(file)).results().count()));
    }

    @Test
    void theMembersOfAnotherToolStayWhereTheyStoodAtAnyDepth() {
        String extended = withMemberInEveryObject(Examples.text(Examples.file("workers-platform.json")));

        StrategicPlan plan = json.read(extended, StrategicPlan.class);

        assertThat(List.<Extensible>of(
                        plan,
                        Examples.find(plan, "organizing", Cornerstone.class),
                        Examples.find(plan, "support-local-campaigns", Action.class)
                                .getTimeframe()
                                .orElseThrow(),
                        Examples.actor(plan, "cupe-workers"),
                        Examples.find(plan, "support-local-campaigns", Action.class)
                                .getResponsibilities()
                                .get(1)))
                .allSatisfy(object ->
                        assertThat(object.getUnknownMembers().get("x-note")).contains(Datum.of("kept")));
    }

    @Test
    void anIdThatIsGivenTwiceIsReportedAtItsSecondLine() {
        String text = Examples.text(Examples.file("professional-employees-2021-2025-first.json"));
        String faulty = text.replace("\"id\": \"mobilization\"", "\"id\": \"engagement\"");

        assertThat(errors(faulty))
                .containsExactly("id.duplicate at line " + lineOf(faulty, "\"id\": \"engagement\"", 2));
    }

    @Test
    void aReferenceToNothingIsReportedAtItsLine() {
        String text = Examples.text(Examples.file("workers-platform.json"));
        String faulty = text.replaceFirst("\"actor\": \"area-based-teams\"", "\"actor\": \"area-teams\"");

        assertThat(errors(faulty))
                .containsExactly("reference.dangling at line " + lineOf(faulty, "\"actor\": \"area-teams\"", 1));
    }

    @Test
    void theSignatureOfAStrangerIsReportedAtItsLine() {
        String text = Examples.text(Examples.file("solidarity-pact-2014.json"));
        String faulty = text.replace("\"party\": \"pego\"", "\"party\": \"ontario-government\"");

        assertThat(errors(faulty))
                .containsExactly(
                        "pact.signature.stranger at line " + lineOf(faulty, "\"party\": \"ontario-government\"", 1));
    }

    /** The errors in a faulty copy on disk, each as its code and line. */
    private List<String> errors(String faulty) {
        Path copy = folder.resolve("faulty.json");
        Inspection<Document> inspection = json.inspect(write(copy, faulty));
        assertThat(inspection.getReport().getFindings()).isEmpty();
        Document document = inspection.getDocument().orElseThrow();
        return inspection.locate(validator.validate(document)).getFindings(Severity.ERROR).stream()
                .map(ExampleDocumentsTest::codeAndLine)
                .toList();
    }

    private static String codeAndLine(Finding finding) {
        return finding.getCode() + " at line "
                + finding.getLocation().orElseThrow().getLine();
    }

    /** The line, counted from one, on which something stands for the nth time. */
    private static long lineOf(String text, String wanted, int nth) {
        int at = -1;
        for (int i = 0; i < nth; i++) {
            at = text.indexOf(wanted, at + 1);
            assertThat(at).as(wanted).isNotNegative();
        }
        return text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }

    private static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with one more member at the end of every object, where the canonical form has such members. */
    private static String withMemberInEveryObject(String canonical) {
        return END_OF_OBJECT.matcher(canonical).replaceAll(",\n$1  \"x-note\": \"kept\"\n$1}");
    }

    private static List<Extensible> noted(Document document) {
        return objects(document).stream()
                .filter(object -> object.getUnknownMembers().get("x-note").isPresent())
                .toList();
    }

    private static List<Extensible> objects(Document document) {
        return DocumentIndex.of(document, DocumentType.shapeOf(document)).getNodes().stream()
                .map(DocumentIndex.Node::getValue)
                .toList();
    }
}
