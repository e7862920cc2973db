package org.unionplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionplan.document.Document;
import org.unionplan.testkit.Documents;
import org.unionplan.testkit.Faults;
import org.unionplan.testkit.PlantedFault;
import org.unionplan.validation.DocumentValidator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

class JsonProperties {

    private final DocumentJson json = DocumentJson.standard();
    private final JsonMapper mapper = JsonMapper.builder()
            .findAndAddModules()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    @Provide
    Arbitrary<Document> documents() {
        return Documents.any();
    }

    @Provide
    Arbitrary<PlantedFault> planted() {
        return Faults.planted();
    }

    @Property(tries = 100)
    void whatIsWrittenIsReadAsItWas(@ForAll("documents") Document document) {
        assertThat(json.read(json.write(document), Document.class)).isEqualTo(document);
        assertThat(json.read(json.writeLine(document), Document.class)).isEqualTo(document);
    }

    @Property(tries = 100)
    void theCanonicalFormIsItsOwnCanonicalForm(@ForAll("documents") Document document) {
        String written = json.write(document);

        assertThat(json.write(json.read(written, Document.class))).isEqualTo(written);
        assertThat(json.writeLine(document)).doesNotContain("\n");
    }

    /** Jackson's own reader and printer are the oracle of our reader and writer. */
    @Property(tries = 100)
    void whatIsWrittenIsWhatAStandardReaderReads(@ForAll("documents") Document document) {
        JsonNode indented = mapper.readTree(json.write(document));
        JsonNode line = mapper.readTree(json.writeLine(document));

        assertThat(indented).isEqualTo(line).isEqualTo(mapper.readTree(mapper.writeValueAsString(document)));
        assertThat(json.read(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(indented), Document.class))
                .isEqualTo(document);
    }

    @Property(tries = 100)
    void aHostsMapperReadsWhatItWrites(@ForAll("documents") Document document) {
        assertThat(mapper.readValue(mapper.writeValueAsString(document), Document.class))
                .isEqualTo(document);
    }

    /** A draft with a fault of substance can still be read, reported, written and read again. */
    @Property(tries = 100)
    void aFaultyDocumentIsReadAndItsFindingsHaveLines(@ForAll("planted") PlantedFault planted) {
        Inspection<Document> inspection = json.inspect(json.write(planted.document()));

        assertThat(inspection.getReport().getFindings()).isEmpty();
        assertThat(inspection.getDocument()).contains(planted.document());
        assertThat(inspection
                        .locate(DocumentValidator.standard().validate(planted.document()))
                        .getFindings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.getLocation()).isPresent());
    }

    /** Cut off or changed anywhere, a document is read or refused with a finding, and nothing else happens. */
    @Property(tries = 100)
    void aDamagedDocumentIsReportedAndNeverCrashes(
            @ForAll("documents") Document document, @ForAll int where, @ForAll byte with) {
        byte[] bytes = json.write(document).getBytes(StandardCharsets.UTF_8);
        int at = Math.floorMod(where, bytes.length);
        byte[] changed = bytes.clone();
        changed[at] = with;

        check(changed);
        check(Arrays.copyOf(bytes, at));
    }

    /** Damages a file as a failing disk, a wrong tool or a hostile sender would: many changes at once, of every sort. */
    @Property(tries = 150)
    void aMangledDocumentIsReadOrRefusedSoonWithAReport(
            @ForAll("documents") Document document, @ForAll("manglings") List<Mangling> changes) {
        byte[] bytes = json.write(document).getBytes(StandardCharsets.UTF_8);
        for (Mangling change : changes) {
            bytes = change.apply(bytes);
        }
        byte[] mangled = bytes;

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> check(mangled));
    }

    @Provide
    Arbitrary<List<Mangling>> manglings() {
        return Mangling.any().list().ofMinSize(1).ofMaxSize(40);
    }

    private void check(byte[] bytes) {
        Inspection<Document> inspection = json.lines(new ByteArrayInputStream(bytes)).stream()
                .map(line -> line.inspect(DocumentValidator.standard()))
                .reduce((a, b) -> b)
                .orElse(null);
        assertThat(inspection == null
                        || inspection.getDocument().isPresent()
                        || inspection.getReport().hasErrors())
                .isTrue();
        try {
            json.read(new ByteArrayInputStream(bytes), Document.class);
        } catch (JsonFormatException e) {
            assertThat(e.getReport().getFindings()).isNotEmpty().allSatisfy(finding -> {
                assertThat(finding.getMessage().toString()).startsWith("Expected ");
                assertThat(finding.getLocation()).isPresent();
            });
        }
    }
}
