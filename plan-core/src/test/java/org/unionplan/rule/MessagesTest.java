package org.unionplan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final Messages messages = Messages.english();

    @Test
    void putsParametersIn() {
        assertThat(messages.format("reference.dangling", Map.of("id", "city")))
                .isEqualTo("A reference must point at something in the document: nothing has the id \"city\".");
    }

    @Test
    void neverLooksIntoWhatItPutIn() {
        String hostile = "{cycle} ${7*7} #{x} \\{";

        assertThat(messages.format("reference.dangling", Map.of("id", hostile, "cycle", "NO")))
                .contains(hostile);
    }

    @Test
    void givesTheCodeWhereThereIsNoSentence() {
        assertThat(messages.format("no.such.code", Map.of())).isEqualTo("no.such.code");
    }

    @Test
    void readsTheSentencesOfAHost() throws IOException {
        byte[] file = "host.rule=Demandez à {who}.\nhost.other={a}{b\n".getBytes(StandardCharsets.UTF_8);

        Messages own = Messages.read(new ByteArrayInputStream(file));

        assertThat(own.getCodes()).containsExactly("host.other", "host.rule");
        assertThat(own.format("host.rule", Map.of("who", "Zoé"))).isEqualTo("Demandez à Zoé.");
        assertThat(own.format("host.other", Map.of())).isEqualTo("{a}{b");
    }
}
