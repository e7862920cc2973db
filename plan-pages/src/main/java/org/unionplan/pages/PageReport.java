package org.unionplan.pages;

import java.util.ArrayList;
import java.util.List;
import org.unionplan.document.Document;
import org.unionplan.pages.view.Reports;
import org.unionplan.value.Keyword;

/** A part of a page that can be asked for. */
public enum PageReport implements Keyword {
    /** The progress of a plan. */
    SCORECARD,
    /** The cornerstones of a plan in columns, with lines for stated references. */
    MAP,
    /** Each metric of a plan with its figures over time. */
    METRICS,
    /** The parties of a pact and what binds each of them. */
    BOUND,
    /** The life of a pact and of each party, and the days on which something changes. */
    LIFE,
    /** The support for each pledge of a pact in the parties' plans. */
    ALIGNMENT,
    /** The agreements of a register by the month in which they open. */
    EXPIRY,
    /** The clusters of a register and their demands. */
    CLUSTERS,
    /** The list of what is due, by bearer. */
    DUE,
    /** Money and staff time by element and by the member goals they serve. */
    MONEY,
    /** The document itself, all of it. */
    DOCUMENT;

    /** Returns the reports that fit that document and have something to show, in their order on a page. */
    public static List<PageReport> of(Document document) {
        List<PageReport> fitting = new ArrayList<>();
        for (PageReport report : values()) {
            if (Reports.fits(report.getKeyword(), document)) {
                fitting.add(report);
            }
        }
        return fitting;
    }
}
