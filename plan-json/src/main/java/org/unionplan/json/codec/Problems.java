package org.unionplan.json.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.value.Pointer;

/** Collects what is wrong with the form of a document while it is being read. */
public final class Problems {

    /** The most problems that are told one by one; a document that has more is not what it was taken for. */
    static final int MOST = 1_000;

    private record Problem(
            String code, Pointer pointer, OptionalLong offset, String expected, String found, String remedy) {

        /** The same in every language, for programs. */
        Map<String, String> facts() {
            Map<String, String> facts = new LinkedHashMap<>();
            facts.put("expected", expected);
            facts.put("found", found);
            if (!remedy.isEmpty()) {
                facts.put("remedy", remedy);
            }
            return facts;
        }

        String sentence(ProblemWords words) {
            return words.sentence(code, expected, found, remedy);
        }
    }

    private final List<Problem> problems = new ArrayList<>();
    private final SkippedItems leftOut = new SkippedItems();
    private int omitted;

    public Problems() {}

    /** Adds a problem whose place is found by its pointer. */
    void add(String code, Pointer pointer, String expected, String found, String remedy) {
        add(code, pointer, OptionalLong.empty(), expected, found, remedy);
    }

    /** Adds a problem of what has no places in it. */
    public void addNowhere(String code, String expected, String found, String remedy) {
        add(code, Pointer.ROOT, expected, found, remedy);
    }

    /** Adds a problem at a known byte of the document. */
    public void addAt(long offset, String code, Pointer pointer, String expected, String found, String remedy) {
        add(code, pointer, OptionalLong.of(offset), expected, found, remedy);
    }

    private void add(String code, Pointer pointer, OptionalLong offset, String expected, String found, String remedy) {
        if (problems.size() == MOST) {
            omitted++;
            return;
        }
        problems.add(new Problem(code, pointer, offset, expected, found, remedy));
    }

    /** The items that the document was read without. */
    public SkippedItems leftOut() {
        return leftOut;
    }

    /** What was found, each with its line and column in those bytes, in the words that are asked for if there is any. */
    public ValidationReport report(Locator locator, Supplier<ProblemWords> words) {
        if (problems.isEmpty()) {
            return ValidationReport.empty();
        }
        Map<Pointer, Finding.Location> places = locator.find(problems.stream()
                .filter(problem -> problem.offset().isEmpty())
                .map(Problem::pointer)
                .toList());
        return report(
                words,
                problem -> problem.offset().isPresent()
                        ? Optional.of(locator.at(problem.offset().getAsLong()))
                        : Optional.ofNullable(places.get(problem.pointer())));
    }

    /** What was found, without lines and columns. */
    public ValidationReport report() {
        return report(ProblemWords::english, problem -> Optional.empty());
    }

    private ValidationReport report(
            Supplier<ProblemWords> language, Function<Problem, Optional<Finding.Location>> locations) {
        if (problems.isEmpty()) {
            return ValidationReport.empty();
        }
        ProblemWords words = language.get();
        List<Finding> findings = new ArrayList<>();
        for (Problem problem : problems) {
            findings.add(Finding.builder()
                    .code(problem.code())
                    .severity(Severity.ERROR)
                    .pointer(problem.pointer())
                    .message(problem.sentence(words))
                    .parameters(problem.facts())
                    .location(locations.apply(problem))
                    .build());
        }
        return ValidationReport.of(findings, Map.of(Severity.ERROR, omitted));
    }
}
