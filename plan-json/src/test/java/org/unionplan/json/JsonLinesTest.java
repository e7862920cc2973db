package org.unionplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.document.Document;
import org.unionplan.pact.Pact;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.validation.DocumentValidator;

@Timeout(60)
class JsonLinesTest {

    private final DocumentJson json = DocumentJson.standard();

    private static String pact(String id) {
        return "{\"formatVersion\":\"1.0\",\"type\":\"pact\",\"id\":\"" + id + "\"}";
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The number of each line with the id of its document, or with the places and codes of what is wrong. */
    private List<String> read(String text) {
        try (JsonLines lines = json.lines(bytes(text))) {
            return lines.stream().map(JsonLinesTest::told).toList();
        }
    }

    private static String told(JsonLine line) {
        Inspection<Document> inspection = line.inspect();
        List<String> problems = inspection.getReport().getFindings().stream()
                .map(finding -> finding.getLocation().orElseThrow() + " " + finding.getCode())
                .toList();
        return line.getNumber() + " "
                + (problems.isEmpty() ? inspection.getDocument().orElseThrow().getId() : problems);
    }

    @ParameterizedTest
    @CsvSource({"'\n'", "'\r\n'"})
    void areReadOneAfterTheOther(String end) {
        assertThat(read(pact("a") + end + pact("b") + end)).containsExactly("1 a", "2 b");
    }

    @Test
    void mayLackTheLastEndOfLineAndHaveBlankLines() {
        assertThat(read("\n" + pact("a") + "\n \t\r\n\n" + pact("b"))).containsExactly("2 a", "5 b");
    }

    @Test
    void areNoneInAnEmptyFile() {
        assertThat(read("")).isEmpty();
        assertThat(read("\n\n")).isEmpty();
    }

    @Test
    void mayBeginWithAByteOrderMark() {
        assertThat(read("\uFEFF" + pact("a") + "\n" + pact("b"))).containsExactly("1 a", "2 b");
    }

    @Test
    void tellOfABadLineWithItsNumberWhileTheRestGoesOn() {
        assertThat(read(pact("a") + "\n{\"formatVersion\":\n" + pact("b") + "\n  " + pact("1") + "\n" + pact("c")
                        + pact("d")))
                // Line 2 has 17 characters; the id of line 4 stands behind 39, what is too much in line 5 behind 46.
                .containsExactly(
                        "1 a", "2 [2:18 json.truncated]", "3 b", "4 [4:40 json.value]", "5 [5:47 json.trailing]");
    }

    @Test
    void nameTheFileAndTheLineWhereReadingThrows(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("pacts.jsonl"), pact("a") + "\n" + pact("b") + "\n[]\n");

        try (JsonLines lines = json.lines(file)) {
            Iterator<JsonLine> each = lines.stream().iterator();
            assertThat(each.next().read(Pact.class).getId()).hasToString("a");
            assertThatThrownBy(() -> each.next().read(StrategicPlan.class))
                    .hasMessageStartingWith(file + ":2:24: Expected \"strategic-plan\"; found \"pact\".");
            assertThatThrownBy(() -> each.next().read(Document.class)).hasMessageStartingWith(file + ":3:1: ");
        }
    }

    @Test
    void tellWhatTheDocumentSaysWrongWithTheLine() {
        try (JsonLines lines = json.lines(bytes("\n" + pact("a")))) {
            assertThat(lines.stream()
                            .flatMap(line ->
                                    line.inspect(DocumentValidator.standard()).getReport().getFindings().stream())
                            .map(finding -> finding.getLocation().orElseThrow().getLine())
                            .distinct())
                    .containsExactly(2);
        }
    }

    @Test
    void areNotReadBeforeTheyAreAskedFor() {
        AtomicBoolean asked = new AtomicBoolean();
        InputStream second = new InputStream() {
            @Override
            public int read() {
                asked.set(true);
                return -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                return read();
            }
        };
        // The first part fills what is read at once.
        InputStream first = bytes(pact("a") + " ".repeat(70_000) + "\n" + pact("b") + "\n");

        try (JsonLines lines = json.lines(new SequenceInputStream(first, second))) {
            assertThat(lines.stream().findFirst().orElseThrow().inspect().getDocument())
                    .isPresent();
            assertThat(asked).isFalse();
        }
    }

    @Test
    void closeWhatTheyReadFrom() {
        AtomicInteger closed = new AtomicInteger();
        InputStream in = new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };

        json.lines(in).close();
        assertThat(closed).hasValue(1);
        json.lines(in).stream().close();
        assertThat(closed).hasValue(2);
        json.lines(in).inOrder(2, JsonLine::inspect).close();
        assertThat(closed).hasValue(3);
    }

    @Test
    void canBeGoneThroughOnce() {
        JsonLines lines = json.lines(bytes(pact("a")));
        lines.stream().close();

        assertThatThrownBy(lines::stream).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void ofAFileThatIsNotThereFailAsFilesFail(@TempDir Path folder) {
        assertThatThrownBy(() -> json.lines(folder.resolve("none.jsonl"))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void areKeptShort() {
        DocumentJson small = DocumentJson.standard()
                .withLimits(JsonLimits.STANDARD.withLineLength(pact("a").length()));
        String text = pact("a") + "\n" + pact("ab") + "\n" + " ".repeat(200_000) + "\n" + pact("c") + "\n";

        try (JsonLines lines = small.lines(bytes(text))) {
            assertThat(lines.stream().map(JsonLinesTest::told))
                    .containsExactly("1 a", "2 [2:1 json.limit]", "3 [3:1 json.limit]", "4 c");
        }
    }

    @Test
    void countTheBytesThatWereRead() {
        String text = pact("a") + "\n" + pact("b") + "\n";
        try (JsonLines lines = json.lines(bytes(text))) {
            assertThat(lines.getBytesRead()).isZero();
            assertThat(lines.stream().count()).isEqualTo(2);
            assertThat(lines.getBytesRead()).isEqualTo(text.length());
        }
    }

    @Test
    void areWrittenAsTheyAreRead() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.writeLines(Stream.of("a", "b").map(id -> Pact.builder().id(id).build()), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(pact("a") + "\n" + pact("b") + "\n");
    }

    private static String many(int number) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, number).forEach(i -> text.append(pact("p" + i)).append('\n'));
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "7"})
    void areWorkedOnBySeveralThreadsAndComeOutInOrder(int threads) {
        int number = 20_000;
        Set<Thread> workers = Collections.synchronizedSet(new HashSet<>());
        try (JsonLines lines = json.lines(bytes(many(number)));
                Stream<String> results = lines.inOrder(threads, line -> {
                    workers.add(Thread.currentThread());
                    return told(line);
                })) {
            Iterator<String> each = results.iterator();
            for (int i = 0; i < number; i++) {
                assertThat(each.next()).isEqualTo((i + 1) + " p" + i);
            }
            assertThat(each).isExhausted();
        }
        assertThat(workers).hasSize(threads);
    }

    /** Two lines that wait for each other to be begun would never end on one thread. */
    @Test
    void areReallyWorkedOnAtTheSameTime() {
        CountDownLatch both = new CountDownLatch(2);
        // Longer than what is handed over at a time.
        String text = pact("a") + " ".repeat(100_000) + "\n" + pact("b");
        try (JsonLines lines = json.lines(bytes(text));
                Stream<Boolean> results = lines.inOrder(2, line -> {
                    both.countDown();
                    try {
                        return both.await(30, TimeUnit.SECONDS);
                    } catch (InterruptedException e) {
                        return false;
                    }
                })) {
            assertThat(results).containsExactly(true, true);
        }
    }

    @Test
    void letWhatTheWorkThrowsComeOutInTheRightPlace() {
        List<Long> done = new ArrayList<>();
        try (JsonLines lines = json.lines(bytes(many(10)));
                Stream<Long> results = lines.inOrder(2, line -> {
                    if (line.getNumber() == 6) {
                        throw new UnsupportedOperationException("no sixes");
                    }
                    return line.getNumber();
                })) {
            assertThatThrownBy(() -> results.forEach(done::add)).hasMessage("no sixes");
        }
        assertThat(done).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    /** Far more lines than fit into memory at a time are not read ahead of who takes the results. */
    @Test
    void areNotReadFarAhead() {
        AtomicLong produced = new AtomicLong();
        byte[] line = (pact("a") + " ".repeat(1_000_000) + "\n").getBytes(StandardCharsets.UTF_8);
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return line[(int) (produced.getAndIncrement() % line.length)];
            }

            @Override
            public int read(byte[] into, int from, int length) {
                for (int i = 0; i < length; i++) {
                    into[from + i] = (byte) read();
                }
                return length;
            }
        };
        try (JsonLines lines = json.lines(endless);
                Stream<Inspection<Document>> results = lines.inOrder(4, JsonLine::inspect)) {
            assertThat(results.limit(3)).hasSize(3);
            // 8 MiB under way, those that were taken, and one more on each side
            assertThat(produced.get() / line.length).isBetween(3L, 16L);
        }
    }
}
