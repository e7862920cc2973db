package org.unionplan.pact.rule;

import java.util.List;
import org.unionplan.document.rule.SharedRules;
import org.unionplan.rule.Rule;

/** The rules of pacts. */
public final class PactRules {

    /** All of them, with those of everything a pact holds. */
    public static final List<Rule<?>> ALL = Rule.together(
            SharedRules.ALL,
            MembershipRules.ALL,
            SignatureRules.ALL,
            ClauseRules.ALL,
            CourseRules.ALL,
            CoverageRules.ALL);

    private PactRules() {}
}
