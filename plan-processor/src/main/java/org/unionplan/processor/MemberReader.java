package org.unionplan.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads a member from its accessor. */
final class MemberReader {

    private final Elements elements;
    private final ValueTypeReader valueTypes;
    private final ConstraintReader constraints;
    private final Singular singular;
    private final Problems problems;

    MemberReader(
            Elements elements,
            ValueTypeReader valueTypes,
            ConstraintReader constraints,
            Singular singular,
            Problems problems) {
        this.elements = elements;
        this.valueTypes = valueTypes;
        this.constraints = constraints;
        this.singular = singular;
        this.problems = problems;
    }

    /** The member, or none if a problem was reported. */
    Optional<Member> read(ExecutableElement accessor) {
        String sentence = sentence(accessor);
        Optional<String> defaultConstant = defaultConstant(accessor);
        Cardinality cardinality = cardinality(accessor, defaultConstant.isPresent());
        List<Mark> marks = marks(accessor, cardinality);
        return valueTypes
                .read(accessor)
                .map(value -> member(accessor, cardinality, value, defaultConstant.orElse(null), sentence, marks));
    }

    private Member member(
            ExecutableElement accessor,
            Cardinality cardinality,
            ValueType value,
            @Nullable String defaultConstant,
            String sentence,
            List<Mark> marks) {
        String method = accessor.getSimpleName().toString();
        String name = Names.member(method);
        String one = cardinality == Cardinality.MANY ? singular.of(name) : name;
        return new Member(
                name,
                method,
                cardinality,
                value,
                defaultConstant,
                sentence,
                marks,
                cardinality == Cardinality.MANY ? Names.addStep(one) : name,
                SourceVersion.isName(one) ? one : name);
    }

    private String sentence(ExecutableElement accessor) {
        String comment = elements.getDocComment(accessor);
        String sentence = comment == null ? "" : Sentence.first(comment);
        if (sentence.isEmpty()) {
            problems.report(
                    accessor,
                    "has no sentence: begin its Javadoc with one that says what the member is, and end it with a full"
                            + " stop.");
        } else if (Sentence.hasMarkup(sentence)) {
            problems.report(
                    accessor,
                    "has a tag in the first sentence of its Javadoc, which is shown to readers of the format: move it to"
                            + " the next sentence.");
        }
        return sentence;
    }

    private Cardinality cardinality(ExecutableElement accessor, boolean hasDefault) {
        return switch (Model.containerOf(accessor)) {
            case "java.util.List" -> Cardinality.MANY;
            case "java.util.Optional" -> Cardinality.MAYBE;
            default -> hasDefault ? Cardinality.DEFAULT : Cardinality.ONE;
        };
    }

    private Optional<String> defaultConstant(ExecutableElement accessor) {
        Optional<AnnotationMirror> annotation = Annotations.describing(accessor, "DefaultsTo");
        if (annotation.isEmpty()) {
            return Optional.empty();
        }
        String constant = Annotations.string(annotation.get(), "value");
        Optional<TypeElement> type = Model.elementOf(accessor.getReturnType());
        if (Model.valueOf(accessor) != accessor.getReturnType()) {
            problems.report(
                    accessor,
                    "has a default but returns " + accessor.getReturnType()
                            + ": return the plain type, or remove @DefaultsTo.");
        } else if (type.filter(each -> Model.hasConstant(each, constant)).isEmpty()) {
            problems.report(
                    accessor,
                    "defaults to " + constant + ", but " + accessor.getReturnType()
                            + " has no such constant: name one of its own.");
        }
        return Optional.of(constant);
    }

    private List<Mark> marks(ExecutableElement accessor, Cardinality cardinality) {
        List<Mark> marks = new ArrayList<>();
        if (isDisplayName(accessor)) {
            marks.add(Mark.of(Mark.Kind.NAME));
        }
        if (returns(accessor, "getNumber", "java.lang.String")) {
            marks.add(Mark.of(Mark.Kind.NUMBER));
        }
        if (Annotations.describing(accessor, "CountsPeople").isPresent()) {
            if (!returns(accessor, accessor.getSimpleName().toString(), "org.unionplan.value.Quantity")) {
                problems.report(
                        accessor,
                        "is marked @CountsPeople, which is for a Quantity: return one, or remove the annotation.");
            }
            marks.add(Mark.of(Mark.Kind.COUNT));
        }
        constraints.read(accessor).forEach(constant -> marks.add(new Mark(Mark.Kind.CONSTRAINT, constant)));
        if (Annotations.describing(accessor, "NoneMeansAll").isPresent()) {
            if (cardinality != Cardinality.MAYBE && cardinality != Cardinality.MANY) {
                problems.report(
                        accessor,
                        "always has a value, so that none cannot mean all: return an Optional or a List, or remove"
                                + " @NoneMeansAll.");
            }
            marks.add(Mark.of(Mark.Kind.NONE_MEANS_ALL));
        }
        if (Annotations.describing(accessor, "Shorthand").isPresent()) {
            marks.add(Mark.of(Mark.Kind.SHORTHAND));
        }
        return marks;
    }

    /** A text called "name" is one; a name that is a string, such as a person's, is an ordinary member. */
    private static boolean isDisplayName(ExecutableElement accessor) {
        return returns(accessor, "getName", "org.unionplan.value.Text")
                || Annotations.describing(accessor, "DisplayName").isPresent();
    }

    private static boolean returns(ExecutableElement accessor, String name, String type) {
        return accessor.getSimpleName().contentEquals(name)
                && Model.elementOf(Model.valueOf(accessor))
                        .filter(value -> value.getQualifiedName().contentEquals(type))
                        .isPresent();
    }
}
