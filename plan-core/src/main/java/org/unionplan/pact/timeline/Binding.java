package org.unionplan.pact.timeline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.Provision;
import org.unionplan.value.ElementId;
import org.unionplan.value.Text;

/**
 * The answer whether a provision of a pact applies to an actor on a day, with reasons.
 *
 * <p>What it then asks of the actor is told by its modality: a permission or an aspiration applies, and asks nothing.
 * Conditions are in words; that they are met is for the reader to say. Immutable and thread-safe.
 */
public final class Binding {
    private final boolean bound;
    private final boolean uncertain;
    private final Optional<ElementId> through;
    private final Optional<Provision.Modality> modality;
    private final List<ElementId> beneficiaries;
    private final List<Text> conditions;
    private final List<PactReason> reasons;

    Binding(
            boolean bound,
            boolean uncertain,
            Optional<ElementId> through,
            Optional<Provision.Modality> modality,
            List<ElementId> beneficiaries,
            List<Text> conditions,
            List<PactReason> reasons) {
        this.bound = bound;
        this.uncertain = uncertain;
        this.through = through;
        this.modality = modality;
        this.beneficiaries = beneficiaries;
        this.conditions = conditions;
        this.reasons = reasons;
    }

    /** Returns true if it applies. */
    public boolean isBound() {
        return bound;
    }

    /** Whether another interpretation of an imprecise date, or time told in words, gives another answer. */
    public boolean isUncertain() {
        return uncertain;
    }

    /**
     * The party whose consent binds the actor: itself, or whose affiliate or part it is; absent if not bound.
     */
    public Optional<ElementId> getThrough() {
        return through;
    }

    /** What the provision does to those who bear it, its own or that of what it stands in. */
    public Optional<Provision.Modality> getModality() {
        return modality;
    }

    /** For whose good it is. */
    public List<ElementId> getBeneficiaries() {
        return beneficiaries;
    }

    /** On what it depends, from the outermost provision to this one. */
    public List<Text> getConditions() {
        return conditions;
    }

    /** What it rests on: if bound, all of it; if not, everything that stands against it. */
    public List<PactReason> getReasons() {
        return reasons;
    }

    /** Whether it is bound to do or leave something: what it bears is an obligation, a prohibition, or unspecified. */
    public boolean isOwed() {
        return bound
                && modality.map(kind -> kind == Provision.Modality.OBLIGATION || kind == Provision.Modality.PROHIBITION)
                        .orElse(true);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Binding that
                && bound == that.bound
                && uncertain == that.uncertain
                && through.equals(that.through)
                && modality.equals(that.modality)
                && beneficiaries.equals(that.beneficiaries)
                && conditions.equals(that.conditions)
                && reasons.equals(that.reasons);
    }

    @Override
    public int hashCode() {
        return Objects.hash(bound, uncertain, through, modality, beneficiaries, conditions, reasons);
    }

    @Override
    public String toString() {
        return "Binding[bound=" + bound + ", uncertain=" + uncertain + ", through=" + through + ", modality=" + modality
                + ", beneficiaries=" + beneficiaries + ", conditions=" + conditions + ", reasons=" + reasons + "]";
    }
}
