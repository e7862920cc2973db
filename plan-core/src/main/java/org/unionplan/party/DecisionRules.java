package org.unionplan.party;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unionplan.rule.Rule;
import org.unionplan.rule.RuleContext;
import org.unionplan.value.Bounds;
import org.unionplan.value.Decimal;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;

/** The rules of decisions and votes. */
final class DecisionRules {

    private static final Set<Term> CARRIED = Set.of(Outcome.ADOPTED, Outcome.ENDORSED, Outcome.RATIFIED);
    private static final Decimal HUNDRED = Decimal.of(100);

    static final List<Rule<?>> ALL = List.of(
            Rule.warning(
                    "decision.vote.outcome",
                    Decision.class,
                    "The figures for and against were swapped, or the outcome is wrong.",
                    DecisionRules::outcome),
            Rule.warning(
                    "vote.share",
                    Vote.class,
                    "The share was taken from another vote than the counts, or of all who could vote.",
                    DecisionRules::share),
            Rule.warning(
                    "vote.turnout",
                    Vote.class,
                    "A digit is wrong: more votes were counted than people could vote.",
                    DecisionRules::turnout));

    private DecisionRules() {}

    private static void outcome(Decision decision, RuleContext context) {
        Optional<Vote> vote = decision.getVote();
        if (vote.isEmpty() || !CARRIED.contains(decision.getOutcome())) {
            return;
        }
        Optional<Decimal> most = vote.get().getInFavour().map(Quantity::bounds).flatMap(Bounds::upper);
        Optional<Decimal> least = vote.get().getAgainst().map(Quantity::bounds).flatMap(Bounds::lower);
        if (most.isPresent() && least.isPresent() && most.get().compareTo(least.get()) < 0) {
            context.report(
                    context.here().member("outcome"),
                    "outcome",
                    decision.getOutcome(),
                    "inFavour",
                    most.get(),
                    "against",
                    least.get());
        }
    }

    private static void share(Vote vote, RuleContext context) {
        if (vote.getShareInFavour().isEmpty()
                || vote.getInFavour().isEmpty()
                || vote.getAgainst().isEmpty()) {
            return;
        }
        Bounds inFavour = vote.getInFavour().get().bounds();
        Bounds cast = inFavour.plus(vote.getAgainst().get().bounds());
        if (!inFavour.isExact() || !cast.isExact() || cast.lower().orElseThrow().signum() <= 0) {
            return;
        }
        Decimal share = inFavour.lower()
                .orElseThrow()
                .times(HUNDRED)
                .dividedBy(cast.lower().orElseThrow());
        // A published share is rounded, to whole percent at the coarsest.
        if (share.minus(vote.getShareInFavour().get()).abs().compareTo(Decimal.ONE) > 0) {
            context.report(
                    context.here().member("shareInFavour"),
                    "share",
                    vote.getShareInFavour().get(),
                    "counted",
                    share.rounded(1));
        }
    }

    private static void turnout(Vote vote, RuleContext context) {
        Optional<Decimal> eligible = vote.getEligible().map(Quantity::bounds).flatMap(Bounds::upper);
        Bounds cast = Bounds.ZERO;
        for (Optional<Quantity> part : List.of(vote.getInFavour(), vote.getAgainst(), vote.getAbstained())) {
            cast = part.isPresent() ? cast.plus(part.get().bounds().asCount()) : cast;
        }
        if (eligible.isPresent()
                && cast.lower().isPresent()
                && cast.lower().get().compareTo(eligible.get()) > 0) {
            context.report(
                    context.here().member("eligible"),
                    "eligible",
                    eligible.get(),
                    "cast",
                    cast.lower().get());
        }
    }
}
