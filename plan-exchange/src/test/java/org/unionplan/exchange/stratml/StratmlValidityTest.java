package org.unionplan.exchange.stratml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.exchange.stratml.StratmlFile.StratmlForm;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.testkit.Documents;
import org.unionplan.value.ElementId;
import org.xml.sax.SAXException;

/**
 * Files that are written are valid by the published schemas, which are not part of the project: {@code
 * -Dunionplan.stratml=FOLDER} names a folder with {@code xsd} and {@code documents}. Without it these tests are skipped.
 */
class StratmlValidityTest {

    private static final String FOLDER = System.getProperty("unionplan.stratml", "");

    @BeforeAll
    static void needsTheSchemas() {
        assumeTrue(Files.isDirectory(Path.of(FOLDER, "xsd")), "skipped: -Dunionplan.stratml names no folder with xsd");
    }

    private static Schema schema(StratmlForm form) {
        String name = form == StratmlForm.PART_2
                ? "PerformancePlanOrReport20160216.xsd"
                : "StrategicPlanISOVersion20140401.xsd";
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Path.of(FOLDER, "xsd", name).toFile());
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertValid(String text, Schema schema) {
        try {
            schema.newValidator().validate(new StreamSource(new StringReader(text)));
        } catch (SAXException | IOException e) {
            throw new AssertionError(e.getMessage() + "\n" + text, e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ferry-report.xml", "damaged.xml", "ansi-part-1.xml", "ansi-part-2.xml"})
    void ourFilesAreWrittenValid(String name) {
        StrategicPlan plan =
                StratmlFiles.read(StratmlFiles.text(name)).getPlan().orElseThrow();

        for (StratmlForm form : StratmlForm.values()) {
            assertValid(StratmlFile.write(plan, form).getText(), schema(form));
        }
    }

    @ParameterizedTest
    @EnumSource(StratmlForm.class)
    void anyPlanIsWrittenValid(StratmlForm form) {
        Schema schema = schema(form);

        Documents.plans(12)
                .sampleStream()
                .limit(100)
                .forEach(plan -> assertValid(StratmlFile.write(plan, form).getText(), schema));
    }

    @Test
    void publishedFilesComeInAndGoOut() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(FOLDER, "documents"))) {
            List<Path> documents = files.sorted().toList();
            assertThat(documents).isNotEmpty();
            for (Path document : documents) {
                StrategicPlan plan = StratmlFile.read(Files.readAllBytes(document), ElementId.of("imported"))
                        .getPlan()
                        .orElseThrow();
                String text = StratmlFile.write(plan, StratmlForm.PART_2).getText();

                assertValid(text, schema(StratmlForm.PART_2));
                assertThat(StratmlFiles.read(text).getPlan()).contains(plan);
            }
        }
    }
}
