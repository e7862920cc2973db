package org.unionplan.json;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.document.Document;
import org.unionplan.json.codec.Chunks;
import org.unionplan.json.codec.DocumentCodec;
import org.unionplan.json.codec.Encoding;
import org.unionplan.json.codec.Locator;
import org.unionplan.json.codec.Problems;
import org.unionplan.json.codec.SyntaxProblem;
import org.unionplan.json.io.AtomicFile;
import org.unionplan.message.Message;
import org.unionplan.message.UnionplanException;
import org.unionplan.pact.Pact;
import org.unionplan.plan.ProgressReport;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.Pointer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads and writes documents as JSON. Immutable and thread-safe; one instance serves a whole program.
 *
 * <p>Reading is strict about form: every problem is reported with its place. It does not judge what a document says,
 * which is the work of {@link org.unionplan.validation.DocumentValidator}. Members that are not known are kept and written
 * back. Writing gives the canonical form: the same bytes for equal documents, on every machine.
 */
public final class DocumentJson {

    private static final DocumentJson STANDARD = new DocumentJson(JsonLimits.STANDARD, new DocumentCodec());

    /** More members and items than an agreement has. */
    private static final int MANY_MEMBERS = 100;

    private final JsonLimits limits;
    private final DocumentCodec codec;
    private final JsonFactory factory;

    private DocumentJson(JsonLimits limits, DocumentCodec codec) {
        this.codec = codec;
        this.limits = limits;
        this.factory = JsonFactory.builder()
                .streamReadConstraints(limits.constraints())
                .build();
    }

    /** The format with the {@linkplain JsonLimits#STANDARD standard limits}. */
    public static DocumentJson standard() {
        return STANDARD;
    }

    /** Returns this with other limits. */
    public DocumentJson withLimits(JsonLimits limits) {
        Objects.requireNonNull(limits, "limits");

        return new DocumentJson(limits, codec);
    }

    /**
     * Reads a document of that kind: {@link StrategicPlan}, {@link Pact}, {@link AgreementRegister}, {@link
     * ProgressReport}, or {@link Document} for any of them.
     *
     * @throws JsonFormatException if it is not in the format, or of another kind
     * @throws UncheckedIOException if the file cannot be read
     */
    public <T extends Document> T read(Path file, Class<T> kind) {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(kind, "kind");

        return inspect(file, kind).require();
    }

    /**
     * Reads a document of that kind from text.
     *
     * @throws JsonFormatException if it is not in the format, or of another kind
     */
    public <T extends Document> T read(String json, Class<T> kind) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(kind, "kind");

        return inspect(json, kind).require();
    }

    /**
     * Reads a document of that kind from UTF-8, to the end of the stream, which stays open.
     *
     * @throws JsonFormatException if it is not in the format, or of another kind
     * @throws UncheckedIOException if the stream cannot be read
     */
    public <T extends Document> T read(InputStream json, Class<T> kind) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(kind, "kind");

        return inspect(json, kind).require();
    }

    /**
     * Reads a document of that kind from UTF-8.
     *
     * @throws JsonFormatException if it is not in the format, or of another kind
     */
    public <T extends Document> T read(byte[] json, Class<T> kind) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(kind, "kind");

        return inspect(json, kind).require();
    }

    /**
     * Reads a document of any type from a file and reports everything that is wrong with its form. A directory is a
     * finding too.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public Inspection<Document> inspect(Path file) {
        return inspect(file, Document.class);
    }

    /**
     * Reads a document of that type from a file and reports everything that is wrong with its form. A directory and a
     * document of another type are findings too.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public <T extends Document> Inspection<T> inspect(Path file, Class<T> type) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(file, "file");
        BasicFileAttributes attributes = attributes(file);
        // A file that is too long is not read; a pipe or a device has no size until it is read.
        boolean isLong = attributes.isRegularFile() && attributes.size() > limits.getDocumentLength();
        boolean mayBeLines = attributes.isRegularFile() && type.isAssignableFrom(AgreementRegister.class);
        if (mayBeLines && (isLong || attributes.size() >= RegisterLines.PEEKED) && RegisterLines.isIn(file)) {
            return register(file).of(type);
        }
        Problems problems = new Problems();
        if (attributes.isDirectory()) {
            problems.addNowhere(
                    "json.directory",
                    Message.of("expected.file"),
                    Message.of("found.directory"),
                    Message.of("remedy.directory"));
        } else if (isLong) {
            documentTooLong(problems);
        } else {
            byte[] bytes = bytes(file);
            return mayBeLines && RegisterLines.isIn(bytes)
                    ? register(file).of(type)
                    : inspect(bytes, file.toString(), type);
        }
        return inspection(Optional.empty(), problems, new Locator(new byte[0], factory), file.toString());
    }

    /** Reads a document of any type from text and reports everything that is wrong with its form. */
    public Inspection<Document> inspect(String json) {
        return inspect(json, Document.class);
    }

    /**
     * Reads a document of any type from a file and reports all problems of its form and its content.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public Inspection<Document> inspect(Path file, DocumentValidator validator) {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(validator, "validator");

        return inspect(file).checked(validator);
    }

    /** Reads a document of any type from text and reports all problems of its form and its content. */
    public Inspection<Document> inspect(String json, DocumentValidator validator) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(validator, "validator");

        return inspect(json).checked(validator);
    }

    /** Reads a document of that type from text and reports everything that is wrong with its form. */
    public <T extends Document> Inspection<T> inspect(String json, Class<T> type) {
        return inspect(Objects.requireNonNull(json, "json").getBytes(StandardCharsets.UTF_8), "text", type);
    }

    /** Reads a document of that type from UTF-8 and reports everything that is wrong with its form. */
    public <T extends Document> Inspection<T> inspect(byte[] json, Class<T> type) {
        return inspect(Objects.requireNonNull(json, "json"), "bytes", type);
    }

    /**
     * Reads a document of that type from UTF-8, to the end of the stream, which stays open, and reports everything that is
     * wrong with its form. A register may be in JSON Lines.
     *
     * @throws UncheckedIOException if the stream cannot be read
     */
    public <T extends Document> Inspection<T> inspect(InputStream json, Class<T> type) {
        return inspect(Objects.requireNonNull(json, "json"), "stream", type);
    }

    <T extends Document> Inspection<T> inspect(InputStream json, String name, Class<T> type) {
        Objects.requireNonNull(type, "type");
        BufferedInputStream in = new BufferedInputStream(json);
        return type.isAssignableFrom(AgreementRegister.class) && RegisterLines.isIn(in)
                ? new RegisterLines(this, limits, codec, factory).read(in, name).of(type)
                : inspect(bytes(in), name, type);
    }

    /**
     * The documents of a file in JSON Lines, one a line, read as they are asked for; to be closed by the caller.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public JsonLines lines(Path file) {
        Objects.requireNonNull(file, "file");

        try {
            return lines(Files.newInputStream(file), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The documents of a stream in JSON Lines, one a line, read as they are asked for; closing them closes the stream. */
    public JsonLines lines(InputStream in) {
        return lines(in, "stream");
    }

    JsonLines lines(InputStream in, String name) {
        return new JsonLines(
                in, new LineReader(in, this, name, Math.min(limits.getLineLength(), limits.getDocumentLength())));
    }

    /**
     * Writes documents as JSON Lines in UTF-8, each as {@link #writeLine} does and an LF, as they come from the stream.
     * Neither stream is closed.
     *
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void writeLines(Stream<? extends Document> documents, OutputStream out) {
        Objects.requireNonNull(documents, "documents");
        Objects.requireNonNull(out, "out");

        documents.forEachOrdered(document -> {
            // A document that cannot be written leaves no part of a line.
            Chunks line = new Chunks();
            codec.write(document, false, limits.forWriting(), line);
            line.write('\n');
            try {
                line.writeTo(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * Writes a register as JSON Lines in UTF-8: on the first line all of it but the agreements, then one agreement a line.
     * However many agreements it has, every method that reads files reads it; {@link JsonLimits} hold for each line. The
     * stream stays open.
     *
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void writeRegisterLines(AgreementRegister register, OutputStream out) {
        new RegisterLines(this, limits, codec, factory).write(register, out);
    }

    /**
     * Returns the canonical form: two spaces of indent, a final newline.
     *
     * @throws UnionplanException if a string is longer than may be read again
     */
    public String write(Document document) {
        Objects.requireNonNull(document, "document");

        return text(document, true);
    }

    /** The canonical form on one line, without a newline, for JSON Lines. */
    public String writeLine(Document document) {
        Objects.requireNonNull(document, "document");

        return text(document, false);
    }

    /**
     * Replaces the content of the file by the canonical form in UTF-8, or creates the file.
     *
     * <p>The file changes only once everything is written: on any failure it keeps its content. Its permissions stay,
     * and a symbolic link is followed.
     *
     * @throws UnwritableFileException if the file cannot be written
     * @throws UnionplanException if it would have more members than may be read again, as a large register has that must
     *     be written with {@link #writeRegisterLines}
     */
    public void write(Document document, Path file) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(file, "file");

        try {
            requireReadable(document);
            AtomicFile.write(file, out -> codec.write(document, true, limits.forWriting(), out));
        } catch (FileSystemException e) {
            throw new UnwritableFileException(file, e);
        }
    }

    /**
     * Writes the canonical form in UTF-8 to a stream, which stays open.
     *
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void write(Document document, OutputStream out) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(out, "out");

        requireReadable(document);
        codec.write(document, true, limits.forWriting(), out);
    }

    /**
     * Writes the canonical form on one line, without a newline, in UTF-8 to a stream, which stays open.
     *
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void writeLine(Document document, OutputStream out) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(out, "out");

        codec.write(document, false, limits.forWriting(), out);
    }

    /**
     * Lets pass what would be read again within these limits. Only registers are ever so large.
     *
     * @throws UnionplanException if it would not
     */
    private void requireReadable(Document document) {
        boolean small = !(document instanceof AgreementRegister register)
                || register.getAgreements().size() < limits.getMembers() / MANY_MEMBERS;
        if (small) {
            return;
        }
        long members = codec.members(document);
        if (members > limits.getMembers()) {
            throw new UnionplanException(Message.of("json.write.limit")
                    .withNumber("members", members)
                    .withNumber("limit", limits.getMembers()));
        }
    }

    private String text(Document document, boolean indented) {
        Chunks chunks = new Chunks();
        codec.write(document, indented, limits.forWriting(), chunks);
        return chunks.toText();
    }

    private <T extends Document> Inspection<T> inspect(byte[] bytes, String name, Class<T> type) {
        Objects.requireNonNull(type, "type");
        Problems problems = new Problems();
        Optional<T> document = Optional.empty();
        if (bytes.length > limits.getDocumentLength()) {
            documentTooLong(problems);
        } else {
            document = read(bytes, type, problems);
        }
        return inspection(document, problems, new Locator(bytes, factory), name);
    }

    <T extends Document> Inspection<T> inspect(JsonLine line, Class<T> type) {
        Objects.requireNonNull(type, "type");
        Problems problems = new Problems();
        Optional<T> document = Optional.empty();
        if (line.isTooLong()) {
            lineTooLong(problems);
        } else {
            document = read(line.bytes(), type, problems);
        }
        int number = (int) Math.min(line.getNumber(), Integer.MAX_VALUE);
        return inspection(document, problems, new Locator(line.bytes(), factory, number), line.source());
    }

    void lineTooLong(Problems problems) {
        tooLong(Message.of("expected.line.length").with("bytes", limits.getLineLength()), problems);
    }

    /** Returns an inspection of a file that could not be read, with only that finding. */
    Inspection<Document> unreadable(String name, Message reason) {
        Finding finding = Finding.of(Severity.ERROR, Pointer.ROOT, reason);
        return new Inspection<>(
                Optional.empty(),
                ValidationReport.of(List.of(finding)),
                new JsonSource(name, new Locator(new byte[0], factory), new Problems().leftOut()));
    }

    private void documentTooLong(Problems problems) {
        tooLong(Message.of("expected.document.length").with("bytes", limits.getDocumentLength()), problems);
    }

    private static void tooLong(Message expected, Problems problems) {
        problems.addAt(0, "json.limit", Pointer.ROOT, expected, Message.of("found.longer"), null);
    }

    private static <T extends Document> Inspection<T> inspection(
            Optional<T> document, Problems problems, Locator locator, String name) {
        return new Inspection<>(document, problems.report(locator), new JsonSource(name, locator, problems.leftOut()));
    }

    private <T extends Document> Optional<T> read(byte[] bytes, Class<T> type, Problems problems) {
        if (!Encoding.isUtf8(bytes, problems)) {
            return Optional.empty();
        }
        try {
            Optional<Document> document = codec.read(
                    () -> factory.createParser(ObjectReadContext.empty(), bytes), type, problems, limits.allowance());
            return document.isPresent() && type.isInstance(document.get())
                    ? Optional.of(type.cast(document.get()))
                    : Optional.empty();
        } catch (JacksonException e) {
            SyntaxProblem.report(e, bytes, problems);
            return Optional.empty();
        }
    }

    private Inspection<Document> register(Path lines) {
        return new RegisterLines(this, limits, codec, factory).read(lines);
    }

    private static BasicFileAttributes attributes(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return bytes(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As much as may be read and one byte more, to recognize that it is too much. */
    private byte[] bytes(InputStream in) {
        try {
            return in.readNBytes(limits.getDocumentLength() + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OutOfMemoryError e) {
            throw new UnionplanException("A document must fit in memory; lower the limit on its length.", e);
        }
    }
}
