package org.unionplan.bargaining.rule;

import java.util.List;
import org.unionplan.document.rule.SharedRules;
import org.unionplan.rule.Rule;

/** The rules of agreement registers. */
public final class BargainingRules {

    /** All of them, with those of everything a register holds. */
    public static final List<Rule<?>> ALL = Rule.together(SharedRules.ALL, AgreementRules.ALL, TogetherRules.ALL);

    private BargainingRules() {}
}
