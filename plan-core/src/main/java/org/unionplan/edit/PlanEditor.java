package org.unionplan.edit;

import java.util.Objects;
import org.unionplan.plan.StrategicPlan;

/** Edits a strategic plan. Not thread-safe; the plans it gives are immutable. */
public final class PlanEditor extends DocumentEditor<StrategicPlan, PlanEditor> {

    private PlanEditor(StrategicPlan plan) {
        super(plan);
    }

    /** Begins with that plan, which stays as it is. */
    public static PlanEditor of(StrategicPlan plan) {
        Objects.requireNonNull(plan, "plan");

        return new PlanEditor(plan);
    }

    @Override
    protected PlanEditor self() {
        return this;
    }
}
