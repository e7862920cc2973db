package org.unionplan.pact.rule;

import java.util.List;
import org.unionplan.document.rule.SharedRules;
import org.unionplan.rule.engine.TunedRule;

/** The rules of pacts. */
public final class PactRules {

    /** All of them, with those of everything a pact contains. */
    public static final List<TunedRule> ALL = TunedRule.together(
            SharedRules.ALL,
            TunedRule.declaredIn(
                    MembershipRules.values(),
                    SignatureRules.values(),
                    ClauseRules.values(),
                    CourseRules.values(),
                    CoverageRules.values()));

    private PactRules() {}
}
