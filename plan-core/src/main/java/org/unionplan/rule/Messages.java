package org.unionplan.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.UnionplanException;

/**
 * The sentences of all rules in one language, by code. A name in braces stands for a parameter; what is put in its
 * place is never looked at again, so text from a document appears as it is. Immutable and thread-safe.
 *
 * <p>The files are those a host's own validator reads, {@code ContributorValidationMessages}, in UTF-8.
 */
public final class Messages {

    private final Supplier<Map<String, String>> sentences;

    private Messages(Supplier<Map<String, String>> sentences) {
        this.sentences = sentences;
    }

    /** The English sentences, read when the first is asked for. */
    public static Messages english() {
        return new Messages(Shipped.ENGLISH);
    }

    /** The French sentences, read when the first is asked for. */
    public static Messages french() {
        return new Messages(Shipped.FRENCH);
    }

    /**
     * The sentences of a file of properties in UTF-8, which is read to its end and left open.
     *
     * @throws IOException if it cannot be read
     */
    public static Messages read(InputStream properties) throws IOException {
        Map<String, String> read = sentences(properties);
        return new Messages(() -> read);
    }

    /** The languages that come with the library, each read when its first sentence is asked for. */
    private enum Shipped implements Supplier<Map<String, String>> {
        ENGLISH,
        FRENCH;

        @Override
        public Map<String, String> get() {
            return this == ENGLISH ? English.SENTENCES : French.SENTENCES;
        }
    }

    private static final class English {
        private static final Map<String, String> SENTENCES = load("/ContributorValidationMessages.properties");
    }

    private static final class French {
        private static final Map<String, String> SENTENCES = load("/ContributorValidationMessages_fr.properties");
    }

    /**
     * The sentences of that language.
     *
     * @param language {@code en} or {@code fr}, or a more specific tag of either
     * @throws UnionplanException if there are none
     */
    public static Messages of(LanguageTag language) {
        return switch (language.getPrimaryLanguage()) {
            case "en" -> english();
            case "fr" -> french();
            default ->
                throw new UnionplanException("Messages are in English (en) and French (fr), not in " + language + ".");
        };
    }

    /** The codes that have a sentence, in alphabetical order. */
    public Set<String> getCodes() {
        return sentences.get().keySet();
    }

    private static Map<String, String> load(String resource) {
        try (InputStream in = Messages.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the file of messages " + resource + " is missing from the library");
            }
            return sentences(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> sentences(InputStream in) throws IOException {
        Properties properties = new Properties();
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        Map<String, String> sentences = new TreeMap<>();
        properties.stringPropertyNames().forEach(code -> sentences.put(code, properties.getProperty(code)));
        return Collections.unmodifiableMap(sentences);
    }

    /** Whether there is a sentence for that code. */
    public boolean has(String code) {
        return sentences.get().containsKey(code);
    }

    /** The sentence for that code with its parameters put in; the code itself where there is none. */
    public String format(String code, Map<String, String> parameters) {
        return fill(sentences.get().getOrDefault(code, code), parameters);
    }

    /** That sentence with its parameters put in; one that is not given stays as it is written. */
    public static String fill(String sentence, Map<String, String> parameters) {
        StringBuilder formatted = new StringBuilder();
        int from = 0;
        while (true) {
            int open = sentence.indexOf('{', from);
            int close = open < 0 ? -1 : sentence.indexOf('}', open);
            if (close < 0) {
                return formatted.append(sentence, from, sentence.length()).toString();
            }
            String name = sentence.substring(open + 1, close);
            formatted.append(sentence, from, open).append(parameters.getOrDefault(name, "{" + name + "}"));
            from = close + 1;
        }
    }
}
