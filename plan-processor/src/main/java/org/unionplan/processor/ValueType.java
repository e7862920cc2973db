package org.unionplan.processor;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The type of one value of a member.
 *
 * @param name its Java type
 * @param expression how a property names it
 * @param primitive the primitive that builders take for it where the member is optional, or null
 * @param fromString the static method of the type that makes a value from a string, or null
 * @param fromLong the static method of the type that makes a value from a {@code long}, or null
 * @param built whether the type has a builder
 */
record ValueType(
        TypeName name,
        TypeExpression expression,
        @Nullable String primitive,
        @Nullable String fromString,
        @Nullable String fromLong,
        boolean built) {

    /** An expression of the class {@code Type}. */
    interface TypeExpression {

        /** The expression, in a file with those imports. */
        String in(Imports imports);
    }

    /** Such as {@code Type.TEXT}. */
    record Constant(String name) implements TypeExpression {

        @Override
        public String in(Imports imports) {
            return imports.name(ModelNames.TYPE) + "." + name;
        }
    }

    /** Such as {@code Type.keyword(Scale.class)}. */
    record Keyword(TypeName type) implements TypeExpression {

        @Override
        public String in(Imports imports) {
            return imports.name(ModelNames.TYPE) + ".keyword(" + imports.name(type) + ".class)";
        }
    }

    /** Such as {@code Type.term(Status.VOCABULARY)}. */
    record Term(TypeName words) implements TypeExpression {

        @Override
        public String in(Imports imports) {
            return imports.name(ModelNames.TYPE) + ".term(" + imports.name(words) + ".VOCABULARY)";
        }
    }

    /** Such as {@code Type.reference(Actor.class)}. */
    record Reference(List<TypeName> targets) implements TypeExpression {

        @Override
        public String in(Imports imports) {
            String classes = targets.stream()
                    .map(target -> imports.name(target) + ".class")
                    .collect(Collectors.joining(", "));
            return imports.name(ModelNames.TYPE) + ".reference(" + classes + ")";
        }
    }

    /**
     * Such as {@code Type.object(Action.shape())}.
     *
     * @param late whether the type contains the one that is described, whose shape is not there yet
     * @param itself whether it is the type that is described
     */
    record Thing(TypeName type, boolean late, boolean itself) implements TypeExpression {

        @Override
        public String in(Imports imports) {
            return itself ? "properties.itself()" : object(imports);
        }

        private String object(Imports imports) {
            return imports.name(ModelNames.TYPE) + ".object(" + shape(imports) + ")";
        }

        private String shape(Imports imports) {
            // Values come before shapes and have no method that returns one.
            if (type.packageName().equals(ModelNames.VALUE_PACKAGE)) {
                return imports.name(ModelNames.VALUE_SHAPES) + "." + Names.constant(type.simpleName());
            }
            return imports.name(type) + (late ? "::shape" : ".shape()");
        }
    }
}
