package org.unionplan.plan.rule;

import java.util.List;
import org.unionplan.document.rule.SharedRules;
import org.unionplan.metric.rule.MetricRules;
import org.unionplan.rule.engine.TunedRule;

/** The rules of strategic plans. */
public final class PlanRules {

    /** All of them, with those of everything a plan contains. */
    public static final List<TunedRule> ALL = TunedRule.together(
            SharedRules.ALL,
            MetricRules.ALL,
            TunedRule.declaredIn(
                    NumberingRules.values(),
                    TimingRules.values(),
                    CompletenessRules.values(),
                    AllocationRules.values()));

    private PlanRules() {}
}
