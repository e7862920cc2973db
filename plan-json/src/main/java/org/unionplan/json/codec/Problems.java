package org.unionplan.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.unionplan.message.Message;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.value.Pointer;

/** Collects the problems in the form of a document while it is being read. */
public final class Problems {

    /** The most problems that are listed; a document with more is probably of another kind. */
    static final int MOST = 1_000;

    private record Problem(Pointer pointer, OptionalLong offset, Message message) {}

    private final List<Problem> problems = new ArrayList<>();
    private final SkippedItems leftOut = new SkippedItems();
    private int omitted;

    public Problems() {}

    /** Adds a problem whose place is found by its pointer. */
    void add(String code, Pointer pointer, Message expected, Message found, @Nullable Message remedy) {
        add(pointer, OptionalLong.empty(), message(code, expected, found, remedy));
    }

    /** Adds a problem of what has no places in it. */
    public void addNowhere(String code, Message expected, Message found, Message remedy) {
        add(code, Pointer.ROOT, expected, found, remedy);
    }

    /** Adds a problem at a known byte of the document. */
    public void addAt(
            long offset, String code, Pointer pointer, Message expected, Message found, @Nullable Message remedy) {
        add(pointer, OptionalLong.of(offset), message(code, expected, found, remedy));
    }

    private static Message message(String code, Message expected, Message found, @Nullable Message remedy) {
        Message message = Message.of(code).with("expected", expected).with("found", found);
        return remedy == null ? message : message.with("remedy", remedy);
    }

    private void add(Pointer pointer, OptionalLong offset, Message message) {
        if (problems.size() == MOST) {
            omitted++;
            return;
        }
        problems.add(new Problem(pointer, offset, message));
    }

    /** The items that the document was read without. */
    public SkippedItems leftOut() {
        return leftOut;
    }

    /** The problems, each with its line and column in those bytes. */
    public ValidationReport report(Locator locator) {
        return problems.isEmpty()
                ? ValidationReport.empty()
                : report(locator, offset -> Optional.of(locator.at(offset)));
    }

    /** The problems, each with the line and column of its byte, if there are any. */
    ValidationReport report(Locator locator, LongFunction<Optional<Finding.Location>> places) {
        if (problems.isEmpty()) {
            return ValidationReport.empty();
        }
        Map<Pointer, Long> offsets = locator.offsets(problems.stream()
                .filter(problem -> problem.offset().isEmpty())
                .map(Problem::pointer)
                .toList());
        return report(problem -> problem.offset().isPresent()
                ? places.apply(problem.offset().getAsLong())
                : Optional.ofNullable(offsets.get(problem.pointer())).flatMap(places::apply));
    }

    /** The problems, without lines and columns. */
    public ValidationReport report() {
        return report(problem -> Optional.empty());
    }

    private ValidationReport report(Function<Problem, Optional<Finding.Location>> locations) {
        List<Finding> findings = new ArrayList<>();
        for (Problem problem : problems) {
            findings.add(Finding.of(Severity.ERROR, problem.pointer(), problem.message())
                    .withLocation(locations.apply(problem)));
        }
        return ValidationReport.of(findings, Map.of(Severity.ERROR, omitted));
    }
}
