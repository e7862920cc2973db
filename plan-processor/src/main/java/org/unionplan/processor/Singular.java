package org.unionplan.processor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The singular of a list's name, by the rules of Immutables, whose builder methods are named by it: the dictionary of
 * {@code ModelStyle} first, then {@code -ies} to {@code -y}, then without {@code -s}. They apply to the last word.
 */
final class Singular {

    private final Map<String, String> dictionary = new HashMap<>();

    /** With entries such as {@code alias:aliases}. */
    Singular(List<String> entries) {
        for (String entry : entries) {
            int colon = entry.indexOf(':');
            dictionary.put(entry.substring(colon + 1), entry.substring(0, colon));
        }
    }

    String of(String plural) {
        int last = plural.length() - 1;
        while (last > 0 && !Character.isUpperCase(plural.charAt(last))) {
            last--;
        }
        String before = plural.substring(0, last);
        String word = plural.substring(last);
        if (last == 0) {
            return word(word);
        }
        String singular = word(word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1));
        return before + singular.substring(0, 1).toUpperCase(Locale.ROOT) + singular.substring(1);
    }

    private String word(String plural) {
        String known = dictionary.get(plural);
        if (known != null) {
            return known;
        }
        if (plural.endsWith("ies")) {
            return plural.substring(0, plural.length() - 3) + "y";
        }
        return plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
    }
}
