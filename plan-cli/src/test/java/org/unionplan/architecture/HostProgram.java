package org.unionplan.architecture;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/** A host's program: sources compiled and run in a virtual machine of their own, as a user would. */
final class HostProgram {

    private final Path folder;
    private final List<Path> sources = new ArrayList<>();

    HostProgram(Path folder) {
        this.folder = folder;
    }

    HostProgram source(String file, String text) throws IOException {
        Path source = folder.resolve("src").resolve(file);
        Files.createDirectories(source.getParent());
        sources.add(Files.writeString(source, text));
        return this;
    }

    /** The archives or folders that hold those classes, as a path. */
    static String pathOf(Class<?>... types) {
        return Arrays.stream(types)
                .map(HostProgram::locationOf)
                .distinct()
                .map(Path::toString)
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static Path locationOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Compiles and runs the program with those options, and returns its output, errors included. */
    String run(List<String> compileOptions, List<String> runOptions) throws Exception {
        Path classes = folder.resolve("classes");
        List<String> compile = new ArrayList<>(compileOptions);
        compile.addAll(List.of("-Xlint:all,-requires-automatic,-options", "-Werror", "-d", classes.toString()));
        sources.forEach(source -> compile.add(source.toString()));
        Path log = folder.resolve("compiler.txt");
        int compiled;
        try (var out = Files.newOutputStream(log)) {
            compiled = ToolProvider.getSystemJavaCompiler().run(null, out, out, compile.toArray(String[]::new));
        }
        if (compiled != 0) {
            return Files.readString(log);
        }
        return execute(Path.of(System.getProperty("java.home")), runOptions);
    }

    /** The output of a Java in that folder, run with those options. */
    String execute(Path home, List<String> runOptions) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve("java").toString());
        command.add("-Dstdout.encoding=UTF-8");
        command.addAll(runOptions);
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the host program did not end");
        }
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    Path classes() {
        return folder.resolve("classes");
    }
}
