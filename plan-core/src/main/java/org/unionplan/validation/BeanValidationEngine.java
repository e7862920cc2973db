package org.unionplan.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.lexicon.CoreMessages;
import org.unionplan.message.Message;
import org.unionplan.message.UnionplanException;
import org.unionplan.rule.Finding;
import org.unionplan.rule.RuleGroup;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.rule.engine.Checklist;
import org.unionplan.value.Pointer;

/** Lets Hibernate Validator apply the annotations, and the rules they carry. */
final class BeanValidationEngine implements Engine {

    private final Validator validator;
    private final Checklist ownRules;
    private final Class<?>[] groups;
    private final RuleSelection selection;

    BeanValidationEngine(Document document, Validator validator, RuleSelection selection) {
        this.validator = validator;
        this.ownRules = Checklist.of(DocumentType.shapeOf(document), selection.selectOwn(), Map.of());
        this.groups =
                selection.groups().stream().map(BeanValidationEngine::group).toArray(Class<?>[]::new);
        this.selection = selection;
    }

    /** Hibernate Validator with messages left as codes: the sentences are made here, in one place. */
    static Validator provider() {
        try {
            return Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .messageInterpolator(new CodeInterpolator())
                    .buildValidatorFactory()
                    .getValidator();
        } catch (NoClassDefFoundError | ValidationException e) {
            throw new UnionplanException(
                    "Checking on Bean Validation needs Hibernate Validator; none was found."
                            + " Add org.hibernate.validator:hibernate-validator, or use the engine built in.",
                    e);
        }
    }

    private static Class<?> group(RuleGroup group) {
        return switch (group) {
            case ERRORS -> Default.class;
            case WARNINGS -> RuleGroup.Warnings.class;
            case ADVICE -> RuleGroup.Advice.class;
            case ACCOUNTABLE -> RuleGroup.Accountable.class;
        };
    }

    @Override
    public ValidationReport validate(Document document) {
        List<Finding> findings = new ArrayList<>();
        validator.validate(document, groups).forEach(violation -> findings.add(finding(violation)));
        findings.addAll(ownRules.run(document, Integer.MAX_VALUE).getFindings());
        return selection.report(findings);
    }

    private Finding finding(ConstraintViolation<Document> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        Finding ofRule = hibernate.getDynamicPayload(Finding.class);
        return ofRule == null ? ofConstraint(violation) : ofRule;
    }

    private Finding ofConstraint(ConstraintViolation<Document> violation) {
        String template = violation.getMessageTemplate();
        String code = template.substring("{".length() + CoreMessages.VALIDATOR_PREFIX.length(), template.length() - 1);
        return Finding.of(Severity.ERROR, pointer(violation.getPropertyPath()), Message.of(code));
    }

    private static Pointer pointer(Path path) {
        Pointer place = Pointer.ROOT;
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                place = place.item(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                place = place.member(node.getName());
            }
        }
        return place;
    }
}
