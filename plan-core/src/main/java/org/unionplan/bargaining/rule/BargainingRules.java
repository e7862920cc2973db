package org.unionplan.bargaining.rule;

import java.util.List;
import org.unionplan.document.rule.SharedRules;
import org.unionplan.rule.engine.TunedRule;

/** The rules of agreement registers. */
public final class BargainingRules {

    /** All of them, with those of everything a register contains. */
    public static final List<TunedRule> ALL = TunedRule.together(
            SharedRules.ALL, TunedRule.declaredIn(AgreementRules.values(), WageRules.values(), TogetherRules.values()));

    private BargainingRules() {}
}
