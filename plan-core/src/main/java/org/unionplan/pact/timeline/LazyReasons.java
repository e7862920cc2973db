package org.unionplan.pact.timeline;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Supplier;
import org.unionplan.pact.PactReason;

/**
 * Reasons as an unmodifiable list, put into words when first read. Most answers are asked for their outcome alone, and an
 * answer may rest on everything that ever happened to the pact.
 */
final class LazyReasons extends AbstractList<PactReason> implements RandomAccess {

    private final Supplier<List<PactReason>> source;
    private volatile Optional<List<PactReason>> reasons = Optional.empty();

    LazyReasons(Supplier<List<PactReason>> source) {
        this.source = source;
    }

    private List<PactReason> reasons() {
        Optional<List<PactReason>> known = reasons;
        if (known.isEmpty()) {
            known = Optional.of(List.copyOf(source.get()));
            reasons = known;
        }
        return known.get();
    }

    @Override
    public PactReason get(int index) {
        return reasons().get(index);
    }

    @Override
    public int size() {
        return reasons().size();
    }
}
