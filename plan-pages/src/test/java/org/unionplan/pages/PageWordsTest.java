package org.unionplan.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.message.Messages;
import org.unionplan.message.UnionplanException;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;

/** The words of pages in both languages. */
class PageWordsTest {

    private static final Pattern CODE = Pattern.compile("\"(page\\.[a-z.-]+)\"");

    private static Messages own(String language) {
        return PageWords.of(language);
    }

    @Test
    void bothLanguagesHaveTheSameSentences() {
        assertThat(own("fr").getCodes()).isEqualTo(own("en").getCodes());
        assertThat(own("en").getCodes()).allMatch(code -> code.startsWith("page."));
    }

    @Test
    void everyMemberOfTheModelHasALabel() {
        Set<String> members = new TreeSet<>();
        Set<String> seen = new TreeSet<>();
        Deque<Shape<?>> open = new ArrayDeque<>();
        for (DocumentType type : DocumentType.values()) {
            open.add(type.getShape());
        }
        while (!open.isEmpty()) {
            Shape<?> shape = open.remove();
            if (seen.add(shape.getName())) {
                for (Property property : shape.getProperties()) {
                    members.add("page.member." + property.getName());
                    property.getType().getShape().ifPresent(open::add);
                }
            }
        }
        assertThat(own("en").getCodes()).containsAll(members);
    }

    @Test
    void everyCodeThatTemplatesAndViewsAskForIsThere() throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src", "main"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                if (!source.toString().endsWith(".properties")) {
                    CODE.matcher(Files.readString(source)).results().forEach(found -> asked.add(found.group(1)));
                }
            }
        }
        asked.removeIf(code -> code.endsWith(".") || code.equals("page.css") || code.startsWith("page.theme"));

        assertThat(asked).hasSizeGreaterThan(100);
        assertThat(own("en").getCodes()).containsAll(asked);
    }

    @Test
    void complaintsAreInBothLanguages() {
        UnionplanException complaint = catchThrowableOfType(
                UnionplanException.class, () -> PageTheme.parse("--accent: url(https://example.org/a.png);"));

        assertThat(complaint).hasMessageStartingWith("A theme has lines such as");
        assertThat(complaint.getProblem().orElseThrow().in(Messages.french())).startsWith("Un thème a des lignes");
    }
}
