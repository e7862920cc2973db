package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.cli.Program.Result;

/** The launcher {@code ./plan}. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "plan.cmd is for Windows")
class LauncherTest {

    private final LauncherCheckout here;
    private final Map<String, String> environment;
    private final Path folder;
    private final Path launcher;
    private final Path jar;

    LauncherTest(@TempDir Path folder) throws IOException {
        here = new LauncherCheckout(folder);
        environment = here.environment;
        this.folder = here.folder;
        launcher = here.launcher;
        jar = here.jar;
    }

    @Test
    void itRunsWhatTheBuildMadeFromAnyFolder() throws Exception {
        assertThat(here.run(launcher, "show")).isEqualTo(new Result(0, here.started(jar, "show"), ""));
    }

    @Test
    void aJarBesideItComesFirst() throws Exception {
        Path beside = Files.createFile(here.checkout.resolve("plan.jar"));

        assertThat(here.run(launcher).out()).isEqualTo(here.started(beside));
    }

    @Test
    void argumentsArriveAsTheyWereGiven() throws Exception {
        String[] args = {"a file.json", "*", "?", "", "$HOME", "`id`", "\"quoted\"", "back\\slash", "-n"};

        assertThat(here.run(launcher, args).out()).isEqualTo(here.started(jar, args));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 143})
    void theExitCodeIsPassedOn(int code) throws Exception {
        environment.put("JAVA_HOME", here.fakeJava("\"17\"", "exit " + code).toString());

        assertThat(here.run(launcher).exitCode()).isEqualTo(code);
    }

    @Test
    void linksToItAreFollowed() throws Exception {
        Path bin = Files.createDirectory(folder.resolve("my bin"));
        Path first = Files.createSymbolicLink(bin.resolve("first"), Path.of("..", "a check  out", "plan"));
        Path second = Files.createSymbolicLink(folder.resolve("second"), first);

        assertThat(here.run(first, "x").out()).isEqualTo(here.started(jar, "x"));
        assertThat(here.run(second, "x").out()).isEqualTo(here.started(jar, "x"));
    }

    @Test
    void onThePathItIsFoundByItsName() throws Exception {
        environment.put("PATH", here.checkout + File.pathSeparator + System.getenv("PATH"));

        assertThat(here.run(Path.of("/bin/sh"), "-c", "plan show").out()).isEqualTo(here.started(jar, "show"));
    }

    @Test
    void withoutAJarItSaysHowToBuildOne() throws Exception {
        Files.delete(jar);

        assertThat(here.run(launcher, "show"))
                .isEqualTo(new Result(
                        2,
                        "",
                        "plan: " + jar + " is missing; build it with: cd '" + here.checkout
                                + "' && ./mvnw -B -ntp -Dquick package\n"));
    }

    @Test
    void withoutJavaItSaysWhatToInstall() throws Exception {
        environment.remove("JAVA_HOME");
        environment.put("PATH", folder.toString());

        assertThat(here.run(launcher))
                .isEqualTo(
                        new Result(2, "", "plan: no java on the PATH; install Java 17 or later, or set JAVA_HOME\n"));
    }

    @Test
    void whereJavaHomeHasNoJavaItSaysSo() throws Exception {
        environment.put("JAVA_HOME", here.checkout.toString());

        assertThat(here.run(launcher))
                .isEqualTo(new Result(
                        2,
                        "",
                        "plan: JAVA_HOME is '" + here.checkout
                                + "', which has no bin/java; point it at Java 17 or later\n"));
    }

    @Test
    void withoutJavaHomeTheJavaOnThePathIsTaken() throws Exception {
        environment.remove("JAVA_HOME");
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Path real = here.fakeJava("\"25-ea\"", "exit 3").resolve("bin").resolve("java");
        Files.createSymbolicLink(bin.resolve("java"), real);
        environment.put("PATH", bin + File.pathSeparator + System.getenv("PATH"));

        assertThat(here.run(launcher, "x")).isEqualTo(new Result(3, here.started(jar, "x"), ""));
    }

    @Test
    void aJavaBesideItComesFirst() throws Exception {
        Path beside = here.fakeJava("\"17\"", "exit 4");
        Files.move(beside, here.checkout.resolve("runtime"));

        assertThat(here.run(launcher, "x").exitCode()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"1.8.0_292", "11.0.2", "16", "9-ea"})
    void anOldJavaIsNotStarted(String version) throws Exception {
        Path stated = here.fakeJava("\"" + version + "\"", "exit 0");
        Path asked = here.fakeJava("[ \"$1\" = -version ] || exit 9\necho 'Picked up x' >&2\necho 'openjdk version \""
                + version + "\" 2020-01-01' >&2");

        for (Path home : List.of(stated, asked)) {
            environment.put("JAVA_HOME", home.toString());
            assertThat(here.run(launcher))
                    .isEqualTo(new Result(
                            2,
                            "",
                            "plan: " + home + "/bin/java is Java " + version
                                    + "; install Java 17 or later, or set JAVA_HOME\n"));
        }
    }

    @Test
    void aJavaThatDoesNotSayHowOldItIsIsStarted() throws Exception {
        environment.put("JAVA_HOME", here.fakeJava("echo \"<$1>\"").toString());

        assertThat(here.run(launcher)).isEqualTo(new Result(0, "<-XX:TieredStopAtLevel=1>\n", ""));
    }
}
