package org.unionplan.metric;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.value.Keyword;
import org.unionplan.value.LanguageTag;

/**
 * One step of the account of how a metric stands. The code and the parameters say everything, so that a host can put
 * it into words of its own; a parameter that comes from a document is text, never a template.
 *
 * <p>Immutable and thread-safe.
 */
public final class MetricReason {

    private final Code code;
    private final Map<String, String> parameters;
    private final Optional<Observation> observation;

    MetricReason(Code code, Map<String, String> parameters, Optional<Observation> observation) {
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
        return other instanceof MetricReason that
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
        OMITTED_LATER("Left out, it is later: {figure} for {period}.", "Écarté, plus tard : {figure} pour {period}."),
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
                "On {due}, when it was due, the goal was attained.", "Le {due}, à l'échéance, le but était atteint."),
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
