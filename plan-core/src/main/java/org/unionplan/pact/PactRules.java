package org.unionplan.pact;

import java.util.List;
import java.util.stream.Stream;
import org.unionplan.party.SharedRules;
import org.unionplan.rule.Rule;

/** The rules of pacts. */
public final class PactRules {

    /** All of them, with those of everything a pact holds. */
    public static final List<Rule<?>> ALL = Stream.of(
                    SharedRules.ALL,
                    MembershipRules.ALL,
                    SignatureRules.ALL,
                    ClauseRules.ALL,
                    CourseRules.ALL,
                    CoverageRules.ALL)
            .flatMap(List::stream)
            .toList();

    private PactRules() {}
}
