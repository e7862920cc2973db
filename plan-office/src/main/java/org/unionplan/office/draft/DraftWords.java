package org.unionplan.office.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.unionplan.document.Narrative;
import org.unionplan.plan.PlanElement;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Term;

/** The words by which the parts of plans and pacts are known, English and French. Immutable. */
final class DraftWords {

    /** The meanings of headings and labels. */
    enum Meaning {
        VALUES,
        MISSION,
        VISION,
        /** A heading over the outermost elements. */
        CONTAINER,
        /** A heading over the children of an element. */
        CHILDREN,
        MEASURES,
        /** A passage of an element. */
        LABEL,
        /** A passage of the document. */
        PASSAGE,
        FURNITURE,
        LEAD,
        DUE,
        TERM
    }

    /** The meanings of headings and of lines without a colon, in the order in which they are looked up. */
    private static final List<Meaning> HEADINGS = List.of(
            Meaning.VALUES,
            Meaning.MISSION,
            Meaning.VISION,
            Meaning.CONTAINER,
            Meaning.CHILDREN,
            Meaning.MEASURES,
            Meaning.LABEL,
            Meaning.PASSAGE,
            Meaning.FURNITURE);

    private static final List<String> LEVELS = List.of("cornerstone", "pillar", "priority", "action", "other");
    private static final String PASSAGES = "passage";
    private static final int LONGEST = 80;
    private static final int MOST_BEGINNING = 4;
    private static final int MOST_COUNTED = 20_000;

    private final Map<String, Set<String>> words = new TreeMap<>();
    private final Map<String, Set<String>> beginnings = new TreeMap<>();

    private DraftWords() {}

    static DraftWords read() {
        DraftWords read = new DraftWords();
        try (InputStream in = Objects.requireNonNull(DraftWords.class.getResourceAsStream("words.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(read::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    private void line(String line) {
        int colon = line.indexOf(':');
        if (line.startsWith("#") || colon < 0) {
            return;
        }
        String name = line.substring(0, colon);
        for (String word : line.substring(colon + 1).split("\\|", -1)) {
            String bare = word.strip();
            boolean isBeginning = bare.endsWith("*");
            (isBeginning ? beginnings : words)
                    .computeIfAbsent(name, none -> new HashSet<>())
                    .add(isBeginning ? bare.substring(0, bare.length() - 1) : bare);
        }
    }

    /** Returns words in lower case, without accents and marks, with single spaces. */
    static String folded(String words) {
        String bare = Normalizer.normalize(words, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder();
        boolean space = false;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                if (space && !folded.isEmpty()) {
                    folded.append(' ');
                }
                space = false;
                folded.append(c);
            } else {
                space |= Character.getType(c) != Character.NON_SPACING_MARK;
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT).replace("\u0153", "oe");
    }

    /** Returns true if the words are listed under that name. */
    boolean has(String name, String words) {
        if (words.length() > LONGEST) {
            return false;
        }
        String folded = folded(words);
        return this.words.getOrDefault(name, Set.of()).contains(folded)
                || beginnings.getOrDefault(name, Set.of()).stream().anyMatch(folded::startsWith);
    }

    /** Returns true if a text has words in it that are listed under that name. */
    boolean mentions(String name, String text) {
        String folded = " " + folded(text) + " ";
        return words.getOrDefault(name, Set.of()).stream().anyMatch(word -> folded.contains(" " + word + " "));
    }

    /** Returns the words at the start that are listed under that name; empty if there are none. */
    String start(String name, String part) {
        String longest = "";
        int end = part.indexOf(' ');
        for (int i = 0; i < MOST_BEGINNING && end > 0; i++) {
            longest = has(name, part.substring(0, end)) ? part.substring(0, end) : longest;
            end = part.indexOf(' ', end + 1);
        }
        return longest;
    }

    /** Returns true if the words have that meaning. */
    boolean means(Meaning meaning, String words) {
        return meaning == Meaning.PASSAGE
                ? isPassage(words)
                : has(meaning.name().toLowerCase(Locale.ROOT), words);
    }

    /** Returns the meaning of a heading or of a label. */
    Optional<Meaning> heading(String words) {
        return HEADINGS.stream().filter(meaning -> means(meaning, words)).findFirst();
    }

    private boolean isPassage(String words) {
        return passages().anyMatch(name -> has(name, words));
    }

    private java.util.stream.Stream<String> passages() {
        return words.keySet().stream().filter(name -> name.startsWith(PASSAGES));
    }

    /** Returns the purpose of a passage with that heading, where it is known. */
    Optional<Term> purpose(String words) {
        return passages()
                .filter(name -> has(name, words))
                .map(name -> Term.of(name.substring(PASSAGES.length() + 1)))
                .filter(Narrative.Kind.VOCABULARY.getTerms()::contains)
                .findFirst();
    }

    /** Returns true for the name of a level, such as "Pillar". */
    boolean isLevel(String words) {
        return LEVELS.stream().anyMatch(level -> has(level, words));
    }

    /** Returns the level below cornerstones that a word stands for; a pillar unless it is a word for another one. */
    PlanElement.Level level(String word) {
        if (has("priority", word)) {
            return PlanElement.Level.PRIORITY;
        }
        return has("action", word) ? PlanElement.Level.ACTION : PlanElement.Level.PILLAR;
    }

    /** Returns the language that the words seem to be in. */
    Optional<LanguageTag> language(List<String> texts) {
        Map<String, Integer> counts = new HashMap<>();
        int counted = 0;
        for (String text : texts) {
            for (String word : folded(text).split(" ", -1)) {
                counted++;
                for (String language : List.of("english", "french")) {
                    if (words.getOrDefault(language, Set.of()).contains(word)) {
                        counts.merge(language, 1, Integer::sum);
                    }
                }
            }
            if (counted > MOST_COUNTED) {
                break;
            }
        }
        int english = counts.getOrDefault("english", 0);
        int french = counts.getOrDefault("french", 0);
        if (Math.max(english, french) < 3 || english == french) {
            return Optional.empty();
        }
        return Optional.of(LanguageTag.of(english > french ? "en" : "fr"));
    }
}
