package org.unionplan.validation;

import jakarta.validation.Validator;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.unionplan.rule.ValidationReport.InvalidDocumentException;
import org.unionplan.shape.Shape;

/**
 * Checks documents against all rules and reports everything that is wrong with them. Thread-safe; make one and keep it.
 *
 * <p>The rules and constraints are those that a host's own Bean Validation provider applies to {@code @Valid} documents,
 * and no provider is needed here. With {@link Builder#onBeanValidation()} one does the work instead.
 *
 * <p>Serializable, so that a program on many machines can send it to each; then the checks of rules of one's own must be
 * serializable as well.
 */
public final class DocumentValidator implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The number of findings that a report lists unless said otherwise. */
    public static final int STANDARD_LIMIT = 1_000;

    private final RuleSelection selection;
    private final transient Optional<Validator> provider;
    private final transient Map<Shape<?>, Engine> engines = new ConcurrentHashMap<>();

    private DocumentValidator(RuleSelection selection, Optional<Validator> provider) {
        this.selection = selection;
        this.provider = provider;
    }

    private static DocumentValidator of(RuleSelection selection, boolean onBeanValidation) {
        return new DocumentValidator(
                selection, onBeanValidation ? Optional.of(BeanValidationEngine.provider()) : Optional.empty());
    }

    /** Returns a validator with all rules but those of the stricter profile. */
    public static DocumentValidator standard() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Returns everything that is wrong with that document. */
    public ValidationReport validate(Document document) {
        Objects.requireNonNull(document, "document");
        Engine engine = engines.get(DocumentType.shapeOf(document));
        if (engine == null) {
            // Two threads may both make one; either does.
            engine = engine(document);
            engines.put(DocumentType.shapeOf(document), engine);
        }
        return AnsweredFindings.answered(engine.validate(document), document);
    }

    /**
     * Returns that document if it has no errors; warnings and advice are no obstacle.
     *
     * @throws InvalidDocumentException with the report, if it has errors
     */
    public <T extends Document> T requireValid(T document) {
        Objects.requireNonNull(document, "document");

        validate(document).throwIfErrors();
        return document;
    }

    private Engine engine(Document document) {
        if (provider.isPresent()) {
            return new BeanValidationEngine(document, provider.get(), selection);
        }
        return new ShapeEngine(document, selection);
    }

    @Serial
    private Object writeReplace() {
        return new Settings(selection, provider.isPresent());
    }

    /** All that two validators can differ in. */
    private record Settings(RuleSelection selection, boolean onBeanValidation) implements Serializable {

        @Serial
        private Object readResolve() {
            return of(selection, onBeanValidation);
        }
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

        /** Adds the rules of the stricter profile. */
        public Builder accountable() {
            groups.add(RuleGroup.ACCOUNTABLE);
            return this;
        }

        /** Leaves only the rules whose breach is an error. */
        public Builder errorsOnly() {
            groups.retainAll(EnumSet.of(RuleGroup.ERRORS));
            return this;
        }

        /** Adds a rule of the host's own, for documents of every type that hold its subject. */
        public Builder rule(Rule<?> rule) {
            ownRules.add(Objects.requireNonNull(rule, "rule"));
            return this;
        }

        /** Leaves findings of that code out of the reports. {@link #build()} refuses a code that no rule has. */
        public Builder silence(String code) {
            silenced.add(Objects.requireNonNull(code, "code"));
            return this;
        }

        /** Gives findings of that code another severity. {@link #build()} refuses a code that no rule has. */
        public Builder grade(String code, Severity severity) {
            grades.put(Objects.requireNonNull(code, "code"), Objects.requireNonNull(severity, "severity"));
            return this;
        }

        /** Sets how many findings a report lists; the others are counted. At least one. */
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
         * Returns the validator.
         *
         * @throws UnionplanException if a code to silence or to grade is that of no rule; if Hibernate Validator is to do
         *     the work and is not there
         */
        public DocumentValidator build() {
            RuleSelection selection = new RuleSelection(groups, ownRules, silenced, grades, limit);
            selection.requireKnownCodes();
            return of(selection, onBeanValidation);
        }
    }
}
