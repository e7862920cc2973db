package org.unionplan.rule.engine;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.unionplan.rule.RuleGroup;

/**
 * A document follows the rules of its kind. Carries the rules that span fields and elements to whatever validator a
 * host has: {@code @Valid StrategicPlan} is enough for those whose breach is an error; the others have validation groups
 * of their own.
 */
@Documented
@Constraint(validatedBy = DocumentRulesValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(DocumentRules.List.class)
public @interface DocumentRules {

    /** The group of rules to check. */
    RuleGroup value() default RuleGroup.ERRORS;

    /** Never shown: each breach has the message of its rule. */
    String message() default "{org.unionplan.document.rules}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Several of them on one type. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        DocumentRules[] value();
    }
}
