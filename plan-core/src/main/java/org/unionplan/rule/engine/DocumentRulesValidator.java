package org.unionplan.rule.engine;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.unionplan.rule.Finding;
import org.unionplan.rule.RuleGroup;
import org.unionplan.shape.Shape;
import org.unionplan.value.Extensible;

/** Runs the rules of a document's kind inside a Bean Validation provider. */
public final class DocumentRulesValidator implements ConstraintValidator<DocumentRules, Extensible> {

    private static final String HIBERNATE = "org.hibernate.validator.";

    private final Map<Shape<?>, Checklist> checklists = new ConcurrentHashMap<>();
    private final RuleLookup lookup = ServiceLoader.load(RuleLookup.class, RuleLookup.class.getClassLoader())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("the library's rules are missing from this installation"));
    private RuleGroup group = RuleGroup.ERRORS;

    /** For the provider. */
    public DocumentRulesValidator() {}

    @Override
    public void initialize(DocumentRules constraint) {
        group = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable Extensible document, ConstraintValidatorContext context) {
        if (document == null) {
            return true;
        }
        List<Finding> findings = checklists
                .computeIfAbsent(lookup.shapeOf(document), shape -> checklist(document))
                .run(document, Integer.MAX_VALUE)
                .getFindings();
        if (findings.isEmpty()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        findings.forEach(finding -> add(finding, context));
        return false;
    }

    private Checklist checklist(Extensible document) {
        List<TunedRule> rules = lookup.rulesOf(document).stream()
                .filter(rule -> rule.getRule().getGroup() == group)
                .toList();
        return Checklist.of(lookup.shapeOf(document), rules, Map.of());
    }

    private static void add(Finding finding, ConstraintValidatorContext context) {
        ConstraintViolationBuilder violation = context.getClass().getName().startsWith(HIBERNATE)
                ? HibernateViolation.of(finding, context)
                : context.buildConstraintViolationWithTemplate(
                        escaped(finding.getMessage().toString()));
        at(finding.getPointer().getTokens(), violation);
    }

    /** A message that no interpolator reads anything into. */
    private static String escaped(String message) {
        return message.replace("\\", "\\\\")
                .replace("$", "\\$")
                .replace("{", "\\{")
                .replace("}", "\\}");
    }

    /**
     * Adds the violation at a path. Bean Validation puts the index of a list item on the step after it: the name of the
     * member within the item, or an unnamed step for the item itself.
     */
    private static void at(List<String> tokens, ConstraintViolationBuilder violation) {
        if (tokens.isEmpty()) {
            violation.addConstraintViolation();
            return;
        }
        step(tokens, 1, violation.addPropertyNode(tokens.get(0)));
    }

    private static void step(List<String> tokens, int next, NodeBuilderCustomizableContext node) {
        if (next == tokens.size()) {
            node.addConstraintViolation();
        } else if (!isIndex(tokens.get(next))) {
            step(tokens, next + 1, node.addPropertyNode(tokens.get(next)));
        } else if (next == tokens.size() - 1) {
            node.addBeanNode().inIterable().atIndex(index(tokens, next)).addConstraintViolation();
        } else {
            stepInItem(
                    tokens,
                    next + 2,
                    node.addPropertyNode(tokens.get(next + 1)).inIterable().atIndex(index(tokens, next)));
        }
    }

    private static void stepInItem(List<String> tokens, int next, NodeBuilderDefinedContext node) {
        if (next == tokens.size()) {
            node.addConstraintViolation();
        } else if (!isIndex(tokens.get(next))) {
            step(tokens, next + 1, node.addPropertyNode(tokens.get(next)));
        } else if (next == tokens.size() - 1) {
            node.addBeanNode().inIterable().atIndex(index(tokens, next)).addConstraintViolation();
        } else {
            stepInItem(
                    tokens,
                    next + 2,
                    node.addPropertyNode(tokens.get(next + 1)).inIterable().atIndex(index(tokens, next)));
        }
    }

    private static int index(List<String> tokens, int at) {
        return Integer.parseInt(tokens.get(at));
    }

    private static boolean isIndex(String token) {
        return !token.isEmpty() && token.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
