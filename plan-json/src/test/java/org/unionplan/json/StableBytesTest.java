package org.unionplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.document.Document;
import org.unionplan.validation.DocumentValidator;

/** The same bytes come out of virtual machines that were started in other places of the world. */
class StableBytesTest {

    /** Writes every document of the corpus, the findings of the others and the schema, in a virtual machine of its own. */
    static final class Writing {

        private Writing() {}

        public static void main(String[] folders) throws IOException {
            write(List.of(folders), new PrintStream(System.out, false, StandardCharsets.UTF_8));
        }

        static void write(List<String> folders, PrintStream out) throws IOException {
            for (String folder : folders) {
                try (Stream<Path> files = Files.walk(Path.of(folder))) {
                    for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                            .sorted()
                            .toList()) {
                        write(DocumentJson.standard().inspect(file, DocumentValidator.standard()), out);
                    }
                }
            }
            out.print(DocumentSchema.text());
            out.flush();
        }

        private static void write(Inspection<Document> inspection, PrintStream out) {
            inspection
                    .getReport()
                    .getFindings()
                    .forEach(finding -> out.print(finding.getLocation() + " " + finding + "\n"));
            if (inspection.getDocument().isPresent()) {
                Document document = inspection.getDocument().get();
                out.print(DocumentJson.standard().write(document));
                out.print(DocumentJson.standard().writeLine(document) + "\n");
            }
        }
    }

    private static final List<String> FOLDERS = List.of("src/test/resources/corpus", "../plan-examples/documents");

    private static byte[] expected = new byte[0];

    @BeforeAll
    static void writeAtHome() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Writing.write(FOLDERS, new PrintStream(out, false, StandardCharsets.UTF_8));
        expected = out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-9 -Duser.timezone=Pacific/Chatham -XX:TieredStopAtLevel=1",
                "-Duser.language=ar -Duser.country=EG -Dfile.encoding=UTF-16 -Duser.timezone=Asia/Tehran -XX:TieredStopAtLevel=1",
                "-Duser.language=th -Duser.country=TH -Duser.extensions=u-nu-thai -Dfile.encoding=US-ASCII -XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
                "-Duser.language=lt -Dfile.encoding=windows-1257 -Duser.timezone=Pacific/Apia -Dline.separator=\r\n -XX:TieredStopAtLevel=1",
            })
    void areWritten(String options, @TempDir Path folder) throws Exception {
        assertThat(expected.length).isGreaterThan(400_000);
        assertThat(Arrays.equals(run(options, folder.resolve("output")), expected))
                .isTrue();
    }

    private static byte[] run(String options, Path output) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Arrays.asList(options.split(" ", -1)));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Writing.class.getName()));
        command.addAll(FOLDERS);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("the other machine did not end");
        }
        byte[] bytes = Files.readAllBytes(output);
        assertThat(process.exitValue())
                .as(() -> new String(bytes, StandardCharsets.UTF_8))
                .isZero();
        return bytes;
    }
}
