package org.unionplan.rule.engine;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.stream.Collectors;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintViolationBuilder;
import org.unionplan.lexicon.CoreMessages;
import org.unionplan.message.Message;
import org.unionplan.rule.Finding;

/**
 * Hands a finding to Hibernate Validator: its code as the message key, its parameters beside it, so that the host's
 * language decides the sentence, and itself as payload. Loaded only where Hibernate Validator runs.
 */
final class HibernateViolation {

    private HibernateViolation() {}

    static ConstraintViolationBuilder of(Finding finding, ConstraintValidatorContext context) {
        HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        finding.getMessage()
                .getParameters()
                .forEach((name, parameter) -> hibernate.addMessageParameter(name, text(parameter)));
        hibernate.withDynamicPayload(finding);
        HibernateConstraintViolationBuilder builder = hibernate.buildConstraintViolationWithTemplate(
                "{" + CoreMessages.VALIDATOR_PREFIX + finding.getCode() + "}");
        return builder;
    }

    /** The parameter in English if it is a message: the provider fills in text only. */
    private static String text(Message.Parameter parameter) {
        return parameter.getMessages().isEmpty()
                ? parameter.getText()
                : parameter.getMessages().stream().map(Message::toString).collect(Collectors.joining(", "));
    }
}
