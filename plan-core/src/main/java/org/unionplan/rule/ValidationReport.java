package org.unionplan.rule;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was found in one document, in document order and equal from run to run. Immutable and thread-safe.
 *
 * <p>Where lines are known, findings follow the lines of the file; else the places of the model.
 */
public final class ValidationReport {

    private static final ValidationReport EMPTY = new ValidationReport(List.of());

    private final List<Finding> findings;

    private ValidationReport(List<Finding> findings) {
        this.findings = findings;
    }

    /** The report of nothing found. */
    public static ValidationReport empty() {
        return EMPTY;
    }

    /** The report of those findings, in order and each once. */
    public static ValidationReport of(Collection<Finding> findings) {
        return findings.isEmpty()
                ? EMPTY
                : new ValidationReport(findings.stream()
                        .sorted(ValidationReport::inOrder)
                        .distinct()
                        .toList());
    }

    private static int inOrder(Finding a, Finding b) {
        int lines = a.getLocation().isPresent() && b.getLocation().isPresent()
                ? a.getLocation().get().compareTo(b.getLocation().get())
                : Boolean.compare(a.getLocation().isEmpty(), b.getLocation().isEmpty());
        return lines != 0 ? lines : a.compareTo(b);
    }

    /** This report and that one together. */
    public ValidationReport and(ValidationReport other) {
        return of(Stream.concat(findings.stream(), other.findings.stream()).toList());
    }

    public List<Finding> getFindings() {
        return findings;
    }

    /** The findings of that severity, in order. */
    public List<Finding> getFindings(Severity severity) {
        return findings.stream().filter(f -> f.getSeverity() == severity).toList();
    }

    public long count(Severity severity) {
        return findings.stream().filter(f -> f.getSeverity() == severity).count();
    }

    public boolean isEmpty() {
        return findings.isEmpty();
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(f -> f.getSeverity() == Severity.ERROR);
    }

    /**
     * Does nothing if no finding is an error.
     *
     * @throws InvalidDocumentException with this report if one is
     */
    public void throwIfErrors() {
        if (hasErrors()) {
            throw new InvalidDocumentException(this);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof ValidationReport that && findings.equals(that.findings));
    }

    @Override
    public int hashCode() {
        return findings.hashCode();
    }

    @Override
    public String toString() {
        return findings.isEmpty()
                ? "nothing found"
                : String.join(
                        "\n",
                        findings.stream()
                                .map(f -> f.getPointer() + ": "
                                        + f.getSeverity().getKeyword() + ": " + f.getCode() + ": " + f.getMessage())
                                .toList());
    }
}
