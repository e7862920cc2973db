package org.unionplan.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.pact.Pact;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.ProgressReport;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Rule;
import org.unionplan.rule.RuleGroup;
import org.unionplan.rule.Severity;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.engine.Constraint;
import org.unionplan.value.Extensible;

/**
 * A rule or constraint as it is declared.
 *
 * @param section the documents it is about
 * @param code its code
 * @param severity how grave a breach is
 * @param group with which other rules it is asked
 * @param judges what it looks at, in words
 * @param mistake the mistake it guards against
 */
record Entry(Section section, String code, Severity severity, RuleGroup group, String judges, String mistake) {

    /** The documents some rules are about. */
    enum Section {
        EVERY("Every document"),
        PLANS("Strategic plans"),
        PACTS("Pacts"),
        REGISTERS("Agreement registers"),
        REPORTS("Progress reports");

        private final String title;

        Section(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }

        /** A document of this kind alone. */
        private Optional<Document> document() {
            return switch (this) {
                case EVERY -> Optional.empty();
                case PLANS -> Optional.of(StrategicPlan.builder().id("x").build());
                case PACTS -> Optional.of(Pact.builder().id("x").build());
                case REPORTS -> Optional.of(ProgressReport.builder().id("x").build());
                case REGISTERS ->
                    Optional.of(AgreementRegister.builder().id("x").build());
            };
        }

        /** The rules of these documents, those of every document with them. */
        List<Rule<?>> rules() {
            return document().map(DocumentType::rulesOf).orElse(List.of());
        }
    }

    /** All of them, each once: the constraints, then the rules in the order in which they are declared. */
    static List<Entry> all() {
        List<Entry> entries = new ArrayList<>();
        for (Constraint constraint : Constraint.values()) {
            entries.add(of(constraint, section(constraint)));
        }
        Map<Rule<?>, Set<Section>> rules = new LinkedHashMap<>();
        for (Section section : Section.values()) {
            section.rules()
                    .forEach(rule -> rules.computeIfAbsent(rule, r -> new LinkedHashSet<>())
                            .add(section));
        }
        rules.forEach((rule, sections) ->
                entries.add(of(rule, sections.size() == 1 ? sections.iterator().next() : Section.EVERY)));
        return entries;
    }

    private static Entry of(Rule<?> rule, Section section) {
        return new Entry(
                section,
                rule.getCode(),
                rule.getSeverity(),
                rule.getGroup(),
                judges(rule.getSubject()),
                rule.getMistake());
    }

    /** The only kind of documents with members of that constraint, if there is but one. */
    private static Section section(Constraint constraint) {
        List<Section> with = Arrays.stream(Section.values())
                .filter(section -> shapes(section).stream()
                        .flatMap(shape -> shape.getProperties().stream())
                        .anyMatch(attribute -> attribute.getConstraints().contains(constraint)))
                .toList();
        return with.size() == 1 ? with.get(0) : Section.EVERY;
    }

    private static Entry of(Constraint constraint, Section section) {
        return new Entry(
                section,
                constraint.getCode(),
                Severity.ERROR,
                RuleGroup.ERRORS,
                judges(constraint),
                constraint.getMistake());
    }

    private static String judges(Class<?> subject) {
        if (subject == Extensible.class) {
            return "everything that has members";
        }
        if (subject == Document.class) {
            return "the document as a whole";
        }
        if (subject == PlanElement.class) {
            return "every cornerstone, pillar, priority and action";
        }
        Shape<?> shape = shapes().stream()
                .filter(each -> each.getType() == subject)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no shape of " + subject));
        return shape.isDocument() ? "the document as a whole" : "every " + words(shape);
    }

    private static String judges(Constraint constraint) {
        if (constraint == Constraint.NOT_BLANK) {
            return "every text";
        }
        return shapes().stream()
                .flatMap(shape -> shape.getProperties().stream()
                        .filter(attribute -> attribute.getConstraints().contains(constraint))
                        .map(attribute -> "`" + attribute.getName() + "` of every " + words(shape)))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String words(Shape<?> shape) {
        return shape.getName().replace('-', ' ');
    }

    /** The shapes of everything that documents hold. */
    private static Collection<Shape<?>> shapes() {
        Set<Shape<?>> shapes = new LinkedHashSet<>();
        for (Section section : Section.values()) {
            shapes.addAll(shapes(section));
        }
        return shapes;
    }

    private static Set<Shape<?>> shapes(Section section) {
        Set<Shape<?>> shapes = new LinkedHashSet<>();
        section.document().ifPresent(document -> collect(DocumentType.shapeOf(document), shapes));
        return shapes;
    }

    private static void collect(Shape<?> shape, Set<Shape<?>> shapes) {
        if (shapes.add(shape)) {
            for (Property attribute : shape.getProperties()) {
                attribute.getType().getShape().ifPresent(inner -> collect(inner, shapes));
            }
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
