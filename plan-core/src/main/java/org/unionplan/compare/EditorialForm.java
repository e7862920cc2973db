package org.unionplan.compare;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.unionplan.value.LanguageTag;

/**
 * The form of a text without anything that an editor may change without changing the meaning:
 * composition of characters (Unicode NFC), letter case, "&amp;" for the word "and" of the language, the kind of hyphens
 * and dashes, the kind of quotation marks and apostrophes, white space.
 */
final class EditorialForm {

    /** The word for "&amp;" by language. */
    private static final Map<String, String> AND = Map.ofEntries(
            Map.entry("ca", "i"),
            Map.entry("da", "og"),
            Map.entry("de", "und"),
            Map.entry("en", "and"),
            Map.entry("es", "y"),
            Map.entry("fi", "ja"),
            Map.entry("fr", "et"),
            Map.entry("it", "e"),
            Map.entry("nb", "og"),
            Map.entry("nl", "en"),
            Map.entry("pl", "i"),
            Map.entry("pt", "e"),
            Map.entry("sv", "och"));

    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d";
    private static final String QUOTES = "\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02\u300c\u300d\u300e\u300f";
    private static final String APOSTROPHES = "\u2018\u2019\u201a\u201b\u02bc\u2039\u203a\uff07";

    /** Follows an opening mark while the form is built, so that a space there is left out. */
    private static final char MARGIN = '\ue000';

    private EditorialForm() {}

    /** Returns that form of a text; without a language, "&amp;" is read as the English word. */
    static String of(String text, Optional<LanguageTag> language) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        String and =
                AND.getOrDefault(language.map(LanguageTag::getPrimaryLanguage).orElse("en"), "&");
        StringBuilder form = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == '&') {
                space(form);
                form.append(and);
                space(form);
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space(form);
            } else if (DASHES.indexOf(c) >= 0) {
                form.append('-');
            } else if (QUOTES.indexOf(c) >= 0) {
                quote(form, c);
            } else if (APOSTROPHES.indexOf(c) >= 0) {
                form.append('\'');
            } else {
                form.append(c);
            }
        }
        String margins = form.toString().replace(Character.toString(MARGIN), "");
        return Normalizer.normalize(margins.strip(), Normalizer.Form.NFC);
    }

    /** French separates its marks from the text within by spaces without meaning. */
    private static void quote(StringBuilder form, char mark) {
        if (mark == '\u00bb' && endsWithSpace(form)) {
            form.setLength(form.length() - 1);
        }
        form.append('"');
        if (mark == '\u00ab') {
            form.append(MARGIN);
        }
    }

    private static void space(StringBuilder form) {
        if (!form.isEmpty() && !endsWithSpace(form) && form.charAt(form.length() - 1) != MARGIN) {
            form.append(' ');
        }
    }

    private static boolean endsWithSpace(StringBuilder form) {
        return !form.isEmpty() && form.charAt(form.length() - 1) == ' ';
    }
}
