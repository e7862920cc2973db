package org.unionplan.rule;

import static org.assertj.core.api.Assertions.assertThat;

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
}
