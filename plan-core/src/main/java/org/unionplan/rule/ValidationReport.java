package org.unionplan.rule;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionplan.message.UnionplanException;
import org.unionplan.value.Pointer;

/**
 * The findings in one document, in document order and equal from run to run.
 *
 * <p>Findings with lines are in the order of the lines, others in the order of the model. Of very many findings the first
 * are listed and the others counted by severity, so that an error counts wherever it occurs.
 *
 * <pre>{@code
 * ValidationReport report = DocumentValidator.standard().validate(plan);
 * for (Finding finding : report.getFindings(Severity.ERROR)) {
 *     System.out.println(finding.getPointer() + ": " + finding.getMessage().in(Messages.of("fr")));
 * }
 * }</pre>
 */
public final class ValidationReport implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final ValidationReport EMPTY = new ValidationReport(List.of(), Map.of());

    private final List<Finding> findings;
    private final Map<Severity, Integer> omitted;

    private ValidationReport(List<Finding> findings, Map<Severity, Integer> omitted) {
        this.findings = findings;
        this.omitted = omitted;
    }

    /** The report of nothing found. */
    public static ValidationReport empty() {
        return EMPTY;
    }

    /** The report of those findings, in order and each once. */
    public static ValidationReport of(Collection<Finding> findings) {
        return of(findings, Map.of());
    }

    /**
     * The report of those findings, in order and each once, and of further findings that are only counted.
     *
     * @param omitted how many, by severity
     */
    public static ValidationReport of(Collection<Finding> findings, Map<Severity, Integer> omitted) {
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(omitted, "omitted");

        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        omitted.forEach((severity, count) -> {
            if (count > 0) {
                counts.put(severity, count);
            }
        });
        if (findings.isEmpty() && counts.isEmpty()) {
            return EMPTY;
        }
        return new ValidationReport(inOrder(findings), counts);
    }

    /** Equal findings are neighbours once sorted: a hash set would take quadratic time for hash codes made to collide. */
    private static List<Finding> inOrder(Collection<Finding> findings) {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(ValidationReport::compare);
        List<Finding> distinct = new ArrayList<>(sorted.size());
        for (Finding finding : sorted) {
            if (distinct.isEmpty() || !distinct.get(distinct.size() - 1).equals(finding)) {
                distinct.add(finding);
            }
        }
        return Collections.unmodifiableList(distinct);
    }

    /** The first findings of this report, and a count of the others. */
    public ValidationReport first(int most) {
        if (findings.size() <= most) {
            return this;
        }
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        counts.putAll(omitted);
        findings.subList(most, findings.size()).stream()
                .filter(each -> !each.isAnswered())
                .forEach(each -> counts.merge(each.getSeverity(), 1, Integer::sum));
        return new ValidationReport(findings.subList(0, most), counts);
    }

    private static int compare(Finding a, Finding b) {
        int lines = a.getLocation().isPresent() && b.getLocation().isPresent()
                ? a.getLocation().get().compareTo(b.getLocation().get())
                : Boolean.compare(a.getLocation().isEmpty(), b.getLocation().isEmpty());
        return lines != 0 ? lines : a.compareTo(b);
    }

    /** This report and that one together. */
    public ValidationReport and(ValidationReport other) {
        Objects.requireNonNull(other, "other");

        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        counts.putAll(omitted);
        other.omitted.forEach((severity, count) -> counts.merge(severity, count, Integer::sum));
        return of(Stream.concat(findings.stream(), other.findings.stream()).toList(), counts);
    }

    /** This report with every finding put through that function, in the order that then results. */
    public ValidationReport map(UnaryOperator<Finding> function) {
        Objects.requireNonNull(function, "function");

        return of(findings.stream().map(function).toList(), omitted);
    }

    /** This report with only the findings that meet that condition; those only counted stay counted. */
    public ValidationReport filter(Predicate<Finding> condition) {
        Objects.requireNonNull(condition, "condition");

        return of(findings.stream().filter(condition).toList(), omitted);
    }

    /** The findings listed one by one. */
    public List<Finding> getFindings() {
        return findings;
    }

    /** The findings of that severity, in order. */
    public List<Finding> getFindings(Severity severity) {
        Objects.requireNonNull(severity, "severity");

        return findings.stream().filter(f -> f.getSeverity() == severity).toList();
    }

    /**
     * The findings of that code or family of codes, in order.
     *
     * @param code a code or the parts it begins with: {@code pact.signature} for all about signatures
     */
    public List<Finding> getFindings(String code) {
        Objects.requireNonNull(code, "code");

        return findings.stream()
                .filter(f -> f.getCode().equals(code) || f.getCode().startsWith(code + "."))
                .toList();
    }

    /** The findings at that place and everywhere below it, in order. */
    public List<Finding> getFindings(Pointer place) {
        Objects.requireNonNull(place, "place");

        return findings.stream().filter(f -> f.getPointer().isWithin(place)).toList();
    }

    /** The findings by code, the codes in the order in which they first occur. */
    public Map<String, List<Finding>> byCode() {
        Map<String, List<Finding>> byCode = new LinkedHashMap<>();
        findings.forEach(finding -> byCode.computeIfAbsent(finding.getCode(), code -> new ArrayList<>())
                .add(finding));
        byCode.replaceAll((code, group) -> List.copyOf(group));
        return Collections.unmodifiableMap(byCode);
    }

    /** The findings by severity, the gravest first; what did not occur is not there. */
    public Map<Severity, List<Finding>> bySeverity() {
        Map<Severity, List<Finding>> bySeverity = new EnumMap<>(Severity.class);
        findings.forEach(finding -> bySeverity
                .computeIfAbsent(finding.getSeverity(), severity -> new ArrayList<>())
                .add(finding));
        bySeverity.replaceAll((severity, group) -> List.copyOf(group));
        return Collections.unmodifiableMap(bySeverity);
    }

    /** Returns the number of findings beyond those listed. */
    public int getOmitted() {
        return omitted.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns the number of findings of that severity beyond those listed. */
    public int getOmitted(Severity severity) {
        Objects.requireNonNull(severity, "severity");

        return omitted.getOrDefault(severity, 0);
    }

    /** Returns the number of findings of that severity, listed or not; answered ones do not count. */
    public long count(Severity severity) {
        Objects.requireNonNull(severity, "severity");

        return findings.stream()
                        .filter(f -> f.getSeverity() == severity && !f.isAnswered())
                        .count()
                + getOmitted(severity);
    }

    /** The number of findings that the document answers. */
    public long countAnswered() {
        return findings.stream().filter(Finding::isAnswered).count();
    }

    /** Returns true if there are no findings. */
    public boolean isEmpty() {
        return findings.isEmpty() && omitted.isEmpty();
    }

    public boolean hasErrors() {
        return hasAtLeast(Severity.ERROR);
    }

    /** Returns true if there is a finding of at least that severity that is not answered. */
    public boolean hasAtLeast(Severity severity) {
        Objects.requireNonNull(severity, "severity");

        Stream<Finding> open = findings.stream().filter(finding -> !finding.isAnswered());
        return Stream.concat(open.map(Finding::getSeverity), omitted.keySet().stream())
                .anyMatch(found -> found.compareTo(severity) <= 0);
    }

    /**
     * Returns this report if no finding is an error.
     *
     * @throws InvalidDocumentException with this report if one is
     */
    public ValidationReport throwIfErrors() {
        if (hasErrors()) {
            throw new InvalidDocumentException(this);
        }
        return this;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ValidationReport that
                        && omitted.equals(that.omitted)
                        && findings.equals(that.findings));
    }

    @Override
    public int hashCode() {
        return 31 * findings.hashCode() + omitted.hashCode();
    }

    @Override
    public String toString() {
        if (isEmpty()) {
            return "nothing found";
        }
        Stream<String> told = findings.stream().map(Finding::toString);
        Stream<String> more = omitted.isEmpty() ? Stream.empty() : Stream.of("and " + getOmitted() + " more");
        return Stream.concat(told, more).collect(Collectors.joining("\n"));
    }

    /** A document breaks rules that its use depends on; the report lists which. */
    public static final class InvalidDocumentException extends UnionplanException {

        @Serial
        private static final long serialVersionUID = 1L;

        private final ValidationReport report;

        public InvalidDocumentException(ValidationReport report) {
            super(summary(report));
            this.report = report;
        }

        private static String summary(ValidationReport report) {
            List<Finding> errors = report.getFindings(Severity.ERROR);
            if (errors.isEmpty()) {
                return "A document must have no errors: it has " + report.count(Severity.ERROR)
                        + ", none of which the report tells one by one.";
            }
            Finding first = errors.get(0);
            long others = report.count(Severity.ERROR) - 1;
            String more = others == 0 ? "" : " And " + others + " more.";
            String place = first.getPointer().equals(Pointer.ROOT) ? "" : " At " + first.getPointer() + ".";
            return first.getMessage() + place + more;
        }

        /** Returns the report, with all findings including warnings. */
        public ValidationReport getReport() {
            return report;
        }
    }
}
