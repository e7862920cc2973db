package org.unionplan.edit;

import java.util.Objects;
import org.unionplan.pact.Pact;

/** Edits a pact. Not thread-safe; the pacts it gives are immutable. */
public final class PactEditor extends DocumentEditor<Pact, PactEditor> {

    private PactEditor(Pact pact) {
        super(pact);
    }

    /** Begins with that pact, which stays as it is. */
    public static PactEditor of(Pact pact) {
        Objects.requireNonNull(pact, "pact");

        return new PactEditor(pact);
    }

    @Override
    protected PactEditor self() {
        return this;
    }
}
