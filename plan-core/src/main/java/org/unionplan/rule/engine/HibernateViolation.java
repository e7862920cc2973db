package org.unionplan.rule.engine;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintViolationBuilder;
import org.unionplan.rule.Finding;

/**
 * Hands a finding to Hibernate Validator: its code as the message key, its parameters beside it, so that the host's
 * language decides the sentence, and itself as payload. Loaded only where Hibernate Validator runs.
 */
final class HibernateViolation {

    private HibernateViolation() {}

    static ConstraintViolationBuilder of(Finding finding, ConstraintValidatorContext context) {
        HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        finding.getParameters().forEach(hibernate::addMessageParameter);
        hibernate.withDynamicPayload(finding);
        HibernateConstraintViolationBuilder builder =
                hibernate.buildConstraintViolationWithTemplate("{" + finding.getCode() + "}");
        return builder;
    }
}
