package org.unionplan.metric.rule;

import java.util.List;
import org.unionplan.rule.engine.TunedRule;

/** The rules of metrics, with those of their targets and observations. */
public final class MetricRules {

    /** All of them. */
    public static final List<TunedRule> ALL =
            TunedRule.declaredIn(MetricDefinitionRules.values(), TargetRules.values(), ObservationRules.values());

    private MetricRules() {}
}
