package org.unionplan.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;
import org.unionplan.party.PlanDocument;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Messages;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.value.Pointer;
import org.unionplan.value.UnionplanException;

/**
 * Checks documents and reports everything that is wrong with them. Thread-safe; make one and keep it, because making
 * it is what takes time.
 */
public final class PlanValidator {

    private final Validator validator;
    private final Messages messages;

    private PlanValidator(Validator validator, Messages messages) {
        this.validator = validator;
        this.messages = messages;
    }

    /**
     * A validator that runs on Hibernate Validator.
     *
     * @throws UnionplanException if Hibernate Validator is not there
     */
    public static PlanValidator create() {
        try {
            // The template is the code of the rule; the sentence is made here, in one place.
            Validator validator = Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new CodeInterpolator())
                    .buildValidatorFactory()
                    .getValidator();
            return new PlanValidator(validator, Messages.english());
        } catch (NoProviderFoundException e) {
            throw new UnionplanException(
                    "checking needs a Bean Validation provider; add org.hibernate.validator:hibernate-validator", e);
        }
    }

    /** Everything that is wrong with that document. */
    public ValidationReport validate(PlanDocument document) {
        List<Finding> findings =
                validator.validate(document).stream().map(this::finding).toList();
        return ValidationReport.of(findings);
    }

    private Finding finding(ConstraintViolation<PlanDocument> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        Finding ofRule = hibernate.getDynamicPayload(Finding.class);
        return ofRule != null ? ofRule : ofConstraint(violation);
    }

    private Finding ofConstraint(ConstraintViolation<PlanDocument> violation) {
        String template = violation.getMessageTemplate();
        String code = template.substring(1, template.length() - 1);
        Map<String, String> parameters =
                Map.of("found", String.valueOf((@Nullable Object) violation.getInvalidValue()));
        return Finding.builder()
                .code(code)
                .severity(Severity.ERROR)
                .pointer(pointer(violation.getPropertyPath()))
                .message(messages.format(code, parameters))
                .parameters(parameters)
                .build();
    }

    private static Pointer pointer(Path path) {
        Pointer place = Pointer.ROOT;
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                place = place.item(node.getIndex());
            }
            if (node.getKind() == jakarta.validation.ElementKind.PROPERTY) {
                place = place.member(node.getName());
            }
        }
        return place;
    }
}
