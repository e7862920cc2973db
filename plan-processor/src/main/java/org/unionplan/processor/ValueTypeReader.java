package org.unionplan.processor;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Determines the kind of value that an accessor returns. */
final class ValueTypeReader {

    private static final String ELEMENT_ID = "org.unionplan.value.ElementId";
    private static final String TERM = "org.unionplan.value.Term";
    private static final String TEXT = "org.unionplan.value.Text";

    private final Types types;
    private final Problems problems;

    ValueTypeReader(Types types, Problems problems) {
        this.types = types;
        this.problems = problems;
    }

    /** The type of value, or none if a problem was reported. */
    Optional<ValueType> read(ExecutableElement accessor) {
        TypeMirror value = Model.valueOf(accessor);
        TypeElement type = value instanceof PrimitiveType primitive
                ? types.boxedClass(primitive)
                : Model.elementOf(value).orElse(null);
        String name = type == null ? value.toString() : type.getQualifiedName().toString();
        if (refusesStrayMarks(accessor, name)) {
            return Optional.empty();
        }
        Optional<ValueType> plain = PlainType.find(name);
        if (plain.isPresent()) {
            return plain;
        }
        if (name.equals(ELEMENT_ID)) {
            return identifier(accessor);
        }
        if (name.equals(TERM)) {
            return term(accessor);
        }
        if (type != null && isKeyword(type)) {
            return Optional.of(plainly(type, new ValueType.Keyword(TypeName.of(type))));
        }
        if (type != null && Model.isPartOf(type) && Model.hasStatic(type, "builder")) {
            return Optional.of(thing(accessor, type));
        }
        problems.report(
                accessor, "returns " + value + ", which is not a type of the model: use " + PlainType.KNOWN + ".");
        return Optional.empty();
    }

    private boolean refusesStrayMarks(ExecutableElement accessor, String type) {
        return refusesStray(accessor, "WordsOf", type, TERM)
                || refusesStray(accessor, "RefersTo", type, ELEMENT_ID)
                || refusesStray(accessor, "Token", type, ELEMENT_ID);
    }

    private boolean refusesStray(ExecutableElement accessor, String annotation, String type, String expected) {
        boolean stray = !type.equals(expected)
                && Annotations.describing(accessor, annotation).isPresent();
        if (stray) {
            problems.report(
                    accessor,
                    "is marked @" + annotation + ", which is for " + expected + "; it returns " + type
                            + ". Remove the annotation or return the other type.");
        }
        return stray;
    }

    private static boolean isKeyword(TypeElement type) {
        return type.getKind() == ElementKind.ENUM
                && type.getInterfaces().stream()
                        .flatMap(each -> Model.elementOf(each).stream())
                        .anyMatch(each -> Model.isNamed(each, ModelNames.KEYWORD));
    }

    private Optional<ValueType> identifier(ExecutableElement accessor) {
        TypeName name = TypeName.of(ELEMENT_ID);
        if (accessor.getSimpleName().contentEquals("getId") || identifiesText(accessor)) {
            return Optional.of(fromString(name, new ValueType.Constant("ID")));
        }
        Optional<AnnotationMirror> refers = Annotations.describing(accessor, "RefersTo");
        if (refers.isPresent()) {
            List<TypeName> targets =
                    Annotations.classes(refers.get()).stream().map(TypeName::of).toList();
            return Optional.of(fromString(name, new ValueType.Reference(targets)));
        }
        if (Annotations.describing(accessor, "Token").isPresent()) {
            return Optional.of(fromString(name, new ValueType.Constant("TOKEN")));
        }
        problems.report(
                accessor,
                "returns an ElementId that is not the thing's own: say @RefersTo(Actor.class) if it refers to an actor,"
                        + " @RefersTo if to anything, or @Token if it only names something.");
        return Optional.empty();
    }

    /** Returns true for {@code getMissionId} beside a text {@code getMission}. */
    private static boolean identifiesText(ExecutableElement accessor) {
        String name = accessor.getSimpleName().toString();
        return accessor.getEnclosingElement() instanceof TypeElement owner
                && Model.accessors(owner).stream()
                        .filter(other -> name.equals(other.getSimpleName() + "Id"))
                        .flatMap(other -> Model.elementOf(Model.valueOf(other)).stream())
                        .anyMatch(type -> type.getQualifiedName().contentEquals(TEXT));
    }

    private Optional<ValueType> term(ExecutableElement accessor) {
        Optional<TypeElement> words = Annotations.describing(accessor, "WordsOf")
                .flatMap(annotation -> Annotations.classes(annotation).stream().findFirst());
        if (words.isEmpty()) {
            problems.report(
                    accessor,
                    "returns a Term: name its vocabulary with @WordsOf(ActorKind.class) or another class that has a"
                            + " constant VOCABULARY.");
            return Optional.empty();
        }
        if (!Model.hasConstant(words.get(), "VOCABULARY")) {
            problems.report(
                    accessor,
                    "takes its words from " + words.get().getSimpleName()
                            + ", which has no constant VOCABULARY: add one to that class.");
            return Optional.empty();
        }
        return Optional.of(fromString(TypeName.of(TERM), new ValueType.Term(TypeName.of(words.get()))));
    }

    private ValueType thing(ExecutableElement accessor, TypeElement type) {
        boolean late = accessor.getEnclosingElement() instanceof TypeElement owner && Model.contains(type, owner);
        boolean itself = type.equals(accessor.getEnclosingElement());
        TypeName name = TypeName.of(type);
        return new ValueType(name, new ValueType.Thing(name, late, itself), null, null, null, true);
    }

    private static ValueType fromString(TypeName name, ValueType.TypeExpression property) {
        return new ValueType(name, property, null, "of", null, false);
    }

    private static ValueType plainly(TypeElement type, ValueType.TypeExpression property) {
        return new ValueType(TypeName.of(type), property, null, null, null, false);
    }
}
