package org.unionplan.json;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.message.Messages;
import org.unionplan.rule.Rule;
import org.unionplan.rule.Severity;
import org.unionplan.shape.engine.Constraint;

/** The descriptions of rules in English, by code. */
final class RuleTexts {

    /** The mistakes of form, which no rule is declared for: a document that has them is not even read. */
    private static final Map<String, String> OF_FORM = Map.ofEntries(
            Map.entry("json.directory", "A directory was named instead of a file in it."),
            Map.entry("json.document-type", "The type of the document is unknown, or not the one asked for."),
            Map.entry("json.empty", "The file is empty."),
            Map.entry("json.encoding", "The file was saved in an encoding other than UTF-8."),
            Map.entry("json.limit", "The document exceeds a limit on size or depth."),
            Map.entry("json.member.duplicate", "A member occurs twice, and one of the two would be lost."),
            Map.entry("json.member.missing", "A required member is missing."),
            Map.entry("json.syntax", "The text is not JSON: a comma, a quote or a bracket too many or too few."),
            Map.entry("json.trailing", "There is text after the end of the document."),
            Map.entry("json.truncated", "The document ends in the middle."),
            Map.entry("json.type", "A value does not have the JSON type of its member."),
            Map.entry("json.value", "A value does not have the form that its member requires."),
            Map.entry("json.version", "The document was written for a newer version of the format."),
            Map.entry("json.word", "A word is not in the closed vocabulary of its member."));

    private static final Pattern PARAMETER = Pattern.compile("\\{[a-zA-Z]+\\}");

    private final Map<String, Rule<?>> rules = new TreeMap<>();
    private final Messages sentences = Messages.english();

    RuleTexts(Collection<Rule<?>> ownRules) {
        Stream.concat(Stream.of(DocumentType.values()).flatMap(type -> type.getRules().stream()), ownRules.stream())
                .forEach(rule -> rules.putIfAbsent(rule.getCode(), rule));
    }

    /** The mistake of real documents it guards against. */
    String mistake(String code) {
        Rule<?> rule = rules.get(code);
        if (rule != null) {
            return rule.getMistake();
        }
        return Stream.of(Constraint.values())
                .filter(constraint -> constraint.getCode().equals(code))
                .map(Constraint::getMistake)
                .findFirst()
                .or(() -> Optional.ofNullable(OF_FORM.get(code)))
                .orElse(code);
    }

    /** The sentence of its findings, with an ellipsis for each parameter; the mistake if it has none. */
    String sentence(String code) {
        return sentences.has(code) && !OF_FORM.containsKey(code)
                ? PARAMETER.matcher(sentences.format(code, Map.of())).replaceAll("…")
                : mistake(code);
    }

    /** The severity, unless a host grades the rule otherwise. */
    Severity severity(String code) {
        return Optional.ofNullable(rules.get(code))
                .<Severity>map(Rule::getSeverity)
                .orElse(Severity.ERROR);
    }

    /** The codes of problems of form that something is said of. */
    static List<String> codesOfForm() {
        return OF_FORM.keySet().stream().sorted().toList();
    }
}
