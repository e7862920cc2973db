package org.unionplan.processor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of a type.
 *
 * @param name its name in documents
 * @param accessor the method that reads it
 * @param value the type of one value
 * @param defaultConstant the constant of the value's class that a builder starts with, for {@link Cardinality#DEFAULT}
 * @param sentence the first sentence of the accessor's Javadoc
 * @param marks the calls that follow the property, such as {@code asName()}
 * @param step the builder's method that takes one value
 * @param parameter the name of that method's parameter
 */
record Member(
        String name,
        String accessor,
        Cardinality cardinality,
        ValueType value,
        @Nullable String defaultConstant,
        String sentence,
        List<Mark> marks,
        String step,
        String parameter) {

    boolean has(Mark.Kind kind) {
        return marks.stream().anyMatch(mark -> mark.kind() == kind);
    }
}
