package org.unionplan.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.message.Messages;
import org.unionplan.message.UnionplanException;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Pointer;

/** Collects what is wrong or doubtful in a list while it is read or written. Not thread-safe. */
final class CsvFindings {

    /** The most findings that are told one by one. */
    static final int MOST = 10_000;

    private final Messages sentences;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Severity, Integer> omitted = new EnumMap<>(Severity.class);

    CsvFindings(LanguageTag language) {
        this.sentences = sentences(language);
    }

    /**
     * The sentences about lists in that language.
     *
     * @throws UnionplanException if there are none
     */
    static Messages sentences(LanguageTag language) {
        return switch (language.getPrimaryLanguage()) {
            case "en" -> read("");
            case "fr" -> read("_fr");
            default ->
                throw new UnionplanException("Messages are in English (en) and French (fr), not in " + language + ".");
        };
    }

    private static Messages read(String suffix) {
        String resource = "/org/unionplan/exchange/findings" + suffix + ".properties";
        try (InputStream in = CsvFindings.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the file of messages " + resource + " is missing from the library");
            }
            return Messages.read(suffix.isEmpty() ? "en" : "fr", in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a finding with names and values in turn. */
    void add(
            Severity severity, String code, Pointer at, Optional<Finding.Location> location, Object... namesAndValues) {
        if (findings.size() == MOST) {
            omitted.merge(severity, 1, Integer::sum);
            return;
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        }
        findings.add(Finding.builder()
                .code(code)
                .severity(severity)
                .pointer(at)
                .message(sentences.format(code, parameters))
                .parameters(parameters)
                .location(location)
                .build());
    }

    /** Those names and values and one more. */
    static Object[] with(Object[] namesAndValues, Object name, Object value) {
        Object[] all = Arrays.copyOf(namesAndValues, namesAndValues.length + 2);
        all[namesAndValues.length] = name;
        all[namesAndValues.length + 1] = value;
        return all;
    }

    ValidationReport report() {
        return ValidationReport.of(findings, omitted);
    }
}
