package org.unionplan.exchange.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.actor.Place;
import org.unionplan.exchange.DateOrder;
import org.unionplan.exchange.NumberMarks;
import org.unionplan.exchange.cell.CellList;
import org.unionplan.exchange.cell.Figures;
import org.unionplan.exchange.cell.WrittenDate;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Quantity;

/**
 * Reads dates, figures and places by the evidence of their columns. What was read once is remembered, since lists repeat
 * themselves. Not thread-safe.
 */
final class CellReading {

    private static final int MOST = 20_000;

    private final Map<AgreementColumn, DateOrder> orders;
    private final NumberMarks stated;
    private final NumberMarks evident;
    private final Map<DateOrder, Map<String, WrittenDate>> dates = new HashMap<>();
    private final Map<String, Optional<Quantity>> counts = new HashMap<>();
    private final Map<String, PlaceCells.Read> places = new HashMap<>();
    private final Map<String, Place> pairs = new HashMap<>();

    /**
     * Reads cells.
     *
     * @param orders the order of dates in each column
     * @param stated the decimal mark that was stated
     * @param evident the decimal mark that the counts of employees have
     */
    CellReading(Map<AgreementColumn, DateOrder> orders, NumberMarks stated, NumberMarks evident) {
        this.orders = orders;
        this.stated = stated;
        this.evident = evident;
    }

    static CellReading standard() {
        return new CellReading(Map.of(), NumberMarks.UNKNOWN, NumberMarks.UNKNOWN);
    }

    WrittenDate date(AgreementColumn column, String words) {
        DateOrder order = orders.getOrDefault(column, DateOrder.UNKNOWN);
        Map<String, WrittenDate> known = dates.computeIfAbsent(order, none -> new HashMap<>());
        WrittenDate read = known.get(words);
        if (read == null) {
            read = WrittenDate.read(words, order);
            if (known.size() < MOST) {
                known.put(words, read);
            }
        }
        return read;
    }

    Optional<Timeframe> exactDate(String words) {
        return WrittenDate.read(words, DateOrder.UNKNOWN).date();
    }

    Optional<Quantity> count(AgreementColumn column, String words) {
        Optional<Quantity> read = counts.get(words);
        if (read == null) {
            read = Figures.count(words, column == AgreementColumn.EMPLOYEES ? marks() : stated);
            if (counts.size() < MOST) {
                counts.put(words, read);
            }
        }
        return read;
    }

    private NumberMarks marks() {
        return stated == NumberMarks.UNKNOWN ? evident : stated;
    }

    /** Returns true if a dot was taken for a mark between thousands without an option that says so. */
    boolean isDotted(AgreementColumn column, String words) {
        return column == AgreementColumn.EMPLOYEES
                && marks() == NumberMarks.UNKNOWN
                && words.indexOf('.') > 0
                && Figures.hasDottedThousands(words);
    }

    PlaceCells.Read place(String part) {
        PlaceCells.Read read = places.get(part);
        if (read == null) {
            read = PlaceCells.read(part);
            if (places.size() < MOST) {
                places.put(part, read);
            }
        }
        return read;
    }

    Place place(String locality, String region) {
        String key = locality + "\n" + region;
        Place place = pairs.get(key);
        if (place == null) {
            place = PlaceCells.place(List.of(CellList.unescaped(locality, ""), CellList.unescaped(region, "")));
            if (pairs.size() < MOST) {
                pairs.put(key, place);
            }
        }
        return place;
    }
}
