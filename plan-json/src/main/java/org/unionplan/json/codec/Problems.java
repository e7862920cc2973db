package org.unionplan.json.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Location;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.value.Pointer;

/** Collects what is wrong with the form of a document while it is being read. */
public final class Problems {

    /** The most problems that are told one by one; a document that has more is not what it was taken for. */
    static final int MOST = 1_000;

    private record Problem(
            String code, Pointer pointer, OptionalLong offset, String message, Map<String, String> facts) {}

    private final List<Problem> problems = new ArrayList<>();
    private final LeftOut leftOut = new LeftOut();

    public Problems() {}

    /** Adds a problem whose place is found by its pointer. */
    void add(String code, Pointer pointer, String expected, String found, String remedy) {
        add(code, pointer, OptionalLong.empty(), expected, found, remedy);
    }

    /** Adds a problem at a known byte of the document. */
    public void addAt(long offset, String code, Pointer pointer, String expected, String found, String remedy) {
        add(code, pointer, OptionalLong.of(offset), expected, found, remedy);
    }

    private void add(String code, Pointer pointer, OptionalLong offset, String expected, String found, String remedy) {
        if (problems.size() == MOST) {
            return;
        }
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("expected", expected);
        facts.put("found", found);
        String message = "Expected " + expected + "; found " + found + "." + (remedy.isEmpty() ? "" : " " + remedy);
        problems.add(new Problem(code, pointer, offset, message, facts));
    }

    /** The items that the document was read without. */
    public LeftOut leftOut() {
        return leftOut;
    }

    /** What was found, each with its line and column in those bytes. */
    public ValidationReport report(Locator locator) {
        return report(problem -> problem.offset().isPresent()
                ? Optional.of(locator.at(problem.offset().getAsLong()))
                : locator.find(problem.pointer()));
    }

    /** What was found, without lines and columns. */
    public ValidationReport report() {
        return report(problem -> Optional.empty());
    }

    private ValidationReport report(Function<Problem, Optional<Location>> locations) {
        List<Finding> findings = new ArrayList<>();
        for (Problem problem : problems) {
            findings.add(Finding.builder()
                    .code(problem.code())
                    .severity(Severity.ERROR)
                    .pointer(problem.pointer())
                    .message(problem.message())
                    .parameters(problem.facts())
                    .location(locations.apply(problem))
                    .build());
        }
        return ValidationReport.of(findings);
    }
}
