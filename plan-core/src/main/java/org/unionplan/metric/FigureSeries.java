package org.unionplan.metric;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures of a metric through time, from which those that count on any day are found without looking at all of
 * them. Not thread-safe.
 */
final class FigureSeries {

    private final List<Figure> byEnd;

    /** For each figure those that count when its period has ended; where figures do not add up, made on demand. */
    private final List<CountedFigures> sums;

    private int found = -1;
    private CountedFigures latest;
    private final CountedFigures none;

    private FigureSeries(List<Figure> byEnd, List<CountedFigures> sums, CountedFigures none) {
        this.byEnd = byEnd;
        this.sums = sums;
        this.none = none;
        this.latest = none;
    }

    /** The series of those figures of a metric, of which no two have the same period. */
    static FigureSeries of(List<Figure> figures, Metric metric) {
        List<Figure> byEnd = new ArrayList<>(figures);
        byEnd.sort(Figure.BY_END);
        CountedFigures none = CountedFigures.none(metric);
        boolean sum = metric.getAccumulation() == Metric.Accumulation.SUM;
        return new FigureSeries(byEnd, sum ? sums(byEnd, none) : List.of(), none);
    }

    /** A period within another one that counts adds nothing: it is in the figure of that one already. */
    private static List<CountedFigures> sums(List<Figure> byEnd, CountedFigures none) {
        List<CountedFigures> sums = new ArrayList<>(byEnd.size());
        CountedFigures sum = none;
        for (Figure figure : byEnd) {
            boolean within = !sum.isEmpty() && sum.last().equals(figure.last());
            sum = within ? sum : sum.outside(figure.first()).plus(figure);
            sums.add(sum);
        }
        return sums;
    }

    /** Returns the figures that count on that day: the latest, or all that add up to the sum. */
    CountedFigures at(LocalDate day) {
        int low = 0;
        int high = byEnd.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byEnd.get(middle).last().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        if (low == 0) {
            return none;
        }
        return sums.isEmpty() ? latest(low - 1) : sums.get(low - 1);
    }

    private CountedFigures latest(int index) {
        if (index != found) {
            found = index;
            latest = none.plus(byEnd.get(index));
        }
        return latest;
    }
}
