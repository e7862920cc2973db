package org.unionplan.bargaining;

import java.util.List;
import java.util.stream.Stream;
import org.unionplan.party.SharedRules;
import org.unionplan.rule.Rule;

/** The rules of agreement registers. */
public final class BargainingRules {

    /** All of them, with those of everything a register holds. */
    public static final List<Rule<?>> ALL = Stream.of(SharedRules.ALL, AgreementRules.ALL, TogetherRules.ALL)
            .flatMap(List::stream)
            .toList();

    private BargainingRules() {}
}
