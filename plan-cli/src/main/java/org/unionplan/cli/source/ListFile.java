package org.unionplan.cli.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionplan.cli.io.StandardInput;
import org.unionplan.cli.io.UnreadableFileException;
import org.unionplan.exchange.FileKind;
import org.unionplan.exchange.agreement.AgreementCsv;
import org.unionplan.exchange.agreement.AgreementImport;
import org.unionplan.exchange.agreement.AgreementLists;
import org.unionplan.message.Message;
import org.unionplan.message.UnionplanException;
import org.unionplan.office.WorkbookTable;
import org.unionplan.value.ElementId;

/** A file with a list of agreements, in CSV or a workbook. Its kind is known by its bytes, not by its name. */
public final class ListFile {

    private static final Set<String> ENDINGS = Set.of("csv", "tsv", "txt", "xlsx", "ods");

    private static final Set<String> TABLES = Set.of("csv", "tsv");

    private final String name;
    private final Path path;
    private final byte[] bytes;

    private ListFile(String name, Path path, byte[] bytes) {
        this.name = name;
        this.path = path;
        this.bytes = bytes;
    }

    /**
     * Reads a file.
     *
     * @param most the most bytes that it may have
     * @throws UnreadableFileException if it cannot be read or is larger
     */
    public static ListFile read(String name, int most) throws UnreadableFileException {
        try {
            Path path = Path.of(name);
            if (!StandardInput.isNamed(name) && Files.isDirectory(path)) {
                throw new UnreadableFileException(Message.of("file.directory"), null);
            }
            try (InputStream in = StandardInput.orFile(path)) {
                byte[] bytes = in.readNBytes(most + 1);
                if (bytes.length > most) {
                    throw new UnreadableFileException(
                            Message.of("file.too-large").with("bytes", most), null);
                }
                return new ListFile(name, path, bytes);
            }
        } catch (InvalidPathException e) {
            throw new UnreadableFileException(Message.of("file.name"), e);
        } catch (IOException e) {
            throw UnreadableFileException.of(new UncheckedIOException(e));
        }
    }

    /** Returns true if a file is called like a list. */
    public static boolean isNamedLikeOne(String name) {
        return ENDINGS.contains(ending(name));
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Returns true for a text and not a list: not a workbook, and not named like a list in CSV. */
    boolean isText() throws UnreadableFileException {
        boolean isKnown =
                FileKind.of(bytes).filter(kind -> kind != FileKind.ZIP).isPresent();
        boolean isList = TABLES.contains(ending(name)) || TextDraft.read(() -> WorkbookTable.isWorkbook(bytes));
        return isKnown || !isList;
    }

    /** Returns the identifier derived from the name of the file. */
    public ElementId proposedId() {
        Path last = path.getFileName();
        String file = last == null ? "register" : last.toString();
        int dot = file.lastIndexOf('.');
        return ElementId.slug(dot > 0 ? file.substring(0, dot) : file);
    }

    /** Returns true if the file can only be a workbook. */
    boolean isWorkbook() {
        return FileKind.of(bytes).equals(Optional.of(FileKind.ZIP));
    }

    /** Returns the sheet of that name, or the first one, if the file is a workbook. */
    Optional<WorkbookTable> workbook(@Nullable String sheet) throws UnreadableFileException {
        if (!isWorkbook()) {
            return Optional.empty();
        }
        try {
            return Optional.of(WorkbookTable.read(bytes, Optional.ofNullable(sheet)));
        } catch (UnionplanException e) {
            throw new UnreadableFileException(e.getProblem().orElseGet(() -> Message.of("file.unreadable")), e);
        }
    }

    /** Returns the agreements of the list. */
    public AgreementImport agreements(
            AgreementLists reading, @Nullable Charset encoding, @Nullable String sheet, ElementId register)
            throws UnreadableFileException {
        Optional<WorkbookTable> workbook = workbook(sheet);
        if (workbook.isPresent()) {
            return reading.read(workbook.get(), register, workbook.get().getForm());
        }
        AgreementCsv csv = AgreementCsv.standard().with(reading).withMaxBytes(Math.max(1, bytes.length));
        return (encoding == null ? csv : csv.withEncoding(encoding)).read(bytes, register);
    }

    public byte[] bytes() {
        return bytes;
    }

    /** Returns the bytes as text in UTF-8. */
    public String text() throws UnreadableFileException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableFileException(Message.of("file.not-utf-8"), e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
