package org.unionplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.Validation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.unionplan.plan.StrategicPlan;
import tools.jackson.core.JsonParser;

/** A host in a framework of OSGi reads a plan by the headers of our jars. */
class OsgiTest {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private static final String HOST = """
            Manifest-Version: 1.0
            Bundle-ManifestVersion: 2
            Bundle-SymbolicName: host
            Import-Package: org.unionplan.json,org.unionplan.plan
            """;

    private static final Pattern EXPORT = Pattern.compile("(?:^|,)(org\\.unionplan[.a-z]*)");

    private Framework framework;
    private Bundle host;

    @BeforeEach
    void startWithAHost(@TempDir Path storage) throws Exception {
        framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(Constants.FRAMEWORK_STORAGE, storage.toString()));
        framework.start();
        for (Class<?> each : List.of(Validation.class, JsonParser.class, StrategicPlan.class, DocumentJson.class)) {
            install(each.getSimpleName(), bundle(home(each)));
        }
        host = install("host", zip(Map.of(MANIFEST, HOST.getBytes(StandardCharsets.UTF_8))));
    }

    @AfterEach
    void stop() throws Exception {
        framework.stop();
        framework.waitForStop(10_000);
    }

    private Bundle install(String name, byte[] jar) throws Exception {
        return framework.getBundleContext().installBundle(name, new ByteArrayInputStream(jar));
    }

    private static Path home(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** The bytes of a jar; of a folder of classes, those of the jar that the build makes of it later. */
    private static byte[] bundle(Path home) throws IOException {
        if (Files.isRegularFile(home)) {
            return Files.readAllBytes(home);
        }
        Map<String, byte[]> files = new TreeMap<>();
        files.put(MANIFEST, Files.readAllBytes(home.resolveSibling("bundle").resolve("MANIFEST.MF")));
        try (Stream<Path> walk = Files.walk(home)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(home.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return zip(files);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private Object standard() throws Exception {
        return host.loadClass(DocumentJson.class.getName())
                .getMethod("standard")
                .invoke(null);
    }

    @Test
    void aHostReadsAPlan() throws Exception {
        Object json = standard();
        Class<?> type = host.loadClass(StrategicPlan.class.getName());
        String text = "{\"formatVersion\":\"1.0\",\"type\":\"strategic-plan\",\"id\":\"our-plan\"}";
        Object plan =
                json.getClass().getMethod("read", String.class, Class.class).invoke(json, text, type);

        assertThat(type).isNotSameAs(StrategicPlan.class);
        assertThat(plan).isInstanceOf(type);
        assertThat(type.getMethod("getId").invoke(plan)).hasToString("our-plan");
    }

    @Test
    void findingsHaveTheSentencesOfBothModules() throws Exception {
        Object json = standard();
        String text = "{\"formatVersion\":\"1.0\",\"type\":\"strategic-plan\",\"id\":7}";
        Object inspection = json.getClass().getMethod("inspect", String.class).invoke(json, text);

        assertThat(inspection
                        .getClass()
                        .getMethod("getReport")
                        .invoke(inspection)
                        .toString())
                .contains("Expected an id; found a number");
    }

    @Test
    void engineClassesAreNotVisible() {
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> host.loadClass("org.unionplan.shape.engine.PropertyAccess"));
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> host.loadClass("org.unionplan.json.codec.DocumentCodec"));
    }

    @ParameterizedTest
    @ValueSource(classes = {StrategicPlan.class, DocumentJson.class})
    void whatTheModuleExportsToAllIsExported(Class<?> type) throws Exception {
        Path home = home(type);
        ModuleDescriptor module =
                ModuleFinder.of(home).findAll().iterator().next().descriptor();
        Set<String> expected = new TreeSet<>();
        module.exports().stream().filter(each -> !each.isQualified()).forEach(each -> expected.add(each.source()));

        assertThat(exported(bundle(home))).isEqualTo(expected);
    }

    private static Set<String> exported(byte[] jar) throws IOException {
        Set<String> names = new TreeSet<>();
        try (InputStream in = entry(jar)) {
            String header = new Manifest(in).getMainAttributes().getValue(Constants.EXPORT_PACKAGE);
            // The packages that an export uses are in quotes.
            EXPORT.matcher(header.replaceAll("\"[^\"]*\"", "")).results().forEach(found -> names.add(found.group(1)));
        }
        return names;
    }

    private static InputStream entry(byte[] jar) throws IOException {
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(jar));
        while (!zip.getNextEntry().getName().equals(MANIFEST)) {
            zip.closeEntry();
        }
        return zip;
    }
}
