package org.unionplan.plan.rule;

import java.util.List;
import org.unionplan.document.rule.SharedRules;
import org.unionplan.metric.rule.MetricRules;
import org.unionplan.rule.Rule;

/** The rules of strategic plans. */
public final class PlanRules {

    /** All of them, with those of everything a plan holds. */
    public static final List<Rule<?>> ALL = Rule.together(
            SharedRules.ALL,
            MetricRules.ALL,
            NumberingRules.ALL,
            TimingRules.ALL,
            CompletenessRules.ALL,
            AllocationRules.ALL);

    private PlanRules() {}
}
