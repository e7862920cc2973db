package org.unionplan.exchange.sheet;

/** A column of a table of plans or figures. */
interface HeadedColumn {

    /** The values of a column. */
    enum CellKind {
        /** Words. */
        WORDS,
        /** Days and periods. */
        DATES,
        /** Figures of metrics. */
        FIGURES
    }

    /** Returns the heading it is written with. */
    String heading();

    CellKind content();
}
