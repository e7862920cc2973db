package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.unionplan.cli.Program.Result;

/** The archive of classes that the launcher keeps to make short runs shorter. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "plan.cmd leaves the archive to Java")
class LauncherArchiveTest {

    private final LauncherCheckout here;
    private final Map<String, String> environment;
    private final Path folder;
    private final Path launcher;
    private final Path jar;

    LauncherArchiveTest(@TempDir Path folder) throws IOException {
        here = new LauncherCheckout(folder);
        environment = here.environment;
        this.folder = here.folder;
        launcher = here.launcher;
        jar = here.jar;
    }

    /** A java that writes the archive it is asked for, and puts down with which arguments it was started each time. */
    private Path archivingJava(String archive) throws IOException {
        Path log = folder.resolve("log");
        return here.fakeJava(
                "\"17.0.1\"",
                "echo \"$*\" >>'" + log + "'\nfor each in \"$@\"; do case $each in *ClassesAtExit=*) "
                        + archive.replace("FILE", "\"${each#*=}\"") + " ;; esac; done");
    }

    private List<String> log() throws IOException {
        Path log = folder.resolve("log");
        List<String> lines = Files.readAllLines(log);
        Files.delete(log);
        return lines;
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("my cache").resolve("unionplan"))) {
            return files.toList();
        }
    }

    private void cacheIn(Path cache) {
        environment.put("XDG_CACHE_HOME", cache.toString());
    }

    @Test
    void theFirstRunWritesAnArchiveThatLaterRunsUse() throws Exception {
        cacheIn(folder.resolve("my cache"));
        environment.put("JAVA_HOME", archivingJava("echo x >FILE").toString());

        assertThat(here.run(launcher, "show", "a b")).isEqualTo(new Result(0, here.started(jar, "show", "a b"), ""));
        assertThat(log()).hasSize(2).last().asString().endsWith(" -cp " + jar + " org.unionplan.cli.Rehearsal");
        assertThat(archives()).singleElement().asString().endsWith(".jsa");
        here.run(launcher, "show", "a b");
        assertThat(log())
                .containsExactly("-XX:TieredStopAtLevel=1 -Xlog:disable -Xlog:all=error:stderr -XX:SharedArchiveFile="
                        + archives().get(0) + " -jar " + jar + " show a b");
    }

    @Test
    void aNewerJarGetsAnArchiveOfItsOwn() throws Exception {
        cacheIn(folder.resolve("my cache"));
        environment.put("JAVA_HOME", archivingJava("echo x >FILE").toString());
        here.run(launcher);
        Files.writeString(jar, "newer");
        here.run(launcher);

        assertThat(archives()).hasSize(2);
    }

    @Test
    void anArchiveThatCannotBeWrittenIsNotTriedAgain() throws Exception {
        cacheIn(folder.resolve("my cache"));
        environment.put("JAVA_HOME", archivingJava("echo half >FILE; exit 1").toString());

        assertThat(here.run(launcher).exitCode()).isZero();
        assertThat(archives())
                .singleElement()
                .satisfies(file -> assertThat(file).isEmptyFile());
        log();
        here.run(launcher);
        assertThat(log()).hasSize(1);
    }

    @Test
    void theExitCodeOfTheFirstRunIsPassedOn() throws Exception {
        cacheIn(folder.resolve("my cache"));
        environment.put("JAVA_HOME", here.fakeJava("\"17\"", "exit 7").toString());

        assertThat(here.run(launcher).exitCode()).isEqualTo(7);
    }

    @Test
    void withoutAFolderForItNoArchiveIsWritten() throws Exception {
        cacheIn(Files.createFile(folder.resolve("file")));
        assertThat(here.run(launcher, "x")).isEqualTo(new Result(0, here.started(jar, "x"), ""));

        cacheIn(Path.of("relative"));
        assertThat(here.run(launcher, "x")).isEqualTo(new Result(0, here.started(jar, "x"), ""));
        assertThat(folder.resolve("relative")).doesNotExist();

        cacheIn(folder.resolve("of a machine that is thrown away"));
        environment.put("CI", "true");
        assertThat(here.run(launcher, "x")).isEqualTo(new Result(0, here.started(jar, "x"), ""));
        assertThat(folder.resolve("of a machine that is thrown away")).doesNotExist();
    }

    @Test
    void whatIsRehearsedSucceeds() throws IOException {
        assertThat(Rehearsal.run()).isZero();
    }

    @Test
    void theProgramItselfRuns() throws Exception {
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        here.writeJarOfThisProgram();
        Program program = new Program(folder);
        String document = program.file("a plan.json", Documents.withDanglingOrganization());

        cacheIn(folder.resolve("my cache"));
        Result expected = new Result(1, program.run("validate", document).out().replace("~/", ""), "");

        assertThat(here.run(launcher, "validate", "a plan.json")).isEqualTo(expected);
        assertThat(archives())
                .singleElement()
                .satisfies(file -> assertThat(file.toFile().length()).isGreaterThan(1_000_000));
        assertThat(here.run(launcher, "validate", "a plan.json")).isEqualTo(expected);
    }
}
