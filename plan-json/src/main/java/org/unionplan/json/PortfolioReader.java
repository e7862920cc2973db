package org.unionplan.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.unionplan.document.Document;
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

    private static final PortfolioReader STANDARD =
            new PortfolioReader(DocumentJson.standard(), JsonLimits.STANDARD, null);

    private final DocumentJson json;
    private final JsonLimits limits;
    private final @Nullable StreamedFile stream;

    private PortfolioReader(DocumentJson json, JsonLimits limits, @Nullable StreamedFile stream) {
        this.json = json;
        this.limits = limits;
        this.stream = stream;
    }

    /** A reader with the {@linkplain JsonLimits#STANDARD standard limits}. */
    public static PortfolioReader standard() {
        return STANDARD;
    }

    /** Returns this with other limits, which hold for each document. */
    public PortfolioReader withLimits(JsonLimits limits) {
        Objects.requireNonNull(limits, "limits");
        return new PortfolioReader(json.withLimits(limits), limits, stream);
    }

    /**
     * Returns this with a stream in place of the file of that name, such as {@code -} for the standard input. It is read as
     * JSON Lines if its first two lines are objects. The reader can then be used once.
     */
    public PortfolioReader withStream(Path name, InputStream in) {
        Objects.requireNonNull(name, "name");
        return new PortfolioReader(json, limits, new StreamedFile(name, Objects.requireNonNull(in, "in")));
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
        PortfolioEntries entries = new PortfolioEntries(json, limits, stream, List.copyOf(places));
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
            Path file = Path.of(source);
            return stream != null && stream.isNamed(file)
                    ? stream.locate(report)
                    : json.inspect(file).locate(report);
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

    static Iterator<Path> files(Path place) {
        return Files.isDirectory(place) ? new FolderWalk(place) : List.of(place).iterator();
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /** A document that is not read before somebody asks, so that whoever asks decides on which thread. */
    public static final class FolderEntry {

        private final Path file;
        private final long length;
        private final @Nullable JsonLine line;
        private final Supplier<Inspection<Document>> inspection;

        FolderEntry(Path file, long length, @Nullable JsonLine line, Supplier<Inspection<Document>> inspection) {
            this.file = file;
            this.length = length;
            this.line = line;
            this.inspection = inspection;
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
            return inspection.get();
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
}
