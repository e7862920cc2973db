package org.unionplan.processor;

import java.util.Locale;

/** Converts between the spellings of a name. */
final class Names {

    private Names() {}

    /** {@code CoreValue} as {@code core-value}. */
    static String hyphened(String typeName) {
        return separated(typeName, '-').toLowerCase(Locale.ROOT);
    }

    /** {@code ExternalId} as {@code EXTERNAL_ID}. */
    static String constant(String typeName) {
        return separated(typeName, '_').toUpperCase(Locale.ROOT);
    }

    private static String separated(String typeName, char separator) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < typeName.length(); i++) {
            char character = typeName.charAt(i);
            if (i > 0 && Character.isUpperCase(character)) {
                words.append(separator);
            }
            words.append(character);
        }
        return words.toString();
    }

    /** Returns true for the name of an accessor: {@code getName}, {@code isElected}. */
    static boolean isAccessor(String method) {
        int prefix = prefix(method);
        return prefix > 0 && method.length() > prefix && Character.isUpperCase(method.charAt(prefix));
    }

    /** {@code getTargets} as {@code targets}. */
    static String member(String accessor) {
        String bare = accessor.substring(prefix(accessor));
        return bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
    }

    private static int prefix(String method) {
        if (method.startsWith("get")) {
            return 3;
        }
        return method.startsWith("is") ? 2 : 0;
    }

    /** {@code alias} as {@code addAlias}. */
    static String addStep(String singular) {
        return "add" + singular.substring(0, 1).toUpperCase(Locale.ROOT) + singular.substring(1);
    }
}
