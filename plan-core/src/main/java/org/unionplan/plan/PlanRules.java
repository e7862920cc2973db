package org.unionplan.plan;

import java.util.List;
import org.unionplan.metric.MetricRules;
import org.unionplan.party.SharedRules;
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
