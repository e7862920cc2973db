package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A git repository for tests, with the program on the path of its commands. */
final class GitRepository {

    private final Path folder;
    private final Path repository;

    /** The exit code of a script and what it printed on either stream. */
    record ScriptResult(int exitCode, String out) {}

    /** Skips the test where git or a shell is missing. */
    GitRepository(Path folder) throws Exception {
        assumeTrue(isThere("git", "--version") && isThere("sh", "-c", "true"), "there is no git or no sh here");
        this.folder = folder;
        Path program = Files.createDirectory(folder.resolve("bin")).resolve("plan");
        Files.writeString(
                program,
                "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java")
                        + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '"
                        + System.getProperty("java.class.path") + "' " + Main.class.getName() + " \"$@\"\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        repository = Files.createDirectory(folder.resolve("repository"));
        run("git init -q . && git config user.name Somebody && git config user.email somebody@example.org");
    }

    private static boolean isThere(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Runs a shell script in the repository. */
    ScriptResult run(String script) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("sh", "-e", "-c", script).directory(repository.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("PATH", folder.resolve("bin") + ":" + environment.get("PATH"));
        environment.put("HOME", folder.toString());
        environment.put("GIT_CONFIG_NOSYSTEM", "1");
        environment.put("GIT_PAGER", "cat");
        environment.put("LC_ALL", "C.UTF-8");
        environment.keySet().removeIf(name -> name.equals("GIT_DIR") || name.equals("GIT_WORK_TREE"));
        Process process = builder.redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new ScriptResult(process.exitValue(), out);
    }

    /** Runs a script that has to succeed, and returns what it printed. */
    String succeed(String script) throws Exception {
        ScriptResult result = run(script);
        assertThat(result.exitCode()).as(script + result.out()).isZero();
        return result.out();
    }

    /** A file in its working tree. */
    Path file(String name) {
        return repository.resolve(name);
    }

    /** The shell commands of the page on git, block by block. */
    static List<String> pageCommands() throws IOException {
        return pageBlocks("sh");
    }

    static List<String> pageBlocks(String language) throws IOException {
        Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("..", "docs", "guide", "comparing-and-git.md")));
        List<String> blocks = new ArrayList<>();
        while (block.find()) {
            blocks.add(block.group(1));
        }
        return blocks;
    }
}
