package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionplan.plan.StrategicPlan;

/** The program as a process of its own, in a locale and an encoding that few programs are tested in. */
class ProcessTest {

    private final Path directory;
    private final Program program;

    ProcessTest(@TempDir Path directory) {
        this.directory = directory;
        this.program = new Program(directory);
    }

    @Test
    void itPrintsUtf8WhateverTheDefaultCharsetIs() throws Exception {
        StrategicPlan plan =
                StrategicPlan.builder().id("plan").title("Énoncé – 健康").build();

        assertThat(run("show", program.file("plan.json", plan))).isEqualTo("""
                exit code 0
                Énoncé – 健康 [plan]
                Strategic plan
                """);
    }

    @Test
    void checkingSaysNothingButWhatWasFound() throws Exception {
        assertThat(run("validate", program.file("plan.json", Documents.sound())))
                .isEqualTo("""
                exit code 0
                1 file, no problems
                """);
    }

    @Test
    void anErrorIsTheExitCodeOfTheProcess() throws Exception {
        assertThat(run("validate", program.file("plan.json", Documents.withDanglingOrganization())))
                .startsWith("exit code 1\n")
                .endsWith("\n1 file, 1 error\n");
    }

    @Test
    void reportsAreTheSameInEveryLocaleAndCharset() throws Exception {
        String file = program.file("enonce.json", Documents.withDanglingOrganization());

        for (String format : List.of("text", "json", "sarif")) {
            String[] arguments = {"validate", "--format", format, "--lang", "fr", file};
            assertThat(run(arguments).replace(directory.toString(), "~"))
                    .isEqualTo("exit code 1\n" + program.run(arguments).out());
        }
    }

    @Test
    void theStandardInputIsReadWhereADashIsNamed() throws Exception {
        Path document = Path.of(program.file("plan.json", Documents.withDanglingOrganization()));
        Path outline = Path.of(program.file("outline.md", "# Our plan\n"));
        Path list = Path.of(program.file("list.csv", "Employer,Union,Expiry\nA,B,2027-02-28\n"));
        String out = directory.resolve("out.json").toString();

        assertThat(run(document, "validate", "-")).startsWith("exit code 1\n-:8:3: error: reference.dangling: ");
        assertThat(run(document, "compare", "-", document.toString())).isEqualTo("exit code 0\nno differences\n");
        assertThat(run(outline, "new", "--outline", "-")).contains("\"title\": \"Our plan\"");
        assertThat(run(list, "import", "-", "--to", "register", "-o", out)).contains("Imported 1 of 1");
    }

    private String run(String... args) throws IOException, InterruptedException {
        return run(Path.of("/dev/null"), args);
    }

    /** The exit code, then everything that was printed on either stream. */
    private String run(Path input, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // A short run is over sooner with these.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=ISO-8859-1",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Chatham",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(args));
        Path output = directory.resolve("output");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(input.toFile())
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return "exit code " + process.exitValue() + "\n" + Files.readString(output, StandardCharsets.UTF_8);
    }
}
