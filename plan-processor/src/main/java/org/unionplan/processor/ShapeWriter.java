package org.unionplan.processor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the class that holds the shape of a type, reads its members and gives them to its builder. */
final class ShapeWriter {

    private final TypeDescription type;
    private final TypeName shapeClass;
    private final JavaFile file;
    private final PropertiesWriter properties;
    private final String name;
    private final String builder;
    private final @Nullable String shared;
    private final boolean tail;

    private ShapeWriter(TypeDescription type) {
        this.type = type;
        this.shapeClass = type.shapeClass();
        this.file = new JavaFile(shapeClass, type.name());
        this.properties = new PropertiesWriter(file);
        this.name = file.name(type.name());
        this.builder = file.name(type.builder());
        TypeDescription.Parent parent = type.parent();
        this.shared = parent == null ? null : file.name(parent.shapeClass());
        this.tail = parent != null && parent.tail();
    }

    static JavaFile write(TypeDescription type) {
        return new ShapeWriter(type).written();
    }

    private JavaFile written() {
        String shape = file.name(ModelNames.SHAPE) + "<" + name + ">";
        String access = file.name(ModelNames.ACCESS) + "<" + name + ", " + builder + ">";
        file.comment(
                0, "The shape of {@link " + name + "}: describes its members, reads them and gives them to a builder.");
        file.line(0, "final class " + shapeClass.simpleName() + " extends " + access + " {");
        file.gap().line(1, "static final " + shape + " SHAPE = describe();");
        file.gap().line(1, "private " + shapeClass.simpleName() + "() {}");
        file.gap().line(1, "private static " + shape + " describe() {");
        describe();
        override(builder + " builder()");
        file.line(2, "return " + name + ".builder();").line(1, "}");
        override(name + " build(" + builder + " from)");
        file.line(2, "return from.build();").line(1, "}");
        override("void read(" + name + " from, " + file.name(ModelNames.VALUES) + " to)");
        read();
        type.members().stream()
                .filter(member -> member.has(Mark.Kind.SHORTHAND))
                .findFirst()
                .ifPresent(this::isBare);
        override("void give(" + builder + " to, int position, Object value)");
        give();
        override("void giveUnknown(" + builder + " to, " + file.name(ModelNames.MEMBERS) + " members)");
        file.line(2, "to.unknownMembers(members);").line(1, "}");
        return file.line(0, "}");
    }

    private void override(String signature) {
        file.gap().line(1, "@Override").line(1, "public " + signature + " {");
    }

    private void describe() {
        List<String> arguments = List.of(
                JavaFile.literal(Names.hyphened(type.name().innermost())),
                name + ".class",
                "new " + shapeClass.simpleName() + "()",
                JavaFile.literal(type.sentence().substring(0, type.sentence().length() - 1)));
        String begun =
                file.name(ModelNames.BUILDER) + "<" + name + "> properties = " + file.name(ModelNames.SHAPE) + ".of";
        file.call(2, begun, arguments, ";");
        head("describe", "properties");
        properties.describe(type.members());
        tail("describe", "properties");
        if (!type.key().isEmpty()) {
            file.call(
                    2,
                    "properties.keyedBy",
                    type.key().stream().map(JavaFile::literal).toList(),
                    ";");
        }
        file.line(2, "return properties.done();").line(1, "}");
    }

    private void read() {
        head("read", "from, to");
        properties.read(type.members());
        tail("read", "from, to");
        file.line(2, "to.unknown(from.getUnknownMembers());").line(1, "}");
    }

    private void head(String method, String arguments) {
        if (shared != null) {
            file.line(2, shared + "." + method + (tail ? "Head" : "") + "(" + arguments + ");");
        }
    }

    private void tail(String method, String arguments) {
        if (tail) {
            file.line(2, shared + "." + method + "Tail(" + arguments + ");");
        }
    }

    private void isBare(Member shorthand) {
        override("boolean isBare(" + name + " instance)");
        file.line(2, properties.hasOnly(shorthand, type.members())).line(1, "}");
    }

    private void give() {
        int own = type.members().size();
        String others = shared == null
                ? "throw noSuch(position)"
                : shared + ".give(to, position, " + (tail ? own + ", " : "") + "value)";
        if (own == 0) {
            file.line(2, others + ";").line(1, "}");
            return;
        }
        file.line(2, "switch (" + (shared == null ? "position" : "position - " + shared + ".FIRST") + ") {");
        properties.give(type.members());
        file.line(3, "default -> " + others + ";").line(2, "}").line(1, "}");
    }
}
