package org.unionplan.validation;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.message.UnionplanException;
import org.unionplan.rule.Rule;
import org.unionplan.rule.RuleGroup;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.shape.Shape;

/**
 * Checks documents against all rules and reports everything that is wrong with them. Thread-safe; make one and keep it.
 *
 * <p>The rules and constraints are those that a host's own Bean Validation provider applies to {@code @Valid} documents,
 * and no provider is needed here. With {@link Builder#onBeanValidation()} one does the work instead.
 */
public final class DocumentValidator {

    /** How many findings a report tells one by one unless said otherwise. */
    public static final int STANDARD_LIMIT = 1_000;

    private final RuleSelection selection;
    private final Optional<Validator> provider;
    private final Map<Shape<?>, Engine> engines = new ConcurrentHashMap<>();

    private DocumentValidator(RuleSelection selection, Optional<Validator> provider) {
        this.selection = selection;
        this.provider = provider;
    }

    /** All rules but those of the stricter profile. */
    public static DocumentValidator standard() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Everything that is wrong with that document. */
    public ValidationReport validate(Document document) {
        Engine engine = engines.get(DocumentType.shapeOf(document));
        if (engine == null) {
            // Two threads may both make one; either does.
            engine = engine(document);
            engines.put(DocumentType.shapeOf(document), engine);
        }
        return AnsweredFindings.answered(engine.validate(document), document);
    }

    private Engine engine(Document document) {
        if (provider.isPresent()) {
            return new BeanValidationEngine(document, provider.get(), selection);
        }
        return new ShapeEngine(document, selection);
    }

    /** Chooses the rules and their severities. */
    public static final class Builder {

        private final Set<RuleGroup> groups = EnumSet.of(RuleGroup.ERRORS, RuleGroup.WARNINGS, RuleGroup.ADVICE);
        private final List<Rule<?>> ownRules = new ArrayList<>();
        private final Set<String> silenced = new HashSet<>();
        private final Map<String, Severity> grades = new HashMap<>();
        private int limit = STANDARD_LIMIT;
        private boolean onBeanValidation;

        private Builder() {}

        /** The rules of the stricter profile as well. */
        public Builder accountable() {
            groups.add(RuleGroup.ACCOUNTABLE);
            return this;
        }

        /** The rules whose breach is an error, and no others. */
        public Builder errorsOnly() {
            groups.retainAll(EnumSet.of(RuleGroup.ERRORS));
            return this;
        }

        /** That rule of the host's own as well, in documents of every kind that hold its subject. */
        public Builder rule(Rule<?> rule) {
            ownRules.add(rule);
            return this;
        }

        /** Nothing of that code is reported. */
        public Builder silence(String code) {
            silenced.add(code);
            return this;
        }

        /** What has that code is reported as that grave. */
        public Builder grade(String code, Severity severity) {
            grades.put(code, severity);
            return this;
        }

        /** That many findings are told one by one, and the others counted; at least one. */
        public Builder limit(int findings) {
            if (findings < 1) {
                throw new IllegalArgumentException("a report tells at least one finding, not " + findings);
            }
            this.limit = findings;
            return this;
        }

        /** Lets Hibernate Validator do the work: slower, with the same report. */
        public Builder onBeanValidation() {
            this.onBeanValidation = true;
            return this;
        }

        /**
         * The validator.
         *
         * @throws UnionplanException if Hibernate Validator is to do the work and is not there
         */
        public DocumentValidator build() {
            Optional<Validator> provider =
                    onBeanValidation ? Optional.of(BeanValidationEngine.provider()) : Optional.empty();
            return new DocumentValidator(new RuleSelection(groups, ownRules, silenced, grades, limit), provider);
        }
    }
}
