package org.unionplan.bargaining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionplan.party.SharedRules;
import org.unionplan.rule.Rule;
import org.unionplan.value.Timeframe;

/** The rules of agreement registers. */
public final class BargainingRules {

    /** An agreement that expires before it starts, most often two dates swapped. */
    public static final Rule<CollectiveAgreement> EXPIRES_BEFORE_START =
            Rule.error("agreement.expiry.early", CollectiveAgreement.class, (agreement, context) -> {
                if (isSurelyBefore(agreement.getExpiry(), agreement.getStart())) {
                    context.report(
                            context.here().member("expiry"),
                            "start",
                            agreement.getStart().get(),
                            "expiry",
                            agreement.getExpiry().get());
                }
            });

    /** All of them, with those of everything a register holds. */
    public static final List<Rule<?>> ALL = Stream.concat(SharedRules.ALL.stream(), Stream.of(EXPIRES_BEFORE_START))
            .toList();

    private BargainingRules() {}

    /** Whether even the last possible day of one lies before the first possible day of the other. */
    private static boolean isSurelyBefore(Optional<Timeframe> one, Optional<Timeframe> other) {
        return one.flatMap(Timeframe::getLatestLast)
                .flatMap(last -> other.flatMap(Timeframe::getEarliestFirst).map(last::isBefore))
                .orElse(false);
    }
}
