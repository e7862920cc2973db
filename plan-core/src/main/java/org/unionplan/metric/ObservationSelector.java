package org.unionplan.metric;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Dimensions;
import org.unionplan.value.Text;

/**
 * Finds the observations that count: those whose period is over by a day, of each period the one that counts, and
 * their sum. Reports to a listener why the others do not count.
 */
final class ObservationSelector {

    private static final Comparator<DatedObservation> BY_PERIOD =
            Comparator.comparing(DatedObservation::last).thenComparing(DatedObservation::first);

    /** Takes an observation that does not count, with the reason why. */
    interface OmissionListener {
        void leftOut(Observation observation, Observation.Omission why);
    }

    /** An observation with the days it covers, or the first and last of all where its period has no start. */
    private record DatedObservation(Observation observation, LocalDate first, LocalDate last) {

        boolean hasSamePeriod(DatedObservation other) {
            return last.equals(other.last) && first.equals(other.first);
        }

        LocalDate recorded() {
            return observation.getRecordedAt().orElse(LocalDate.MIN);
        }
    }

    private final MetricPart subject;
    private final Metric metric;
    private final Dimensions part;
    private final LocalDate asOf;
    private final Optional<LocalDate> asKnownAt;
    private final LocalDate start;
    private final @Nullable OmissionListener listener;

    /** The parts that are known although no figure of theirs counts. */
    private final Set<Dimensions> seenBefore = new TreeSet<>(DimensionNames.PARTS);

    /** @param start the day before which the baseline is later news; the earliest of all days where that does not matter */
    ObservationSelector(
            MetricPart subject,
            LocalDate asOf,
            Optional<LocalDate> asKnownAt,
            LocalDate start,
            @Nullable OmissionListener listener) {
        this.subject = subject;
        this.metric = subject.metric();
        this.part = subject.part();
        this.asOf = asOf;
        this.asKnownAt = asKnownAt;
        this.start = start;
        this.listener = listener;
    }

    /** Returns the first day the baseline may be from, where that matters; what adds up may have begun to before it. */
    static LocalDate start(MetricPart subject) {
        return subject.metric().getAccumulation() == Metric.Accumulation.LATEST
                ? subject.baseline()
                        .flatMap(Baseline::getDate)
                        .flatMap(Timeframe::getEarliestFirst)
                        .orElse(LocalDate.MIN)
                : LocalDate.MIN;
    }

    /** Returns the figure that counts of each period that is over and known. */
    List<Figure> figures() {
        List<DatedObservation> own = new ArrayList<>();
        List<DatedObservation> finer = new ArrayList<>();
        sort(own, finer);
        List<Figure> figures = new ArrayList<>(own.size());
        standing(own, winner -> figures.add(new Figure(winner.first(), winner.last(), List.of(winner.observation()))));
        if (!finer.isEmpty()) {
            addParts(finer, figures);
        }
        return figures;
    }

    /** Returns what counts as of the day, after telling the listener about every observation that does not. */
    CountedFigures counted() {
        List<Figure> figures = figures();
        CountedFigures counted = FigureSeries.of(figures, metric).at(asOf);
        if (listener != null) {
            tellWhatDoesNotCount(figures, counted, listener);
        }
        return counted;
    }

    private void tellWhatDoesNotCount(List<Figure> figures, CountedFigures counted, OmissionListener to) {
        Set<Figure> counting = Collections.newSetFromMap(new IdentityHashMap<>());
        counting.addAll(counted.figures());
        List<Figure> others = new ArrayList<>(figures);
        others.removeIf(counting::contains);
        boolean sum = metric.getAccumulation() == Metric.Accumulation.SUM;
        if (sum) {
            others.sort(Figure.OUTER_FIRST);
        }
        for (Figure figure : others) {
            figure.observations()
                    .forEach(each ->
                            to.leftOut(each, sum ? Observation.Omission.WITHIN_ANOTHER : Observation.Omission.EARLIER));
        }
    }

    private void leftOut(Observation observation, Observation.Omission why) {
        if (listener != null) {
            listener.leftOut(observation, why);
        }
    }

    /** Those that are over and known, those of the whole apart from those of its parts. */
    private void sort(List<DatedObservation> own, List<DatedObservation> finer) {
        boolean addUp = metric.getPartsAddUp().orElse(false);
        boolean percentage = metric.isPercentage();
        boolean sum = metric.getAccumulation() == Metric.Accumulation.SUM;
        for (Observation observation : subject.observations()) {
            Dimensions dimensions = observation.getDimensions();
            boolean isOwn = dimensions.equals(part);
            if (!isOwn && !isPartOf(dimensions)) {
                continue;
            }
            Optional<LocalDate> last = observation.getAsOf().flatMap(Timeframe::getLatestLast);
            if (last.isEmpty()) {
                leftOut(observation, Observation.Omission.UNDATED);
            } else if (last.get().isAfter(asOf)) {
                leftOut(observation, begunBy(observation) ? Observation.Omission.NOT_OVER : Observation.Omission.LATER);
            } else if (isUnknown(observation, last.get())) {
                leftOut(observation, Observation.Omission.NOT_KNOWN_YET);
            } else if (isBeforeBaseline(last.get())) {
                seen(observation, isOwn);
                leftOut(observation, Observation.Omission.BEFORE_BASELINE);
            } else if (observation
                    .getValue()
                    .filter(figure -> !subject.unit().fits(figure))
                    .isPresent()) {
                seen(observation, isOwn);
                leftOut(observation, Observation.Omission.OTHER_UNIT);
            } else if (!isOwn && !addUp) {
                leftOut(observation, Observation.Omission.PART);
            } else if (percentage && (sum || !isOwn)) {
                leftOut(observation, Observation.Omission.PERCENTAGE);
            } else {
                LocalDate first = observation
                        .getAsOf()
                        .flatMap(Timeframe::getEarliestFirst)
                        .orElse(LocalDate.MIN);
                (isOwn ? own : finer).add(new DatedObservation(observation, first, last.get()));
            }
        }
    }

    /** A part that has no figure that counts is a part all the same, and wanting in the sum. */
    private void seen(Observation observation, boolean isOwn) {
        if (!isOwn) {
            seenBefore.add(observation.getDimensions());
        }
    }

    private boolean isPartOf(Dimensions dimensions) {
        Map<String, String> map = dimensions.asMap();
        return map.size() > part.asMap().size()
                && map.entrySet().containsAll(part.asMap().entrySet());
    }

    private boolean begunBy(Observation observation) {
        return observation
                .getAsOf()
                .flatMap(Timeframe::getEarliestFirst)
                .filter(first -> !first.isAfter(asOf))
                .isPresent();
    }

    /** Returns true for what was not known by then; without a day of recording, it was known at the end of its period. */
    private boolean isUnknown(Observation observation, LocalDate last) {
        return asKnownAt.isPresent() && observation.getRecordedAt().orElse(last).isAfter(asKnownAt.get());
    }

    private boolean isBeforeBaseline(LocalDate last) {
        return last.isBefore(start);
    }

    private boolean hasNews(Observation observation) {
        return metric.findFigure(observation).isPresent()
                || (metric.hasScale(Metric.Scale.QUALITATIVE)
                        && observation.getText().isPresent());
    }

    private interface Winners {
        void take(DatedObservation winner);
    }

    /** Passes on the figure that counts of each period. */
    private void standing(List<DatedObservation> entries, Winners winners) {
        if (entries.size() > 1) {
            entries.sort(BY_PERIOD);
        }
        for (int from = 0; from < entries.size(); ) {
            int to = from + 1;
            while (to < entries.size() && entries.get(to).hasSamePeriod(entries.get(from))) {
                to++;
            }
            DatedObservation winner = to == from + 1 ? entries.get(from) : winner(entries.subList(from, to));
            if (hasNews(winner.observation())) {
                winners.take(winner);
            } else {
                leftOut(winner.observation(), Observation.Omission.MISSING);
            }
            from = to;
        }
    }

    /** Of each source its last word; of these the last one with a figure, or the last one if none has any. */
    private DatedObservation winner(List<DatedObservation> rivals) {
        List<DatedObservation> words = lastWords(rivals);
        DatedObservation winner = null;
        for (DatedObservation word : words) {
            if (winner == null || prevails(word, winner)) {
                winner = word;
            }
        }
        DatedObservation found = winner == null ? rivals.get(0) : winner;
        for (DatedObservation word : words) {
            if (!word.equals(found)) {
                boolean before = word.recorded().isBefore(found.recorded());
                Observation.Omission other =
                        before ? Observation.Omission.OTHER_SOURCE : Observation.Omission.ENTERED_BEFORE;
                leftOut(word.observation(), hasNews(word.observation()) ? other : Observation.Omission.MISSING);
            }
        }
        return found;
    }

    /** Returns the last word of each source, in the order in which the sources first occur. */
    private List<DatedObservation> lastWords(List<DatedObservation> rivals) {
        Map<Optional<Text>, Integer> places = new TreeMap<>(SourceOrder.SOURCES);
        List<DatedObservation> words = new ArrayList<>();
        for (DatedObservation rival : rivals) {
            Integer place = places.putIfAbsent(rival.observation().getSource(), words.size());
            if (place == null) {
                words.add(rival);
            } else if (isLaterWord(rival, words.get(place))) {
                leftOut(words.get(place).observation(), Observation.Omission.CORRECTED);
                words.set(place, rival);
            } else {
                leftOut(rival.observation(), Observation.Omission.CORRECTED);
            }
        }
        return words;
    }

    /** Recorded later; or at the same time and standing later, unless it is the one without a figure. */
    private boolean isLaterWord(DatedObservation rival, DatedObservation earlier) {
        int order = rival.recorded().compareTo(earlier.recorded());
        return order > 0 || (order == 0 && (hasNews(rival.observation()) || !hasNews(earlier.observation())));
    }

    private boolean prevails(DatedObservation word, DatedObservation other) {
        boolean news = hasNews(word.observation());
        if (news != hasNews(other.observation())) {
            return news;
        }
        return !word.recorded().isBefore(other.recorded());
    }

    /** Adds the sums of parts in periods for which no total is stated. */
    private void addParts(List<DatedObservation> finer, List<Figure> figures) {
        Set<Figure> stated = new TreeSet<>(Figure.BY_END);
        stated.addAll(figures);
        PartSums sums = new PartSums();
        subject.named().stream().filter(this::isPartOf).forEach(seenBefore::add);
        seenBefore.forEach(sums::see);
        finer.sort(BY_PERIOD);
        int met = 0;
        for (int from = 0; from < finer.size(); ) {
            while (met < finer.size()
                    && finer.get(met).last().equals(finer.get(from).last())) {
                sums.see(finer.get(met++).observation().getDimensions());
            }
            int to = from + 1;
            while (to < finer.size() && finer.get(to).hasSamePeriod(finer.get(from))) {
                to++;
            }
            DatedObservation first = finer.get(from);
            List<DatedObservation> parts = finer.subList(from, to);
            if (stated.contains(new Figure(first.first(), first.last(), List.of()))) {
                parts.forEach(entry -> leftOut(entry.observation(), Observation.Omission.PART));
            } else {
                addSum(parts, sums, figures);
            }
            from = to;
        }
    }

    /** Adds the parts of one period along the fewest dimensions along which none is wanting. */
    private void addSum(List<DatedObservation> parts, PartSums sums, List<Figure> figures) {
        Map<DimensionNames, Map<Dimensions, List<DatedObservation>>> ways = new TreeMap<>();
        List<Map.Entry<DimensionNames, List<DatedObservation>>> groups = new ArrayList<>();
        for (DatedObservation entry : parts) {
            Dimensions dimensions = entry.observation().getDimensions();
            DimensionNames names = DimensionNames.of(dimensions);
            ways.computeIfAbsent(names, none -> new TreeMap<>(DimensionNames.PARTS))
                    .computeIfAbsent(dimensions, none -> {
                        List<DatedObservation> group = new ArrayList<>();
                        groups.add(Map.entry(names, group));
                        return group;
                    })
                    .add(entry);
        }
        // Stable: along one way the parts stay in the order in which they first occur.
        groups.sort(Map.Entry.comparingByKey());
        boolean found = false;
        for (int from = 0; from < groups.size(); ) {
            DimensionNames names = groups.get(from).getKey();
            List<Observation> summed = new ArrayList<>();
            Set<Dimensions> have = new TreeSet<>(DimensionNames.PARTS);
            int to = from;
            for (; to < groups.size() && groups.get(to).getKey().equals(names); to++) {
                standing(groups.get(to).getValue(), winner -> {
                    summed.add(winner.observation());
                    have.add(winner.observation().getDimensions());
                });
            }
            boolean complete = !summed.isEmpty() && sums.isComplete(names, have);
            if (complete && !found) {
                found = true;
                figures.add(new Figure(parts.get(0).first(), parts.get(0).last(), List.copyOf(summed)));
            } else {
                summed.forEach(each ->
                        leftOut(each, complete ? Observation.Omission.PART : Observation.Omission.PARTS_WANTING));
            }
            from = to;
        }
    }
}
