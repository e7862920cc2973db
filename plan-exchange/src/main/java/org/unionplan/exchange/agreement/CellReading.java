package org.unionplan.exchange.agreement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.actor.Place;
import org.unionplan.exchange.DateOrder;
import org.unionplan.exchange.NumberMarks;
import org.unionplan.exchange.cell.CellCache;
import org.unionplan.exchange.cell.CellList;
import org.unionplan.exchange.cell.Figures;
import org.unionplan.exchange.cell.KnownTerms;
import org.unionplan.exchange.cell.WrittenDate;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ExternalId;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;
import org.unionplan.value.ValueFormatException;

/**
 * Reads dates, figures and places by the evidence of their columns. What was read once is remembered, since lists repeat
 * themselves. Not thread-safe.
 */
final class CellReading {

    private final Map<AgreementColumn, DateOrder> orders;
    private final NumberMarks stated;
    private final NumberMarks evident;
    private final Map<DateOrder, CellCache<WrittenDate>> dates = new EnumMap<>(DateOrder.class);
    private final CellCache<Optional<Quantity>> counts = new CellCache<>();
    private final CellCache<PlaceCells.Read> places = new CellCache<>();
    private final CellCache<Place> pairs = new CellCache<>();
    private final CellCache<UnionNames> unions = new CellCache<>();
    private final CellCache<ExternalId> industries = new CellCache<>();
    private final CellCache<Optional<Term>> notices = new CellCache<>();

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
        return dates.computeIfAbsent(order, none -> new CellCache<>())
                .get(words, cell -> WrittenDate.read(cell, order));
    }

    Optional<Timeframe> exactDate(String words) {
        return WrittenDate.read(words, DateOrder.UNKNOWN).date();
    }

    Optional<Quantity> count(AgreementColumn column, String words) {
        return counts.get(words, cell -> Figures.count(cell, column == AgreementColumn.EMPLOYEES ? marks() : stated));
    }

    private NumberMarks marks() {
        return stated == NumberMarks.UNKNOWN ? evident : stated;
    }

    /** Returns true if a dot was read as a thousands separator without an option for that. */
    boolean isDotted(AgreementColumn column, String words) {
        return column == AgreementColumn.EMPLOYEES
                && marks() == NumberMarks.UNKNOWN
                && words.indexOf('.') > 0
                && Figures.hasDottedThousands(words);
    }

    PlaceCells.Read place(String part) {
        return places.get(part, PlaceCells::read);
    }

    Place place(String locality, String region) {
        return pairs.get(
                locality + "\n" + region,
                key -> PlaceCells.place(List.of(CellList.unescaped(locality, ""), CellList.unescaped(region, ""))));
    }

    UnionNames union(String words) {
        return unions.get(words, UnionNames::of);
    }

    /** Returns a code of the North American Industry Classification System. */
    ExternalId industry(String code) {
        return industries.get(code, cell -> ExternalId.of("naics", cell));
    }

    /** Returns the word for a kind of notice or for who gave it; absent if no term can have these words. */
    Optional<Term> noticeTerm(String words) {
        return notices.get(words, cell -> {
            try {
                return KnownTerms.NOTICES.find(cell).or(() -> Optional.of(Term.of(cell)));
            } catch (ValueFormatException e) {
                return Optional.empty();
            }
        });
    }
}
