package org.unionplan.value;

import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a closed vocabulary: {@code target-comparator} for {@code Target.Comparator}. */
final class KeywordType {

    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private KeywordType() {}

    static String name(Keyword keyword) {
        Class<?> type = keyword.getClass();
        // A constant with a body is of a class of its own.
        Class<?> vocabulary = type.isEnum() ? type : type.getSuperclass();
        String name = vocabulary.getName();
        String simple = name.substring(name.lastIndexOf('.') + 1).replace("$", "");
        return WORD_START.matcher(simple).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
