package org.unionplan.json.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionplan.message.Message;
import org.unionplan.message.Messages;
import tools.jackson.databind.json.JsonMapper;

/** The words of a host, of another language and of the library in what mappers write. */
class ModuleMessagesTest {

    private static final List<Message> BOTH =
            List.of(Message.of("text.blank"), Message.of("boards.column").with("name", "Voice"));

    private static List<String> written(Messages messages) {
        JsonMapper mapper =
                JsonMapper.builder().addModule(UnionplanModule.in(messages)).build();
        return mapper.readTree(mapper.writeValueAsString(BOTH))
                .valueStream()
                .map(message -> message.get("message").stringValue())
                .toList();
    }

    private static Messages own(String language, String sentence) throws IOException {
        return Messages.read(language, new ByteArrayInputStream(sentence.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void keepTheSentencesOfTheLibraryBesideThoseOfAHost() throws IOException {
        assertThat(written(Messages.english().and(own("en", "boards.column={name} has no column."))))
                .containsExactly("The text is blank.", "Voice has no column.");
    }

    @Test
    void areInTheLanguageOfTheModule() throws IOException {
        assertThat(written(Messages.french().and(own("fr", "boards.column={name} est sans colonne."))))
                .containsExactly("Le texte est vide.", "Voice est sans colonne.");
    }
}
