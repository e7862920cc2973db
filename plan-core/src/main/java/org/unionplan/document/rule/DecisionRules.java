package org.unionplan.document.rule;

import static org.unionplan.rule.engine.RuleDeclaration.error;
import static org.unionplan.rule.engine.RuleDeclaration.warning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unionplan.document.Decision;
import org.unionplan.document.Decision.Vote;
import org.unionplan.rule.RuleContext;
import org.unionplan.rule.engine.DeclaredRule;
import org.unionplan.rule.engine.RuleDeclaration;
import org.unionplan.shape.engine.Constraint;
import org.unionplan.value.Decimal;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;

/** The rules of decisions and votes. */
enum DecisionRules implements DeclaredRule {
    OUTCOME(warning(
            "decision.vote.outcome",
            Decision.class,
            "The figures for and against were swapped, or the outcome is wrong.")),
    THRESHOLD(warning(
            "decision.threshold",
            Decision.class,
            "A vote of 60 percent was recorded as carried though the statutes required two thirds.")),
    GRADE(warning("decision.grade", Decision.class, "Minutes say unanimous by habit, though some voted against.")
            .having("grade", "vote")),
    SHARE_RANGE(error(
                    "vote.share.range",
                    Vote.class,
                    "The decimal point of the share was lost, or the votes themselves were entered for it.")
            .having("shareInFavour")),
    SHARE(warning(
            "vote.share",
            Vote.class,
            "The share was taken from another vote than the counts, or of all who could vote.")),
    TURNOUT(warning("vote.turnout", Vote.class, "A digit is wrong: more votes were counted than people could vote."));

    private static final Set<Term> CARRIED =
            Set.of(Decision.Outcome.ADOPTED, Decision.Outcome.ENDORSED, Decision.Outcome.RATIFIED);

    private static final Set<Term> LOST =
            Set.of(Decision.Outcome.REJECTED, Decision.Outcome.NOT_ENDORSED, Decision.Outcome.RATIFICATION_FAILED);

    private static final Set<Term> WITHOUT_OPPOSITION = Set.of(Decision.Grade.UNANIMOUS, Decision.Grade.CONSENSUS);

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
            case THRESHOLD -> threshold((Decision) subject, context);
            case GRADE -> grade((Decision) subject, context);
            case SHARE_RANGE -> shareRange((Vote) subject, context);
            case SHARE -> share((Vote) subject, context);
            case TURNOUT -> turnout((Vote) subject, context);
        }
    }

    private static void outcome(Decision decision, RuleContext context) {
        Optional<Vote> vote = decision.getVote();
        if (vote.isEmpty() || !CARRIED.contains(decision.getOutcome()) || isJudgedByThreshold(vote.get())) {
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

    private static void threshold(Decision decision, RuleContext context) {
        Optional<VoteShare> share = decision.getVote().flatMap(VoteShare::of);
        Optional<Decimal> threshold = decision.getVote().flatMap(Vote::getThreshold);
        if (share.isEmpty() || threshold.isEmpty()) {
            return;
        }
        BigDecimal required = threshold.get().toBigDecimal();
        boolean fails = CARRIED.contains(decision.getOutcome()) && share.get().isSurelyBelow(required);
        boolean passes = LOST.contains(decision.getOutcome()) && share.get().isSurelyAbove(required);
        if (fails || passes) {
            context.report(
                    context.here().member("outcome"),
                    "outcome",
                    decision.getOutcome(),
                    "share",
                    share.get().toString(),
                    "threshold",
                    threshold.get());
        }
    }

    private static boolean isJudgedByThreshold(Vote vote) {
        return vote.getThreshold().isPresent() && VoteShare.of(vote).isPresent();
    }

    private static void grade(Decision decision, RuleContext context) {
        Optional<Quantity.Bounds> against =
                decision.getVote().flatMap(Vote::getAgainst).map(Quantity::getBounds);
        if (decision.getGrade().filter(WITHOUT_OPPOSITION::contains).isPresent()
                && against.isPresent()
                && against.get().isSurelyAbove(Quantity.Bounds.ZERO)) {
            context.report(
                    context.here().member("grade"),
                    "grade",
                    decision.getGrade().orElseThrow(),
                    "against",
                    against.get());
        }
    }

    private static void shareRange(Vote vote, RuleContext context) {
        vote.getShareInFavour()
                .map(Quantity::getValue)
                .filter(share -> !Constraint.PERCENT.admits(share))
                .ifPresent(share -> context.report(context.here().member("shareInFavour"), "share", share));
    }

    private static void share(Vote vote, RuleContext context) {
        if (vote.getShareInFavour().isEmpty()
                || !Constraint.PERCENT.admits(vote.getShareInFavour().get().getValue())
                || vote.getInFavour().isEmpty()
                || vote.getAgainst().isEmpty()) {
            return;
        }
        Quantity.Bounds inFavour = vote.getInFavour().get().getBounds();
        Quantity.Bounds cast = inFavour.plus(vote.getAgainst().get().getBounds());
        Quantity.Bounds withAbstentions =
                vote.getAbstained().map(Quantity::getBounds).map(cast::plus).orElse(cast);
        Quantity.Bounds stated = vote.getShareInFavour().get().getBounds();
        if (!inFavour.isExact() || !isCast(cast) || !isCast(withAbstentions) || stated.isApproximate()) {
            return;
        }
        // Some count those who abstain among the votes cast and some do not.
        BigDecimal share = VoteShare.percent(inFavour, cast);
        if (differ(stated, share) && differ(stated, VoteShare.percent(inFavour, withAbstentions))) {
            context.report(
                    context.here().member("shareInFavour"),
                    "share",
                    stated,
                    "counted",
                    share.setScale(1, RoundingMode.HALF_UP).toPlainString());
        }
    }

    private static boolean isCast(Quantity.Bounds votes) {
        return votes.isExact() && votes.getLower().orElseThrow().signum() > 0;
    }

    /** Returns true if rounding does not explain the difference: a published share is in whole percent at the coarsest. */
    private static boolean differ(Quantity.Bounds stated, BigDecimal counted) {
        Optional<BigDecimal> below =
                stated.getLower().map(lower -> lower.toBigDecimal().subtract(counted));
        Optional<BigDecimal> above = stated.getUpper().map(upper -> counted.subtract(upper.toBigDecimal()));
        return isOverOne(below) || isOverOne(above);
    }

    private static boolean isOverOne(Optional<BigDecimal> difference) {
        return difference.filter(each -> each.compareTo(BigDecimal.ONE) > 0).isPresent();
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
