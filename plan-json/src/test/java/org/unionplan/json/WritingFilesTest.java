package org.unionplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionplan.message.UnionplanException;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.Text;

class WritingFilesTest {

    private final DocumentJson json = DocumentJson.standard();
    private final StrategicPlan plan = StrategicPlan.builder().id("our-plan").build();

    @TempDir
    private Path directory;

    @Test
    void putsTheCanonicalFormInPlaceOfWhatWasThere() {
        Path file = directory.resolve("plan.json");
        json.write(plan.withTitle(Text.of("A longer one than the next")), file);
        json.write(plan, file);

        assertThat(file).hasContent(json.write(plan));
        assertThat(directory.toFile().list()).containsExactly("plan.json");
    }

    @Test
    void saysWhyItFails() {
        Path file = directory.resolve("none").resolve("plan.json");

        assertThatThrownBy(() -> json.write(plan, file))
                .isInstanceOfSatisfying(UnwritableFileException.class, e -> {
                    assertThat(e.getFile()).isEqualTo(file.toString());
                    assertThat(e.getReason()).isEqualTo("there is no such directory");
                })
                .hasMessage(file + " cannot be written: there is no such directory.");
    }

    @Test
    void aStringThatWouldNotBeReadAgainIsNotWritten() {
        StrategicPlan tooLong = StrategicPlan.builder()
                .id("plan")
                .title("x".repeat(JsonLimits.STANDARD.getStringLength() + 1))
                .build();
        Path file = directory.resolve("long.json");

        assertThatThrownBy(() -> json.write(tooLong, file))
                .isInstanceOf(UnionplanException.class)
                .hasMessage("A string has 1,000,001 characters, more than the 1,000,000 that may be read again.");
        assertThat(file).doesNotExist();
        assertThat(json.withLimits(JsonLimits.STANDARD.withStringLength(2_000_000))
                        .write(tooLong))
                .contains("xxx");
    }
}
