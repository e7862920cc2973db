package org.unionplan.json;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import org.unionplan.json.codec.JsonSink;
import org.unionplan.json.codec.MessageJson;
import org.unionplan.message.Message;
import org.unionplan.message.Messages;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Pointer;
import org.unionplan.value.Text;

/** Reports in the form of SARIF 2.1.0; the numbers in parentheses are sections of the standard. */
final class SarifLog {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String UNESCAPED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    private static final String HEX = "0123456789ABCDEF";

    /** The most results that services take of one run. */
    private static final int MOST_RESULTS = 25_000;

    private final SortedMap<String, ValidationReport> sources;
    private final Messages messages;
    private final RuleTexts texts;
    private final List<String> names;
    private final List<String> codes;
    private final SortedMap<String, Message> unreadable;

    SarifLog(
            SortedMap<String, ValidationReport> sources,
            SortedMap<String, Message> unreadable,
            Messages messages,
            RuleTexts texts) {
        this.sources = ResultLimit.of(MOST_RESULTS, sources);
        this.unreadable = unreadable;
        this.names = List.copyOf(sources.keySet());
        this.messages = messages;
        this.texts = texts;
        TreeSet<String> broken = new TreeSet<>();
        sources.values().forEach(report -> report.getFindings().forEach(finding -> broken.add(finding.getCode())));
        this.codes = List.copyOf(broken);
    }

    /** The log (3.13) with its one run (3.14). */
    void write(JsonSink json) {
        json.startObject();
        string(json, "$schema", SCHEMA);
        string(json, "version", "2.1.0");
        json.name("runs");
        json.startArray();
        json.startObject();
        tool(json);
        invocation(json);
        artifacts(json);
        results(json);
        string(json, "columnKind", "unicodeCodePoints");
        string(json, "language", messages.getLanguage());
        json.endObject();
        json.endArray();
        json.endObject();
    }

    private ValidationReport reportOn(int source) {
        return Objects.requireNonNull(sources.get(names.get(source)));
    }

    /** Writes the tool (3.18, 3.19). */
    private void tool(JsonSink json) {
        json.name("tool");
        json.startObject();
        json.name("driver");
        json.startObject();
        string(json, "name", Release.NAME);
        string(json, "version", Release.version());
        json.name("rules");
        json.startArray();
        codes.forEach(code -> rule(code, json));
        json.endArray();
        json.endObject();
        json.endObject();
    }

    /** Writes the description of a rule (3.49). */
    private void rule(String code, JsonSink json) {
        json.startObject();
        string(json, "id", code);
        text(json, "shortDescription", texts.mistake(code));
        text(json, "fullDescription", texts.sentence(code));
        json.name("defaultConfiguration");
        json.startObject();
        string(json, "level", level(texts.severity(code)));
        json.endObject();
        text(json, "help", texts.mistake(code) + " " + texts.sentence(code));
        json.endObject();
    }

    /** Writes the invocation (3.20), with notifications (3.58) of findings only counted and of files that could not be read. */
    private void invocation(JsonSink json) {
        json.name("invocations");
        json.startArray();
        json.startObject();
        json.name("executionSuccessful");
        json.bool(unreadable.isEmpty());
        json.name("toolExecutionNotifications");
        json.startArray();
        for (int i = 0; i < names.size(); i++) {
            ValidationReport report = reportOn(i);
            if (report.getOmitted() > 0) {
                omitted(names.get(i), report, json);
            }
        }
        unreadable.forEach((name, reason) -> unreadable(name, reason, json));
        json.endArray();
        json.endObject();
        json.endArray();
    }

    private void unreadable(String name, Message reason, JsonSink json) {
        json.startObject();
        place(name, json);
        text(json, "message", reason.in(messages));
        string(json, "level", "error");
        json.endObject();
    }

    /** The place of a notification: a file. */
    private static void place(String name, JsonSink json) {
        json.name("locations");
        json.startArray();
        json.startObject();
        json.name("physicalLocation");
        json.startObject();
        json.name("artifactLocation");
        json.startObject();
        string(json, "uri", uri(name));
        json.endObject();
        json.endObject();
        json.endObject();
        json.endArray();
    }

    private void omitted(String name, ValidationReport report, JsonSink json) {
        json.startObject();
        place(name, json);
        text(json, "message", messages.format(Message.of("sarif.omitted").withNumber("count", report.getOmitted())));
        string(json, "level", "note");
        json.name("properties");
        json.startObject();
        for (Severity severity : Severity.values()) {
            json.name(severity.getKeyword());
            json.number(report.getOmitted(severity));
        }
        json.endObject();
        json.endObject();
    }

    /** Writes the checked files (3.24), with findings or without. */
    private void artifacts(JsonSink json) {
        json.name("artifacts");
        json.startArray();
        for (String name : names) {
            json.startObject();
            json.name("location");
            json.startObject();
            string(json, "uri", uri(name));
            json.endObject();
            string(json, "mimeType", "application/json");
            json.endObject();
        }
        json.endArray();
    }

    private void results(JsonSink json) {
        json.name("results");
        json.startArray();
        for (int i = 0; i < names.size(); i++) {
            for (Finding finding : reportOn(i).getFindings()) {
                result(i, finding, json);
            }
        }
        json.endArray();
    }

    /** One finding (3.27). */
    private void result(int source, Finding finding, JsonSink json) {
        json.startObject();
        string(json, "ruleId", finding.getCode());
        json.name("ruleIndex");
        json.number(codes.indexOf(finding.getCode()));
        string(json, "level", level(finding.getSeverity()));
        text(json, "message", finding.getMessage().in(messages));
        json.name("locations");
        json.startArray();
        json.startObject();
        json.name("physicalLocation");
        json.startObject();
        artifactLocation(source, json);
        finding.getLocation().ifPresent(location -> region(location, json));
        json.endObject();
        if (!finding.getPointer().equals(Pointer.ROOT)) {
            json.name("logicalLocations");
            json.startArray();
            json.startObject();
            string(json, "fullyQualifiedName", finding.getPointer().toString());
            json.endObject();
            json.endArray();
        }
        json.endObject();
        json.endArray();
        finding.getAnswer().ifPresent(answer -> suppression(answer, json));
        json.name("properties");
        json.startObject();
        MessageJson.parameters(finding.getMessage(), json);
        json.endObject();
        json.endObject();
    }

    /** The answer of the document to a finding (3.35), which takes it off the list of open ones. */
    private void suppression(Text answer, JsonSink json) {
        json.name("suppressions");
        json.startArray();
        json.startObject();
        string(json, "kind", "inSource");
        string(json, "justification", answer.in(LanguageTag.of(messages.getLanguage())));
        json.endObject();
        json.endArray();
    }

    /** A file (3.4). */
    private void artifactLocation(int source, JsonSink json) {
        json.name("artifactLocation");
        json.startObject();
        string(json, "uri", uri(names.get(source)));
        json.name("index");
        json.number(source);
        json.endObject();
    }

    /** A place in it (3.30). */
    private static void region(Finding.Location location, JsonSink json) {
        json.name("region");
        json.startObject();
        json.name("startLine");
        json.number(location.getLine());
        json.name("startColumn");
        json.number(location.getColumn());
        json.endObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "note";
        };
    }

    /**
     * The name of a file as a reference (RFC 3986): relative with slashes, or a URI of the scheme {@code file} if it is
     * absolute.
     */
    static String uri(String name) {
        String path = name.replace(File.separatorChar, '/');
        StringBuilder uri = new StringBuilder();
        boolean drive = path.matches("(?s)[A-Za-z]:/.*");
        if (drive || path.startsWith("/")) {
            uri.append(drive ? "file:///" : "file://");
        }
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (UNESCAPED.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            }
        }
        return uri.toString();
    }

    /** A message of plain text (3.11.5, 3.11.6): braces would be placeholders, and brackets before a parenthesis a link. */
    private static void text(JsonSink json, String name, String text) {
        String literal = text.replace("{", "{{").replace("}", "}}");
        if (literal.contains("](")) {
            literal = literal.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
        }
        json.name(name);
        json.startObject();
        string(json, "text", literal);
        json.endObject();
    }

    private static void string(JsonSink json, String name, String value) {
        json.name(name);
        json.string(value);
    }
}
