package org.unionplan.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unionplan.party.PlanDocument;
import org.unionplan.rule.Finding;
import org.unionplan.rule.ValidationReport;
import org.unionplan.validation.PlanValidator;
import org.unionplan.value.UnionplanException;

/**
 * What two sides made of one document, brought together.
 *
 * <p>It is a document with the changes of both, or the conflicts between them. Things that both sides added, to one
 * list or to several, never conflict unless they have the same identifier; those that meet at one place are ordered by
 * identifier. It does not matter which side is called mine. The result is checked. Immutable and thread-safe.
 *
 * @param <D> the kind of document
 */
public final class PlanMerge<D extends PlanDocument> {

    private final D draft;
    private final List<Conflict> conflicts;
    private final ValidationReport report;
    private final List<Finding> newFindings;

    private PlanMerge(D draft, List<Conflict> conflicts, ValidationReport report, List<Finding> newFindings) {
        this.draft = draft;
        this.conflicts = conflicts;
        this.report = report;
        this.newFindings = newFindings;
    }

    /**
     * Brings together what two sides made of one document.
     *
     * @param base the document both began with
     * @throws UnionplanException if they are of different kinds
     */
    public static <D extends PlanDocument> PlanMerge<D> of(D base, D mine, D theirs) {
        List<Change> ours = PlanComparison.between(base, mine).getChanges();
        List<Change> others = PlanComparison.between(base, theirs).getChanges();
        Weaving weaving = new Weaving(base, Side.of(ours), Side.of(others));
        D draft = woven(weaving);
        PlanValidator validator = PlanValidator.builder().errorsOnly().build();
        ValidationReport report = validator.validate(draft);
        return new PlanMerge<>(
                draft,
                weaving.conflicts(),
                report,
                report.isEmpty()
                        ? List.of()
                        : findingsOfNeither(report, validator.validate(mine), validator.validate(theirs)));
    }

    // What is woven from a document is of its kind.
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <D extends PlanDocument> D woven(Weaving weaving) {
        return (D) weaving.document();
    }

    /** A fault has moved when its place has changed; what it says is what it is known by. */
    private static List<Finding> findingsOfNeither(
            ValidationReport merged, ValidationReport mine, ValidationReport theirs) {
        Set<String> known = new HashSet<>();
        mine.getFindings().forEach(finding -> known.add(finding.getCode() + " " + finding.getMessage()));
        theirs.getFindings().forEach(finding -> known.add(finding.getCode() + " " + finding.getMessage()));
        return merged.getFindings().stream()
                .filter(finding -> !known.contains(finding.getCode() + " " + finding.getMessage()))
                .toList();
    }

    /** The document with the changes of both sides, unless they are in conflict. */
    public Optional<D> getDocument() {
        return conflicts.isEmpty() ? Optional.of(draft) : Optional.empty();
    }

    /**
     * The document with the changes of both sides; where they are in conflict, with what I made of it, and with what
     * only one side removed still there. Something to begin with when solving the conflicts.
     */
    public D getDraft() {
        return draft;
    }

    /** The places where the sides want different things. */
    public List<Conflict> getConflicts() {
        return conflicts;
    }

    /** The errors in the document that was brought together, those of either side among them. */
    public ValidationReport getReport() {
        return report;
    }

    /** The errors that neither side has, such as a reference of one side to what the other removed. */
    public List<Finding> getNewErrors() {
        return newFindings;
    }

    /** Whether there is neither a conflict nor an error that neither side had. */
    public boolean isClean() {
        return conflicts.isEmpty() && newFindings.isEmpty();
    }
}
