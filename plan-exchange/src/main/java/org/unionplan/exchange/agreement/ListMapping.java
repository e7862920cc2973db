package org.unionplan.exchange.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.exchange.DateOrder;
import org.unionplan.exchange.NumberMarks;
import org.unionplan.exchange.cell.CellText;

/**
 * The columns of a list with headings that no public source has: for each heading the column of a list of agreements that
 * it means, and how its cells are taken apart if they hold several. Headings are compared without case, accents and
 * punctuation.
 *
 * <pre>{@code
 * ListMapping ours = ListMapping.none()
 *         .with("Firm", AgreementColumn.EMPLOYER)
 *         .with("Size and unit", " / ", List.of(AgreementColumn.EMPLOYEES, AgreementColumn.UNITS));
 * }</pre>
 */
public final class ListMapping {

    private static final ListMapping NONE = new ListMapping(Map.of(), DateOrder.UNKNOWN, NumberMarks.UNKNOWN);

    private final Map<String, Entry> entries;
    private final DateOrder dates;
    private final NumberMarks numbers;

    private ListMapping(Map<String, Entry> entries, DateOrder dates, NumberMarks numbers) {
        this.entries = entries;
        this.dates = dates;
        this.numbers = numbers;
    }

    /** Returns the mapping of no heading. */
    public static ListMapping none() {
        return NONE;
    }

    /** Returns the same with a heading whose cells are those of a column. */
    public ListMapping with(String heading, AgreementColumn column) {
        return with(heading, "", List.of(column));
    }

    /**
     * Returns the same with a heading whose cells hold several columns, in that order, with a separator between.
     *
     * @throws IllegalArgumentException if there is no column, or several without a separator
     */
    public ListMapping with(String heading, String separator, List<AgreementColumn> columns) {
        if (columns.isEmpty() || (columns.size() > 1 && separator.isEmpty())) {
            throw new IllegalArgumentException("a heading needs a column, and several columns a separator");
        }
        Map<String, Entry> more = new LinkedHashMap<>(entries);
        more.put(CellText.folded(heading), new Entry(separator, List.copyOf(columns)));
        return new ListMapping(more, dates, numbers);
    }

    /** Returns the same for a list that writes dates in that order. */
    public ListMapping withDates(DateOrder order) {
        return new ListMapping(entries, order, numbers);
    }

    /** Returns the same for a list with that decimal mark. */
    public ListMapping withNumbers(NumberMarks marks) {
        return new ListMapping(entries, dates, marks);
    }

    Optional<Entry> find(String heading) {
        return entries.isEmpty() ? Optional.empty() : Optional.ofNullable(entries.get(CellText.folded(heading)));
    }

    DateOrder getDates() {
        return dates;
    }

    NumberMarks getNumbers() {
        return numbers;
    }

    /** The columns that one heading means. */
    static final class Entry {

        private final String separator;
        private final List<AgreementColumn> columns;

        Entry(String separator, List<AgreementColumn> columns) {
            this.separator = separator;
            this.columns = columns;
        }

        String getSeparator() {
            return separator;
        }

        List<AgreementColumn> getColumns() {
            return columns;
        }
    }
}
