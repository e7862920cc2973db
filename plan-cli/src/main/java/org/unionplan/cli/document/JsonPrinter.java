package org.unionplan.cli.document;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.io.TerminalText;
import org.unionplan.json.ReportJson;
import org.unionplan.message.Message;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;

/** Prints the findings in all files as one text in JSON. Not thread-safe. */
final class JsonPrinter extends Results {

    private final ReportJson json;
    private final boolean sarif;
    private final Map<String, ValidationReport> reports = new HashMap<>();
    private final Map<String, Message> unreadable = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Severity, Integer> omitted = new EnumMap<>(Severity.class);

    JsonPrinter(Output output, Severity failOn, boolean sarif) {
        super(output, failOn);
        this.json = ReportJson.standard().withMessages(output.messages());
        this.sarif = sarif;
    }

    @Override
    protected void print(String file, ValidationReport report) {
        printMore(file, report);
    }

    @Override
    protected void printPart(String file, ValidationReport report) {
        findings.addAll(report.getFindings());
        for (Severity severity : Severity.values()) {
            omitted.merge(severity, report.getOmitted(severity), Integer::sum);
        }
    }

    @Override
    protected void printMore(String file, ValidationReport report) {
        reports.merge(sarif ? fromHere(file) : file, report, ValidationReport::and);
    }

    @Override
    protected void noteUnreadable(String file, Message reason) {
        unreadable.put(fromHere(file), reason);
    }

    @Override
    protected void end(String file, long documents) {
        print(file, ValidationReport.of(findings, omitted));
        findings.clear();
        omitted.clear();
    }

    /**
     * Prints the text. Control characters are escaped as in lines of text: they are in strings, where the
     * escape means the same character to whoever reads JSON.
     */
    @Override
    public void finish() {
        String text = sarif ? json.toSarif(reports, unreadable) : json.toJson(reports);
        text.lines().forEach(line -> output().print(TerminalText.escape(line)));
    }

    /** The way to that file from the directory the program runs in, if it leads down; services know only such names. */
    private static String fromHere(String file) {
        try {
            Path here = Path.of("").toAbsolutePath();
            Path there = here.resolve(file).normalize();
            return (there.startsWith(here) ? here.relativize(there) : there).toString();
        } catch (InvalidPathException e) {
            return file;
        }
    }
}
