package org.unionplan.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.value.Decimal;

class ByteSinkTest {

    /** The bytes that are gathered before they are passed on. */
    private static final int BUFFER = 16_384;

    private static String text(boolean indented, Consumer<JsonSink> events) {
        Chunks chunks = new Chunks();
        ByteSink sink = new ByteSink(indented, chunks);
        events.accept(sink);
        sink.end();
        return chunks.toText();
    }

    private static void everything(JsonSink sink, String padding) {
        sink.startArray();
        sink.string(padding);
        sink.startObject();
        sink.endObject();
        sink.startArray();
        sink.endArray();
        sink.startObject();
        sink.name("n");
        sink.number(-12);
        sink.name(new KnownWord("known"));
        sink.string(new KnownWord("word"));
        sink.name("list");
        sink.startArray();
        sink.bool(true);
        sink.nothing();
        sink.number(Decimal.parse("0.50"));
        sink.day(LocalDate.of(987, 6, 5));
        sink.endArray();
        sink.endObject();
        sink.endArray();
    }

    @Test
    void writesTheSameWhereverABufferIsFull() {
        for (int padding = BUFFER - 160; padding < BUFFER + 10; padding++) {
            String text = "x".repeat(padding);

            assertThat(text(false, sink -> everything(sink, text)))
                    .isEqualTo("[\"" + text
                            + "\",{},[],{\"n\":-12,\"known\":\"word\",\"list\":[true,null,0.50,\"0987-06-05\"]}]");
            assertThat(text(true, sink -> everything(sink, text))).isEqualTo("""
                            [
                              "%s",
                              {},
                              [],
                              {
                                "n": -12,
                                "known": "word",
                                "list": [
                                  true,
                                  null,
                                  0.50,
                                  "0987-06-05"
                                ]
                              }
                            ]
                            """.formatted(text));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2_047, 2_048, 2_049, 4_096, 20_000})
    void keepsPairsOfSurrogatesTogetherInLongStrings(int length) {
        String text = "x".repeat(length - 1) + "\uD83C\uDF39" + "y".repeat(length);

        assertThat(text(false, sink -> sink.string(text))).isEqualTo('"' + text + '"');
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false"})
    void writesAValueAlone(boolean value, String text) {
        assertThat(text(false, sink -> sink.bool(value))).isEqualTo(text);
        assertThat(text(true, sink -> sink.bool(value))).isEqualTo(text + "\n");
    }

    @Test
    void escapesTheWorstStringThereIs() {
        for (int length = 2_040; length < 2_060; length++) {
            String text = "\uD800".repeat(length);

            assertThat(text(false, sink -> sink.string(text))).isEqualTo('"' + "\\ud800".repeat(length) + '"');
        }
    }
}
