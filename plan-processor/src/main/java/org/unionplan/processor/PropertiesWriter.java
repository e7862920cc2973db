package org.unionplan.processor;

import java.util.ArrayList;
import java.util.List;

/** Writes the lines that describe, read and give members. */
final class PropertiesWriter {

    private final JavaFile file;

    PropertiesWriter(JavaFile file) {
        this.file = file;
    }

    /** A property for each member. */
    void describe(List<Member> members) {
        for (Member member : members) {
            List<String> arguments = new ArrayList<>();
            arguments.add(JavaFile.literal(member.name()));
            arguments.add(member.value().expression().in(file.imports()));
            if (member.defaultConstant() != null) {
                arguments.add(defaultOf(member));
            }
            arguments.add(JavaFile.literal(member.sentence()));
            file.call(2, "properties." + member.cardinality().step, arguments, marks(member) + ";");
        }
    }

    private String defaultOf(Member member) {
        return file.name(member.value().name()) + "." + member.defaultConstant();
    }

    private String marks(Member member) {
        StringBuilder calls = new StringBuilder();
        for (Mark mark : member.marks()) {
            String argument =
                    mark.constraint().isEmpty() ? "" : file.name(ModelNames.CONSTRAINT) + "." + mark.constraint();
            calls.append('.')
                    .append(mark.kind().method)
                    .append('(')
                    .append(argument)
                    .append(')');
        }
        return calls.toString();
    }

    /** A line for each member that puts its value. */
    void read(List<Member> members) {
        for (Member member : members) {
            file.line(2, "to." + member.cardinality().read + "(from." + member.accessor() + "());");
        }
    }

    /** A case for each member that gives one value to the builder. */
    void give(List<Member> members) {
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            String type = file.name(member.value().name());
            file.line(3, "case " + i + " -> to." + member.step() + "((" + type + ") value);");
        }
    }

    /** The condition under which an instance has nothing but that member. */
    String hasOnly(Member shorthand, List<Member> members) {
        StringBuilder condition = new StringBuilder("return ");
        for (Member member : members) {
            if (!member.equals(shorthand)) {
                condition.append("instance.").append(member.accessor()).append("()");
                condition.append(
                        member.defaultConstant() == null ? ".isEmpty()" : ".equals(" + defaultOf(member) + ")");
                condition.append("\n                && ");
            }
        }
        return condition + "instance.getUnknownMembers().isEmpty();";
    }
}
