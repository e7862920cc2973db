package org.unionplan.processor;

import org.jspecify.annotations.Nullable;

/** Writes the interface with the steps of a builder: those it must have, and those that follow from them. */
final class StepsWriter {

    private final TypeDescription type;
    private final String steps;
    private final JavaFile file;
    private final String builder;
    private final @Nullable String parent;

    private StepsWriter(TypeDescription type) {
        this.type = type;
        this.steps = type.stepsInterface().simpleName();
        this.file = new JavaFile(type.stepsInterface(), type.name());
        this.builder = type.isShared() ? "B" : file.name(type.builder());
        this.parent =
                type.parent() == null ? null : file.name(type.parent().name().with("Steps"));
    }

    static JavaFile write(TypeDescription type) {
        return new StepsWriter(type).written();
    }

    private JavaFile written() {
        if (type.isShared()) {
            declareShared();
        } else {
            file.comment(0, "The steps of {@link " + builder + "}.");
            file.line(
                    0,
                    "interface " + steps + (parent == null ? "" : " extends " + parent + "<" + builder + ">") + " {");
        }
        setDefaults();
        type.allMembers().forEach(this::steps);
        if (type.isShared()) {
            abstractStep("Sets the members that the model does not know.", "unknownMembers", ModelNames.MEMBERS);
        }
        return file.line(0, "}");
    }

    private void declareShared() {
        String name = file.name(type.name());
        file.line(0, "/**");
        file.line(0, " * The steps that the builders of all types share that are a {@link " + name + "}.");
        file.line(0, " *");
        file.line(0, " * @param <B> the builder itself");
        file.line(0, " */");
        file.line(0, (type.isSealed() ? "" : "public ") + "interface " + steps + "<B extends " + steps + "<B>> {");
    }

    private void abstractStep(String comment, String method, TypeName parameter) {
        file.gap()
                .comment(1, comment)
                .line(1, builder + " " + method + "(" + file.name(parameter) + " " + method + ");");
    }

    private void setDefaults() {
        file.gap().comment(1, "Sets what a new builder starts with.");
        file.line(1, "static void setDefaults(" + (type.isShared() ? steps + "<?>" : builder) + " to) {");
        if (parent != null) {
            file.line(2, parent + ".setDefaults(to);");
        }
        for (Member member : type.allMembers()) {
            if (member.defaultConstant() != null) {
                String constant = file.name(member.value().name()) + "." + member.defaultConstant();
                file.line(2, "to." + member.step() + "(" + constant + ");");
            }
        }
        if (parent == null) {
            file.line(2, "to.unknownMembers(" + file.name(ModelNames.MEMBERS) + ".NONE);");
        }
        file.line(1, "}");
    }

    private void steps(Member member) {
        ValueType value = member.value();
        String name = file.name(value.name());
        boolean many = member.cardinality() == Cardinality.MANY;
        String list = "{@code " + member.name() + "}";
        file.gap().comment(1, (many ? "Adds to " : "Sets ") + list + ". " + member.sentence());
        file.line(1, builder + " " + signature(member, parameterType(member)) + ";");
        if (value.fromString() != null) {
            derived(member, "String", name + "." + value.fromString() + "(" + member.parameter() + ")");
        }
        if (value.fromLong() != null) {
            derived(member, "long", name + "." + value.fromLong() + "(" + member.parameter() + ")");
        }
        if (value.built()) {
            String lambda = file.name(ModelNames.UNARY_OPERATOR) + "<" + name + ".Builder>";
            String built = member.parameter() + ".apply(" + name + ".builder()).build()";
            file.gap()
                    .comment(
                            1,
                            many
                                    ? "Adds to " + list + " what the lambda builds."
                                    : "Sets " + list + " to what the lambda builds.");
            body(member, lambda, built);
        }
    }

    private void derived(Member member, String type, String made) {
        String list = "{@code " + member.name() + "}";
        String value = "{@code " + made + "}";
        boolean many = member.cardinality() == Cardinality.MANY;
        file.gap().comment(1, many ? "Adds " + value + " to " + list + "." : "Sets " + list + " to " + value + ".");
        body(member, type, made);
    }

    private void body(Member member, String type, String value) {
        file.line(1, "default " + builder + " " + signature(member, type) + " {");
        if (!type.equals("long")) {
            String parameter = member.parameter();
            String objects = file.name(ModelNames.OBJECTS);
            file.line(2, objects + ".requireNonNull(" + parameter + ", \"" + parameter + "\");");
        }
        file.line(2, "return " + member.step() + "(" + value + ");");
        file.line(1, "}");
    }

    private static String signature(Member member, String type) {
        return member.step() + "(" + type + " " + member.parameter() + ")";
    }

    /** Immutables takes primitives for what an {@code Optional} holds. */
    private String parameterType(Member member) {
        String primitive = member.value().primitive();
        return primitive == null || member.cardinality() != Cardinality.MAYBE
                ? file.name(member.value().name())
                : primitive;
    }
}
