package org.unionplan.processor;

import java.util.List;

/** The text of one generated file, line by line. */
final class JavaFile {

    private static final int WIDTH = 120;
    private static final String INDENT = "    ";

    private final TypeName name;
    private final TypeName source;
    private final Imports imports;
    private final StringBuilder body = new StringBuilder();

    /**
     * An empty file.
     *
     * @param name the type it declares
     * @param source the interface it is generated from
     */
    JavaFile(TypeName name, TypeName source) {
        this.name = name;
        this.source = source;
        this.imports = new Imports(name);
    }

    /** Returns the name of the type in this file; imports it if necessary. */
    String name(TypeName type) {
        return imports.name(type);
    }

    Imports imports() {
        return imports;
    }

    /** Adds a line. */
    JavaFile line(int depth, String text) {
        body.append(INDENT.repeat(depth)).append(text).append('\n');
        return this;
    }

    /** Adds an empty line. */
    JavaFile gap() {
        body.append('\n');
        return this;
    }

    /** Adds a documentation comment of one sentence, on several lines if it is long. */
    JavaFile comment(int depth, String text) {
        String whole = "/** " + text + " */";
        if (fits(depth, whole)) {
            return line(depth, whole);
        }
        line(depth, "/**");
        StringBuilder line = new StringBuilder(" *");
        for (String word : text.split(" ", -1)) {
            if (!fits(depth, line + " " + word)) {
                line(depth, line.toString());
                line = new StringBuilder(" *");
            }
            line.append(' ').append(word);
        }
        return line(depth, line.toString()).line(depth, " */");
    }

    /** Adds a call, with each argument on a line of its own if they do not fit on one. */
    JavaFile call(int depth, String method, List<String> arguments, String end) {
        String whole = method + "(" + String.join(", ", arguments) + ")" + end;
        if (fits(depth, whole)) {
            return line(depth, whole);
        }
        line(depth, method + "(");
        for (int i = 0; i < arguments.size(); i++) {
            line(depth + 2, arguments.get(i) + (i < arguments.size() - 1 ? "," : ")" + end));
        }
        return this;
    }

    private static boolean fits(int depth, String text) {
        return depth * INDENT.length() + text.length() <= WIDTH;
    }

    /** A string literal. */
    static String literal(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    TypeName typeName() {
        return name;
    }

    /** The whole text. */
    String text() {
        String declarations = imports.declarations();
        return "// Generated from " + source.simpleName() + " by plan-processor. Change the interface, not this file.\n"
                + (name.packageName().isEmpty() ? "" : "package " + name.packageName() + ";\n\n")
                + declarations
                + (declarations.isEmpty() ? "" : "\n")
                + body;
    }
}
