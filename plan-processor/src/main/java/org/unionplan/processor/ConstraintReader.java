package org.unionplan.processor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;

/**
 * Reads the constraints on each value of a member from its Bean Validation annotations. They are known by
 * the code of their message, which one rule has in both engines.
 */
final class ConstraintReader {

    private static final String PACKAGE = "jakarta.validation.constraints.";

    /** Rows of text have this one by themselves. */
    private static final String NOT_BLANK = "org.unionplan.text.blank";

    private static final Map<String, String> BY_CODE = new TreeMap<>(Map.of(
            "org.unionplan.number.negative", "NOT_NEGATIVE",
            "org.unionplan.number.positive", "POSITIVE",
            "org.unionplan.number.percent", "PERCENT",
            "org.unionplan.money.currency.form", "CURRENCY"));

    private final Problems problems;

    ConstraintReader(Problems problems) {
        this.problems = problems;
    }

    /** The constants of {@code Constraint}, each once. */
    List<String> read(ExecutableElement accessor) {
        Set<String> constraints = new LinkedHashSet<>();
        constraints(accessor)
                .forEach(annotation -> constant(accessor, annotation).ifPresent(constraints::add));
        return List.copyOf(constraints);
    }

    /** The constraints on the accessor, or on what the container it returns holds; a repeated one several times. */
    private static List<AnnotationMirror> constraints(ExecutableElement accessor) {
        boolean contained = Model.valueOf(accessor) != accessor.getReturnType();
        List<? extends AnnotationMirror> annotations =
                contained ? Model.valueOf(accessor).getAnnotationMirrors() : accessor.getAnnotationMirrors();
        return annotations.stream()
                .filter(annotation -> Annotations.name(annotation).startsWith(PACKAGE))
                .flatMap(annotation -> Annotations.name(annotation).endsWith(".List")
                        ? Annotations.nested(annotation).stream()
                        : List.<AnnotationMirror>of(annotation).stream())
                .toList();
    }

    private Optional<String> constant(ExecutableElement accessor, AnnotationMirror annotation) {
        String message = Annotations.string(annotation, "message");
        String code =
                message.startsWith("{") && message.endsWith("}") ? message.substring(1, message.length() - 1) : "";
        if (code.equals(NOT_BLANK)) {
            return Optional.empty();
        }
        String constant = BY_CODE.get(code);
        if (constant == null) {
            problems.report(
                    accessor,
                    "has a constraint with the message \"" + message
                            + "\", which the built-in engine does not know: use"
                            + " one of {" + NOT_BLANK + "}, {" + String.join("}, {", BY_CODE.keySet())
                            + "}, or add a constant to Constraint and its code to the processor.");
        }
        return Optional.ofNullable(constant);
    }
}
