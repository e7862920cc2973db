package org.unionplan.cli.answer;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.cli.io.TerminalText;
import org.unionplan.value.Decimal;

/**
 * Writes maps, lists, strings, decimals, whole numbers and booleans as JSON (RFC 8259), and an empty optional as null,
 * indented by two spaces. Control characters for terminals are written as escapes, which JSON reads as the same
 * characters.
 */
final class JsonTree {

    private final StringBuilder out = new StringBuilder();
    private final boolean onOneLine;

    private JsonTree(boolean onOneLine) {
        this.onOneLine = onOneLine;
    }

    static String write(Map<String, Object> tree) {
        return write(tree, false);
    }

    /** The same on one line and without spaces. */
    static String writeLine(Map<String, Object> tree) {
        return write(tree, true);
    }

    private static String write(Map<String, Object> tree, boolean onOneLine) {
        JsonTree json = new JsonTree(onOneLine);
        json.value(tree, 0);
        return json.out.toString();
    }

    private void value(Object value, int depth) {
        if (value instanceof Map<?, ?> members) {
            Iterator<? extends Map.Entry<?, ?>> each = members.entrySet().iterator();
            block('{', '}', depth, members.isEmpty(), () -> {
                Map.Entry<?, ?> member = each.next();
                string(member.getKey().toString());
                out.append(onOneLine ? ":" : ": ");
                value(member.getValue(), depth + 1);
                return each.hasNext();
            });
        } else if (value instanceof List<?> items) {
            Iterator<?> each = items.iterator();
            block('[', ']', depth, items.isEmpty(), () -> {
                value(each.next(), depth + 1);
                return each.hasNext();
            });
        } else if (value instanceof Optional<?> none && none.isEmpty()) {
            out.append("null");
        } else if (value instanceof Decimal || value instanceof Integer || value instanceof Boolean) {
            out.append(value);
        } else {
            string(value.toString());
        }
    }

    /** Writes one and says whether there is another. */
    private interface Next {
        boolean write();
    }

    private void block(char open, char close, int depth, boolean empty, Next next) {
        out.append(open);
        if (!empty) {
            boolean more;
            do {
                newLine(depth + 1);
                more = next.write();
                out.append(more ? "," : "");
            } while (more);
            newLine(depth);
        }
        out.append(close);
    }

    private void newLine(int depth) {
        if (!onOneLine) {
            out.append('\n').append("  ".repeat(depth));
        }
    }

    private void string(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        // What is left to escape, control characters and their like, is what a terminal obeys.
        out.append('"').append(TerminalText.escape(escaped.toString())).append('"');
    }
}
