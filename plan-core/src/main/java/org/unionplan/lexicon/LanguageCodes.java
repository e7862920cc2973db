package org.unionplan.lexicon;

import java.util.Set;

/**
 * The two-letter language codes of ISO 639-1, here because virtual machines differ in what they know. Of three-letter
 * codes there are thousands; they are taken on trust.
 */
public final class LanguageCodes {

    private static final Set<String> KNOWN = Set.of(("aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs"
                    + " ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn"
                    + " gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn"
                    + " ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng"
                    + " nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl"
                    + " sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo"
                    + " wa wo xh yi yo za zh zu")
            .split(" ", -1));

    private LanguageCodes() {}

    /** Tests a primary language: a known two-letter code, three letters, or the letter of a private or grandfathered tag. */
    public static boolean isKnown(String language) {
        return switch (language.length()) {
            case 1, 3 -> true;
            case 2 -> KNOWN.contains(language);
            default -> false;
        };
    }
}
