package org.unionplan.processor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Sources compiled in memory together with the real values, shapes and annotations of core, which need nothing further
 * down.
 */
final class Compilation {

    static final Path CORE = Path.of("..", "plan-core", "src", "main", "java", "org", "unionplan");

    /** Opened once: it reads the class path and the JDK. */
    private static final StandardJavaFileManager STANDARD =
            ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    private final Map<String, Output> outputs = new LinkedHashMap<>();
    private final List<Diagnostic<? extends JavaFileObject>> diagnostics;

    private Compilation(List<JavaFileObject> sources, List<Processor> processors, List<String> options) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        try {
            List<JavaFileObject> all = new ArrayList<>(sources);
            STANDARD.getJavaFileObjectsFromPaths(core()).forEach(all::add);
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, new InMemory(STANDARD), collector, options, null, all);
            task.setLocale(Locale.ROOT);
            task.setProcessors(processors);
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.diagnostics = collector.getDiagnostics();
    }

    /** Runs this processor alone, without compiling what comes of it. */
    static Compilation processed(JavaFileObject... sources) {
        return new Compilation(List.of(sources), List.of(new ShapeProcessor()), List.of("-proc:only"));
    }

    /** Runs this processor and Immutables, and compiles everything as strictly as the build does. */
    static Compilation compiled(JavaFileObject... sources) {
        return new Compilation(
                List.of(sources),
                List.of(new org.immutables.processor.ProxyProcessor(), new ShapeProcessor()),
                List.of("-Xlint:all,-serial,-processing,-classfile,-options", "-Werror"));
    }

    private static List<Path> core() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder :
                List.of("lexicon", "message", "value", "time", "shape", "shape/engine", "shape/describe")) {
            try (Stream<Path> found = Files.list(CORE.resolve(folder))) {
                found.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
            }
        }
        return files;
    }

    static JavaFileObject source(String qualifiedName, String text) {
        return new SimpleJavaFileObject(
                URI.create("source:///" + qualifiedName.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    /** The problems this processor reported, each as "line: message". */
    List<String> problems() {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.getCode().equals("compiler.err.proc.messager"))
                .map(diagnostic -> diagnostic.getLineNumber() + ": " + diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    /** Everything the compiler said. */
    List<String> messages() {
        return diagnostics.stream().map(Diagnostic::toString).toList();
    }

    boolean has(String generatedType) {
        return outputs.containsKey(generatedType + JavaFileObject.Kind.SOURCE.extension);
    }

    String generated(String type) {
        Output output = outputs.get(type + JavaFileObject.Kind.SOURCE.extension);
        if (output == null) {
            throw new AssertionError("no " + type + " among " + outputs.keySet() + ": " + messages());
        }
        return output.bytes.toString(StandardCharsets.UTF_8);
    }

    /** Loads the classes that were compiled. */
    ClassLoader classes() {
        return new ClassLoader(Compilation.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                Output output = outputs.get(name + JavaFileObject.Kind.CLASS.extension);
                if (output == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = output.bytes.toByteArray();
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
    }

    /** Keeps what is written. */
    private final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {

        InMemory(JavaFileManager standard) {
            super(standard);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            Output output = new Output(className, kind);
            outputs.put(className + kind.extension, output);
            return output;
        }
    }

    private static final class Output extends SimpleJavaFileObject {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Output(String className, Kind kind) {
            super(URI.create("memory:///" + className.replace('.', '/') + kind.extension), kind);
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }

        @Override
        public Writer openWriter() {
            return new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }
}
