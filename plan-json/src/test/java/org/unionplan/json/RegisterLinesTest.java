package org.unionplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.document.Document;
import org.unionplan.message.UnionplanException;
import org.unionplan.testkit.Documents;
import org.unionplan.testkit.SeededRegisters;
import org.unionplan.validation.DocumentValidator;

/** Registers with one agreement a line. */
class RegisterLinesTest {

    private static final DocumentJson JSON = DocumentJson.standard();

    private static String lines(AgreementRegister register) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.writeRegisterLines(register, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> told(Inspection<Document> inspection) {
        return inspection.getReport().getFindings().stream()
                .map(finding -> finding.getLocation().map(Object::toString).orElse("-") + " " + finding.getCode() + " "
                        + finding.getPointer())
                .toList();
    }

    @Property(tries = 50)
    void whatIsWrittenIsReadBack(@ForAll("registers") AgreementRegister register) throws IOException {
        Path file = Files.createTempFile("register", ".jsonl");
        try {
            Files.writeString(file, lines(register));

            assertThat(JSON.read(file, AgreementRegister.class)).isEqualTo(register);
        } finally {
            Files.delete(file);
        }
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<AgreementRegister> registers() {
        return Documents.registers();
    }

    @Test
    void hasALineForEachAgreement() {
        AgreementRegister register = AgreementRegister.builder()
                .id("r")
                .addAgreement(CollectiveAgreement.builder()
                        .id("a")
                        .expiry("2027-12-31")
                        .build())
                .addAgreement(CollectiveAgreement.builder().id("b").build())
                .build();

        assertThat(lines(register)).isEqualTo("""
                {"formatVersion":"1.0","type":"agreement-register","id":"r"}
                {"id":"a","expiry":"2027-12-31"}
                {"id":"b"}
                """);
    }

    @Test
    void agreementsShareWhatIsEqual(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("r.jsonl"), """
                {"formatVersion":"1.0","type":"agreement-register","id":"r"}
                {"id":"a","union":"u","sector":"mining","expiry":"2027-12-31","places":[{"locality":"Erie"}],"x":"y"}
                {"id":"b","union":"u","sector":"mining","expiry":"2027-12-31","places":[{"locality":"Erie"}],"x":"y"}
                """);

        AgreementRegister register = JSON.read(file, AgreementRegister.class);
        CollectiveAgreement one = register.getAgreements().get(0);
        CollectiveAgreement other = register.getAgreements().get(1);

        assertThat(other.getUnion().orElseThrow()).isSameAs(one.getUnion().orElseThrow());
        assertThat(other.getSector().orElseThrow()).isSameAs(one.getSector().orElseThrow());
        assertThat(other.getExpiry().orElseThrow()).isSameAs(one.getExpiry().orElseThrow());
        assertThat(other.getPlaces().get(0)).isSameAs(one.getPlaces().get(0));
        assertThat(other.getUnknownMembers().get("x").orElseThrow())
                .isSameAs(one.getUnknownMembers().get("x").orElseThrow());
    }

    @Test
    void problemsAndFindingsHaveTheirLine(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("r.jsonl"), """
                {"formatVersion":"1.0","type":"agreement-register","id":"r"}
                {"id":"a","start":"2027-01-01","expiry":"2026-12-31"}

                {"id":"b","expiry":12}
                [1]
                {"id":"c"
                {"id":"a","start":"2027-01-01","expiry":"2026-12-31"}
                """);

        Inspection<Document> inspection = JSON.inspect(file);

        assertThat(told(inspection))
                .containsExactlyInAnyOrder(
                        "4:11 json.type /agreements/1/expiry",
                        "5:1 json.type /agreements",
                        "6:10 json.truncated /agreements");
        assertThat(((AgreementRegister) inspection.getDocument().orElseThrow()).getAgreements())
                .extracting(agreement -> agreement.getId().toString())
                .containsExactly("a", "b", "a");
        assertThat(told(JSON.inspect(file, DocumentValidator.standard())))
                .contains(
                        "2:32 agreement.expiry.early /agreements/0/expiry",
                        "7:32 agreement.expiry.early /agreements/2/expiry");
    }

    @Test
    void limitsHoldForEachLineAndNotForAllOfThem(@TempDir Path directory) throws IOException {
        AgreementRegister register = SeededRegisters.of(2_000, 3);
        Path file = Files.writeString(directory.resolve("r.jsonl"), lines(register));

        DocumentJson narrow = JSON.withLimits(JsonLimits.STANDARD.withMembers(2_000));
        assertThat(narrow.read(file, AgreementRegister.class)).isEqualTo(register);
        assertThat(told(JSON.withLimits(JsonLimits.STANDARD.withLineLength(100)).inspect(file)))
                .first()
                .isEqualTo("2:1 json.limit /agreements");
    }

    @Test
    void aRegisterOnOneLineIsARegister(@TempDir Path directory) throws IOException {
        AgreementRegister register = SeededRegisters.of(20, 3);
        Path file = Files.writeString(directory.resolve("r.json"), JSON.writeLine(register) + "\n\n");

        assertThat(JSON.read(file, AgreementRegister.class)).isEqualTo(register);
    }

    @Test
    void aRegisterThatWouldNotBeReadAgainIsNotWritten(@TempDir Path directory) {
        DocumentJson narrow = JSON.withLimits(JsonLimits.STANDARD.withMembers(1_000));
        Path file = directory.resolve("r.json");

        assertThatThrownBy(() -> narrow.write(SeededRegisters.of(200, 3), file))
                .isInstanceOf(UnionplanException.class)
                .hasMessageContaining("JSON Lines");
        assertThat(file).doesNotExist();
        narrow.write(SeededRegisters.of(20, 3), file);
        assertThat(narrow.read(file, AgreementRegister.class)).isEqualTo(SeededRegisters.of(20, 3));
    }
}
