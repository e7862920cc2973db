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
            Map.entry("json.document-type", "The document is not of a kind that is known or was asked for."),
            Map.entry("json.empty", "There is no document in the file."),
            Map.entry("json.encoding", "The file was saved in another encoding than UTF-8."),
            Map.entry("json.limit", "The document is larger or deeper than may be read."),
            Map.entry("json.member.duplicate", "A member was entered twice, and one of the two would be lost."),
            Map.entry("json.member.missing", "A member is missing without which the object is nothing."),
            Map.entry("json.syntax", "The text is not JSON: a comma, a quote or a bracket too many or too few."),
            Map.entry("json.trailing", "There is text after the end of the document."),
            Map.entry("json.truncated", "The document ends in the middle."),
            Map.entry("json.type", "A value is of another JSON type than its member takes."),
            Map.entry("json.value", "A value is not written the way its member takes it."),
            Map.entry("json.version", "The document was written for a newer version of the format."),
            Map.entry("json.word", "A word is not one of those that its member takes."));

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
