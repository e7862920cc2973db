package org.unionplan.metric;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The observations that count for a period: a single one, or one of each part. */
record Figure(LocalDate first, LocalDate last, List<Observation> observations) {

    /** By the end of the period; of periods that end together the shorter is the later news. */
    static final Comparator<Figure> BY_END = Comparator.comparing(Figure::last).thenComparing(Figure::first);

    /** Each period before those within it. */
    static final Comparator<Figure> OUTER_FIRST =
            Comparator.comparing(Figure::first).thenComparing(Figure::last, Comparator.reverseOrder());
}
