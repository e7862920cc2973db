package org.unionplan.value;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.unionplan.lexicon.Ascii;
import org.unionplan.message.Message;

/** The grammar of language tags: RFC 5646, section 2.1, read subtag by subtag from the left, without regard to case. */
final class LanguageTagGrammar {

    private static final Message RULE = Message.of("expected.language.value");

    /** The grandfathered tags that the rest of the grammar would refuse; the regular ones follow it anyway. */
    private static final Set<String> IRREGULAR = Set.of(
            "en-gb-oed",
            "i-ami",
            "i-bnn",
            "i-default",
            "i-enochian",
            "i-hak",
            "i-klingon",
            "i-lux",
            "i-mingo",
            "i-navajo",
            "i-pwn",
            "i-tao",
            "i-tay",
            "i-tsu",
            "sgn-be-fr",
            "sgn-be-nl",
            "sgn-ch-de");

    private final String tag;
    private final List<String> subtags;
    private int next;

    private LanguageTagGrammar(String tag, String folded) {
        this.tag = tag;
        this.subtags = List.of(folded.split("-", -1));
    }

    /**
     * Refuses a tag that is not well-formed, or that repeats a variant or a singleton.
     *
     * @param tag the tag as written
     * @param folded the same in lower case
     */
    static void check(String tag, String folded) {
        if (!isLanguageWithRegion(folded) && !IRREGULAR.contains(folded)) {
            new LanguageTagGrammar(tag, folded).check();
        }
    }

    /** Returns true for a language of two to eight letters, with or without a region, as nearly all tags are. */
    private static boolean isLanguageWithRegion(String folded) {
        int hyphen = folded.indexOf('-');
        int language = hyphen < 0 ? folded.length() : hyphen;
        boolean measured = language >= 2 && language <= 8 && (hyphen < 0 || folded.length() == hyphen + 3);
        for (int i = 0; measured && i < folded.length(); i++) {
            measured = i == hyphen || (folded.charAt(i) >= 'a' && folded.charAt(i) <= 'z');
        }
        return measured;
    }

    private void check() {
        if (!subtags.stream().allMatch(LanguageTagGrammar::isSubtag)) {
            throw refusal(Message.of("remedy.language.subtags"));
        }
        if (!isNext(LanguageTagGrammar::isPrivateUseMark)) {
            language();
            take(subtag -> isLetters(subtag, 4, 4));
            take(LanguageTagGrammar::isRegion);
            variants();
            extensions();
        }
        privateUse();
        if (next < subtags.size()) {
            throw refusal(Message.of("remedy.language.order").with("subtag", subtags.get(next)));
        }
    }

    private void language() {
        if (!take(subtag -> isLetters(subtag, 2, 8))) {
            throw refusal(Message.of("remedy.language.begin"));
        }
        if (subtags.get(0).length() <= 3) {
            takeUpTo(3, subtag -> isLetters(subtag, 3, 3));
        }
    }

    private void variants() {
        Set<String> seen = new HashSet<>();
        while (isNext(LanguageTagGrammar::isVariant)) {
            requireNew(seen, subtags.get(next), "variant");
            next++;
        }
    }

    private void extensions() {
        Set<String> seen = new HashSet<>();
        while (isNext(LanguageTagGrammar::isSingleton)) {
            String singleton = subtags.get(next);
            requireNew(seen, singleton, "singleton");
            next++;
            if (takeUpTo(subtags.size(), subtag -> subtag.length() >= 2) == 0) {
                throw refusal(Message.of("remedy.language.extension").with("subtag", singleton));
            }
        }
    }

    private void privateUse() {
        if (!take(LanguageTagGrammar::isPrivateUseMark)) {
            return;
        }
        if (takeUpTo(subtags.size(), subtag -> true) == 0) {
            throw refusal(Message.of("remedy.language.private"));
        }
    }

    private boolean isNext(Predicate<String> kind) {
        return next < subtags.size() && kind.test(subtags.get(next));
    }

    private boolean take(Predicate<String> kind) {
        return takeUpTo(1, kind) == 1;
    }

    private int takeUpTo(int limit, Predicate<String> kind) {
        int taken = 0;
        while (taken < limit && isNext(kind)) {
            next++;
            taken++;
        }
        return taken;
    }

    private void requireNew(Set<String> seen, String subtag, String kind) {
        if (!seen.add(subtag)) {
            throw refusal(Message.of("remedy.language." + kind).with("subtag", subtag));
        }
    }

    private ValueFormatException refusal(Message remedy) {
        return new ValueFormatException(RULE, tag, remedy);
    }

    private static boolean isSubtag(String subtag) {
        return !subtag.isEmpty()
                && subtag.length() <= 8
                && subtag.chars()
                        .allMatch(character -> Ascii.isLetter((char) character) || Ascii.isDigit((char) character));
    }

    private static boolean isLetters(String subtag, int shortest, int longest) {
        return subtag.length() >= shortest
                && subtag.length() <= longest
                && subtag.chars().allMatch(character -> Ascii.isLetter((char) character));
    }

    private static boolean isRegion(String subtag) {
        return isLetters(subtag, 2, 2) || (subtag.length() == 3 && Ascii.areDigits(subtag, 0, 3));
    }

    private static boolean isVariant(String subtag) {
        return subtag.length() >= 5 || (subtag.length() == 4 && Ascii.isDigit(subtag.charAt(0)));
    }

    private static boolean isSingleton(String subtag) {
        return subtag.length() == 1 && !isPrivateUseMark(subtag);
    }

    private static boolean isPrivateUseMark(String subtag) {
        return subtag.equals("x");
    }
}
