package org.unionplan.document.rule;

import java.util.List;
import org.unionplan.rule.engine.TunedRule;

/** The rules of every document. */
public final class SharedRules {

    /** All of them. */
    public static final List<TunedRule> ALL = TunedRule.declaredIn(
            IdentityRules.values(),
            CycleRules.values(),
            WordingRules.values(),
            VocabularyRules.values(),
            DecisionRules.values(),
            EditionRules.values(),
            ActorRules.values(),
            ExpectationRules.values(),
            DutyRules.values());

    private SharedRules() {}
}
