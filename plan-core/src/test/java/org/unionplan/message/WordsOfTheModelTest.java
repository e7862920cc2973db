package org.unionplan.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.shape.Vocabulary;
import org.unionplan.value.Keyword;

/** Every word of the model, of closed and of open vocabularies, reads in every language of the library. */
class WordsOfTheModelTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyKeywordHasAWord(String language) {
        assertThat(missing(
                        language,
                        classes()
                                .filter(Keyword.class::isAssignableFrom)
                                .filter(Class::isEnum)
                                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                                .map(constant ->
                                        ((Keyword) constant).toMessage().getCode())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyTermOfAVocabularyHasAWord(String language) {
        assertThat(missing(
                        language,
                        vocabularies().stream()
                                .flatMap(vocabulary -> vocabulary.getTerms().stream())
                                .map(term -> "word.term." + term)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void bothLanguagesHaveTheSameWords(String language) {
        assertThat(words(Messages.of(language))).isEqualTo(words(Messages.english()));
    }

    private static Set<String> words(Messages messages) {
        return messages.getCodes().stream()
                .filter(code -> code.startsWith("word."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> missing(String language, Stream<String> codes) {
        Set<String> known = Messages.of(language).getCodes();
        return codes.filter(code -> !known.contains(code)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Vocabulary> vocabularies() {
        List<Vocabulary> found = classes()
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.getType() == Vocabulary.class && Modifier.isStatic(field.getModifiers()))
                .map(WordsOfTheModelTest::value)
                .toList();
        assertThat(found).hasSizeGreaterThan(10);
        return found;
    }

    private static Vocabulary value(Field field) {
        try {
            field.setAccessible(true);
            return (Vocabulary) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The classes of this module. */
    private static Stream<Class<?>> classes() {
        try {
            Path root = Path.of(Keyword.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files
                        .map(file -> root.relativize(file)
                                .toString()
                                .replace(root.getFileSystem().getSeparator(), "."))
                        .filter(name -> name.startsWith("org.unionplan.") && name.endsWith(".class"))
                        .map(name -> name.substring(0, name.length() - ".class".length()))
                        .filter(name -> !name.endsWith("-info"))
                        .sorted()
                        .toList()
                        .stream()
                        .map(WordsOfTheModelTest::load);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Keyword.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
