package org.unionplan.pact;

import java.util.List;
import java.util.Optional;
import org.unionplan.value.ElementId;
import org.unionplan.value.Text;

/**
 * Whether a provision of a pact applies to an actor on a day, and why.
 *
 * <p>What it then asks of the actor is told by its modality: a permission or an aspiration applies, and asks nothing.
 * Conditions are in words; that they are met is for the reader to say. Immutable and thread-safe.
 *
 * @param bound whether it applies
 * @param uncertain whether another reading of an imprecise date, or time told in words, gives another answer
 * @param through the party whose consent binds the actor: itself, or whose affiliate or part it is; absent if not bound
 * @param modality what the provision does to those who bear it, its own or that of what it stands in
 * @param beneficiaries for whose good it is
 * @param conditions on what it depends, from the outermost provision to this one
 * @param reasons what it rests on: if bound, all of it; if not, everything that stands against it
 */
public record Binding(
        boolean bound,
        boolean uncertain,
        Optional<ElementId> through,
        Optional<Modality> modality,
        List<ElementId> beneficiaries,
        List<Text> conditions,
        List<Reason> reasons) {

    /** Whether it is bound to do or leave something: what it bears is an obligation, a prohibition, or unspecified. */
    public boolean isOwed() {
        return bound
                && modality.map(kind -> kind == Modality.OBLIGATION || kind == Modality.PROHIBITION)
                        .orElse(true);
    }
}
