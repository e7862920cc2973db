package org.unionplan.pact.timeline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.Provision;
import org.unionplan.value.ElementId;
import org.unionplan.value.Keyword;
import org.unionplan.value.Text;

/**
 * The answer whether a provision of a pact applies to an actor on a day, with reasons.
 *
 * <p>Its modality says what it then asks of the actor: a permission or an aspiration applies but demands nothing. A
 * condition in words is for the reader to judge, so the answer is {@link Answer#CONDITIONAL} where there is one.
 */
public final class Binding {
    private final Answer answer;
    private final boolean uncertain;
    private final Optional<ElementId> through;
    private final Optional<Provision.Modality> modality;
    private final List<ElementId> beneficiaries;
    private final List<Text> conditions;
    private final List<PactReason> reasons;

    Binding(
            Answer answer,
            boolean uncertain,
            Optional<ElementId> through,
            Optional<Provision.Modality> modality,
            List<ElementId> beneficiaries,
            List<Text> conditions,
            List<PactReason> reasons) {
        this.answer = answer;
        this.uncertain = uncertain;
        this.through = through;
        this.modality = modality;
        this.beneficiaries = beneficiaries;
        this.conditions = conditions;
        this.reasons = reasons;
    }

    /** The same answer, where every reading of the imprecise dates gives it. */
    Binding withoutDoubt() {
        return new Binding(
                answer,
                false,
                through,
                modality,
                beneficiaries,
                conditions,
                new LazyReasons(() -> reasons.stream()
                        .filter(reason -> reason.getKind() != PactReason.Kind.IMPRECISE)
                        .toList()));
    }

    /** The answer. */
    public Answer getAnswer() {
        return answer;
    }

    /** Returns true if the provision applies and depends on no condition in words. */
    public boolean isBound() {
        return answer == Answer.BOUND;
    }

    /** Returns true if the provision applies, even if on a condition in words. */
    public boolean isApplicable() {
        return answer != Answer.NOT_BOUND;
    }

    /** Returns true if an imprecise date, or a time in words, allows for another answer. */
    public boolean isUncertain() {
        return uncertain;
    }

    /**
     * The party whose consent binds the actor: itself, or the one whose affiliate or part it is; absent if not bound.
     */
    public Optional<ElementId> getThrough() {
        return through;
    }

    /** The force of the provision, its own or that of the provision it is part of. */
    public Optional<Provision.Modality> getModality() {
        return modality;
    }

    /** The actors who benefit; in place of an actor that was succeeded, its successors. */
    public List<ElementId> getBeneficiaries() {
        return beneficiaries;
    }

    /** The conditions in words, from the outermost provision to this one. */
    public List<Text> getConditions() {
        return conditions;
    }

    /** The reasons: everything it rests on if it applies, and otherwise everything that speaks against it. */
    public List<PactReason> getReasons() {
        return reasons;
    }

    /**
     * Returns true if the actor is bound to do or not to do something: by an obligation, a prohibition, or
     * unspecified.
     */
    public boolean isOwed() {
        return isBound()
                && modality.map(kind -> kind == Provision.Modality.OBLIGATION || kind == Provision.Modality.PROHIBITION)
                        .orElse(true);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Binding that
                && answer == that.answer
                && uncertain == that.uncertain
                && through.equals(that.through)
                && modality.equals(that.modality)
                && beneficiaries.equals(that.beneficiaries)
                && conditions.equals(that.conditions)
                && reasons.equals(that.reasons);
    }

    @Override
    public int hashCode() {
        return Objects.hash(answer, uncertain, through, modality, beneficiaries, conditions, reasons);
    }

    @Override
    public String toString() {
        return "Binding[answer=" + answer + ", uncertain=" + uncertain + ", through=" + through + ", modality="
                + modality + ", beneficiaries=" + beneficiaries + ", conditions=" + conditions + ", reasons=" + reasons
                + "]";
    }

    /** Answers to the question whether a provision applies to an actor. */
    public enum Answer implements Keyword {
        /** It applies. */
        BOUND,
        /** It applies if a condition in words is met. */
        CONDITIONAL,
        /** It does not apply. */
        NOT_BOUND
    }
}
