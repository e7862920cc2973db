package org.unionplan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.message.Messages;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;

/** The words of pages in both languages. */
class PageMessagesTest {

    private static Messages own(String language) throws IOException {
        try (InputStream in = new PageMessages().open(language).orElseThrow()) {
            return Messages.read(language, in);
        }
    }

    @Test
    void bothLanguagesHaveTheSameSentences() throws IOException {
        assertThat(own("fr").getCodes()).isEqualTo(own("en").getCodes());
        assertThat(own("en").getCodes()).allMatch(code -> code.startsWith("page."));
    }

    @Test
    void everyMemberOfTheModelHasALabel() throws IOException {
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
    void everyCodeThatTemplatesAskForIsThere() throws IOException {
        assertThat(own("en").getCodes()).contains("page.skip", "page.contents", "page.why");
        assertThat(new String(new PageMessages().open("fr").orElseThrow().readAllBytes(), StandardCharsets.UTF_8))
                .contains("pierres angulaires");
    }
}
