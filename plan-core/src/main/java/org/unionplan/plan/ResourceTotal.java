package org.unionplan.plan;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unionplan.value.Bounds;
import org.unionplan.value.Decimal;
import org.unionplan.value.Money;
import org.unionplan.value.ValueFormatException;

/**
 * What several allocations come to, exactly and by currency; currencies are never added to each other.
 *
 * <p>An allocation that says "more" or "less" tells by how much something changes, not how much there is, and is summed
 * apart. Shares of different periods or wholes are not added here. Immutable and thread-safe.
 *
 * @param allocations how many allocations
 * @param money what is spent, by currency
 * @param more by how much more than before, by currency
 * @param less by how much less than before, by currency
 * @param staffTime what their staff time comes to, by unit; the unit is empty where none is stated
 * @param unstated how many of them state neither money nor a share nor staff time
 */
public record ResourceTotal(
        int allocations,
        Map<String, Decimal> money,
        Map<String, Decimal> more,
        Map<String, Decimal> less,
        Map<String, Bounds> staffTime,
        int unstated) {

    /** What those come to, each as often as it is named. */
    public static ResourceTotal of(Collection<Allocation> allocations) {
        Map<String, Decimal> money = new TreeMap<>();
        Map<String, Decimal> more = new TreeMap<>();
        Map<String, Decimal> less = new TreeMap<>();
        Map<String, Bounds> staffTime = new TreeMap<>();
        int unstated = 0;
        for (Allocation allocation : allocations) {
            Optional<AllocationChange> change = allocation.getChange();
            Map<String, Decimal> sums =
                    change.isEmpty() ? money : change.get() == AllocationChange.INCREASE ? more : less;
            allocation.getAmount().ifPresent(amount -> add(sums, amount));
            if (change.isEmpty()) {
                allocation
                        .getStaffTime()
                        .ifPresent(time -> staffTime.merge(
                                time.getUnit().map(Object::toString).orElse(""),
                                time.bounds().asCount(),
                                Bounds::plus));
            }
            boolean states = allocation.getAmount().isPresent()
                    || allocation.getShare().isPresent()
                    || allocation.getStaffTime().isPresent();
            unstated += states ? 0 : 1;
        }
        return new ResourceTotal(
                allocations.size(),
                Collections.unmodifiableMap(money),
                Collections.unmodifiableMap(more),
                Collections.unmodifiableMap(less),
                Collections.unmodifiableMap(staffTime),
                unstated);
    }

    private static void add(Map<String, Decimal> sums, Money amount) {
        sums.merge(amount.getCurrency(), amount.getAmount(), (one, other) -> {
            try {
                return one.plus(other);
            } catch (ValueFormatException e) {
                throw new ArithmeticException("amounts of money of more than " + Decimal.MAX_DIGITS
                        + " digits cannot be added up; look for a mistyped amount in " + amount.getCurrency());
            }
        });
    }
}
