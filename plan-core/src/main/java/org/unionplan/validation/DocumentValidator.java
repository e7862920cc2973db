package org.unionplan.validation;

import jakarta.validation.Validator;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.message.UnionplanException;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Rule;
import org.unionplan.rule.RuleGroup;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.rule.ValidationReport.InvalidDocumentException;
import org.unionplan.shape.Shape;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Pointer;

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
        return AnsweredFindings.answered(selection.adjusted(engine.validate(document)), document);
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
        private HouseRules house = HouseRules.NONE;

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

        /** Checks by the rules of a house as well. */
        public Builder house(HouseRules rules) {
            this.house = Objects.requireNonNull(rules, "rules");
            return rules.accountable ? accountable() : this;
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
            RuleSelection selection = new RuleSelection(groups, ownRules, silenced, grades, limit, house);
            selection.requireKnownCodes();
            return of(selection, onBeanValidation);
        }
    }

    /**
     * The rules of a house as data: its requirements of documents beside the rules of the library, and how severe it
     * finds these.
     *
     * <pre>{@code
     * HouseRules.builder()
     *         .require("priority", "responsibilities", Severity.ERROR)
     *         .silence("document.language.missing")
     *         .count("pillar", "priorities", 1, 5, Severity.WARNING)
     *         .build();
     * }</pre>
     */
    public static final class HouseRules implements Serializable {

        /** No rules at all. */
        public static final HouseRules NONE = builder().build();

        @Serial
        private static final long serialVersionUID = 1L;

        private final List<HouseAdjustment> adjustments;
        private final List<Rule<?>> rules;
        private final boolean accountable;

        private HouseRules(Builder from) {
            this.adjustments = List.copyOf(from.adjustments);
            this.rules = List.copyOf(from.rules);
            this.accountable = from.accountable;
        }

        public static Builder builder() {
            return new Builder();
        }

        /** Returns every code that the rules of the library or of a house report, in alphabetical order. */
        public static SortedSet<String> codes() {
            SortedSet<String> codes = new TreeSet<>(HouseCheck.CODES);
            codes.addAll(RuleSelection.codesOfLibrary());
            return codes;
        }

        /** Returns the members of each type of the model, by the names of types. */
        public static SortedMap<String, List<String>> members() {
            SortedMap<String, List<String>> members = new TreeMap<>();
            HouseCheck.types()
                    .forEach((name, shape) -> members.put(
                            name,
                            shape.getProperties().stream()
                                    .map(each -> each.getName())
                                    .toList()));
            return members;
        }

        /** Returns that report as the house sees it: findings it grades otherwise or leaves out. */
        public ValidationReport adjust(ValidationReport report) {
            Objects.requireNonNull(report, "report");
            if (adjustments.isEmpty()) {
                return report;
            }
            List<Finding> adjusted = new ArrayList<>();
            for (Finding finding : report.getFindings()) {
                Optional<Finding> here = Optional.of(finding);
                for (HouseAdjustment each : adjustments) {
                    here = here.flatMap(each::apply);
                }
                here.ifPresent(adjusted::add);
            }
            Map<Severity, Integer> omitted = new EnumMap<>(Severity.class);
            for (Severity severity : Severity.values()) {
                omitted.put(severity, report.getOmitted(severity));
            }
            return ValidationReport.of(adjusted, omitted);
        }

        boolean hasAdjustments() {
            return !adjustments.isEmpty();
        }

        List<Rule<?>> rules() {
            return rules;
        }

        /** Collects the rules of a house. Places are JSON pointers, with {@code *} for any member or item. */
        public static final class Builder {

            private final List<HouseAdjustment> adjustments = new ArrayList<>();
            private final List<Rule<?>> rules = new ArrayList<>();
            private boolean accountable;

            private Builder() {}

            /** Adds the rules of the stricter profile. */
            public Builder accountable() {
                this.accountable = true;
                return this;
            }

            /** Gives findings of that code or family of codes another severity. */
            public Builder grade(String code, Severity severity) {
                return grade(code, severity, "");
            }

            /** Gives findings of that code or family of codes another severity, at that place and below. */
            public Builder grade(String code, Severity severity, String place) {
                return adjust(code, Objects.requireNonNull(severity, "severity"), place, false);
            }

            /** Leaves out findings of that code or family of codes. */
            public Builder silence(String code) {
                return silence(code, "");
            }

            /** Leaves out findings of that code or family of codes at that place and below. */
            public Builder silence(String code, String place) {
                return adjust(code, null, place, false);
            }

            /** Leaves out findings of that code or family of codes everywhere but at that place and below. */
            public Builder limit(String code, String place) {
                return adjust(code, null, place, true);
            }

            private Builder adjust(String code, @Nullable Severity severity, String place, boolean elsewhere) {
                Objects.requireNonNull(code, "code");
                Objects.requireNonNull(place, "place");
                List<String> tokens = Pointer.parse(place).getTokens();
                adjustments.add(new HouseAdjustment(code, severity, tokens, elsewhere));
                return this;
            }

            /** Requires a value in that member of every thing of that type. */
            public Builder require(String type, String member, Severity severity) {
                rules.add(
                        HouseCheck.require(shape(type, member), member, Objects.requireNonNull(severity, "severity")));
                return this;
            }

            /** Restricts the values of that member to those words. */
            public Builder words(String type, String member, List<String> words, Severity severity) {
                Objects.requireNonNull(words, "words");
                rules.add(HouseCheck.words(
                        shape(type, member), member, words, Objects.requireNonNull(severity, "severity")));
                return this;
            }

            /** Restricts the number of values of that member, both bounds included. */
            public Builder count(String type, String member, int least, int most, Severity severity) {
                rules.add(HouseCheck.count(
                        shape(type, member), member, least, most, Objects.requireNonNull(severity, "severity")));
                return this;
            }

            /** Requires every text in those languages; one without a language is in that of its document. */
            public Builder languages(List<LanguageTag> languages, Severity severity) {
                Objects.requireNonNull(languages, "languages");
                rules.add(HouseCheck.languages(languages, Objects.requireNonNull(severity, "severity")));
                return this;
            }

            private static Shape<?> shape(String type, String member) {
                Objects.requireNonNull(member, "member");
                Shape<?> shape = HouseCheck.types().get(Objects.requireNonNull(type, "type"));
                if (shape == null) {
                    throw new IllegalArgumentException("no type of the model is named " + type);
                }
                shape.require(member);
                return shape;
            }

            public HouseRules build() {
                return new HouseRules(this);
            }
        }
    }
}
