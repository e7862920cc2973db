package org.unionplan.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads annotations by name. */
final class Annotations {

    private static final String DESCRIBE = "org.unionplan.shape.describe.";

    private Annotations() {}

    /** The annotation of {@code org.unionplan.shape.describe} with that name. */
    static Optional<AnnotationMirror> describing(AnnotatedConstruct on, String simpleName) {
        return find(on, DESCRIBE + simpleName);
    }

    static Optional<AnnotationMirror> find(AnnotatedConstruct on, String qualifiedName) {
        for (AnnotationMirror annotation : on.getAnnotationMirrors()) {
            if (name(annotation).equals(qualifiedName)) {
                return Optional.of(annotation);
            }
        }
        return Optional.empty();
    }

    static String name(AnnotationMirror annotation) {
        return ((TypeElement) annotation.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    /** The string given for that element, empty if none is. */
    static String string(AnnotationMirror annotation, String element) {
        List<String> strings = strings(annotation, element);
        return strings.isEmpty() ? "" : strings.get(0);
    }

    static List<String> strings(AnnotationMirror annotation, String element) {
        return values(annotation, element).stream()
                .map(value -> value.getValue().toString())
                .toList();
    }

    static List<TypeElement> classes(AnnotationMirror annotation) {
        List<TypeElement> classes = new ArrayList<>();
        for (AnnotationValue value : values(annotation, "value")) {
            // A class that does not exist is not a type; the compiler reports it.
            if (value.getValue() instanceof DeclaredType type) {
                classes.add((TypeElement) type.asElement());
            }
        }
        return classes;
    }

    /** The annotations within a container of repeated ones. */
    static List<AnnotationMirror> nested(AnnotationMirror container) {
        return values(container, "value").stream()
                .map(value -> (AnnotationMirror) value.getValue())
                .toList();
    }

    private static List<AnnotationValue> values(AnnotationMirror annotation, String element) {
        for (var entry : annotation.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(element)) {
                return entry.getValue().getValue() instanceof List<?> list
                        ? list.stream().map(AnnotationValue.class::cast).toList()
                        : List.of(entry.getValue());
            }
        }
        return List.of();
    }
}
