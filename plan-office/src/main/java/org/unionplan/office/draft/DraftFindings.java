package org.unionplan.office.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.unionplan.message.Message;
import org.unionplan.office.source.Quotation;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.value.Pointer;

/** Collects the guesses made while a text is read. Not thread-safe. */
final class DraftFindings {

    private static final int MOST = 10_000;

    private final List<Finding> findings = new ArrayList<>();
    private final Map<Severity, Integer> omitted = new EnumMap<>(Severity.class);

    /** Adds a guess about those words. */
    void guess(String code, int line, String words) {
        add(line, Message.of(code).with("found", Quotation.of(words)));
    }

    /** Adds a guess about those words, and what they were read as. */
    void guess(String code, int line, String words, String read) {
        add(line, Message.of(code).with("found", Quotation.of(words)).with("read", Quotation.of(read)));
    }

    /** Adds a guess about several lines, of which that is the first. */
    void count(String code, int line, int times) {
        add(line, Message.of(code).withNumber("times", times));
    }

    /** Adds a guess about those words and a number of others. */
    void count(String code, int line, String words, int times) {
        add(line, Message.of(code).with("found", Quotation.of(words)).withNumber("times", times));
    }

    private void add(int line, Message message) {
        if (findings.size() == MOST) {
            omitted.merge(Severity.ADVICE, 1, Integer::sum);
            return;
        }
        findings.add(Finding.of(Severity.ADVICE, Pointer.ROOT, message).withLocation(new Finding.Location(line, 1)));
    }

    ValidationReport report() {
        return ValidationReport.of(findings, omitted);
    }
}
