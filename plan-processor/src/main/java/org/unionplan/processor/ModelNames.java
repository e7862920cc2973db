package org.unionplan.processor;

/** The names of what the generated code uses. The processor is compiled before these classes. */
final class ModelNames {

    static final String VALUE_PACKAGE = "org.unionplan.value";
    static final String SHAPE_PACKAGE = "org.unionplan.shape";
    static final String ENGINE_PACKAGE = "org.unionplan.shape.engine";

    static final TypeName EXTENSIBLE = value("Extensible");
    static final TypeName KEYWORD = value("Keyword");
    static final TypeName MEMBERS = value("Members");
    static final TypeName MODEL_STYLE = new TypeName("org.unionplan.shape.describe", "ModelStyle");

    static final TypeName ACCESS = new TypeName(ENGINE_PACKAGE, "PropertyAccess");
    static final TypeName CONSTRAINT = new TypeName(ENGINE_PACKAGE, "Constraint");
    static final TypeName BUILDER = shape("Shape.Builder");
    static final TypeName SHAPE = shape("Shape");
    static final TypeName TYPE = shape("Type");
    static final TypeName VALUES = new TypeName(ENGINE_PACKAGE, "PropertyValues");
    static final TypeName VALUE_SHAPES = shape("ValueShapes");

    static final TypeName IMMUTABLE = new TypeName("org.immutables.value", "Value.Immutable");
    static final TypeName STYLE = new TypeName("org.immutables.value", "Value.Style");
    static final TypeName OBJECTS = new TypeName("java.util", "Objects");
    static final TypeName UNARY_OPERATOR = new TypeName("java.util.function", "UnaryOperator");

    private ModelNames() {}

    private static TypeName value(String name) {
        return new TypeName(VALUE_PACKAGE, name);
    }

    private static TypeName shape(String name) {
        return new TypeName(SHAPE_PACKAGE, name);
    }
}
