package org.unionplan.plan.rule;

import static org.unionplan.rule.engine.RuleDeclaration.accountable;
import static org.unionplan.rule.engine.RuleDeclaration.error;
import static org.unionplan.rule.engine.RuleDeclaration.warning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.unionplan.plan.Allocation;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.RuleContext;
import org.unionplan.rule.engine.DeclaredRule;
import org.unionplan.rule.engine.RuleDeclaration;
import org.unionplan.rule.engine.ValueKey;
import org.unionplan.shape.engine.Constraint;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.Quantity;

/** The rules of what is spent on what. */
enum AllocationRules implements DeclaredRule {
    SHARE_RANGE(error(
                    "allocation.share.range",
                    Allocation.class,
                    "The decimal point of a share was lost, or an amount was entered for it.")
            .having("share")),
    SHARES(warning("allocation.shares", StrategicPlan.class, "The shares of a budget sum to more than 100 percent.")),
    UNSERVED_GOALS(accountable(
            "goal.unserved", StrategicPlan.class, "Members asked for something and nothing is spent on it.")),
    UNEXPLAINED(accountable(
            "allocation.unexplained", StrategicPlan.class, "Money is spent that nothing members asked for explains."));

    private static final Quantity.Bounds WHOLE = Quantity.of(Decimal.of(100)).getBounds();

    private final RuleDeclaration declaration;

    AllocationRules(RuleDeclaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public RuleDeclaration getDeclaration() {
        return declaration;
    }

    @Override
    public void check(Object subject, RuleContext context) {
        switch (this) {
            case SHARE_RANGE -> shareRange((Allocation) subject, context);
            case SHARES -> shares((StrategicPlan) subject, context);
            case UNSERVED_GOALS -> unservedGoals((StrategicPlan) subject, context);
            case UNEXPLAINED -> unexplained((StrategicPlan) subject, context);
        }
    }

    private static void shares(StrategicPlan plan, RuleContext context) {
        Map<String, Quantity.Bounds> sums = new HashMap<>();
        for (int i = 0; i < plan.getAllocations().size(); i++) {
            Allocation allocation = plan.getAllocations().get(i);
            if (!isPartOfWhole(allocation)) {
                continue;
            }
            String period = ValueKey.of(allocation.getPeriod());
            Quantity.Bounds before = sums.getOrDefault(period, Quantity.Bounds.ZERO);
            Quantity.Bounds sum =
                    before.plus(allocation.getShare().get().getBounds().asCount());
            sums.put(period, sum);
            if (sum.isSurelyAbove(WHOLE) && !before.isSurelyAbove(WHOLE)) {
                context.report(
                        context.here().member("allocations").item(i).member("share"),
                        "sum",
                        sum,
                        "period",
                        allocation
                                .getPeriod()
                                .or(plan::getTerm)
                                .map(Timeframe::toString)
                                .orElse(".."));
            }
        }
    }

    private static void shareRange(Allocation allocation, RuleContext context) {
        allocation
                .getShare()
                .map(Quantity::getValue)
                .filter(share -> !Constraint.PERCENT.admits(share))
                .ifPresent(share -> context.report(context.here().member("share"), "share", share));
    }

    /** Returns true if it is a share of the whole, not a change of a share, and possible. */
    private static boolean isPartOfWhole(Allocation allocation) {
        return allocation
                        .getShare()
                        .map(Quantity::getValue)
                        .filter(Constraint.PERCENT::admits)
                        .isPresent()
                && allocation.getChange().isEmpty();
    }

    private static void unservedGoals(StrategicPlan plan, RuleContext context) {
        Set<ElementId> served = new HashSet<>();
        plan.getAllocations().forEach(allocation -> served.addAll(allocation.getGoals()));
        for (int i = 0; i < plan.getMemberGoals().size(); i++) {
            ElementId goal = plan.getMemberGoals().get(i).getId();
            if (!served.contains(goal)) {
                context.report(context.here().member("memberGoals").item(i), "id", goal);
            }
        }
    }

    private static void unexplained(StrategicPlan plan, RuleContext context) {
        if (plan.getMemberGoals().isEmpty()) {
            return;
        }
        for (int i = 0; i < plan.getAllocations().size(); i++) {
            if (plan.getAllocations().get(i).getGoals().isEmpty()) {
                context.report(context.here().member("allocations").item(i));
            }
        }
    }
}
