package org.unionplan.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.Money;
import org.unionplan.value.Quantity;

/**
 * The resources of a plan by element and by goal of its members, and those that neither explains.
 *
 * <pre>{@code
 * ResourceSummary resources = ResourceSummary.of(plan);
 * resources.total().money();           // {CAD=1250000.00}
 * resources.unservedGoals();           // what members want and nothing is spent on
 * resources.unexplained();             // what is spent and no goal of members explains
 * }</pre>
 *
 * <p>An allocation that serves several elements or goals is listed in full under each of them, since a plan does not
 * say how it is divided; so these totals do not add up to that of the plan, and the shared part is reported beside them. An
 * element gets the sum of what serves it or anything below it, each allocation once.
 */
public final class ResourceSummary {

    private final Amounts total;
    private final List<ElementTotal> elements;
    private final List<GoalTotal> goals;
    private final List<MemberGoal> unservedGoals;
    private final List<Allocation> unexplained;
    private final List<Allocation> unplaced;

    ResourceSummary(
            Amounts total,
            List<ElementTotal> elements,
            List<GoalTotal> goals,
            List<MemberGoal> unservedGoals,
            List<Allocation> unexplained,
            List<Allocation> unplaced) {
        this.total = total;
        this.elements = elements;
        this.goals = goals;
        this.unservedGoals = unservedGoals;
        this.unexplained = unexplained;
        this.unplaced = unplaced;
    }

    /**
     * Returns the resources of that plan.
     *
     * @throws ArithmeticException if amounts are so long that no sum can hold them
     */
    public static ResourceSummary of(StrategicPlan plan) {
        Objects.requireNonNull(plan, "plan");

        List<Allocation> all = plan.getAllocations();
        Map<ElementId, Serving> byGoal = new TreeMap<>();
        plan.getMemberGoals().forEach(goal -> byGoal.putIfAbsent(goal.getId(), new Serving()));
        List<Allocation> unexplained = new ArrayList<>();
        for (Allocation allocation : all) {
            Set<ElementId> named = new TreeSet<>(allocation.getGoals());
            boolean explained = false;
            for (ElementId goal : named) {
                Serving serving = byGoal.get(goal);
                if (serving != null) {
                    serving.add(allocation, named.size() > 1);
                    explained = true;
                }
            }
            if (!explained) {
                unexplained.add(allocation);
            }
        }
        List<GoalTotal> goals = plan.getMemberGoals().stream()
                .map(goal -> byGoal.getOrDefault(goal.getId(), new Serving()).ofGoal(goal))
                .toList();
        return new ResourceSummary(
                Amounts.of(all),
                elements(PlanIndex.of(plan)),
                goals,
                goals.stream()
                        .filter(goal -> goal.getTotal().getAllocations() == 0)
                        .map(GoalTotal::getGoal)
                        .toList(),
                List.copyOf(unexplained),
                all.stream().filter(each -> each.getServes().isEmpty()).toList());
    }

    /** The sum of all allocations, each counted once. */
    public Amounts getTotal() {
        return total;
    }

    /** The elements served by an allocation, at or below them, in the order of the plan. */
    public List<ElementTotal> getElements() {
        return elements;
    }

    /** Every goal of members, in order. */
    public List<GoalTotal> getGoals() {
        return goals;
    }

    /** The goals that no allocation names. */
    public List<MemberGoal> getUnservedGoals() {
        return unservedGoals;
    }

    /** The allocations that name no goal, in order; all of them in a plan without goals. */
    public List<Allocation> getUnexplained() {
        return unexplained;
    }

    /** The allocations that serve no element. */
    public List<Allocation> getUnplaced() {
        return unplaced;
    }

    private static List<ElementTotal> elements(PlanIndex index) {
        Map<ElementId, Serving> byElement = new TreeMap<>();
        for (Allocation allocation : index.getPlan().getAllocations()) {
            Set<ElementId> served = new TreeSet<>(allocation.getServes());
            Map<ElementId, Integer> within = new TreeMap<>();
            served.forEach(id -> path(index, id).forEach(each -> within.merge(each, 1, Integer::sum)));
            within.forEach((id, number) ->
                    byElement.computeIfAbsent(id, none -> new Serving()).add(allocation, number < served.size()));
        }
        List<ElementTotal> elements = new ArrayList<>();
        index.elements().forEach(element -> {
            Serving serving = byElement.get(element.getId());
            if (serving != null) {
                int depth = path(index, element.getId()).size() - 1;
                elements.add(serving.ofElement(element, depth));
            }
        });
        return List.copyOf(elements);
    }

    /** Returns an element and everything above it; nothing for what is no element. */
    private static Set<ElementId> path(PlanIndex index, ElementId id) {
        Set<ElementId> path = new LinkedHashSet<>();
        Optional<ElementId> at = index.findElement(id).map(PlanElement::getId);
        while (at.isPresent() && path.add(at.get())) {
            at = index.parentOf(at.get()).map(PlanElement::getId);
        }
        return path;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ResourceSummary that
                && total.equals(that.total)
                && elements.equals(that.elements)
                && goals.equals(that.goals)
                && unservedGoals.equals(that.unservedGoals)
                && unexplained.equals(that.unexplained)
                && unplaced.equals(that.unplaced);
    }

    @Override
    public int hashCode() {
        return Objects.hash(total, elements, goals, unservedGoals, unexplained, unplaced);
    }

    @Override
    public String toString() {
        return "ResourceSummary[total=" + total + ", elements=" + elements + ", goals=" + goals + ", unservedGoals="
                + unservedGoals + ", unexplained=" + unexplained + ", unplaced=" + unplaced + "]";
    }

    /** The allocations that serve an element or anything below it. */
    public static final class ElementTotal {

        private final PlanElement element;
        private final int depth;
        private final Amounts total;
        private final int shared;

        ElementTotal(PlanElement element, int depth, Amounts total, int shared) {
            this.element = element;
            this.depth = depth;
            this.total = total;
            this.shared = shared;
        }

        /** The element. */
        public PlanElement getElement() {
            return element;
        }

        /** The number of elements above it. */
        public int getDepth() {
            return depth;
        }

        /** The sum of these allocations. */
        public Amounts getTotal() {
            return total;
        }

        /** The number of these allocations that also serve something outside it. */
        public int getShared() {
            return shared;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ElementTotal that
                    && element.equals(that.element)
                    && depth == that.depth
                    && total.equals(that.total)
                    && shared == that.shared;
        }

        @Override
        public int hashCode() {
            return Objects.hash(element, depth, total, shared);
        }

        @Override
        public String toString() {
            return "OfElement[element=" + element + ", depth=" + depth + ", total=" + total + ", shared=" + shared
                    + "]";
        }
    }

    /** The allocations that serve a goal of members. */
    public static final class GoalTotal {

        private final MemberGoal goal;
        private final Amounts total;
        private final int shared;

        GoalTotal(MemberGoal goal, Amounts total, int shared) {
            this.goal = goal;
            this.total = total;
            this.shared = shared;
        }

        /** The goal. */
        public MemberGoal getGoal() {
            return goal;
        }

        /** The sum of these allocations. */
        public Amounts getTotal() {
            return total;
        }

        /** The number of these allocations that also serve another goal. */
        public int getShared() {
            return shared;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof GoalTotal that
                    && goal.equals(that.goal)
                    && total.equals(that.total)
                    && shared == that.shared;
        }

        @Override
        public int hashCode() {
            return Objects.hash(goal, total, shared);
        }

        @Override
        public String toString() {
            return "OfGoal[goal=" + goal + ", total=" + total + ", shared=" + shared + "]";
        }
    }

    /** The allocations that serve one element or goal, and how many of them serve others as well. */
    private static final class Serving {

        private final List<Allocation> allocations = new ArrayList<>();
        private int shared;

        void add(Allocation allocation, boolean isShared) {
            allocations.add(allocation);
            shared += isShared ? 1 : 0;
        }

        GoalTotal ofGoal(MemberGoal goal) {
            return new GoalTotal(goal, Amounts.of(allocations), shared);
        }

        ElementTotal ofElement(PlanElement element, int depth) {
            return new ElementTotal(element, depth, Amounts.of(allocations), shared);
        }
    }

    /**
     * The exact sums of several allocations by currency; currencies are never added to each other.
     *
     * <p>Changes are summed separately: an allocation that says "more" or "less" gives the change, not the whole. A loose
     * amount makes the sum as loose. Shares of different periods or wholes are not added here.
     */
    public static final class Amounts {

        private final int allocations;
        private final Map<String, Quantity.Bounds> money;
        private final Map<String, Quantity.Bounds> more;
        private final Map<String, Quantity.Bounds> less;
        private final Map<String, Quantity.Bounds> staffTime;
        private final Map<String, Quantity.Bounds> moreStaffTime;
        private final Map<String, Quantity.Bounds> lessStaffTime;
        private final int unstated;

        Amounts(
                int allocations,
                Map<String, Quantity.Bounds> money,
                Map<String, Quantity.Bounds> more,
                Map<String, Quantity.Bounds> less,
                Map<String, Quantity.Bounds> staffTime,
                Map<String, Quantity.Bounds> moreStaffTime,
                Map<String, Quantity.Bounds> lessStaffTime,
                int unstated) {
            this.allocations = allocations;
            this.money = money;
            this.more = more;
            this.less = less;
            this.staffTime = staffTime;
            this.moreStaffTime = moreStaffTime;
            this.lessStaffTime = lessStaffTime;
            this.unstated = unstated;
        }

        /** Returns the sum of those allocations; one that is listed twice counts twice. */
        public static Amounts of(Collection<Allocation> allocations) {
            Objects.requireNonNull(allocations, "allocations");

            Map<String, Quantity.Bounds> money = new TreeMap<>();
            Map<String, Quantity.Bounds> more = new TreeMap<>();
            Map<String, Quantity.Bounds> less = new TreeMap<>();
            Map<String, Quantity.Bounds> staffTime = new TreeMap<>();
            Map<String, Quantity.Bounds> moreStaffTime = new TreeMap<>();
            Map<String, Quantity.Bounds> lessStaffTime = new TreeMap<>();
            int unstated = 0;
            for (Allocation allocation : allocations) {
                Optional<Allocation.Trend> change = allocation.getChange();
                boolean increase =
                        change.filter(Allocation.Trend.INCREASE::equals).isPresent();
                Map<String, Quantity.Bounds> sums = change.isEmpty() ? money : increase ? more : less;
                allocation.getAmount().ifPresent(amount -> add(sums, amount));
                Map<String, Quantity.Bounds> times =
                        change.isEmpty() ? staffTime : increase ? moreStaffTime : lessStaffTime;
                allocation
                        .getStaffTime()
                        .ifPresent(time -> times.merge(
                                time.getUnit().map(Object::toString).orElse(""),
                                time.getBounds().asCount(),
                                Quantity.Bounds::plus));
                boolean states = allocation.getAmount().isPresent()
                        || allocation.getShare().isPresent()
                        || allocation.getStaffTime().isPresent();
                unstated += states ? 0 : 1;
            }
            return new Amounts(
                    allocations.size(),
                    Collections.unmodifiableMap(money),
                    Collections.unmodifiableMap(more),
                    Collections.unmodifiableMap(less),
                    Collections.unmodifiableMap(staffTime),
                    Collections.unmodifiableMap(moreStaffTime),
                    Collections.unmodifiableMap(lessStaffTime),
                    unstated);
        }

        /** The number of allocations. */
        public int getAllocations() {
            return allocations;
        }

        /** The money spent, by currency. */
        public Map<String, Quantity.Bounds> getMoney() {
            return money;
        }

        /** The increases over what was spent before, by currency. */
        public Map<String, Quantity.Bounds> getMore() {
            return more;
        }

        /** The decreases from what was spent before, by currency. */
        public Map<String, Quantity.Bounds> getLess() {
            return less;
        }

        /** The staff time, by unit; the unit is empty where none is stated. */
        public Map<String, Quantity.Bounds> getStaffTime() {
            return staffTime;
        }

        /** The increases of staff time, by unit. */
        public Map<String, Quantity.Bounds> getMoreStaffTime() {
            return moreStaffTime;
        }

        /** The decreases of staff time, by unit. */
        public Map<String, Quantity.Bounds> getLessStaffTime() {
            return lessStaffTime;
        }

        /** The number of allocations that state neither money nor a share nor staff time. */
        public int getUnstated() {
            return unstated;
        }

        private static void add(Map<String, Quantity.Bounds> sums, Money amount) {
            sums.merge(amount.getCurrency(), amount.getBounds(), (one, other) -> {
                Quantity.Bounds sum = one.plus(other);
                boolean lost = (one.getLower().isPresent()
                                && other.getLower().isPresent()
                                && sum.getLower().isEmpty())
                        || (one.getUpper().isPresent()
                                && other.getUpper().isPresent()
                                && sum.getUpper().isEmpty());
                if (lost) {
                    throw new ArithmeticException("amounts of money of more than " + Decimal.MAX_DIGITS
                            + " digits cannot be added up; look for a mistyped amount in " + amount.getCurrency());
                }
                return sum;
            });
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Amounts that
                    && allocations == that.allocations
                    && money.equals(that.money)
                    && more.equals(that.more)
                    && less.equals(that.less)
                    && staffTime.equals(that.staffTime)
                    && moreStaffTime.equals(that.moreStaffTime)
                    && lessStaffTime.equals(that.lessStaffTime)
                    && unstated == that.unstated;
        }

        @Override
        public int hashCode() {
            return Objects.hash(allocations, money, more, less, staffTime, moreStaffTime, lessStaffTime, unstated);
        }

        @Override
        public String toString() {
            return "Amounts[allocations=" + allocations + ", money=" + money + ", more=" + more + ", less=" + less
                    + ", staffTime=" + staffTime + ", moreStaffTime=" + moreStaffTime + ", lessStaffTime="
                    + lessStaffTime + ", unstated=" + unstated + "]";
        }
    }
}
