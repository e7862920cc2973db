package org.unionplan.document.rule;

import java.util.List;
import org.unionplan.rule.Rule;

/** The rules every document follows. */
public final class SharedRules {

    /** All of them. */
    public static final List<Rule<?>> ALL = Rule.together(
            IdentityRules.ALL, CycleRules.ALL, WordingRules.ALL, DecisionRules.ALL, DocumentFacts.ALL, DutyRules.ALL);

    private SharedRules() {}
}
