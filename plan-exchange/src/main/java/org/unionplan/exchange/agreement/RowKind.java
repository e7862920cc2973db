package org.unionplan.exchange.agreement;

import java.util.regex.Pattern;
import org.unionplan.exchange.cell.CellText;
import org.unionplan.exchange.cell.KnownTerms;

/** The kinds of rows that lists have. */
enum RowKind {
    /** An agreement. */
    AGREEMENT,
    /** A sum over other rows. */
    TOTAL,
    /** A line about the list: a source, a footnote. */
    REMARK,
    /** A heading over the rows that follow. */
    GROUP;

    private static final Pattern TOTALS = Pattern.compile(
            "(?:grand |sub ?|overall )?totals?(?: (?:general|number|of|for|employees).*)?|sum|sous total.*|totaux"
                    + "|nombre total.*|total (?:des|du|de|d) .*");
    private static final Pattern REMARKS = Pattern.compile(
            "(?:sources?|notes?|remarks?|remarques?|footnotes?|generated|prepared|updated|last updated|date modified|as of"
                    + "|data as of|mise a jour|mis a jour|au \\d|extrait|page \\d+|page \\d+ (?:of|de|sur) \\d+"
                    + "|copyright|disclaimer|avis|legend|legende)(?: .*)?");
    private static final Pattern MONTH = Pattern.compile("[a-z]{3,9} (?:19|20)\\d{2}");

    /**
     * Returns the kind of a row.
     *
     * @param first the first cell that is not blank
     * @param filled the number of cells that are not blank
     * @param width the number of headings
     * @param named true if the first cell is the name of an employer or its column is the first
     * @param dated true if the row has an expiry or a union
     */
    static RowKind of(String first, int filled, int width, boolean named, boolean dated) {
        String folded = first.length() > 300 ? "" : CellText.folded(first);
        if (!dated && filled <= 3 && TOTALS.matcher(folded).matches()) {
            return TOTAL;
        }
        if (filled != 1 || width < 2) {
            return AGREEMENT;
        }
        if (REMARKS.matcher(folded).matches() && (first.indexOf(':') >= 0 || !named || width > 2)) {
            return REMARK;
        }
        if (first.startsWith("*") || first.startsWith("\u2020")) {
            return REMARK;
        }
        boolean heading = width >= 4
                && (!named
                        || MONTH.matcher(folded).matches()
                        || KnownTerms.JURISDICTIONS.find(first).isPresent());
        return heading ? GROUP : AGREEMENT;
    }
}
