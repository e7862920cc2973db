package org.unionplan.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

    private final Messages messages = Messages.english();

    @Test
    void putsParametersIn() {
        assertThat(messages.format("reference.dangling", Map.of("id", "city")))
                .isEqualTo("Nothing in the document has the id \"city\".");
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

    @ParameterizedTest
    @CsvSource({"fr-CA en, fr", "en-GB fr, en", "es fr, fr", "es iu, en", "'', en"})
    void areInTheFirstWantedLanguageThatHasSentences(String wanted, String language) {
        assertThat(Messages.preferring(List.of(wanted.split(" "))).getLanguage())
                .isEqualTo(language);
    }

    @Test
    void readsTheSentencesOfAHost() throws IOException {
        byte[] file = "host.rule=Demandez à {who}.\nhost.other={a}{b\n".getBytes(StandardCharsets.UTF_8);

        Messages own = Messages.read("en", new ByteArrayInputStream(file));

        assertThat(own.getCodes()).containsExactly("host.other", "host.rule");
        assertThat(own.format("host.rule", Map.of("who", "Zoé"))).isEqualTo("Demandez à Zoé.");
        assertThat(own.format("host.other", Map.of())).isEqualTo("{a}{b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1234;           1,234;      1_234",
                "12345;          12,345;     12_345",
                "-1234567.50;    -1,234,567.50; -1_234_567,50",
                "+0.5;           +0.5;       +0,5",
                "1e9;            1e9;        1e9",
                "12345.;         12,345.;    12_345,",
                "-;              -;          -",
                "1.2.3;          1.2.3;      1.2.3"
            })
    void writesNumbersAsTheLanguageDoes(String number, String english, String french) {
        assertThat(messages.number(number)).isEqualTo(english);
        assertThat(Messages.french().number(number)).isEqualTo(french.replace('_', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource({"0, files, fichier", "1, file, fichier", "2, files, fichiers", "1.5, files, fichier"})
    void choosesTheSingularAsTheLanguageDoes(String number, String english, String french) throws IOException {
        Message message = Message.of("files").withNumber("count", number);

        assertThat(own("en", "files={count|file|files}").format(message)).isEqualTo(english);
        assertThat(own("fr", "files={count|fichier|fichiers}").format(message)).isEqualTo(french);
    }

    @Test
    void formatsMessagesWithinMessagesAndNamesIdentifiers() throws IOException {
        Messages own = own("en", "all={who}: {what}\nword={it}!");
        Message message = Message.of("all")
                .withId("who", "b")
                .with(
                        "what",
                        List.of(
                                Message.of("word").with("it", "{who}"),
                                Message.of("none").withFallback("x")));

        assertThat(own.format(message)).isEqualTo("b: {who}!, x");
        assertThat(own.format(message, id -> Optional.of("Union " + id))).isEqualTo("Union b: {who}!, x");
        assertThat(message.getTexts()).containsExactly(entry("who", "b"), entry("what", "word, none"));
    }

    @Test
    void laterSentencesWinWhenJoined() throws IOException {
        Messages joined = own("en", "a=1\nb=2").and(own("en", "b=3\nc=4"));

        assertThat(joined.getCodes()).containsExactly("a", "b", "c");
        assertThat(joined.format(Message.of("b"))).isEqualTo("3");
    }

    @Test
    void bothLanguagesHaveTheSameCodes() {
        assertThat(Messages.french().getCodes()).isEqualTo(messages.getCodes()).hasSizeGreaterThan(100);
    }

    @Test
    void survivesSerialization() throws IOException, ClassNotFoundException {
        Message message = Message.of("a").with("b", "c").with("d", List.of(Message.of("e")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(message);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(message).hasSameHashCodeAs(message);
        }
    }

    private static Messages own(String language, String properties) throws IOException {
        return Messages.read(language, new ByteArrayInputStream(properties.getBytes(StandardCharsets.UTF_8)));
    }
}
