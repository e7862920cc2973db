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
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import org.unionplan.cli.Program.Result;

/** The launcher {@code ./plan}, copied into a checkout whose path has spaces, and what it needs to be run there. */
final class LauncherCheckout {

    /** The variables of the environment beside those of this process. */
    final Map<String, String> environment = new TreeMap<>();

    final Path folder;
    final Path checkout;
    final Path launcher;
    final Path jar;

    LauncherCheckout(Path folder) throws IOException {
        this.folder = folder.toRealPath();
        checkout = Files.createDirectory(this.folder.resolve("a check  out"));
        launcher = checkout.resolve("plan");
        jar = checkout.resolve("plan-cli").resolve("target").resolve("plan.jar");
        Files.copy(Path.of("..", "plan"), launcher, StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(jar.getParent());
        Files.createFile(jar);
        environment.put("JAVA_HOME", fakeJava("\"17.0.1\"", "exit 0").toString());
    }

    /** The home of a java that prints its arguments, one a line, runs that command, and states that version. */
    Path fakeJava(String version, String command) throws IOException {
        Path home =
                fakeJava("[ \"$1\" != -version ] || exit 9\nfor each in \"$@\"; do echo \"<$each>\"; done\n" + command);
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"N/A\"\nJAVA_VERSION=" + version + "\nOS=\"x\"\n");
        return home;
    }

    Path fakeJava(String script) throws IOException {
        Path home = Files.createTempDirectory(folder, "java home ");
        script(home.resolve("bin").resolve("java"), script);
        return home;
    }

    static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    Result run(Path command, String... args) throws Exception {
        List<String> words = new ArrayList<>(List.of(command.toString()));
        words.addAll(List.of(args));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        List.of("JAVA_HOME", "HOME", "XDG_CACHE_HOME", "CI").forEach(builder.environment()::remove);
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Result(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    /** The output of the fake java when it is started correctly. */
    String started(Path file, String... args) {
        return "<-XX:TieredStopAtLevel=1>\n<-jar>\n<" + file + ">\n"
                + Arrays.stream(args).map(each -> "<" + each + ">\n").collect(Collectors.joining());
    }

    /** The packaged program comes after the tests; this file leads to the same classes, all in archives. */
    void writeJarOfThisProgram() throws IOException {
        List<String> parts = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path part = Path.of(entry);
            if (Files.isDirectory(part)) {
                part = jarOf(part, folder.resolve("part" + parts.size() + ".jar"));
            }
            parts.add(part.toUri().toString());
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Main.class.getName());
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", parts));
        try (OutputStream out = Files.newOutputStream(jar)) {
            new JarOutputStream(out, manifest).close();
        }
    }

    private static Path jarOf(Path classes, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            out.setLevel(Deflater.NO_COMPRESSION);
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
                Files.copy(file, out);
            }
        }
        return jar;
    }
}
