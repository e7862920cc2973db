package org.unionplan.pages;

import java.util.ArrayList;
import java.util.List;
import org.unionplan.document.Document;
import org.unionplan.pages.view.Reports;
import org.unionplan.value.Keyword;

/** A part of a page that can be asked for. */
public enum PageReport implements Keyword {
    /** The document itself, all of it. */
    DOCUMENT,
    /** The progress of a plan. */
    SCORECARD,
    /** Each metric with its figures over time. */
    METRICS;

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
