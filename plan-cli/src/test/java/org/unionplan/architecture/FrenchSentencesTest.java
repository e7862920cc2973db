package org.unionplan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * French sentences are set as in Quebec (Office québécois de la langue française, Espacement avant et après les principaux
 * signes de ponctuation) and use one word for one thing.
 */
class FrenchSentencesTest {

    private static final Path ROOT = Path.of("..");

    /** Every sentence by its file and code. */
    private static final Map<String, String> FRENCH = sentences("_fr.properties");

    private static final Map<String, String> ENGLISH = sentences(".properties");

    @Test
    void haveTheTypographicApostropheAlone() {
        assertThat(thoseWith("'")).isEmpty();
    }

    @Test
    void haveANoBreakSpaceBeforeAColonAndAPercentSignAndWithinQuotationMarks() {
        assertThat(thoseWith(" [:»]|(?<=[\\d}]) %|« |«(?!\u00a0)|(?<!\u00a0)»")).isEmpty();
        assertThat(FRENCH.values())
                .anyMatch(sentence -> sentence.contains("\u00a0:"))
                .anyMatch(sentence -> sentence.contains("}\u00a0%"));
    }

    @Test
    void haveNoSpaceBeforeASemicolonOrAQuestionOrExclamationMark() {
        assertThat(thoseWith("(?<=[\\p{L}»})])[ \u00a0\u202f][;?!]")).isEmpty();
    }

    @Test
    void haveANoBreakSpaceBetweenThousands() {
        assertThat(thoseWith("\\d \\d{3}\\b")).isEmpty();
    }

    /** A French sentence has that term if the English one has the word, or repeats a word of the format. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "cornerstones? ; pierres? angulaires?",
                "pillars? ; piliers?",
                "core values? ; valeurs? fondamentales?",
                "member goals? ; objectifs? des membres",
                "solidarity pacts? ; pactes? de solidarité",
                "collective agreements? ; conventions? collectives?|conventions",
                "locals? ; sections? locales?",
                "employees ; salariés|effectifs?",
                "head counts? ; effectifs?",
                "wage increases? ; augmentations? salariales?",
                "bargaining units? ; unités? de négociation",
                "pledges? ; engagements?",
                "provisions? ; dispositions?",
                "duty|duties ; obligations?",
                "house rules ; règles maison",
                "baselines? ; valeurs? de départ",
                "benchmarks? ; points? de comparaison",
                "metrics? ; indicateurs?",
                "observations? ; observations?",
                "progress reports? ; rapports? d’étape",
                "quer(?:y|ies) ; requêtes?",
                "clusters? ; regroupements?|regroupées?",
                "staff time ; temps du personnel"
            })
    void haveOneTermForOneThing(String english, String french) {
        Pattern term = word(french);
        Pattern word = word(english);

        assertThat(ENGLISH)
                .as(english)
                .anySatisfy((code, sentence) -> assertThat(sentence).containsPattern(word));
        assertThat(ENGLISH.entrySet().stream()
                        .filter(entry -> word.matcher(entry.getValue()).find())
                        .map(entry -> entry.getKey() + "=" + FRENCH.getOrDefault(entry.getKey(), ""))
                        .filter(sentence -> !term.matcher(sentence).find()
                                && !word.matcher(sentence).find()))
                .isEmpty();
    }

    /** Words for which another one is in use. */
    @ParameterizedTest
    @CsvSource({
        "employés?",
        "hausses?",
        "relevés?",
        "progrès",
        "échéanciers?",
        "statuts?",
        "fenêtres?",
        "devoirs?",
        "repères?",
        "limites? (?:inférieure|supérieure)",
        "répertoires?",
        "imprim\\p{L}*",
        "adhérents?"
    })
    void haveNoSecondTerm(String french) {
        assertThat(thoseWith(word(french).pattern())).isEmpty();
    }

    private static Pattern word(String words) {
        return Pattern.compile("(?iu)(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
    }

    private static List<String> thoseWith(String pattern) {
        Pattern wrong = Pattern.compile(pattern);
        return FRENCH.entrySet().stream()
                .filter(entry -> wrong.matcher(entry.getValue()).find())
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .toList();
    }

    private static Map<String, String> sentences(String ending) {
        Map<String, String> sentences = new TreeMap<>();
        try (Stream<Path> modules = Files.list(ROOT)) {
            for (Path resources : modules.map(module -> module.resolve(Path.of("src", "main", "resources")))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(resources)) {
                    files.filter(file -> file.toString().endsWith("_fr.properties"))
                            .forEach(file -> read(file, ending, sentences));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(sentences).hasSizeGreaterThan(2_000);
        return sentences;
    }

    private static void read(Path french, String ending, Map<String, String> sentences) {
        String name = french.getFileName().toString().replace("_fr.properties", "");
        Properties read = new Properties();
        try (Reader in = Files.newBufferedReader(french.resolveSibling(name + ending))) {
            read.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        read.stringPropertyNames().forEach(code -> sentences.put(name + ": " + code, read.getProperty(code)));
    }
}
