package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.cli.Program.Result;

/** The launcher {@code ./plan}, copied into a checkout whose path has spaces. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "plan.cmd is for Windows")
class LauncherTest {

    private final Map<String, String> environment = new TreeMap<>();
    private final Path folder;
    private final Path checkout;
    private final Path launcher;
    private final Path jar;

    LauncherTest(@TempDir Path folder) throws IOException {
        this.folder = folder.toRealPath();
        checkout = Files.createDirectory(this.folder.resolve("a check  out"));
        launcher = checkout.resolve("plan");
        jar = checkout.resolve("plan-cli").resolve("target").resolve("plan.jar");
    }

    @BeforeEach
    void aCheckoutThatIsBuilt() throws IOException {
        Files.copy(Path.of("..", "plan"), launcher, StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(jar.getParent());
        Files.createFile(jar);
        environment.put("JAVA_HOME", fakeJava("\"17.0.1\"", "exit 0").toString());
    }

    /** The home of a java that prints its arguments, one a line, runs that command, and states that version. */
    private Path fakeJava(String version, String command) throws IOException {
        Path home =
                fakeJava("[ \"$1\" != -version ] || exit 9\nfor each in \"$@\"; do echo \"<$each>\"; done\n" + command);
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"N/A\"\nJAVA_VERSION=" + version + "\nOS=\"x\"\n");
        return home;
    }

    private Path fakeJava(String script) throws IOException {
        Path home = Files.createTempDirectory(folder, "java home ");
        script(home.resolve("bin").resolve("java"), script);
        return home;
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Result run(Path command, String... args) throws Exception {
        List<String> words = new ArrayList<>(List.of(command.toString()));
        words.addAll(List.of(args));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().remove("JAVA_HOME");
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Result(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    /** What the fake java prints when it is started as it should be. */
    private String started(Path file, String... args) {
        return "<-XX:TieredStopAtLevel=1>\n<-jar>\n<" + file + ">\n"
                + Arrays.stream(args).map(each -> "<" + each + ">\n").collect(Collectors.joining());
    }

    @Test
    void itRunsWhatTheBuildMadeFromAnyFolder() throws Exception {
        assertThat(run(launcher, "show")).isEqualTo(new Result(0, started(jar, "show"), ""));
    }

    @Test
    void aJarBesideItComesFirst() throws Exception {
        Path beside = Files.createFile(checkout.resolve("plan.jar"));

        assertThat(run(launcher).out()).isEqualTo(started(beside));
    }

    @Test
    void argumentsArriveAsTheyWereGiven() throws Exception {
        String[] args = {"a file.json", "*", "?", "", "$HOME", "`id`", "\"quoted\"", "back\\slash", "-n"};

        assertThat(run(launcher, args).out()).isEqualTo(started(jar, args));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 143})
    void theExitCodeIsPassedOn(int code) throws Exception {
        environment.put("JAVA_HOME", fakeJava("\"17\"", "exit " + code).toString());

        assertThat(run(launcher).exitCode()).isEqualTo(code);
    }

    @Test
    void linksToItAreFollowed() throws Exception {
        Path bin = Files.createDirectory(folder.resolve("my bin"));
        Path first = Files.createSymbolicLink(bin.resolve("first"), Path.of("..", "a check  out", "plan"));
        Path second = Files.createSymbolicLink(folder.resolve("second"), first);

        assertThat(run(first, "x").out()).isEqualTo(started(jar, "x"));
        assertThat(run(second, "x").out()).isEqualTo(started(jar, "x"));
    }

    @Test
    void onThePathItIsFoundByItsName() throws Exception {
        environment.put("PATH", checkout + File.pathSeparator + System.getenv("PATH"));

        assertThat(run(Path.of("/bin/sh"), "-c", "plan show").out()).isEqualTo(started(jar, "show"));
    }

    @Test
    void withoutAJarItSaysHowToBuildOne() throws Exception {
        Files.delete(jar);

        assertThat(run(launcher, "show"))
                .isEqualTo(new Result(
                        2,
                        "",
                        "plan: " + jar + " is missing; build it with: cd '" + checkout
                                + "' && ./mvnw -q -B -ntp package -DskipTests\n"));
    }

    @Test
    void withoutJavaItSaysWhatToInstall() throws Exception {
        environment.remove("JAVA_HOME");
        environment.put("PATH", folder.toString());

        assertThat(run(launcher))
                .isEqualTo(
                        new Result(2, "", "plan: no java on the PATH; install Java 17 or later, or set JAVA_HOME\n"));
    }

    @Test
    void whereJavaHomeHasNoJavaItSaysSo() throws Exception {
        environment.put("JAVA_HOME", checkout.toString());

        assertThat(run(launcher))
                .isEqualTo(new Result(
                        2,
                        "",
                        "plan: JAVA_HOME is '" + checkout
                                + "', which has no bin/java; point it at Java 17 or later\n"));
    }

    @Test
    void withoutJavaHomeTheJavaOnThePathIsTaken() throws Exception {
        environment.remove("JAVA_HOME");
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Path real = fakeJava("\"25-ea\"", "exit 3").resolve("bin").resolve("java");
        Files.createSymbolicLink(bin.resolve("java"), real);
        environment.put("PATH", bin + File.pathSeparator + System.getenv("PATH"));

        assertThat(run(launcher, "x")).isEqualTo(new Result(3, started(jar, "x"), ""));
    }

    @ParameterizedTest
    @CsvSource({"1.8.0_292", "11.0.2", "16", "9-ea"})
    void anOldJavaIsNotStarted(String version) throws Exception {
        Path stated = fakeJava("\"" + version + "\"", "exit 0");
        Path asked = fakeJava("[ \"$1\" = -version ] || exit 9\necho 'Picked up x' >&2\necho 'openjdk version \""
                + version + "\" 2020-01-01' >&2");

        for (Path home : List.of(stated, asked)) {
            environment.put("JAVA_HOME", home.toString());
            assertThat(run(launcher))
                    .isEqualTo(new Result(
                            2,
                            "",
                            "plan: " + home + "/bin/java is Java " + version
                                    + "; install Java 17 or later, or set JAVA_HOME\n"));
        }
    }

    @Test
    void aJavaThatDoesNotSayHowOldItIsIsStarted() throws Exception {
        environment.put("JAVA_HOME", fakeJava("echo \"<$1>\"").toString());

        assertThat(run(launcher)).isEqualTo(new Result(0, "<-XX:TieredStopAtLevel=1>\n", ""));
    }

    @Test
    void theProgramItselfRuns() throws Exception {
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        writeJarOfThisProgram();
        Program program = new Program(folder);
        String file = program.file("a plan.json", Documents.withDanglingOrganization());

        assertThat(run(launcher, "validate", "a plan.json").out())
                .isEqualTo(program.run("validate", file).out().replace("~/", ""));
        assertThat(run(launcher, "validate", "a plan.json").exitCode()).isEqualTo(1);
    }

    /** The packaged program comes after the tests; this file leads to the same classes. */
    private void writeJarOfThisProgram() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Main.class.getName());
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(entry -> Path.of(entry).toUri().toString())
                                .collect(Collectors.joining(" ")));
        try (OutputStream out = Files.newOutputStream(jar)) {
            new JarOutputStream(out, manifest).close();
        }
    }
}
