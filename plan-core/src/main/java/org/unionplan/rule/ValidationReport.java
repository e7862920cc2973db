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

    private static final ValidationReport EMPTY = new ValidationReport(List.of(), 0);

    private final List<Finding> findings;
    private final int omitted;

    private ValidationReport(List<Finding> findings, int omitted) {
        this.findings = findings;
        this.omitted = omitted;
    }

    /** The report of nothing found. */
    public static ValidationReport empty() {
        return EMPTY;
    }

    /** The report of those findings, in order and each once. */
    public static ValidationReport of(Collection<Finding> findings) {
        return of(findings, 0);
    }

    /** The report of those findings and so many more that are not told one by one. */
    public static ValidationReport of(Collection<Finding> findings, int omitted) {
        if (findings.isEmpty() && omitted == 0) {
            return EMPTY;
        }
        List<Finding> ordered =
                findings.stream().sorted(ValidationReport::inOrder).distinct().toList();
        return new ValidationReport(ordered, omitted);
    }

    /** The first findings of this report, and a count of the others. */
    public ValidationReport first(int most) {
        return findings.size() <= most
                ? this
                : new ValidationReport(findings.subList(0, most), omitted + findings.size() - most);
    }

    /** How many findings there are beyond those told one by one. */
    public int getOmitted() {
        return omitted;
    }

    private static int inOrder(Finding a, Finding b) {
        int lines = a.getLocation().isPresent() && b.getLocation().isPresent()
                ? a.getLocation().get().compareTo(b.getLocation().get())
                : Boolean.compare(a.getLocation().isEmpty(), b.getLocation().isEmpty());
        return lines != 0 ? lines : a.compareTo(b);
    }

    /** This report and that one together. */
    public ValidationReport and(ValidationReport other) {
        return of(Stream.concat(findings.stream(), other.findings.stream()).toList(), omitted + other.omitted);
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
        return this == other
                || (other instanceof ValidationReport that
                        && omitted == that.omitted
                        && findings.equals(that.findings));
    }

    @Override
    public int hashCode() {
        return 31 * findings.hashCode() + omitted;
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
