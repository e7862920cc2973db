package org.unionplan.json;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.unionplan.shape.Vocabulary;
import org.unionplan.value.Keyword;
import org.unionplan.value.Term;

/** The meanings of the words of vocabularies, a sentence each: the Javadoc of their constants, which a test copies here. */
final class WordMeanings {

    static final String FILE = "meanings.properties";

    private final Properties sentences = new Properties();

    private WordMeanings() {}

    static WordMeanings load() {
        WordMeanings meanings = new WordMeanings();
        try (Reader reader =
                new InputStreamReader(WordMeanings.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            meanings.sentences.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return meanings;
    }

    static String key(Vocabulary vocabulary, Term word) {
        return vocabulary.getName().replace(' ', '-') + "." + word;
    }

    static String key(Keyword word) {
        return word.toMessage().getCode().substring("word.".length());
    }

    String of(String key) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalStateException("the word " + key + " has no meaning in " + FILE);
        }
        return sentence;
    }
}
