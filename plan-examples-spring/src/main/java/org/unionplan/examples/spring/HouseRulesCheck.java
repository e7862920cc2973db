package org.unionplan.examples.spring;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.unionplan.document.Document;
import org.unionplan.message.Messages;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.validation.DocumentValidator;

/** Reports the errors by the rules of the house that {@code @Valid} does not report anyway. */
class HouseRulesCheck implements ConstraintValidator<FollowsHouseRules, Document> {

    private final DocumentValidator library =
            DocumentValidator.builder().errorsOnly().build();
    private final DocumentValidator house;

    HouseRulesCheck(DocumentValidator house) {
        this.house = house;
    }

    @Override
    public boolean isValid(@Nullable Document document, ConstraintValidatorContext context) {
        if (document == null) {
            return true;
        }
        Set<Finding> reported = new TreeSet<>(library.validate(document).getFindings());
        List<Finding> errors = house.validate(document).getFindings().stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR && !finding.isAnswered())
                .filter(finding -> !reported.contains(finding))
                .toList();
        context.disableDefaultConstraintViolation();
        errors.forEach(finding -> report(finding, context));
        return errors.isEmpty();
    }

    /** Nothing in a sentence is taken for a template. The whole path is one step, which reads the same as its steps. */
    private static void report(Finding finding, ConstraintValidatorContext context) {
        String sentence = finding.getMessage()
                .in(Messages.of(LocaleContextHolder.getLocale().getLanguage()))
                .replaceAll("[\\\\${}]", "\\\\$0");
        ConstraintViolationBuilder violation = context.buildConstraintViolationWithTemplate(sentence);
        StringBuilder path = new StringBuilder();
        for (String token : finding.getPointer().getTokens()) {
            boolean index = token.matches("[0-9]+");
            path.append(index ? "[" + token + "]" : (path.isEmpty() ? "" : ".") + token);
        }
        if (path.isEmpty()) {
            violation.addConstraintViolation();
        } else {
            violation.addPropertyNode(path.toString()).addConstraintViolation();
        }
    }
}
