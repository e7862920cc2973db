package org.unionplan.metric;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.Keyword;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/**
 * The state of a metric, or of a part of it, on a day. What cannot be known is absent: nothing is ever put in its place.
 *
 * <p>Immutable and thread-safe.
 */
public final class Evaluation {

    private final Metric metric;
    private final Dimensions part;
    private final LocalDate asOf;
    private final Optional<LocalDate> asKnownAt;
    private final Optional<MeasuredValue> measuredValue;
    private final Optional<Text> words;
    private final List<ResolvedTarget> targets;
    private final ProgressBasis method;
    private final Optional<Decimal> raw;
    private final Optional<Decimal> progress;
    private final Optional<Boolean> attained;
    private final Pace pace;
    private final Optional<Decimal> gap;
    private final Status status;
    private final boolean stale;

    Evaluation(
            Metric metric,
            Dimensions part,
            LocalDate asOf,
            Optional<LocalDate> asKnownAt,
            Optional<MeasuredValue> measuredValue,
            Optional<Text> words,
            List<ResolvedTarget> targets,
            ProgressBasis method,
            Optional<Decimal> raw,
            Optional<Decimal> progress,
            Optional<Boolean> attained,
            Pace pace,
            Optional<Decimal> gap,
            Status status,
            boolean stale) {
        this.metric = metric;
        this.part = part;
        this.asOf = asOf;
        this.asKnownAt = asKnownAt;
        this.measuredValue = measuredValue;
        this.words = words;
        this.targets = targets;
        this.method = method;
        this.raw = raw;
        this.progress = progress;
        this.attained = attained;
        this.pace = pace;
        this.gap = gap;
        this.status = status;
        this.stale = stale;
    }

    /** The metric. */
    public Metric getMetric() {
        return metric;
    }

    /** The part of the metric; none for the whole. */
    public Dimensions getPart() {
        return part;
    }

    /** The day; what ended later does not count. */
    public LocalDate getAsOf() {
        return asOf;
    }

    /** The day of which the knowledge is, where one was asked for. */
    public Optional<LocalDate> getAsKnownAt() {
        return asKnownAt;
    }

    /** The value and the observations it is made of. */
    public Optional<MeasuredValue> getMeasuredValue() {
        return measuredValue;
    }

    /** The words of the last observation, of a metric that is followed in words. */
    public Optional<Text> getWords() {
        return words;
    }

    /** The targets by due date, those without one last; the last one counts, the others are interim. */
    public List<ResolvedTarget> getTargets() {
        return targets;
    }

    /** The rule by which it has its progress, or the reason why it has none. */
    public ProgressBasis getMethod() {
        return method;
    }

    /** The part of the way from baseline to target that is done, below 0 where it went back and above 1 beyond. */
    public Optional<Decimal> getRaw() {
        return raw;
    }

    /** The same from 0 to 1, or all or nothing where there is no way. */
    public Optional<Decimal> getProgress() {
        return progress;
    }

    /** The attainment of the last target, decided by its comparator alone; absent where that cannot be told. */
    public Optional<Boolean> getAttained() {
        return attained;
    }

    /** The progress that was planned for the day. */
    public Pace getPace() {
        return pace;
    }

    /** The expected progress minus the actual one; below 0 where it is ahead. */
    public Optional<Decimal> getGap() {
        return gap;
    }

    /** The status in one word. */
    public Status getStatus() {
        return status;
    }

    /** Returns true if a newer figure is overdue. */
    public boolean isStale() {
        return stale;
    }

    /** Its value: the figure as stated, or the sum of the figures as stated. */
    public Optional<Decimal> getValue() {
        return measuredValue.map(MeasuredValue::getValue);
    }

    /** The bounds of its value. */
    public Optional<Quantity.Bounds> getBounds() {
        return measuredValue.map(MeasuredValue::getBounds);
    }

    /** The target that counts. */
    public Optional<ResolvedTarget> getTarget() {
        return targets.isEmpty() ? Optional.empty() : Optional.of(targets.get(targets.size() - 1));
    }

    /** The progress it should have made by that day, from 0 to 1. */
    public Optional<Decimal> getExpected() {
        return pace.getExpected();
    }

    /** Returns true if it is only tracked: it has no better direction, so that it never has any progress. */
    public boolean isTracked() {
        return method == ProgressBasis.TRACKED;
    }

    /** Returns the same for something that will not be done, and for which no newer figure is wanted. */
    public Evaluation cancelled() {
        return new Evaluation(
                metric,
                part,
                asOf,
                asKnownAt,
                measuredValue,
                words,
                targets,
                method,
                raw,
                progress,
                attained,
                pace,
                gap,
                Status.CANCELLED,
                false);
    }

    /** Explains all this in an order to be read: the value and what it leaves out, the target, progress, pace. */
    public List<Reason> getExplanation() {
        return new MetricReasons(this).reasons();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Evaluation that
                && metric.equals(that.metric)
                && part.equals(that.part)
                && asOf.equals(that.asOf)
                && asKnownAt.equals(that.asKnownAt)
                && measuredValue.equals(that.measuredValue)
                && words.equals(that.words)
                && targets.equals(that.targets)
                && method.equals(that.method)
                && raw.equals(that.raw)
                && progress.equals(that.progress)
                && attained.equals(that.attained)
                && pace.equals(that.pace)
                && gap.equals(that.gap)
                && status.equals(that.status)
                && stale == that.stale;
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                metric,
                part,
                asOf,
                asKnownAt,
                measuredValue,
                words,
                targets,
                method,
                raw,
                progress,
                attained,
                pace,
                gap,
                status,
                stale);
    }

    @Override
    public String toString() {
        return "Evaluation[metric=" + metric + ", part=" + part + ", asOf=" + asOf + ", asKnownAt=" + asKnownAt
                + ", measuredValue=" + measuredValue + ", words=" + words + ", targets=" + targets + ", method="
                + method + ", raw="
                + raw + ", progress=" + progress + ", attained=" + attained + ", pace=" + pace + ", gap=" + gap
                + ", status=" + status + ", stale=" + stale + "]";
    }

    /**
     * How far a metric should be by a day: on the straight line, by whole days, between the anchors around it.
     *
     * <p>Immutable and thread-safe.
     */
    public static final class Pace {

        /** No pace. */
        static final Pace NONE = new Pace(List.of(), Optional.empty(), Optional.empty());

        private final List<Anchor> anchors;
        private final Optional<Decimal> expectedValue;
        private final Optional<Decimal> expected;

        Pace(List<Anchor> anchors, Optional<Decimal> expectedValue, Optional<Decimal> expected) {
            this.anchors = anchors;
            this.expectedValue = expectedValue;
            this.expected = expected;
        }

        /** The planned figures by day, ascending: the baseline, then the targets. */
        public List<Anchor> getAnchors() {
            return anchors;
        }

        /** The figure it should have come to; absent without two anchors, and where it is yes or no. */
        public Optional<Decimal> getExpectedValue() {
            return expectedValue;
        }

        /** The progress it should have made, from 0 to 1. */
        public Optional<Decimal> getExpected() {
            return expected;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Pace that
                    && anchors.equals(that.anchors)
                    && expectedValue.equals(that.expectedValue)
                    && expected.equals(that.expected);
        }

        @Override
        public int hashCode() {
            return Objects.hash(anchors, expectedValue, expected);
        }

        @Override
        public String toString() {
            return "Pace[anchors=" + anchors + ", expectedValue=" + expectedValue + ", expected=" + expected + "]";
        }

        /** A day with the figure that belongs to it. */
        public record Anchor(LocalDate day, Decimal value) {}
    }

    /** The status of a metric on a day, in one word. */
    public enum Status implements Keyword {
        /** What it measures will not be done. */
        CANCELLED,
        /** The time in which it is followed has not begun, and nothing was observed yet. */
        NOT_STARTED,
        /** Nothing was observed. */
        NO_DATA,
        /** It is where it was to come. */
        ATTAINED,
        /** It is strictly beyond where it was to come. */
        EXCEEDED,
        /** The day by which it was to come there is over. */
        MISSED,
        /** It is as far as it should be by now, or nearly. */
        ON_TRACK,
        /** It lags behind. */
        AT_RISK,
        /** It lags far behind. */
        OFF_TRACK,
        /** There are figures, and nothing to rate them by. */
        UNRATED
    }

    /**
     * The value of a metric on a day, and what it is made of.
     *
     * <p>Immutable and thread-safe.
     */
    public static final class MeasuredValue {

        private final Decimal value;
        private final Quantity.Bounds bounds;
        private final CountedFigures counted;
        private final boolean estimated;

        MeasuredValue(Decimal value, Quantity.Bounds bounds, CountedFigures counted, boolean estimated) {
            this.value = value;
            this.bounds = bounds;
            this.counted = counted;
            this.estimated = estimated;
        }

        /** The figure as stated, or the exact sum of the figures as stated. */
        public Decimal getValue() {
            return value;
        }

        /** The bounds of that value: "at least 2,500" has no upper one. */
        public Quantity.Bounds getBounds() {
            return bounds;
        }

        /** Returns true if any of them is an estimate. */
        public boolean isEstimated() {
            return estimated;
        }

        /** The observations it is made of, in the order of their periods; at least one. */
        public List<Observation> getObservations() {
            return counted.observations();
        }

        /** The last day that any of them covers. */
        public LocalDate getLastDay() {
            return counted.last();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof MeasuredValue that
                    && value.equals(that.value)
                    && bounds.equals(that.bounds)
                    && getObservations().equals(that.getObservations())
                    && estimated == that.estimated;
        }

        @Override
        public int hashCode() {
            return Objects.hash(value, bounds, getObservations(), estimated);
        }

        @Override
        public String toString() {
            return "MeasuredValue[value=" + value + ", bounds=" + bounds + ", observations=" + getObservations()
                    + ", lastDay=" + getLastDay() + ", estimated=" + estimated + "]";
        }
    }

    /** The rule by which a metric has its progress, or the reason why it has none. */
    public enum ProgressBasis implements Keyword {
        /** The part of the way from the baseline to the target that lies behind it. */
        WAY,
        /** Baseline and target are the same figure: all or nothing. */
        NO_WAY,
        /** It is to stay within bounds: all or nothing. */
        BOUNDS,
        /** It is a yes or a no: all or nothing. */
        YES_OR_NO,
        /** None: it is tracked, and nothing says which way is better. */
        TRACKED,
        /** None: nothing was observed. */
        NO_OBSERVATION,
        /** None: nothing says how far it is to come. */
        NO_TARGET,
        /** None: nothing says where it began, and zero is not assumed. */
        NO_BASELINE,
        /** None: the target lies behind the baseline. */
        WRONG_SIDE,
        /** None: the figure is stated too loosely to tell yes from no. */
        UNDECIDED,
        /** None: a figure in between has more digits than a number of a document can have. */
        TOO_LONG
    }

    /**
     * One step of the account of how a metric stands. The code and the parameters say everything, so that a host can put
     * it into words of its own; a parameter that comes from a document is text, never a template.
     *
     * <p>Immutable and thread-safe.
     */
    public static final class Reason {

        private final Code code;
        private final Map<String, String> parameters;
        private final Optional<Observation> observation;

        Reason(Code code, Map<String, String> parameters, Optional<Observation> observation) {
            Map<String, String> copy = new LinkedHashMap<>(parameters);
            parameters = Collections.unmodifiableMap(copy);
            this.code = code;
            this.parameters = parameters;
            this.observation = observation;
        }

        /** What is said. */
        public Code getCode() {
            return code;
        }

        /** With which figures, by name, in the order in which the English sentence has them. */
        public Map<String, String> getParameters() {
            return parameters;
        }

        /** The observation it is about, where it is about one. */
        public Optional<Observation> getObservation() {
            return observation;
        }

        /** The sentence in that language: French for {@code fr} and its kin, English for every other. */
        public String in(LanguageTag language) {
            return filled(language.getPrimaryLanguage().equals("fr") ? code.french : code.english);
        }

        private String filled(String sentence) {
            StringBuilder filled = new StringBuilder(sentence.length() + 32);
            int from = 0;
            for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
                int close = sentence.indexOf('}', open);
                String name = sentence.substring(open + 1, close);
                filled.append(sentence, from, open).append(parameters.getOrDefault(name, "-"));
                from = close + 1;
            }
            return filled.append(sentence, from, sentence.length()).toString();
        }

        /** The sentence in English. */
        @Override
        public String toString() {
            return filled(code.english);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Reason that
                    && code.equals(that.code)
                    && parameters.equals(that.parameters)
                    && observation.equals(that.observation);
        }

        @Override
        public int hashCode() {
            return Objects.hash(code, parameters, observation);
        }

        /** What a reason can say, with its sentence in English and in French. */
        public enum Code implements Keyword {
            LATEST(
                    "The latest figure counts: {figure} for {period}.",
                    "Le dernier chiffre compte : {figure} pour {period}."),
            SUM(
                    "{count} figures add up to {value}, the last one for {period}.",
                    "{count} chiffres donnent {value} au total, le dernier pour {period}."),
            COUNTED("Counted: {figure} for {period}.", "Compté : {figure} pour {period}."),
            WORDS("The latest words are those for {period}.", "Les derniers mots sont ceux de {period}."),
            LOOSE(
                    "That is stated loosely, {bounds}; progress is reckoned from {value}.",
                    "Ce chiffre est approximatif, {bounds} ; le progrès est calculé à partir de {value}."),
            ESTIMATED("An estimate is among the figures.", "Une estimation figure parmi les chiffres."),
            NO_OBSERVATION("Nothing was observed by {asOf}.", "Rien n'a été observé au {asOf}."),
            OMITTED_LATER(
                    "Left out, it is later: {figure} for {period}.", "Écarté, plus tard : {figure} pour {period}."),
            OMITTED_NOT_OVER(
                    "Left out, the period is not over by {asOf}: {figure} for {period}.",
                    "Écarté, la période n'est pas close au {asOf} : {figure} pour {period}."),
            OMITTED_UNDATED(
                    "Left out, nothing says when the period is over: {figure} for {period}.",
                    "Écarté, rien ne dit quand la période est close : {figure} pour {period}."),
            OMITTED_NOT_KNOWN_YET(
                    "Left out, it was not on record yet: {figure} for {period}.",
                    "Écarté, ce n'était pas encore consigné : {figure} pour {period}."),
            OMITTED_MISSING("There is no figure for {period}: {why}", "Il n'y a pas de chiffre pour {period} : {why}"),
            OMITTED_CORRECTED(
                    "Left out, the source corrected it: {figure} for {period}.",
                    "Écarté, la source l'a corrigé : {figure} pour {period}."),
            OMITTED_OTHER_SOURCE(
                    "Left out, another source was recorded later: {figure} for {period}.",
                    "Écarté, une autre source a été consignée plus tard : {figure} pour {period}."),
            OMITTED_EARLIER(
                    "Left out, it is earlier: {figure} for {period}.", "Écarté, plus tôt : {figure} pour {period}."),
            OMITTED_BEFORE_BASELINE(
                    "Left out, it is from before the baseline: {figure} for {period}.",
                    "Écarté, c'est d'avant la valeur de départ : {figure} pour {period}."),
            OMITTED_WITHIN_ANOTHER(
                    "Left out, a longer period that counts includes it: {figure} for {period}.",
                    "Écarté, une période plus longue qui compte le comprend : {figure} pour {period}."),
            OMITTED_PART(
                    "Left out, it is about a part: {figure} for {period}, {part}.",
                    "Écarté, il s'agit d'une partie : {figure} pour {period}, {part}."),
            OMITTED_PARTS_WANTING(
                    "Left out, it is about a part and another part is wanting: {figure} for {period}, {part}.",
                    "Écarté, il s'agit d'une partie et une autre manque : {figure} pour {period}, {part}."),
            OMITTED_OTHER_CURRENCY(
                    "Left out, it is in another currency: {figure} for {period}.",
                    "Écarté, c'est dans une autre monnaie : {figure} pour {period}."),
            GOAL("The goal is {comparator} {value}.", "Le but est {comparator} {value}."),
            GOAL_DUE("The goal is {comparator} {value} by {due}.", "Le but est {comparator} {value} au {due}."),
            INTERIM("On the way: {comparator} {value} by {due}.", "En chemin : {comparator} {value} au {due}."),
            BASELINE("It began at {value}.", "Le départ était à {value}."),
            WAY(
                    "Of the way from {baseline} to {aim}, {value} is {raw}.",
                    "Du chemin de {baseline} à {aim}, {value} fait {raw}."),
            CLAMPED("That is shown as {progress}.", "Cela s'affiche comme {progress}."),
            NO_WAY(
                    "Baseline and goal are the same, so that progress is all or nothing: {progress}.",
                    "Le départ et le but sont identiques, le progrès est donc tout ou rien : {progress}."),
            BOUNDS(
                    "Within bounds progress is 1, outside 0: {progress}.",
                    "Dans les limites le progrès est 1, en dehors 0 : {progress}."),
            YES_OR_NO("Done is 1, not done is 0: {progress}.", "Fait vaut 1, pas fait vaut 0 : {progress}."),
            TRACKED(
                    "It is tracked only: nothing says which way is better.",
                    "Il est seulement suivi : rien ne dit quel sens est le meilleur."),
            NO_TARGET(
                    "No progress: nothing says how far it is to come.",
                    "Pas de progrès : rien ne dit jusqu'où il doit aller."),
            NO_BASELINE(
                    "No progress: nothing says where it began, and 0 is not assumed.",
                    "Pas de progrès : rien ne dit d'où il part, et 0 n'est pas supposé."),
            WRONG_SIDE(
                    "No progress: the goal lies behind the baseline {baseline}.",
                    "Pas de progrès : le but se trouve derrière la valeur de départ {baseline}."),
            UNDECIDED(
                    "No progress: the figure is too loose to tell yes from no.",
                    "Pas de progrès : le chiffre est trop vague pour dire oui ou non."),
            TOO_LONG(
                    "No progress: a figure in between has too many digits to hold.",
                    "Pas de progrès : un chiffre intermédiaire a trop de décimales."),
            ATTAINED("{value} is {comparator} {goal}: attained.", "{value} est {comparator} {goal} : atteint."),
            NOT_ATTAINED(
                    "{value} is not {comparator} {goal}: not attained.",
                    "{value} n'est pas {comparator} {goal} : pas atteint."),
            UNTOLD("Whether {value} attains the goal cannot be told.", "On ne peut dire si {value} atteint le but."),
            PACE_LINE(
                    "On the line of {anchors} it should be at {value} on {asOf}, which is {expected} of the way.",
                    "Sur la ligne de {anchors} il devrait être à {value} le {asOf}, soit {expected} du chemin."),
            PACE_FIXED("Expected on {asOf}: {expected}.", "Attendu au {asOf} : {expected}."),
            NO_PACE(
                    "There is no pace: that takes a dated baseline and a goal due after it.",
                    "Il n'y a pas de rythme : il faut un départ daté et un but dont l'échéance le suit."),
            BEHIND("It lags behind by {gap}.", "Il est en retard de {gap}."),
            AHEAD("It is ahead by {gap}.", "Il est en avance de {gap}."),
            MET_WHEN_DUE(
                    "On {due}, when it was due, the goal was attained.",
                    "Le {due}, à l'échéance, le but était atteint."),
            STALE("A newer figure should be there by now.", "Un chiffre plus récent devrait être là."),
            CANCELLED("What it measures will not be done.", "Ce qu'il mesure ne sera pas fait.");

            private final String english;
            private final String french;

            Code(String english, String french) {
                this.english = english;
                this.french = french;
            }
        }
    }
}
