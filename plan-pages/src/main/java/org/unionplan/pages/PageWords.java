package org.unionplan.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.unionplan.message.Messages;

/** The words of pages that do not come from a document, read when the first page is written. */
final class PageWords {

    private PageWords() {}

    /** Those sentences and the words of pages in their language; where both have a code, those sentences win. */
    static Messages and(Messages sentences) {
        return of(sentences.getLanguage()).and(sentences);
    }

    /** The words of pages in that language, {@code en} or {@code fr}. */
    static Messages of(String language) {
        return language.equals("fr") ? FrenchWords.WORDS : EnglishWords.WORDS;
    }

    private static Messages read(String language, String file) {
        try (InputStream in = Objects.requireNonNull(PageWords.class.getResourceAsStream(file))) {
            return Messages.read(language, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class EnglishWords {
        private static final Messages WORDS = read("en", "pages.properties");
    }

    private static final class FrenchWords {
        private static final Messages WORDS = read("fr", "pages_fr.properties");
    }
}
