package org.unionplan.examples.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Location;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;

/** Prints findings one a line, the way compilers do, and counts them. Not thread-safe. */
final class FindingPrinter {

    private static final Location START = new Location(1, 1);

    private final Output output;
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private int files;
    private int unreadable;

    FindingPrinter(Output output) {
        this.output = output;
    }

    /** Prints what was found in that file. */
    void print(String file, ValidationReport report) {
        files++;
        String name = TerminalText.escape(file);
        for (Finding finding : report.getFindings()) {
            if (output.isBroken()) {
                return;
            }
            counts.merge(finding.getSeverity(), 1, Integer::sum);
            output.print(name + ":" + finding.getLocation().orElse(START) + ": "
                    + output.paint(
                            style(finding.getSeverity()), finding.getSeverity().getKeyword()) + ": "
                    + finding.getCode() + ": " + TerminalText.escape(finding.getMessage()));
        }
        if (report.getOmitted() > 0) {
            output.print(name + ": and " + report.getOmitted() + " more");
        }
    }

    /** Complains about a file that could not be read. */
    void complain(String file, UnreadableFileException e) {
        unreadable++;
        output.complain(file + ": " + e.getReason());
    }

    /** Prints how much was found in how many files. */
    void printSummary() {
        List<String> parts = new ArrayList<>();
        parts.add(files == 0 ? "no file checked" : count(files, "file", "files"));
        if (files > 0 && counts.isEmpty()) {
            parts.add("no problems");
        }
        for (Severity severity : Severity.values()) {
            int found = counts.getOrDefault(severity, 0);
            if (found > 0) {
                parts.add(count(found, severity));
            }
        }
        if (unreadable > 0) {
            parts.add(unreadable + " could not be read");
        }
        output.print(String.join(", ", parts));
    }

    /** What to tell the shell. */
    int exitCode() {
        if (unreadable > 0) {
            return ExitCode.UNUSABLE;
        }
        return counts.containsKey(Severity.ERROR) ? ExitCode.ERRORS : ExitCode.SOUND;
    }

    private static Style style(Severity severity) {
        return switch (severity) {
            case ERROR -> Style.RED;
            case WARNING -> Style.YELLOW;
            case ADVICE -> Style.CYAN;
        };
    }

    private static String count(int found, Severity severity) {
        return switch (severity) {
            case ERROR -> count(found, "error", "errors");
            case WARNING -> count(found, "warning", "warnings");
            case ADVICE -> count(found, "piece of advice", "pieces of advice");
        };
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
