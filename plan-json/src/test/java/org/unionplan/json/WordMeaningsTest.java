package org.unionplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Vocabulary;
import org.unionplan.value.Keyword;
import org.unionplan.value.Term;

/** The meaning of a word in the schema is the Javadoc of its constant. */
class WordMeaningsTest {

    private static final Path SOURCES = Path.of("..", "plan-core", "src", "main", "java");
    private static final Path FILE = Path.of("src/main/resources/org/unionplan/json", WordMeanings.FILE);
    private static final String HOW_TO_WRITE = "The meanings are those of the constants. Write them anew with: ./mvnw"
            + " -pl plan-json -am test -Dtest=WordMeaningsTest -Dsurefire.failIfNoSpecifiedTests=false"
            + " -Dunionplan.write=true";

    private static final String COMMENT = "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*";
    private static final Pattern WORD =
            Pattern.compile(COMMENT + "public static final Term \\w+ =\\s+Term\\.of\\(\"([^\"]+)\"\\)", Pattern.DOTALL);
    private static final Pattern VOCABULARY = Pattern.compile("Vocabulary\\.of\\(\\s*\"([^\"]+)\"");

    @Test
    void isTheJavadocOfItsConstant() throws IOException {
        StringBuilder lines = new StringBuilder();
        meanings().forEach((word, meaning) -> lines.append(word.replace("=", "\\=") + '=' + meaning + '\n'));
        if (Boolean.getBoolean("unionplan.write")) {
            Files.writeString(FILE, lines);
        }

        assertThat(FILE).as(HOW_TO_WRITE).content().isEqualTo(lines.toString());
    }

    @Test
    void isASentence() throws IOException {
        assertThat(meanings().values())
                .hasSizeGreaterThan(150)
                .allSatisfy(meaning -> assertThat(meaning).endsWith(".").doesNotContain("{@", "<"));
    }

    private static Map<String, String> meanings() throws IOException {
        Map<String, String> terms = terms();
        Map<String, String> meanings = new TreeMap<>();
        for (Shape<?> shape : DocumentSchema.shapes()) {
            for (Property property : shape.getProperties()) {
                property.getType()
                        .getVocabulary()
                        .ifPresent(vocabulary -> vocabulary
                                .getTerms()
                                .forEach(term -> put(WordMeanings.key(vocabulary, term), terms, meanings)));
                for (Object word : property.getType().getKeywords()) {
                    meanings.put(WordMeanings.key((Keyword) word), meaning((Enum<?>) word));
                }
            }
        }
        return meanings;
    }

    private static void put(String key, Map<String, String> from, Map<String, String> to) {
        assertThat(from).containsKey(key);
        to.put(key, from.get(key));
    }

    /** The words of all open vocabularies; a vocabulary comes after its words. */
    private static Map<String, String> terms() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(SOURCES)) {
            files = walk.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        Map<String, String> terms = new TreeMap<>();
        for (Path file : files) {
            String source = Files.readString(file);
            int begin = 0;
            for (Matcher found = VOCABULARY.matcher(source); found.find(); begin = found.end()) {
                Vocabulary vocabulary = Vocabulary.of(found.group(1));
                WORD.matcher(source.substring(begin, found.start()))
                        .results()
                        .forEach(word -> terms.put(
                                WordMeanings.key(vocabulary, Term.of(word.group(2))), sentence(word.group(1))));
            }
        }
        return terms;
    }

    private static String meaning(Enum<?> constant) throws IOException {
        Class<?> type = constant.getDeclaringClass();
        List<String> path = new ArrayList<>(List.of(type.getName().split("[.$]")));
        while (!Files.exists(file(path))) {
            path.remove(path.size() - 1);
        }
        String source = Files.readString(file(path));
        Matcher found = Pattern.compile(COMMENT + constant.name() + "\\b", Pattern.DOTALL)
                .matcher(source);
        assertThat(found.find(source.indexOf("enum " + type.getSimpleName() + " ")))
                .isTrue();
        return sentence(found.group(1));
    }

    private static Path file(List<String> path) {
        return SOURCES.resolve(String.join("/", path) + ".java");
    }

    private static String sentence(String comment) {
        String text = comment.replaceAll("\\s*\\n\\s*\\*\\s*", " ").strip();
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }
}
