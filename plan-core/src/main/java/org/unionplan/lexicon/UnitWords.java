package org.unionplan.lexicon;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A unit by the words for it. Two units are the same if a word of one means that of the other: in the singular or plural, as
 * a sign or a code, in English or French.
 */
public final class UnitWords {

    private static final String PERCENT = "%";

    private static final String DOLLAR = "$";

    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("percent", PERCENT),
            Map.entry("per cent", PERCENT),
            Map.entry("pct", PERCENT),
            Map.entry("percentage", PERCENT),
            Map.entry("pour cent", PERCENT),
            Map.entry("pourcent", PERCENT),
            Map.entry("pourcentage", PERCENT),
            Map.entry("p. 100", PERCENT),
            Map.entry("\u20ac", "eur"),
            Map.entry("euro", "eur"),
            Map.entry("\u00a3", "gbp"),
            Map.entry("dollar", DOLLAR),
            Map.entry("c$", "cad"),
            Map.entry("ca$", "cad"),
            Map.entry("$ ca", "cad"),
            Map.entry("$ can", "cad"),
            Map.entry("canadian dollar", "cad"),
            Map.entry("dollar canadien", "cad"),
            Map.entry("us$", "usd"),
            Map.entry("$ us", "usd"),
            Map.entry("us dollar", "usd"),
            Map.entry("people", "person"),
            Map.entry("personne", "person"),
            Map.entry("membre", "member"),
            Map.entry("h", "hour"),
            Map.entry("hr", "hour"),
            Map.entry("heure", "hour"),
            Map.entry("day", "day"),
            Map.entry("jour", "day"),
            Map.entry("month", "month"),
            Map.entry("mois", "month"),
            Map.entry("year", "year"),
            Map.entry("an", "year"),
            Map.entry("ann\u00e9e", "year"),
            Map.entry("week", "week"),
            Map.entry("semaine", "week"));

    private static final Set<String> DOLLARS = Set.of(
            "aud", "bbd", "bmd", "bnd", "bsd", "bzd", "cad", "fjd", "gyd", "hkd", "jmd", "kyd", "lrd", "nad", "nzd",
            "sbd", "sgd", "srd", "ttd", "twd", "usd", "xcd");

    private final Set<String> words = new TreeSet<>();
    private final boolean dollar;

    private UnitWords(Collection<String> unit) {
        boolean ofDollars = false;
        for (String word : unit) {
            String canonical = canonical(word);
            words.add(canonical);
            ofDollars |= DOLLARS.contains(canonical);
        }
        this.dollar = ofDollars;
    }

    /** The unit with these words, which say the same in several languages. */
    public static UnitWords of(Collection<String> words) {
        return new UnitWords(words);
    }

    /** Returns true if there are no words for it. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Returns true if it is the unit that one of these words means, or may mean: a dollar sign goes with every dollar. */
    public boolean isOneOf(Collection<String> others) {
        for (String other : others) {
            String word = canonical(other);
            boolean perhaps = (word.equals(DOLLAR) && dollar) || (DOLLARS.contains(word) && words.contains(DOLLAR));
            if (perhaps || words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Returns true if it means per cent. */
    public static boolean isPercent(String unit) {
        return canonical(unit).equals(PERCENT);
    }

    private static String canonical(String unit) {
        String plain =
                unit.strip().toLowerCase(Locale.ROOT).replace('\u00a0', ' ').replace('\u202f', ' ');
        String known = KNOWN.get(plain);
        if (known != null) {
            return known;
        }
        String singular = singular(plain);
        return KNOWN.getOrDefault(singular, singular);
    }

    /** Without the plural of its words. */
    private static String singular(String words) {
        if (words.indexOf(' ') < 0) {
            return singularWord(words);
        }
        StringBuilder singular = new StringBuilder(words.length());
        for (String word : words.split(" ", -1)) {
            singular.append(singular.isEmpty() ? "" : " ").append(singularWord(word));
        }
        return singular.toString();
    }

    /** Short words such as "bus" keep their letter. */
    private static String singularWord(String word) {
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
