package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large document in a process with a heap in proportion to it. */
class LargeDocumentTest {

    /** The profile "thorough" has 998,000, which is just within the limit of 5,000,000 members and items. */
    private static final int OBSERVATIONS = Integer.getInteger("unionplan.observations", 20_000);

    /** A kilobyte for each observation, which has five members and items. */
    private static final String HEAP = "-Xmx" + (64 + OBSERVATIONS / 1_000) + "m";

    @Test
    void isCheckedInAHeapInProportionToItsMembers(@TempDir Path directory) throws Exception {
        Path document = directory.resolve("plan.json");
        write(document);
        Path output = directory.resolve("output");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "validate",
                        document.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(output)).endsWith("1 file, 1 piece of advice\n");
        assertThat(process.exitValue()).isZero();
    }

    /** A plan with a metric of which each local has a figure on each of 14,000 days. */
    private static void write(Path file) throws IOException {
        LocalDate first = LocalDate.of(1990, 1, 1);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("""
                    {"formatVersion": "1.0", "type": "strategic-plan", "id": "p", "title": "P", "language": "en",
                     "term": "1990/2030", "metricLinks": [{"metric": "m"}],
                     "metrics": [{"id": "m", "name": "M", "unit": "members", "observations": [
                    """);
            for (int i = 0; i < OBSERVATIONS; i++) {
                out.write((i == 0 ? "" : ",\n") + "{\"asOf\":\"" + first.plusDays(i % 14_000) + "\",\"value\":" + i
                        + ",\"dimensions\":{\"local\":\"" + i / 14_000 + "\"}}");
            }
            out.write("]}]}\n");
        }
    }
}
