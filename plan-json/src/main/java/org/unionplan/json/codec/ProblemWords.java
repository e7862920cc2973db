package org.unionplan.json.codec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionplan.message.Messages;
import org.unionplan.message.UnionplanException;
import org.unionplan.value.LanguageTag;

/**
 * What is said about the form of documents in one language. Immutable and thread-safe.
 *
 * <p>A sentence has its code as its key. What was expected, what was found and how to mend it are said in English where
 * they are found out, in core as well, which knows of no other language for them; the English file gives each such
 * phrase a key, and under the same key another language has its own. A phrase that no file knows, such as an explanation
 * of the parser, stays as it is. What a phrase takes from a document is put in and never looked at again.
 */
public final class ProblemWords {

    private static final Pattern PARAMETER = Pattern.compile("\\{([a-zA-Z]+)\\}");

    /** A phrase of the English file with room for what it speaks of, and how to say it otherwise. */
    private record Phrase(String key, Pattern english, List<String> parameters, String translation) {

        /** The translation with what the English sentence, which must be one of this phrase, speaks of. */
        private String saidOf(String sentence) {
            Matcher parts = english.matcher(sentence);
            Map<String, String> taken = new HashMap<>();
            if (parts.matches()) {
                parameters.forEach(name -> taken.put(name, parts.group(name)));
            }
            return filled(taken);
        }

        private String filled(Map<String, String> taken) {
            Matcher parameter = PARAMETER.matcher(translation);
            return parameter.replaceAll(
                    found -> Matcher.quoteReplacement(taken.getOrDefault(found.group(1), found.group())));
        }
    }

    private final Messages sentences;

    /** By what they are about: the part of the key before the first full stop. Empty in English. */
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    private ProblemWords(Messages english, Messages sentences) {
        this.sentences = sentences;
        if (english != sentences) {
            english.getCodes()
                    .forEach(key -> phrases.computeIfAbsent(topic(key), topic -> new ArrayList<>())
                            .add(phrase(
                                    key,
                                    english.format(key, Map.of()),
                                    (sentences.has(key) ? sentences : english).format(key, Map.of()))));
            phrases.values()
                    .forEach(each -> each.sort(Comparator.comparingInt(
                            phrase -> phrase.parameters().size())));
        }
    }

    public static ProblemWords english() {
        return EnglishWords.WORDS;
    }

    /**
     * What is said in that language.
     *
     * @param language {@code en} or {@code fr}, or a more specific tag of either
     * @throws UnionplanException if it is another one
     */
    public static ProblemWords of(LanguageTag language) {
        return switch (language.getPrimaryLanguage()) {
            case "en" -> english();
            case "fr" -> FrenchWords.WORDS;
            default ->
                throw new UnionplanException("Messages are in English (en) and French (fr), not in " + language + ".");
        };
    }

    /** Read when the first document has a problem, and once. */
    private static final class EnglishWords {
        private static final ProblemWords WORDS = load("");
    }

    /** Read when somebody asks for it. */
    private static final class FrenchWords {
        private static final ProblemWords WORDS = load("_fr");
    }

    private static ProblemWords load(String suffix) {
        Messages english = read("");
        return new ProblemWords(english, suffix.isEmpty() ? english : read(suffix));
    }

    private static Messages read(String suffix) {
        String resource = "/org/unionplan/json/problems" + suffix + ".properties";
        try (InputStream in = ProblemWords.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the file of messages " + resource + " is missing from the library");
            }
            return Messages.read(suffix.isEmpty() ? "en" : "fr", in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentence for a problem of that code. */
    String sentence(String code, String expected, String found, String remedy) {
        String sentence =
                sentences.format(code, Map.of("expected", said("expected", expected), "found", said("found", found)));
        return remedy.isEmpty() ? sentence : sentence + " " + said("remedy", remedy);
    }

    private String said(String topic, String english) {
        return find(topic, english).map(phrase -> phrase.saidOf(english)).orElse(english);
    }

    /** The key of that English phrase, absent if it has none. */
    Optional<String> keyOf(String topic, String english) {
        return find(topic, english).map(Phrase::key);
    }

    private Optional<Phrase> find(String topic, String english) {
        return phrases.getOrDefault(topic, List.of()).stream()
                .filter(phrase -> phrase.english().matcher(english).matches())
                .findFirst();
    }

    private static Phrase phrase(String key, String english, String translation) {
        StringBuilder pattern = new StringBuilder();
        List<String> parameters = new ArrayList<>();
        Matcher parameter = PARAMETER.matcher(english);
        int from = 0;
        while (parameter.find()) {
            String name = parameter.group(1);
            pattern.append(Pattern.quote(english.substring(from, parameter.start())));
            pattern.append("(?<").append(name).append(">.*)");
            parameters.add(name);
            from = parameter.end();
        }
        pattern.append(Pattern.quote(english.substring(from)));
        return new Phrase(key, Pattern.compile(pattern.toString(), Pattern.DOTALL), parameters, translation);
    }

    private static String topic(String key) {
        return key.substring(0, key.indexOf('.'));
    }
}
