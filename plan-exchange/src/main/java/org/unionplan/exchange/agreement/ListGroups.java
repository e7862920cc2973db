package org.unionplan.exchange.agreement;

import org.unionplan.exchange.cell.KnownTerms;
import org.unionplan.exchange.cell.NamedDates;

/**
 * The headings over groups of rows, as "Transportation", "Federal" and "May 2027" do in federal listings. The
 * jurisdiction and the industry hold for rows that do not state their own; a month says no more than the expiry does.
 * Not thread-safe.
 */
final class ListGroups {

    private String industry = "";
    private String jurisdiction = "";

    void heading(String words) {
        if (NamedDates.read(words).isPresent()) {
            return;
        }
        if (KnownTerms.JURISDICTIONS.find(words).isPresent() || RegionNames.isRegion(words)) {
            jurisdiction = words;
        } else {
            industry = words;
            jurisdiction = "";
        }
    }

    void fill(RowCells cells) {
        fill(cells, AgreementColumn.JURISDICTION, jurisdiction);
        fill(cells, AgreementColumn.SECTOR, industry);
    }

    private static void fill(RowCells cells, AgreementColumn column, String words) {
        if (!words.isEmpty() && cells.get(column).isEmpty()) {
            cells.set(column, words);
        }
    }
}
