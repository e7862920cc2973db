package org.unionplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionplan.document.Document;
import org.unionplan.rule.Finding;
import org.unionplan.validation.DocumentValidator;

/**
 * Files that are in the format and files that are not, each with what is expected beside it: the canonical form, or the
 * findings. What is expected was written by hand; see the README there.
 */
class CorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");

    private final DocumentJson json = DocumentJson.standard();
    private final DocumentValidator validator = DocumentValidator.standard();

    private static Stream<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(CORPUS.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    static Stream<Path> valid() throws IOException {
        return files("valid");
    }

    static Stream<Path> invalid() throws IOException {
        return files("invalid");
    }

    private static Path beside(Path file, String ending) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.length() - "json".length()) + ending);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("valid")
    void isReadAndWrittenInItsCanonicalForm(Path file) throws IOException {
        Inspection<Document> inspection = json.inspect(file);
        String canonical = Files.readString(beside(file, "canonical"));

        assertThat(inspection.getReport().getFindings()).isEmpty();
        assertThat(json.write(inspection.getDocument().orElseThrow())).isEqualTo(canonical);
        assertThat(json.write(json.read(canonical, Document.class))).isEqualTo(canonical);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("invalid")
    void isToldWithAllThatIsWrongAndWhere(Path file) throws IOException {
        List<Finding> findings = json.inspect(file, validator).getReport().getFindings();

        assertThat(findings.stream().map(CorpusTest::line))
                .containsExactlyElementsOf(Files.readAllLines(beside(file, "findings")));
    }

    private static String line(Finding finding) {
        return (finding.getLocation().map(Object::toString).orElse("nowhere") + " " + finding.getCode() + " "
                        + finding.getPointer())
                .strip();
    }

    @Test
    void isLargeEnough() throws IOException {
        assertThat(invalid().count()).isGreaterThanOrEqualTo(120);
        assertThat(valid().count()).isGreaterThanOrEqualTo(20);
    }
}
