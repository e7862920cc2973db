package org.unionplan.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.unionplan.document.Document;
import org.unionplan.message.Message;
import org.unionplan.message.UnionplanException;
import org.unionplan.portfolio.DocumentPlace;
import org.unionplan.portfolio.Portfolio;
import org.unionplan.rule.ValidationReport;
import org.unionplan.validation.DocumentValidator;

/**
 * Reads many documents from folders, files, and files in JSON Lines, as they are asked for: however many there are, a few
 * of them are in memory. Immutable and thread-safe.
 *
 * <pre>{@code
 * try (Stream<Optional<Portfolio.Card>> cards = PortfolioReader.standard()
 *         .inOrder(List.of(Path.of("federation")), 2, entry -> entry.card(entry.inspect()))) {
 *     Portfolio portfolio = Portfolio.of(cards.flatMap(Optional::stream).toList());
 * }
 * }</pre>
 *
 * <p>In a folder it reads the files that end in {@code .json}, and those that end in {@code .jsonl} or {@code .ndjson} as
 * JSON Lines, in the folders below it too, in the order of their names. Names that begin with a dot and {@code
 * house-rules.json} are left out. Symbolic links are followed where they lead out of the folder. A file that cannot be read
 * is an entry with that finding.
 */
public final class PortfolioReader {

    private static final PortfolioReader STANDARD = new PortfolioReader(DocumentJson.standard());

    private final DocumentJson json;

    private PortfolioReader(DocumentJson json) {
        this.json = json;
    }

    /** A reader with the {@linkplain JsonLimits#STANDARD standard limits}. */
    public static PortfolioReader standard() {
        return STANDARD;
    }

    /** Returns this with other limits, which hold for each document. */
    public PortfolioReader withLimits(JsonLimits limits) {
        return new PortfolioReader(json.withLimits(Objects.requireNonNull(limits, "limits")));
    }

    /**
     * Returns the results of work on every document, in order, several documents being worked on at a time. Closing the
     * stream ends the work.
     *
     * @param places folders and files, in the order in which they are to be read
     * @param threads the number of documents worked on at a time, at least 1
     * @param work something that may be done on several threads at once
     */
    public <R> Stream<R> inOrder(
            Collection<Path> places, int threads, Function<? super FolderEntry, ? extends R> work) {
        Objects.requireNonNull(places, "places");
        Objects.requireNonNull(work, "work");
        Entries entries = new Entries(List.copyOf(places));
        InOrder<FolderEntry, R> results = new InOrder<>(entries, FolderEntry::getLength, threads, work);
        return StreamSupport.stream(results, false).onClose(() -> {
            results.close();
            entries.close();
        });
    }

    /**
     * Returns the reports of a {@linkplain Portfolio#check() portfolio} with lines and columns. Files with findings are read
     * again, so that those without need not be searched for lines; a finding in a file that is gone has none.
     *
     * @param reports by the names of files
     */
    public SortedMap<String, ValidationReport> locate(SortedMap<String, ValidationReport> reports) {
        SortedMap<String, ValidationReport> located = new TreeMap<>(Objects.requireNonNull(reports, "reports"));
        located.replaceAll(this::located);
        return located;
    }

    private ValidationReport located(String source, ValidationReport report) {
        if (report.getFindings().stream().allMatch(each -> each.getLocation().isPresent())) {
            return report;
        }
        try {
            return json.inspect(Path.of(source)).locate(report);
        } catch (UncheckedIOException | InvalidPathException e) {
            return report;
        }
    }

    /** Returns the size of all files in bytes, for those who show their progress; files that cannot be read count 0. */
    public static long size(Collection<Path> places) {
        Objects.requireNonNull(places, "places");
        long bytes = 0;
        for (Path place : places) {
            for (Iterator<Path> files = files(place); files.hasNext(); ) {
                bytes += size(files.next());
            }
        }
        return bytes;
    }

    private static Iterator<Path> files(Path place) {
        return Files.isDirectory(place) ? new FolderWalk(place) : List.of(place).iterator();
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /** Returns the attributes of a file; empty if it cannot be found. */
    private static Optional<BasicFileAttributes> attributes(Path file) {
        try {
            return Optional.of(Files.readAttributes(file, BasicFileAttributes.class));
        } catch (IOException e) {
            // Whoever opens it says why.
            return Optional.empty();
        }
    }

    /** A document that is not read before somebody asks, so that whoever asks decides on which thread. */
    public static final class FolderEntry {

        private final DocumentJson json;
        private final Path file;
        private final long length;
        private final @Nullable JsonLine line;
        private final @Nullable Message unreadable;

        private FolderEntry(
                DocumentJson json, Path file, long length, @Nullable JsonLine line, @Nullable Message unreadable) {
            this.json = json;
            this.file = file;
            this.length = length;
            this.line = line;
            this.unreadable = unreadable;
        }

        /** The place of the document: the file, and its line in a file of JSON Lines. */
        public DocumentPlace getPlace() {
            return line == null
                    ? DocumentPlace.of(file.toString())
                    : DocumentPlace.of(file.toString(), (int) Math.min(line.getNumber(), Integer.MAX_VALUE));
        }

        /** The number of bytes of the file or line. */
        public long getLength() {
            return length;
        }

        /** Reads the document and reports every problem with its form, or that its file cannot be read. */
        public Inspection<Document> inspect() {
            if (unreadable != null) {
                return json.unreadable(file.toString(), unreadable);
            }
            if (line != null) {
                return line.inspect();
            }
            try {
                return json.inspect(file);
            } catch (UncheckedIOException e) {
                return json.unreadable(file.toString(), reason(e));
            } catch (UnionplanException e) {
                return json.unreadable(file.toString(), Message.of("portfolio.file.unreadable"));
            }
        }

        /** Reads the document and reports every problem with its form and content, or that its file cannot be read. */
        public Inspection<Document> inspect(DocumentValidator validator) {
            return inspect().checked(Objects.requireNonNull(validator, "validator"));
        }

        /** Returns the card of the document that was read here; empty if none was. */
        public Optional<Portfolio.Card> card(Inspection<?> inspection) {
            Objects.requireNonNull(inspection, "inspection");
            return inspection.getDocument().map(document -> Portfolio.Card.of(document, getPlace()));
        }

        @Override
        public String toString() {
            return getPlace().toString();
        }
    }

    private static Message reason(UncheckedIOException e) {
        IOException cause = Objects.requireNonNull(e.getCause());
        if (cause instanceof NoSuchFileException) {
            return Message.of("portfolio.file.missing");
        }
        if (cause instanceof AccessDeniedException) {
            return Message.of("portfolio.file.denied");
        }
        String told = cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
        return told == null || told.isBlank()
                ? Message.of("portfolio.file.unreadable")
                : Message.of("portfolio.file.unreadable.because").with("reason", told);
    }

    /** The documents of some places, one after the other. */
    private final class Entries implements Iterator<FolderEntry> {

        private final Iterator<Path> places;
        private Iterator<Path> files = Collections.emptyIterator();
        private @Nullable Path file;
        private @Nullable JsonLines lines;
        private Iterator<JsonLine> rest = Collections.emptyIterator();
        private @Nullable FolderEntry next;

        private Entries(List<Path> places) {
            this.places = new ArrayList<>(places).iterator();
        }

        @Override
        public boolean hasNext() {
            if (next == null) {
                next = advance();
            }
            return next != null;
        }

        @Override
        public FolderEntry next() {
            FolderEntry entry = hasNext() ? next : null;
            next = null;
            return Objects.requireNonNull(entry);
        }

        private @Nullable FolderEntry advance() {
            while (true) {
                FolderEntry line = nextLine();
                if (line != null) {
                    return line;
                }
                if (files.hasNext()) {
                    Path here = files.next();
                    Optional<BasicFileAttributes> attributes = attributes(here);
                    // A pipe or a device might never end.
                    if (attributes.filter(BasicFileAttributes::isOther).isPresent()) {
                        return new FolderEntry(json, here, 0, null, Message.of("portfolio.file.special"));
                    }
                    boolean isFolder =
                            attributes.filter(BasicFileAttributes::isDirectory).isPresent();
                    if (!FolderWalk.isLines(here) || isFolder || isRegister(here)) {
                        long length = isFolder
                                ? 0
                                : attributes.map(BasicFileAttributes::size).orElse(0L);
                        return new FolderEntry(json, here, length, null, null);
                    }
                    FolderEntry unreadable = open(here);
                    if (unreadable != null) {
                        return unreadable;
                    }
                } else if (places.hasNext()) {
                    files = files(places.next());
                } else {
                    return null;
                }
            }
        }

        /** Returns true for one register on many lines, which is one document. */
        private static boolean isRegister(Path lines) {
            try {
                return RegisterLines.isIn(lines);
            } catch (UncheckedIOException e) {
                // Whoever opens it says why.
                return false;
            }
        }

        /** Opens a file of lines; an entry if that fails. */
        private @Nullable FolderEntry open(Path here) {
            file = here;
            try {
                JsonLines opened = json.lines(here);
                lines = opened;
                rest = opened.stream().iterator();
                return null;
            } catch (UncheckedIOException e) {
                return new FolderEntry(json, here, 0, null, reason(e));
            }
        }

        /** The next line of the open file; an entry with the reason if the rest of it cannot be read. */
        private @Nullable FolderEntry nextLine() {
            Path here = file;
            if (here == null || lines == null) {
                return null;
            }
            try {
                if (rest.hasNext()) {
                    JsonLine line = rest.next();
                    return new FolderEntry(json, here, line.getLength(), line, null);
                }
                close();
                return null;
            } catch (UncheckedIOException e) {
                close();
                return new FolderEntry(json, here, 0, null, reason(e));
            }
        }

        private void close() {
            JsonLines opened = lines;
            lines = null;
            rest = Collections.emptyIterator();
            if (opened != null) {
                opened.close();
            }
        }
    }
}
