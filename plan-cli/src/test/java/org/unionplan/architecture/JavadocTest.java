package org.unionplan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Javadoc names the thing or begins with a verb: "The title", "Returns the title". */
class JavadocTest {

    private static final Path ROOT = Path.of("..");

    /** A beginning that asks for a thing in place of naming it. */
    private static final Pattern QUESTION =
            Pattern.compile("/\\*\\*\\s+(?:\\* )?((?:What|How|Whether|Who|Where|When|That|Which|Whose|Why)\\b[^\n]*)");

    @Test
    void namesTheThing() throws IOException {
        List<String> questions = new ArrayList<>();
        List<Path> sources = sources();
        for (Path source : sources) {
            Matcher question = QUESTION.matcher(Files.readString(source));
            while (question.find()) {
                questions.add(ROOT.relativize(source) + ": " + question.group(1));
            }
        }

        assertThat(sources).hasSizeGreaterThan(800);
        assertThat(questions).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> modules = Files.list(ROOT)) {
            List<Path> sources = new ArrayList<>();
            for (Path module : modules.sorted().toList()) {
                Path main = module.resolve(Path.of("src", "main", "java"));
                if (Files.isDirectory(main)) {
                    try (Stream<Path> files = Files.walk(main)) {
                        files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
                    }
                }
            }
            return sources;
        }
    }
}
