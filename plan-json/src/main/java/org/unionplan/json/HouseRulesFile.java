package org.unionplan.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.unionplan.json.codec.Encoding;
import org.unionplan.json.codec.Locator;
import org.unionplan.json.codec.Problems;
import org.unionplan.json.codec.SyntaxProblem;
import org.unionplan.metric.StatusPolicy;
import org.unionplan.rule.Finding;
import org.unionplan.rule.ValidationReport;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.Pointer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * The rules of a house, read from JSON, with everything that is wrong with the file. Immutable and thread-safe.
 *
 * <pre>{@code
 * HouseRulesFile file = HouseRulesFile.read(Path.of("house-rules.json"));
 * DocumentValidator validator = DocumentValidator.builder()
 *         .house(file.getRules().orElseThrow())
 *         .build();
 * }</pre>
 *
 * <p>The examples in the file have been tried: one whose findings are not those it states is a finding itself.
 */
public final class HouseRulesFile {

    /** The name under which the program looks for the file in a folder of documents. */
    public static final String NAME = "house-rules.json";

    /** The type that such a file states, and by which the program knows its schema. */
    public static final String TYPE = "house-rules";

    /** More than enough for rules that people write; examples included. */
    private static final int LONGEST = 4 * 1024 * 1024;

    private static final int DEEPEST = 100;

    private final Optional<DocumentValidator.HouseRules> rules;
    private final Optional<StatusPolicy> statusPolicy;
    private final Optional<String> version;
    private final ValidationReport report;

    private HouseRulesFile(
            Optional<DocumentValidator.HouseRules> rules,
            Optional<StatusPolicy> statusPolicy,
            Optional<String> version,
            ValidationReport report) {
        this.rules = rules;
        this.statusPolicy = statusPolicy;
        this.version = version;
        this.report = report;
    }

    /**
     * Reads that file.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static HouseRulesFile read(Path file) {
        try (InputStream in = Files.newInputStream(Objects.requireNonNull(file, "file"))) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads that stream, which stays open.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static HouseRulesFile read(InputStream in) {
        try {
            return read(Objects.requireNonNull(in, "in").readNBytes(LONGEST + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads that text. */
    public static HouseRulesFile read(String json) {
        return read(Objects.requireNonNull(json, "json").getBytes(StandardCharsets.UTF_8));
    }

    private static HouseRulesFile read(byte[] bytes) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxDocumentLength(LONGEST)
                        .build())
                .build();
        Problems problems = new Problems();
        Locator locator = new Locator(bytes, factory);
        if (!Encoding.isUtf8(bytes, problems)) {
            return new HouseRulesFile(Optional.empty(), Optional.empty(), Optional.empty(), problems.report(locator));
        }
        try {
            Object tree = JsonTreeReader.read(bytes, factory);
            HouseRulesReader reader = new HouseRulesReader(bytes);
            reader.read(tree);
            ValidationReport report = located(reader.findings(), locator);
            Optional<DocumentValidator.HouseRules> rules =
                    report.hasErrors() ? Optional.empty() : Optional.of(reader.rules());
            return new HouseRulesFile(rules, reader.statusPolicy(), reader.version(), report);
        } catch (JacksonException e) {
            SyntaxProblem.report(e, bytes, problems);
            return new HouseRulesFile(Optional.empty(), Optional.empty(), Optional.empty(), problems.report(locator));
        }
    }

    private static ValidationReport located(List<Finding> findings, Locator locator) {
        Map<Pointer, Finding.Location> places =
                locator.find(findings.stream().map(Finding::getPointer).toList());
        return ValidationReport.of(findings.stream()
                .map(each -> each.withLocation(Optional.ofNullable(places.get(each.getPointer()))))
                .toList());
    }

    /** Returns the JSON Schema of such files. */
    public static String schema() {
        try (InputStream in = HouseRulesFile.class.getResourceAsStream("house-rules-1.0.schema.json")) {
            return new String(Objects.requireNonNull(in, "schema").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules; absent if the file has errors. */
    public Optional<DocumentValidator.HouseRules> getRules() {
        return rules;
    }

    /** The policy by which the house rates metrics, if it states one. */
    public Optional<StatusPolicy> getStatusPolicy() {
        return statusPolicy;
    }

    /** The version of the rules. */
    public Optional<String> getVersion() {
        return version;
    }

    /** Everything that is wrong with the file. */
    public ValidationReport getReport() {
        return report;
    }
}
