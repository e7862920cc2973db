package org.unionplan.exchange.cell;

import java.util.ArrayList;
import java.util.List;

/**
 * Several values in one cell: separated by semicolons, vertical bars or line breaks. A part with one of these, or a
 * backslash before what needs one, has a backslash before it.
 */
public final class CellList {

    private static final String SEPARATORS = ";|\n";

    private CellList() {}

    /** Those parts in one cell. */
    public static String join(List<String> parts) {
        return String.join("; ", parts);
    }

    /** A part with a backslash before each of those characters, and before separators and backslashes. */
    public static String escaped(String part, String others) {
        StringBuilder escaped = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '\\' || SEPARATORS.indexOf(c) >= 0 || others.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** The parts of a cell, stripped, with their backslashes, without those that are blank. */
    public static List<String> split(String cell) {
        if (isSingle(cell)) {
            String part = cell.strip();
            return part.isEmpty() ? List.of() : List.of(part);
        }
        return split(cell.replace("\r\n", "\n").replace('\r', '\n'), SEPARATORS).stream()
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static boolean isSingle(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\' || c == '\r' || SEPARATORS.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** The pieces of a part between those characters, stripped, with their backslashes. */
    public static List<String> split(String part, String separators) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '\\') {
                i++;
            } else if (separators.indexOf(c) >= 0) {
                pieces.add(part.substring(from, i).strip());
                from = i + 1;
            }
        }
        pieces.add(part.substring(from).strip());
        return pieces;
    }

    /** A part without its backslashes; one before a character that needs none is a character like others. */
    public static String unescaped(String part, String others) {
        if (part.indexOf('\\') < 0) {
            return part;
        }
        StringBuilder plain = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '\\' && i + 1 < part.length()) {
                char next = part.charAt(i + 1);
                if (next == '\\' || SEPARATORS.indexOf(next) >= 0 || others.indexOf(next) >= 0) {
                    plain.append(next);
                    i++;
                    continue;
                }
            }
            plain.append(c);
        }
        return plain.toString();
    }
}
