package org.unionplan.document.rule;

import static org.unionplan.rule.engine.RuleDeclaration.warning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unionplan.document.Decision;
import org.unionplan.document.Vote;
import org.unionplan.rule.RuleContext;
import org.unionplan.rule.engine.DeclaredRule;
import org.unionplan.rule.engine.RuleDeclaration;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;

/** The rules of decisions and votes. */
enum DecisionRules implements DeclaredRule {
    OUTCOME(warning(
            "decision.vote.outcome",
            Decision.class,
            "The figures for and against were swapped, or the outcome is wrong.")),
    SHARE(warning(
            "vote.share",
            Vote.class,
            "The share was taken from another vote than the counts, or of all who could vote.")),
    TURNOUT(warning("vote.turnout", Vote.class, "A digit is wrong: more votes were counted than people could vote."));

    private static final Set<Term> CARRIED =
            Set.of(Decision.Outcome.ADOPTED, Decision.Outcome.ENDORSED, Decision.Outcome.RATIFIED);

    private final RuleDeclaration declaration;

    DecisionRules(RuleDeclaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public RuleDeclaration getDeclaration() {
        return declaration;
    }

    @Override
    public void check(Object subject, RuleContext context) {
        switch (this) {
            case OUTCOME -> outcome((Decision) subject, context);
            case SHARE -> share((Vote) subject, context);
            case TURNOUT -> turnout((Vote) subject, context);
        }
    }

    private static void outcome(Decision decision, RuleContext context) {
        Optional<Vote> vote = decision.getVote();
        if (vote.isEmpty() || !CARRIED.contains(decision.getOutcome())) {
            return;
        }
        Optional<Quantity.Bounds> inFavour = vote.get().getInFavour().map(Quantity::getBounds);
        Optional<Quantity.Bounds> against = vote.get().getAgainst().map(Quantity::getBounds);
        if (inFavour.isPresent() && against.isPresent() && against.get().isSurelyAbove(inFavour.get())) {
            context.report(
                    context.here().member("outcome"),
                    "outcome",
                    decision.getOutcome(),
                    "inFavour",
                    inFavour.get(),
                    "against",
                    against.get());
        }
    }

    private static void share(Vote vote, RuleContext context) {
        if (vote.getShareInFavour().isEmpty()
                || vote.getInFavour().isEmpty()
                || vote.getAgainst().isEmpty()) {
            return;
        }
        Quantity.Bounds inFavour = vote.getInFavour().get().getBounds();
        Quantity.Bounds cast = inFavour.plus(vote.getAgainst().get().getBounds());
        Quantity.Bounds withAbstentions =
                vote.getAbstained().map(Quantity::getBounds).map(cast::plus).orElse(cast);
        if (!inFavour.isExact() || !isCast(cast) || !isCast(withAbstentions)) {
            return;
        }
        // Some count those who abstain among the votes cast and some do not.
        BigDecimal stated = vote.getShareInFavour().get().toBigDecimal();
        BigDecimal share = share(inFavour, cast);
        if (differ(stated, share) && differ(stated, share(inFavour, withAbstentions))) {
            context.report(
                    context.here().member("shareInFavour"),
                    "share",
                    vote.getShareInFavour().get(),
                    "counted",
                    share.setScale(1, RoundingMode.HALF_UP).toPlainString());
        }
    }

    private static boolean isCast(Quantity.Bounds votes) {
        return votes.isExact() && votes.getLower().orElseThrow().signum() > 0;
    }

    private static BigDecimal share(Quantity.Bounds part, Quantity.Bounds whole) {
        BigDecimal counted = part.getLower().orElseThrow().toBigDecimal();
        return counted.movePointRight(2).divide(whole.getLower().orElseThrow().toBigDecimal(), 2, RoundingMode.HALF_UP);
    }

    /** Whether rounding does not explain the difference: a published share is in whole percent at the coarsest. */
    private static boolean differ(BigDecimal stated, BigDecimal counted) {
        return stated.subtract(counted).abs().compareTo(BigDecimal.ONE) > 0;
    }

    private static void turnout(Vote vote, RuleContext context) {
        Optional<Quantity.Bounds> eligible = vote.getEligible().map(Quantity::getBounds);
        Quantity.Bounds cast = Quantity.Bounds.ZERO;
        for (Optional<Quantity> part : List.of(vote.getInFavour(), vote.getAgainst(), vote.getAbstained())) {
            cast = part.isPresent() ? cast.plus(part.get().getBounds().asCount()) : cast;
        }
        if (eligible.isPresent() && cast.isSurelyAbove(eligible.get())) {
            context.report(context.here().member("eligible"), "eligible", eligible.get(), "cast", cast);
        }
    }
}
