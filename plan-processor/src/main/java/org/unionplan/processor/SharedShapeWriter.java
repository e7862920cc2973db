package org.unionplan.processor;

import java.util.List;

/** Writes the class that describes, reads and gives the members that several types share. */
final class SharedShapeWriter {

    private final TypeDescription type;
    private final JavaFile file;
    private final PropertiesWriter properties;
    private final String name;
    private final String access;
    private final boolean tail;

    private SharedShapeWriter(TypeDescription type) {
        this.type = type;
        this.file = new JavaFile(type.shapeClass(), type.name());
        this.properties = new PropertiesWriter(file);
        this.name = file.name(type.name());
        this.access = type.isSealed() ? "" : "public ";
        this.tail = !type.tail().isEmpty();
    }

    static JavaFile write(TypeDescription type) {
        return new SharedShapeWriter(type).written();
    }

    private JavaFile written() {
        String shape = type.shapeClass().simpleName();
        String head = tail ? "Head" : "";
        String place = tail ? "before those of the type itself" : "first";
        file.comment(0, "What the shapes of all types share that are a {@link " + name + "}.");
        file.line(0, access + "final class " + shape + " {");
        file.gap().comment(1, "The number of members that come " + place + ".");
        file.line(1, access + "static final int FIRST = " + type.members().size() + ";");
        file.gap().line(1, "private " + shape + "() {}");
        describe("describe" + head, "Adds the properties that come " + place + ".", type.members());
        if (tail) {
            describe("describeTail", "Adds the properties that come last.", type.tail());
        }
        read("read" + head, "Reads the properties that come " + place + ".", type.members());
        if (tail) {
            read("readTail", "Reads the properties that come last.", type.tail());
        }
        give();
        return file.line(0, "}");
    }

    private void describe(String method, String comment, List<Member> members) {
        String parameter = file.name(ModelNames.BUILDER) + "<? extends " + name + "> properties";
        method(comment, "void " + method + "(" + parameter + ")");
        if (members.stream().anyMatch(SharedShapeWriter::isFormatVersion)) {
            file.line(2, "properties.asDocument();");
        }
        properties.describe(members);
        file.line(1, "}");
    }

    /** Returns true for the member with the version of the format, which only documents have. */
    private static boolean isFormatVersion(Member member) {
        return member.value().expression().equals(new ValueType.Constant("FORMAT_VERSION"));
    }

    private void read(String method, String comment, List<Member> members) {
        method(comment, "void " + method + "(" + name + " from, " + file.name(ModelNames.VALUES) + " to)");
        properties.read(members);
        file.line(1, "}");
    }

    private void give() {
        String steps = file.name(type.stepsInterface()) + "<?> to";
        if (tail) {
            method(
                    "Gives the value of a property that is not the type's own, of which there are {@code own}.",
                    "void give(" + steps + ", int position, int own, Object value)");
            file.line(2, "switch (position < FIRST ? position : position - own) {");
        } else {
            method("Gives the value of a property.", "void give(" + steps + ", int position, Object value)");
            file.line(2, "switch (position) {");
        }
        properties.give(type.allMembers());
        file.line(3, "default -> throw new IllegalArgumentException(\"no property at position \" + position);");
        file.line(2, "}").line(1, "}");
    }

    private void method(String comment, String signature) {
        file.gap().comment(1, comment).line(1, access + "static " + signature + " {");
    }
}
