package org.unionplan.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unionplan.json.codec.FindingJson;
import org.unionplan.json.codec.JsonSink;
import org.unionplan.json.codec.JsonText;
import org.unionplan.message.Message;
import org.unionplan.message.Messages;
import org.unionplan.rule.Rule;
import org.unionplan.rule.ValidationReport;

/**
 * Writes reports for programs: in a plain form of JSON, or as SARIF 2.1.0 for services that show findings beside the
 * lines of a file. Immutable and thread-safe.
 *
 * <p>The plain form is an object of these members, in this order:
 *
 * <pre>{@code
 * {
 *   "formatVersion": "1.0",
 *   "type": "check-report",
 *   "tool": { "name": "Unionplan", "version": "0.1.0" },
 *   "language": "en",                                      of the messages
 *   "sources": [
 *     {
 *       "name": "plan.json",                               as it was given
 *       "findings": [
 *         {
 *           "code": "reference.dangling",
 *           "severity": "error",                           error, warning or advice
 *           "pointer": "/organization",                    RFC 6901; "" for the document as a whole
 *           "line": 6,                                     line and column count from 1, columns code points;
 *           "column": 3,                                   both are there or neither is
 *           "message": "A reference must point at ...",
 *           "answer": "as published",                      if the document answers the finding
 *           "parameters": { "id": "nobody", "member": "organization" }    a message within has "code" and "parameters"
 *         }
 *       ],
 *       "omitted": { "error": 0, "warning": 0, "advice": 0 }   found besides and only counted
 *     }
 *   ]
 * }
 * }</pre>
 *
 * <p>Sources are in the order of their names, findings in that of the report, so that equal reports give the same bytes.
 * New members may be added in a later minor version. Text from a document or a file's name is only in strings;
 * nothing of it is ever markup or code.
 */
public final class ReportJson {

    private static final ReportJson STANDARD = new ReportJson(Messages.english(), List.of());

    private final Messages messages;
    private final List<Rule<?>> ownRules;

    private ReportJson(Messages messages, List<Rule<?>> ownRules) {
        this.messages = messages;
        this.ownRules = ownRules;
    }

    /** For reports in English on the rules of the library. */
    public static ReportJson standard() {
        return STANDARD;
    }

    /** Returns this with sentences in the language of those messages. */
    public ReportJson withMessages(Messages messages) {
        Objects.requireNonNull(messages, "messages");

        return new ReportJson(messages, ownRules);
    }

    /** For reports on those rules of the host's own as well, which SARIF describes beside those of the library. */
    public ReportJson withRules(Collection<? extends Rule<?>> rules) {
        Objects.requireNonNull(rules, "rules");

        List<Rule<?>> all = new ArrayList<>(ownRules);
        all.addAll(rules);
        return new ReportJson(messages, List.copyOf(all));
    }

    /**
     * The plain form of one report.
     *
     * @param source what was checked, commonly the name of a file
     */
    public String toJson(String source, ValidationReport report) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(report, "report");

        return toJson(Map.of(source, report));
    }

    /** The plain form of reports by the names of what was checked. */
    public String toJson(Map<String, ValidationReport> reports) {
        Objects.requireNonNull(reports, "reports");

        SortedMap<String, ValidationReport> sources = new TreeMap<>(reports);
        return JsonText.of(json -> plain(sources, json));
    }

    /**
     * One report as SARIF.
     *
     * @param source the name of the file that was checked, relative to the root of the repository
     */
    public String toSarif(String source, ValidationReport report) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(report, "report");

        return toSarif(Map.of(source, report));
    }

    /**
     * Reports as SARIF 2.1.0 (OASIS Standard, 27 March 2020), in one run.
     *
     * <p>An error is an {@code error}, a warning a {@code warning}, advice a {@code note}. Columns count code points, as
     * {@code columnKind} says. A run has at most 25,000 results, which is as many as code scanning takes, errors first. What
     * is left out and what the reports only count is counted by a notification for each source. Rules that were broken are
     * described, in English.
     *
     * @param reports by the names of files, relative to the root of the repository; absolute ones become file URIs
     */
    public String toSarif(Map<String, ValidationReport> reports) {
        return toSarif(reports, Map.of());
    }

    /**
     * The same, with a notification for each file that could not be read; if there is one, the run was not successful.
     *
     * @param unreadable reasons by the names of files
     */
    public String toSarif(Map<String, ValidationReport> reports, Map<String, Message> unreadable) {
        Objects.requireNonNull(reports, "reports");
        Objects.requireNonNull(unreadable, "unreadable");

        SarifLog log =
                new SarifLog(new TreeMap<>(reports), new TreeMap<>(unreadable), messages, new RuleTexts(ownRules));
        return JsonText.of(log::write);
    }

    private void plain(SortedMap<String, ValidationReport> sources, JsonSink json) {
        json.startObject();
        string(json, "formatVersion", "1.0");
        string(json, "type", "check-report");
        json.name("tool");
        json.startObject();
        string(json, "name", Release.NAME);
        string(json, "version", Release.version());
        json.endObject();
        string(json, "language", messages.getLanguage());
        json.name("sources");
        json.startArray();
        sources.forEach((name, report) -> source(name, report, json));
        json.endArray();
        json.endObject();
    }

    private void source(String name, ValidationReport report, JsonSink json) {
        json.startObject();
        string(json, "name", name);
        new FindingJson(messages, json).members(report);
        json.endObject();
    }

    private static void string(JsonSink json, String name, String value) {
        json.name(name);
        json.string(value);
    }
}
