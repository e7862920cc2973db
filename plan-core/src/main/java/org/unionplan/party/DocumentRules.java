package org.unionplan.party;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A document follows every rule of its kind whose breach is an error. Carries the rules that span fields and elements
 * to whatever validator a host has: {@code @Valid StrategicPlan} is enough.
 */
@Documented
@Constraint(validatedBy = DocumentRulesValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DocumentRules {

    /** Never shown: each breach has the message of its rule. */
    String message() default "{document.rules}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
