package org.unionplan.architecture;

import com.fasterxml.aalto.AsyncXMLStreamReader;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.miachm.sods.SpreadSheet;
import com.github.rzymek.opczip.OpcOutputStream;
import de.siegmar.fastcsv.reader.CsvReader;
import gg.jte.Content;
import jakarta.validation.Validation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.io.IOUtils;
import org.apache.commons.lang3.ArrayUtils;
import org.codehaus.stax2.XMLStreamReader2;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;

/** Jars of our modules and of libraries, as bundles of OSGi. */
final class OsgiBundles {

    static final String MANIFEST = "META-INF/MANIFEST.MF";

    /** The headers that hosts give to a library without any. */
    private static final String WRAPPED = """
            Manifest-Version: 1.0
            Bundle-ManifestVersion: 2
            Bundle-SymbolicName: %s
            DynamicImport-Package: *
            Export-Package: %s
            """;

    /** The libraries that are bundles. */
    static final List<Class<?>> LIBRARIES = List.of(
            Validation.class,
            tools.jackson.core.JsonParser.class,
            com.fasterxml.jackson.core.JsonParser.class,
            JsonInclude.class,
            ObjectMapper.class,
            CsvReader.class,
            SpreadSheet.class,
            ZipArchiveEntry.class,
            IOUtils.class,
            Hex.class,
            ArrayUtils.class,
            Parser.class,
            TablesExtension.class,
            Jsoup.class,
            XMLStreamReader2.class,
            AsyncXMLStreamReader.class);

    /** The libraries without headers of their own. */
    static final List<Class<?>> PLAIN =
            List.of(Content.class, Workbook.class, ReadableWorkbook.class, OpcOutputStream.class);

    private OsgiBundles() {}

    static Path home(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** The bytes of a jar; of a folder of classes, those of the jar that the build makes of it later. */
    static byte[] bundle(Path home) throws IOException {
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

    /** The bytes of a jar with headers as a host gives them to a library that has none. */
    static byte[] wrapped(Path jar) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        Set<String> packages = new TreeSet<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream()
                    .filter(each -> each.getName().endsWith(".class"))
                    .toList()) {
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                packages.add(entry.getName().replaceAll("/?[^/]*$", "").replace('/', '.'));
            }
        }
        packages.remove("");
        String manifest =
                WRAPPED.formatted(jar.getFileName().toString().replaceAll("[^a-z]", ""), String.join(",\n ", packages));
        files.put(MANIFEST, manifest.getBytes(StandardCharsets.UTF_8));
        return zip(files);
    }

    static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
