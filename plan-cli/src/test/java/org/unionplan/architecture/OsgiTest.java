package org.unionplan.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.unionplan.exchange.agreement.AgreementCsv;
import org.unionplan.jackson2.UnionplanJackson2Module;
import org.unionplan.json.DocumentJson;
import org.unionplan.message.Messages;
import org.unionplan.office.WorkbookFile;
import org.unionplan.office.draft.PlanDraft;
import org.unionplan.pages.DocumentPage;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.ElementId;

/** A host in a framework of OSGi uses the library by the headers of our jars. */
class OsgiTest {

    private static final String HOST = """
            Manifest-Version: 1.0
            Bundle-ManifestVersion: 2
            Bundle-SymbolicName: host
            DynamicImport-Package: org.unionplan.*,com.fasterxml.jackson.*
            """;

    private static final Pattern EXPORT = Pattern.compile("(?:^|,)(org\\.unionplan[.a-z0-9]*)");

    /** The modules with headers: the model, and its fragments. */
    static final List<Class<?>> MODULES = List.of(
            StrategicPlan.class,
            DocumentJson.class,
            UnionplanJackson2Module.class,
            AgreementCsv.class,
            WorkbookFile.class,
            DocumentPage.class);

    @TempDir
    private Path storage;

    private @Nullable Framework framework;

    @AfterEach
    void stop() throws Exception {
        if (framework != null) {
            framework.stop();
            framework.waitForStop(10_000);
        }
    }

    /** Starts the framework with those modules and libraries, and returns the bundle of a host. */
    private Bundle start(List<Class<?>> plain) throws Exception {
        Framework started = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(Constants.FRAMEWORK_STORAGE, storage.toString()));
        framework = started;
        started.start();
        for (Class<?> each : OsgiBundles.LIBRARIES) {
            install(started, each.getName(), OsgiBundles.bundle(OsgiBundles.home(each)));
        }
        for (Class<?> each : plain) {
            install(started, each.getName(), OsgiBundles.wrapped(OsgiBundles.home(each)));
        }
        for (Class<?> each : MODULES) {
            install(started, each.getName(), OsgiBundles.bundle(OsgiBundles.home(each)));
        }
        String program = Host.class.getName().replace('.', '/') + ".class";
        try (InputStream in = Objects.requireNonNull(Host.class.getResourceAsStream("/" + program))) {
            return install(
                    started,
                    "host",
                    OsgiBundles.zip(Map.of(
                            OsgiBundles.MANIFEST, HOST.getBytes(StandardCharsets.UTF_8), program, in.readAllBytes())));
        }
    }

    private static Bundle install(Framework framework, String name, byte[] jar) throws Exception {
        return framework.getBundleContext().installBundle(name, new ByteArrayInputStream(jar));
    }

    /** The program of a host, which is loaded there. */
    public static final class Host implements Function<String, String> {

        private static final String PLAN = "{\"formatVersion\":\"1.0\",\"type\":\"strategic-plan\",\"id\":%s}";

        @Override
        public String apply(String task) {
            try {
                return switch (task) {
                    case "plan" -> plan().getId() + " " + plan().getClass().getClassLoader();
                    case "finding" ->
                        DocumentJson.standard()
                                .inspect(PLAN.formatted("7"))
                                .getReport()
                                .toString();
                    case "mapper" ->
                        new ObjectMapper()
                                .registerModule(new UnionplanJackson2Module())
                                .readValue(PLAN.formatted("\"mapped\""), StrategicPlan.class)
                                .getId()
                                .toString();
                    case "list" ->
                        AgreementCsv.standard()
                                .read(
                                        "Employer,Union,Expiry\nOurs,Local 1,soon\n".getBytes(StandardCharsets.UTF_8),
                                        ElementId.of("r"))
                                .getReport()
                                .getFindings()
                                .get(0)
                                .getMessage()
                                .in(Messages.french());
                    case "draft" ->
                        PlanDraft.read(
                                        "# Ours\n\n## Bargaining\n".getBytes(StandardCharsets.UTF_8),
                                        Optional.empty(),
                                        Optional.empty())
                                .getPlan()
                                .getTitle()
                                .orElseThrow()
                                .toString();
                    case "workbook" -> String.valueOf(workbook());
                    case "page" ->
                        DocumentPage.of(plan(), LocalDate.of(2027, 1, 1)).write();
                    default -> throw new IllegalArgumentException(task);
                };
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static StrategicPlan plan() {
            return DocumentJson.standard().read(PLAN.formatted("\"our-plan\""), StrategicPlan.class);
        }

        private static int workbook() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            WorkbookFile file = WorkbookFile.of(WorkbookFile.Form.XLSX);
            file.sheet("Sheet", Set.of());
            file.write(out);
            return out.size();
        }
    }

    @SuppressWarnings("unchecked")
    private static String ask(Bundle host, String task) throws Exception {
        return ((Function<String, String>)
                        host.loadClass(Host.class.getName()).getConstructor().newInstance())
                .apply(task);
    }

    @Test
    void aHostUsesEveryModule() throws Exception {
        Bundle host = start(OsgiBundles.PLAIN);

        assertThat(ask(host, "plan")).startsWith("our-plan org.unionplan.core");
        assertThat(ask(host, "finding")).contains("Expected an id; found a number");
        assertThat(ask(host, "mapper")).isEqualTo("mapped");
        assertThat(ask(host, "list")).contains("soon").doesNotContain("csv.");
        assertThat(ask(host, "draft")).isEqualTo("Ours");
        assertThat(Integer.parseInt(ask(host, "workbook"))).isPositive();
        assertThat(ask(host, "page")).contains("<html").contains("our-plan");
    }

    @Test
    void withoutTheLibrariesThatAreNoBundlesOnlyPagesAndWorkbooksOfExcelAreMissing() throws Exception {
        Bundle host = start(List.of());

        assertThat(ask(host, "plan")).startsWith("our-plan ");
        assertThat(ask(host, "list")).contains("soon");
        assertThat(ask(host, "draft")).isEqualTo("Ours");
        assertThatExceptionOfType(NoClassDefFoundError.class).isThrownBy(() -> ask(host, "workbook"));
        assertThatExceptionOfType(NoClassDefFoundError.class).isThrownBy(() -> ask(host, "page"));
    }

    @Test
    void whatTheModulesDoNotExportIsNotVisible() throws Exception {
        Bundle host = start(OsgiBundles.PLAIN);

        for (String name : List.of(
                "org.unionplan.shape.engine.PropertyAccess",
                "org.unionplan.json.codec.DocumentCodec",
                "org.unionplan.exchange.cell.CellText",
                "org.unionplan.office.source.SourceText")) {
            assertThat(Class.forName(name)).isNotNull();
            assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> host.loadClass(name));
        }
    }

    @ParameterizedTest
    @FieldSource("MODULES")
    void whatTheModuleExportsToAllIsExported(Class<?> type) throws Exception {
        Path home = OsgiBundles.home(type);
        ModuleDescriptor module =
                ModuleFinder.of(home).findAll().iterator().next().descriptor();
        Set<String> expected = new TreeSet<>();
        module.exports().stream().filter(each -> !each.isQualified()).forEach(each -> expected.add(each.source()));

        assertThat(exported(OsgiBundles.bundle(home))).isEqualTo(expected);
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
        while (!zip.getNextEntry().getName().equals(OsgiBundles.MANIFEST)) {
            zip.closeEntry();
        }
        return zip;
    }
}
