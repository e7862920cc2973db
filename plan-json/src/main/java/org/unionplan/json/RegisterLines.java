package org.unionplan.json;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.document.Document;
import org.unionplan.json.codec.Allowance;
import org.unionplan.json.codec.DocumentCodec;
import org.unionplan.json.codec.Encoding;
import org.unionplan.json.codec.Locator;
import org.unionplan.json.codec.Problems;
import org.unionplan.json.codec.RecentValues;
import org.unionplan.json.codec.SyntaxProblem;
import org.unionplan.rule.Finding;
import org.unionplan.rule.ValidationReport;
import org.unionplan.value.Pointer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Registers as JSON Lines: on the first line the register without its agreements, then one agreement a line. Lines are
 * read one at a time, and none of them is kept. Not thread-safe.
 */
final class RegisterLines {

    /** The number of bytes that show if a file is a register in JSON Lines. */
    static final int PEEKED = 64 * 1024;

    private static final Pointer AGREEMENTS = Pointer.ROOT.member("agreements");
    private static final byte[] TYPE = "\"agreement-register\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] VERSION = "\"formatVersion\"".getBytes(StandardCharsets.US_ASCII);

    private final DocumentJson json;
    private final JsonLimits limits;
    private final DocumentCodec codec;
    private final JsonFactory factory;
    private final List<CollectiveAgreement> agreements = new ArrayList<>();
    private final RecentValues recent = new RecentValues();
    private long[] lines = new long[64];
    private ValidationReport report = ValidationReport.empty();

    RegisterLines(DocumentJson json, JsonLimits limits, DocumentCodec codec, JsonFactory factory) {
        this.json = json;
        this.limits = limits;
        this.codec = codec;
        this.factory = factory;
    }

    /**
     * Returns true if the file begins like a register in JSON Lines: the whole of a register without agreements on its
     * first line, and on the next one something that is not a document of its own.
     */
    static boolean isIn(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return isIn(in.readNBytes(PEEKED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the same for a stream, of which nothing is taken. */
    static boolean isIn(BufferedInputStream in) {
        try {
            in.mark(PEEKED);
            byte[] start = in.readNBytes(PEEKED);
            in.reset();
            return isIn(start);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the same for the first bytes of a file, or all if it has no more. */
    static boolean isIn(byte[] start) {
        int end = 0;
        while (end < start.length && start[end] != '\n') {
            end++;
        }
        if (!contains(start, 0, end, TYPE) || contains(start, end, secondEnd(start, end), VERSION)) {
            return false;
        }
        int last = end < start.length ? lastOf(start, end) : '}';
        boolean begun = start[0] == '{' || (end > 3 && start[3] == '{');
        return begun && last == '}' && (hasMore(start, end) || (end == start.length && start.length == PEEKED));
    }

    /** The end of the first line after that place that is not blank. */
    private static int secondEnd(byte[] bytes, int from) {
        int end = from;
        while (end < bytes.length && bytes[end] >= 0 && bytes[end] <= ' ') {
            end++;
        }
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private static int lastOf(byte[] bytes, int end) {
        int last = end - 1;
        while (last > 0 && bytes[last] <= ' ' && bytes[last] >= 0) {
            last--;
        }
        return last < 0 ? 0 : bytes[last];
    }

    private static boolean hasMore(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] < 0 || bytes[i] > ' ') {
                return bytes[i] == '{';
            }
        }
        return bytes.length == PEEKED && from < bytes.length;
    }

    private static boolean contains(byte[] bytes, int from, int end, byte[] wanted) {
        for (int i = from; i + wanted.length <= end; i++) {
            if (bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    /** Reads a register from a file. */
    Inspection<Document> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a register from a stream. */
    Inspection<Document> read(InputStream in, String name) {
        return read(in, name, null);
    }

    private Inspection<Document> read(InputStream in, String name, @Nullable Path file) {
        LineReader reader = new LineReader(in, json, name, limits.getDocumentLength());
        JsonLine first = reader.next();
        if (first == null) {
            return json.inspect(new JsonLine(json, name, 1, new byte[0], false), Document.class);
        }
        Inspection<Document> head = json.inspect(first, Document.class);
        if (!(head.getDocument().orElse(null) instanceof AgreementRegister register)) {
            return head;
        }
        report = head.getReport();
        agreements.addAll(register.getAgreements());
        Arrays.fill(lines, first.getNumber());
        for (JsonLine line = reader.next(); line != null; line = reader.next()) {
            agreement(line);
        }
        AgreementRegister whole = AgreementRegister.builder()
                .from(register)
                .agreements(agreements)
                .build();
        JsonSource source = new JsonSource(
                name,
                head.getSource(),
                new LineIndex(Arrays.copyOf(lines, agreements.size()), file, factory, limits.getDocumentLength()));
        return new Inspection<>(Optional.of(whole), report, source);
    }

    private void agreement(JsonLine line) {
        Problems problems = new Problems();
        byte[] bytes = line.bytes();
        Optional<CollectiveAgreement> agreement = Optional.empty();
        if (line.isTooLong() || bytes.length > limits.getLineLength()) {
            json.lineTooLong(problems);
        } else if (Encoding.isUtf8(bytes, problems)) {
            agreement = read(bytes, problems);
        }
        agreement.ifPresent(each -> {
            if (agreements.size() >= lines.length) {
                lines = Arrays.copyOf(lines, 2 * agreements.size());
            }
            lines[agreements.size()] = line.getNumber();
            agreements.add(each);
        });
        int number = (int) Math.min(line.getNumber(), Integer.MAX_VALUE);
        ValidationReport found = problems.report(new Locator(bytes, factory, number));
        if (!found.isEmpty()) {
            // A line that could not be read at all has no place in the document.
            Pointer at = agreement.isPresent() ? AGREEMENTS.item(agreements.size() - 1) : AGREEMENTS;
            report = report.and(found.map(finding -> finding.withPointer(within(at, finding.getPointer()))));
        }
    }

    private Optional<CollectiveAgreement> read(byte[] bytes, Problems problems) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
            Allowance allowance = limits.allowance();
            return codec.readThing(parser, CollectiveAgreement.shape(), problems, allowance, recent);
        } catch (JacksonException e) {
            SyntaxProblem.report(e, bytes, problems);
            return Optional.empty();
        }
    }

    private static Pointer within(Pointer outer, Pointer inner) {
        Pointer whole = outer;
        for (String token : inner.getTokens()) {
            whole = whole.member(token);
        }
        return whole;
    }

    /** Writes a register, and keeps no more of it than a line in memory. */
    void write(AgreementRegister register, OutputStream out) {
        try {
            AgreementRegister head = AgreementRegister.builder()
                    .from(register)
                    .agreements(List.of())
                    .build();
            codec.writeThing(head, AgreementRegister.shape(), limits.forWriting(), out);
            out.write('\n');
            for (CollectiveAgreement agreement : register.getAgreements()) {
                codec.writeThing(agreement, CollectiveAgreement.shape(), limits.forWriting(), out);
                out.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines on which agreements are, by their position. */
    static final class LineIndex {

        private final long[] lines;
        private final @Nullable Path file;
        private final JsonFactory factory;
        private final int longest;

        LineIndex(long[] lines, @Nullable Path file, JsonFactory factory, int longest) {
            this.lines = lines;
            this.file = file;
            this.factory = factory;
            this.longest = longest;
        }

        /** Finds the places that are in agreements, by reading their lines once more. */
        Map<Pointer, Finding.Location> find(Collection<Pointer> places) {
            Map<Long, List<Pointer>> wanted = new TreeMap<>();
            Map<Pointer, Finding.Location> found = new HashMap<>();
            for (Pointer place : places) {
                OptionalInt index = index(place);
                if (index.isPresent()) {
                    long line = lines[index.getAsInt()];
                    wanted.computeIfAbsent(line, none -> new ArrayList<>()).add(place);
                    found.put(place, new Finding.Location((int) line, 1));
                }
            }
            if (file != null && !wanted.isEmpty()) {
                columns(file, wanted, found);
            }
            return found;
        }

        private OptionalInt index(Pointer place) {
            List<String> tokens = place.getTokens();
            if (tokens.size() < 2 || !tokens.get(0).equals("agreements")) {
                return OptionalInt.empty();
            }
            int index = Integer.parseInt(tokens.get(1));
            return index < lines.length ? OptionalInt.of(index) : OptionalInt.empty();
        }

        private void columns(Path path, Map<Long, List<Pointer>> wanted, Map<Pointer, Finding.Location> found) {
            try (InputStream in = Files.newInputStream(path)) {
                LineReader reader = new LineReader(in, DocumentJson.standard(), "", longest);
                int left = wanted.size();
                for (JsonLine line = reader.next(); line != null && left > 0; line = reader.next()) {
                    List<Pointer> places = wanted.get(line.getNumber());
                    if (places != null) {
                        left--;
                        columns(line, places, found);
                    }
                }
            } catch (IOException e) {
                // The lines are known without their columns.
                return;
            }
        }

        private void columns(JsonLine line, List<Pointer> places, Map<Pointer, Finding.Location> found) {
            Map<Pointer, Pointer> inner = new HashMap<>();
            for (Pointer place : places) {
                Pointer rest = Pointer.ROOT;
                List<String> tokens = place.getTokens();
                for (String token : tokens.subList(2, tokens.size())) {
                    rest = rest.member(token);
                }
                inner.put(place, rest);
            }
            Map<Pointer, Finding.Location> at =
                    new Locator(line.bytes(), factory, (int) line.getNumber()).find(inner.values());
            inner.forEach(
                    (place, rest) -> found.computeIfPresent(place, (same, known) -> at.getOrDefault(rest, known)));
        }
    }
}
