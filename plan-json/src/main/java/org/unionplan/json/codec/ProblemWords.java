package org.unionplan.json.codec;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.UnionplanException;

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
    private record Phrase(String key, Pattern english, int parameters, String translation) {}

    private final Map<String, String> sentences;

    /** By what they are about: the part of the key before the first full stop. Empty in English. */
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    private ProblemWords(Map<String, String> english, Map<String, String> sentences) {
        this.sentences = sentences;
        if (english != sentences) {
            english.forEach((key, phrase) -> phrases.computeIfAbsent(topic(key), topic -> new ArrayList<>())
                    .add(phrase(key, phrase, sentences.getOrDefault(key, phrase))));
            phrases.values().forEach(each -> each.sort(Comparator.comparingInt(Phrase::parameters)));
        }
    }

    public static ProblemWords english() {
        return English.WORDS;
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
            case "fr" -> French.WORDS;
            default ->
                throw new UnionplanException("Messages are in English (en) and French (fr), not in " + language + ".");
        };
    }

    /** Read when the first document has a problem, and once. */
    private static final class English {
        private static final ProblemWords WORDS = load("");
    }

    /** Read when somebody asks for it. */
    private static final class French {
        private static final ProblemWords WORDS = load("_fr");
    }

    private static ProblemWords load(String suffix) {
        Map<String, String> english = read("");
        return new ProblemWords(english, suffix.isEmpty() ? english : read(suffix));
    }

    private static Map<String, String> read(String suffix) {
        String resource = "/org/unionplan/json/problems" + suffix + ".properties";
        Properties properties = new Properties();
        try (InputStream in = ProblemWords.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the file of messages " + resource + " is missing from the library");
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }

    /** The sentence for a problem of that code. */
    String sentence(String code, String expected, String found, String remedy) {
        Map<String, String> parts = Map.of("expected", said("expected", expected), "found", said("found", found));
        String sentence = filled(sentences.getOrDefault(code, code), parts);
        return remedy.isEmpty() ? sentence : sentence + " " + said("remedy", remedy);
    }

    private String said(String topic, String english) {
        return find(topic, english)
                .map(phrase -> filled(phrase.translation(), phrase.english().matcher(english)))
                .orElse(english);
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
        Matcher parameter = PARAMETER.matcher(english);
        int from = 0;
        int parameters = 0;
        while (parameter.find()) {
            pattern.append(Pattern.quote(english.substring(from, parameter.start())))
                    .append("(?<")
                    .append(parameter.group(1))
                    .append(">.*)");
            from = parameter.end();
            parameters++;
        }
        pattern.append(Pattern.quote(english.substring(from)));
        return new Phrase(key, Pattern.compile(pattern.toString(), Pattern.DOTALL), parameters, translation);
    }

    private static String filled(String template, Map<String, String> parts) {
        return PARAMETER
                .matcher(template)
                .replaceAll(match -> Matcher.quoteReplacement(
                        Optional.ofNullable(parts.get(match.group(1))).orElse(match.group())));
    }

    private static String filled(String template, Matcher parts) {
        if (!parts.matches()) {
            return template;
        }
        return PARAMETER.matcher(template).replaceAll(match -> Matcher.quoteReplacement(parts.group(match.group(1))));
    }

    private static String topic(String key) {
        return key.substring(0, key.indexOf('.'));
    }
}
