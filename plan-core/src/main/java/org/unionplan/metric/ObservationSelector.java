package org.unionplan.metric;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unionplan.lexicon.CurrencyCodes;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/**
 * Finds the observations that count: those whose period is over by a day, of each period the one that stands, and what
 * they come to. Tells why the others do not count, where someone listens.
 */
final class ObservationSelector {

    /** By the end of the period; of periods that end together the shorter is the later news; then what stands later. */
    private static final Comparator<Figure> BY_END =
            Comparator.comparing(Figure::last).thenComparing(Figure::first);

    /** Each period before those that lie within it. */
    private static final Comparator<Figure> OUTER_FIRST =
            Comparator.comparing(Figure::first).thenComparing(Figure::last, Comparator.reverseOrder());

    private static final Comparator<Entry> BY_PERIOD =
            Comparator.comparing(Entry::last).thenComparing(Entry::first);

    /** Takes an observation that does not count, with the reason why. */
    interface Listener {
        void leftOut(Observation observation, Observation.Omission why);
    }

    /** An observation with the days it covers, or the first and last of all where its period has no start. */
    private record Entry(Observation observation, LocalDate first, LocalDate last) {

        boolean hasSamePeriod(Entry other) {
            return last.equals(other.last) && first.equals(other.first);
        }

        LocalDate recorded() {
            return observation.getRecordedAt().orElse(LocalDate.MIN);
        }
    }

    /** What counts for a period: one observation, or those of all parts. */
    private record Figure(LocalDate first, LocalDate last, List<Observation> observations) {}

    private final Metric metric;
    private final Dimensions part;
    private final LocalDate asOf;
    private final Optional<LocalDate> asKnownAt;
    private final @Nullable Listener listener;

    /** The first day the baseline may be from, where that matters. */
    private final LocalDate start;

    ObservationSelector(
            Metric metric,
            Dimensions part,
            LocalDate asOf,
            Optional<LocalDate> asKnownAt,
            @Nullable Listener listener) {
        this.metric = metric;
        this.part = part;
        this.asOf = asOf;
        this.asKnownAt = asKnownAt;
        this.listener = listener;
        this.start = metric.getAccumulation() == Metric.Accumulation.LATEST && part.isEmpty()
                ? metric.getBaseline()
                        .flatMap(Baseline::getDate)
                        .flatMap(Timeframe::getEarliestFirst)
                        .orElse(LocalDate.MIN)
                : LocalDate.MIN;
    }

    /** The observations that count, in the order of their periods; empty if nothing was observed. */
    List<Observation> counted() {
        List<Entry> own = new ArrayList<>();
        List<Entry> finer = new ArrayList<>();
        sort(own, finer);
        List<Figure> figures = new ArrayList<>(own.size());
        standing(own, winner -> figures.add(new Figure(winner.first(), winner.last(), List.of(winner.observation()))));
        if (!finer.isEmpty()) {
            addParts(finer, figures);
        }
        if (figures.isEmpty()) {
            return List.of();
        }
        return metric.getAccumulation() == Metric.Accumulation.SUM ? all(figures) : latest(figures);
    }

    private void leftOut(Observation observation, Observation.Omission why) {
        if (listener != null) {
            listener.leftOut(observation, why);
        }
    }

    /** Those that are over and known, those of the whole apart from those of its parts. */
    private void sort(List<Entry> own, List<Entry> finer) {
        boolean addUp = metric.getPartsAddUp().orElse(false);
        for (Observation observation : metric.getObservations()) {
            Dimensions dimensions = observation.getDimensions();
            boolean isOwn = dimensions.equals(part);
            if (!isOwn && !isPartOf(dimensions)) {
                continue;
            }
            Optional<LocalDate> last = observation.getAsOf().getLatestLast();
            if (last.isEmpty()) {
                leftOut(observation, Observation.Omission.UNDATED);
            } else if (last.get().isAfter(asOf)) {
                leftOut(observation, begunBy(observation) ? Observation.Omission.NOT_OVER : Observation.Omission.LATER);
            } else if (isUnknown(observation, last.get())) {
                leftOut(observation, Observation.Omission.NOT_KNOWN_YET);
            } else if (isBeforeBaseline(last.get())) {
                leftOut(observation, Observation.Omission.BEFORE_BASELINE);
            } else if (isInOtherMoney(observation)) {
                leftOut(observation, Observation.Omission.OTHER_CURRENCY);
            } else if (!isOwn && !addUp) {
                leftOut(observation, Observation.Omission.PART);
            } else {
                LocalDate first = observation.getAsOf().getEarliestFirst().orElse(LocalDate.MIN);
                (isOwn ? own : finer).add(new Entry(observation, first, last.get()));
            }
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
                .getEarliestFirst()
                .filter(first -> !first.isAfter(asOf))
                .isPresent();
    }

    /** What does not say when it was recorded is taken to have been known from the end of its period. */
    private boolean isUnknown(Observation observation, LocalDate last) {
        return asKnownAt.isPresent() && observation.getRecordedAt().orElse(last).isAfter(asKnownAt.get());
    }

    /** Whether the baseline is later news; what adds up may have begun to before it. */
    private boolean isBeforeBaseline(LocalDate last) {
        return !start.isAfter(asOf) && last.isBefore(start);
    }

    private boolean isInOtherMoney(Observation observation) {
        return metric.getScale() == Metric.Scale.MONEY
                && CurrencyCodes.mismatch(
                                metric.getUnit().map(Text::toString),
                                observation
                                        .getValue()
                                        .flatMap(Quantity::getUnit)
                                        .map(Text::toString))
                        .isPresent();
    }

    private boolean hasNews(Observation observation) {
        return observation.getValue().isPresent()
                || (metric.getScale() == Metric.Scale.QUALITATIVE
                        && observation.getText().isPresent());
    }

    private interface Winners {
        void take(Entry winner);
    }

    /** Hands on what stands of each period. */
    private void standing(List<Entry> entries, Winners winners) {
        if (entries.size() > 1) {
            entries.sort(BY_PERIOD);
        }
        for (int from = 0; from < entries.size(); ) {
            int to = from + 1;
            while (to < entries.size() && entries.get(to).hasSamePeriod(entries.get(from))) {
                to++;
            }
            Entry winner = to == from + 1 ? entries.get(from) : winner(entries.subList(from, to));
            if (hasNews(winner.observation())) {
                winners.take(winner);
            } else {
                leftOut(winner.observation(), Observation.Omission.MISSING);
            }
            from = to;
        }
    }

    /** Of each source its last word; of these the last one with a figure, or the last one if none has any. */
    private Entry winner(List<Entry> rivals) {
        Map<Optional<Text>, Entry> words = new LinkedHashMap<>();
        for (Entry rival : rivals) {
            Entry earlier = words.get(rival.observation().getSource());
            if (earlier == null) {
                words.put(rival.observation().getSource(), rival);
            } else if (isLaterWord(rival, earlier)) {
                leftOut(earlier.observation(), Observation.Omission.CORRECTED);
                words.put(rival.observation().getSource(), rival);
            } else {
                leftOut(rival.observation(), Observation.Omission.CORRECTED);
            }
        }
        Entry winner = null;
        for (Entry word : words.values()) {
            if (winner == null || prevails(word, winner)) {
                winner = word;
            }
        }
        Entry found = winner == null ? rivals.get(0) : winner;
        for (Entry word : words.values()) {
            if (!word.equals(found)) {
                leftOut(
                        word.observation(),
                        hasNews(word.observation()) ? Observation.Omission.OTHER_SOURCE : Observation.Omission.MISSING);
            }
        }
        return found;
    }

    /** Recorded later; or at the same time and standing later, unless it is the one without a figure. */
    private boolean isLaterWord(Entry rival, Entry earlier) {
        int order = rival.recorded().compareTo(earlier.recorded());
        return order > 0 || (order == 0 && (hasNews(rival.observation()) || !hasNews(earlier.observation())));
    }

    private boolean prevails(Entry word, Entry other) {
        boolean news = hasNews(word.observation());
        if (news != hasNews(other.observation())) {
            return news;
        }
        return !word.recorded().isBefore(other.recorded());
    }

    /** Adds what the parts come to in periods for which nobody stated the whole. */
    private void addParts(List<Entry> finer, List<Figure> figures) {
        Set<List<LocalDate>> stated = new HashSet<>();
        figures.forEach(figure -> stated.add(List.of(figure.first(), figure.last())));
        Map<Set<String>, Set<Dimensions>> seen = new HashMap<>();
        finer.sort(BY_PERIOD);
        int met = 0;
        for (int from = 0; from < finer.size(); ) {
            while (met < finer.size()
                    && finer.get(met).last().equals(finer.get(from).last())) {
                Dimensions dimensions = finer.get(met++).observation().getDimensions();
                seen.computeIfAbsent(dimensions.asMap().keySet(), names -> new HashSet<>())
                        .add(dimensions);
            }
            int to = from + 1;
            while (to < finer.size() && finer.get(to).hasSamePeriod(finer.get(from))) {
                to++;
            }
            Entry first = finer.get(from);
            List<Entry> parts = finer.subList(from, to);
            if (stated.contains(List.of(first.first(), first.last()))) {
                parts.forEach(entry -> leftOut(entry.observation(), Observation.Omission.PART));
            } else {
                addSum(parts, seen, figures);
            }
            from = to;
        }
    }

    /**
     * Adds the parts of one period along the fewest dimensions along which none is wanting. A part that was once seen
     * is wanting where it has no figure: its absence is not a zero.
     */
    private void addSum(List<Entry> parts, Map<Set<String>, Set<Dimensions>> seen, List<Figure> figures) {
        Map<Set<String>, Map<Dimensions, List<Entry>>> groups = new HashMap<>();
        for (Entry entry : parts) {
            Dimensions dimensions = entry.observation().getDimensions();
            groups.computeIfAbsent(dimensions.asMap().keySet(), names -> new LinkedHashMap<>())
                    .computeIfAbsent(dimensions, each -> new ArrayList<>())
                    .add(entry);
        }
        List<Set<String>> ways = new ArrayList<>(groups.keySet());
        ways.sort(Comparator.<Set<String>>comparingInt(Set::size)
                .thenComparing(names -> String.join("\n", new TreeSet<>(names))));
        boolean found = false;
        for (Set<String> names : ways) {
            Map<Dimensions, List<Entry>> group = groups.getOrDefault(names, Map.of());
            List<Observation> summed = new ArrayList<>();
            group.values().forEach(each -> standing(each, winner -> summed.add(winner.observation())));
            Set<Dimensions> have = new HashSet<>();
            summed.forEach(each -> have.add(each.getDimensions()));
            boolean complete = !summed.isEmpty() && isComplete(names, have, seen);
            if (complete && !found) {
                found = true;
                figures.add(new Figure(parts.get(0).first(), parts.get(0).last(), List.copyOf(summed)));
            } else {
                summed.forEach(each ->
                        leftOut(each, complete ? Observation.Omission.PART : Observation.Omission.PARTS_WANTING));
            }
        }
    }

    /** Whether these parts leave out none that was seen, be it as large as they are, larger or smaller. */
    private static boolean isComplete(Set<String> names, Set<Dimensions> have, Map<Set<String>, Set<Dimensions>> seen) {
        for (Map.Entry<Set<String>, Set<Dimensions>> others : seen.entrySet()) {
            boolean complete = true;
            if (others.getKey().containsAll(names)) {
                complete = have.containsAll(along(names, others.getValue()));
            } else if (names.containsAll(others.getKey())) {
                complete = along(others.getKey(), have).containsAll(others.getValue());
            }
            if (!complete) {
                return false;
            }
        }
        return true;
    }

    /** What those parts are parts of along fewer dimensions. */
    private static Set<Dimensions> along(Set<String> names, Set<Dimensions> parts) {
        Set<Dimensions> larger = new HashSet<>();
        for (Dimensions part : parts) {
            if (part.asMap().size() == names.size()) {
                larger.add(part);
            } else {
                Map<String, String> kept = new HashMap<>(part.asMap());
                kept.keySet().retainAll(names);
                larger.add(Dimensions.of(kept));
            }
        }
        return larger;
    }

    private List<Observation> latest(List<Figure> figures) {
        Figure latest = figures.get(0);
        for (Figure figure : figures) {
            if (BY_END.compare(figure, latest) >= 0) {
                latest = figure;
            }
        }
        if (listener != null) {
            for (Figure figure : figures) {
                if (!figure.equals(latest)) {
                    figure.observations().forEach(each -> leftOut(each, Observation.Omission.EARLIER));
                }
            }
        }
        return latest.observations();
    }

    /** All of them but those of a period that lies within another one that counts: they are in its figure already. */
    private List<Observation> all(List<Figure> figures) {
        figures.sort(OUTER_FIRST);
        List<Observation> all = new ArrayList<>(figures.size());
        LocalDate covered = LocalDate.MIN;
        for (Figure figure : figures) {
            if (figure.last().isAfter(covered)) {
                covered = figure.last();
                all.addAll(figure.observations());
            } else {
                figure.observations().forEach(each -> leftOut(each, Observation.Omission.WITHIN_ANOTHER));
            }
        }
        return List.copyOf(all);
    }

    /** The figure that these observations come to; none if they are words, or too long to hold. */
    static Optional<Evaluation.MeasuredValue> reading(List<Observation> observations) {
        if (observations.isEmpty()) {
            return Optional.empty();
        }
        LocalDate last = LocalDate.MIN;
        boolean estimated = false;
        BigDecimal sum = BigDecimal.ZERO;
        Quantity.Bounds bounds = Quantity.Bounds.ZERO;
        Decimal single = Decimal.ZERO;
        for (Observation observation : observations) {
            if (observation.getValue().isEmpty()) {
                return Optional.empty();
            }
            Quantity figure = observation.getValue().get();
            LocalDate end = observation.getAsOf().getLatestLast().orElse(LocalDate.MIN);
            last = end.isAfter(last) ? end : last;
            estimated |= observation.getEstimated().orElse(false);
            if (observations.size() == 1) {
                bounds = figure.getBounds();
                single = figure.getValue();
            } else {
                sum = sum.add(figure.getValue().toBigDecimal());
                bounds = bounds.plus(figure.getBounds());
            }
        }
        Optional<Decimal> value = observations.size() == 1 ? Optional.of(single) : Fraction.held(sum);
        LocalDate lastDay = last;
        boolean anyEstimated = estimated;
        Quantity.Bounds all = bounds;
        return value.map(figure -> new Evaluation.MeasuredValue(figure, all, observations, lastDay, anyEstimated));
    }
}
