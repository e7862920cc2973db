package org.unionplan.exchange.stratml;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Responsibility;
import org.unionplan.document.Document;
import org.unionplan.metric.Metric;
import org.unionplan.value.Term;

/** The words of StratML and those of the model, and words that stand for no value. */
final class StratmlWords {

    /** The kind of a narrative for what StratML calls other information. */
    static final Term OTHER_INFORMATION = Term.of("other-information");

    /** The role of those of whom a file does not say what they do. */
    static final Term STAKEHOLDER = Term.of("stakeholder");

    /** The relation of a metric that a file does not specify. */
    static final Term RELATED = Term.of("related-to");

    static final StratmlWords TYPES = new StratmlWords(Map.of(
            "Strategic_Plan", Document.Kind.STRATEGIC_PLAN,
            "Performance_Plan", Term.of("performance-plan"),
            "Performance_Report", Term.of("performance-report")));

    static final StratmlWords STAGES = new StratmlWords(Map.of(
            "Outcome", Metric.Stage.OUTCOME,
            "Output_Processing", Term.of("output-processing"),
            "Output", Metric.Stage.OUTPUT,
            "Input_Processing", Metric.Stage.ACTIVITY,
            "Input", Metric.Stage.INPUT));

    static final StratmlWords RELATIONSHIPS = new StratmlWords(Map.of(
            "Broader_Than", Term.of("broader-than"),
            "Peer_To", Term.of("peer-to"),
            "Narrower_Than", Term.of("narrower-than")));

    static final StratmlWords KINDS =
            new StratmlWords(Map.of("Organization", Actor.Kind.ORGANIZATION, "Generic_Group", Term.of("group")));

    static final StratmlWords ROLES = new StratmlWords(
            Map.of("Performer", Responsibility.Role.EXECUTES, "Beneficiary", Responsibility.Role.BENEFITS));

    private static final Set<String> PLACEHOLDERS =
            Set.of("[to be determined]", "[to be identified]", "[tbd]", "to be determined", "to be determined.");

    private static final Set<String> PERCENT = Set.of("%", "percent", "per cent", "percentage", "pourcentage");

    private final Map<String, Term> terms;
    private final Map<Term, String> words = new TreeMap<>();

    private StratmlWords(Map<String, Term> terms) {
        this.terms = terms;
        terms.forEach((word, term) -> words.put(term, word));
    }

    /** Returns the term for a word. */
    Optional<Term> term(String word) {
        return Optional.ofNullable(terms.get(word));
    }

    /** Returns the word for a term. */
    Optional<String> word(Term term) {
        return Optional.ofNullable(words.get(term));
    }

    /** Returns true for words by which a file says that something is not known yet. */
    static boolean isPlaceholder(String words) {
        return PLACEHOLDERS.contains(words.strip().toLowerCase(Locale.ROOT));
    }

    static boolean isPercent(String unit) {
        return PERCENT.contains(unit.strip().toLowerCase(Locale.ROOT));
    }
}
