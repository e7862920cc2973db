package org.unionplan.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unionplan.document.Duty;
import org.unionplan.document.Fulfilment;
import org.unionplan.time.DateRange;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;

/**
 * Puts what was done to what was owed. What was done within a period counts for that period; what was done outside
 * every open one counts for the latest that was due before and still stands out, else, done early, for the next. Each
 * counts once. Made for one bearer of one duty.
 */
final class DutyMatching {

    private final Duty duty;
    private final ElementId bearer;
    private final LocalDate asOf;
    private final List<DateRange> periods;
    private final List<Optional<Fulfilment>> done = new ArrayList<>();

    DutyMatching(Duty duty, ElementId bearer, List<DateRange> periods, LocalDate asOf) {
        this.duty = duty;
        this.bearer = bearer;
        this.asOf = asOf;
        this.periods = periods;
        periods.forEach(period -> done.add(Optional.empty()));
    }

    /** An item for each period, in order. */
    List<Accountability.Item> items(List<Fulfilment> fulfilments) {
        List<Fulfilment> inTime = fulfilments.stream()
                .filter(fulfilment -> !day(fulfilment).isAfter(asOf))
                .sorted(Comparator.comparing(DutyMatching::day))
                .toList();
        List<Fulfilment> rest = new ArrayList<>();
        for (Fulfilment fulfilment : inTime) {
            if (!settle(within(day(fulfilment)), fulfilment)) {
                rest.add(fulfilment);
            }
        }
        for (Fulfilment fulfilment : rest) {
            if (!settle(lastDueBefore(day(fulfilment)), fulfilment)) {
                settle(firstAfter(day(fulfilment)), fulfilment);
            }
        }
        List<Accountability.Item> items = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            items.add(item(periods.get(i), done.get(i)));
        }
        return items;
    }

    /** A loose date counts from its last possible day; words alone are of no day that could be told. */
    static LocalDate day(Fulfilment fulfilment) {
        return fulfilment.getDate().getLatestLast().orElse(LocalDate.MAX);
    }

    private boolean settle(int index, Fulfilment fulfilment) {
        if (index < 0) {
            return false;
        }
        done.set(index, Optional.of(fulfilment));
        return true;
    }

    private int within(LocalDate day) {
        for (int i = firstEndingFrom(day); i < periods.size(); i++) {
            if (done.get(i).isEmpty() && periods.get(i).contains(day)) {
                return i;
            }
            if (periods.get(i).getFirst().isAfter(day)) {
                return -1;
            }
        }
        return -1;
    }

    private int lastDueBefore(LocalDate day) {
        for (int i = firstEndingFrom(day) - 1; i >= 0; i--) {
            if (done.get(i).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    private int firstAfter(LocalDate day) {
        for (int i = firstEndingFrom(day); i < periods.size(); i++) {
            if (done.get(i).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    /** The first period that ends on that day or later: they come in the order of their last days. */
    private int firstEndingFrom(LocalDate day) {
        int low = 0;
        int high = periods.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (periods.get(middle).getLast().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Accountability.Item item(DateRange period, Optional<Fulfilment> fulfilment) {
        boolean late = fulfilment
                .map(Fulfilment::getDate)
                .flatMap(Timeframe::getEarliestFirst)
                .filter(day -> day.isAfter(period.getLast()))
                .isPresent();
        return new Accountability.Item(duty, bearer, period, status(period, fulfilment), fulfilment, late);
    }

    private Accountability.Status status(DateRange period, Optional<Fulfilment> fulfilment) {
        if (fulfilment.isPresent()) {
            return Accountability.Status.DONE;
        }
        if (period.getLast().isBefore(asOf)) {
            return Accountability.Status.OVERDUE;
        }
        return period.getFirst().isAfter(asOf) ? Accountability.Status.UPCOMING : Accountability.Status.DUE;
    }
}
