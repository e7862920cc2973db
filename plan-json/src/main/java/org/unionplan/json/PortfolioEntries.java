package org.unionplan.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unionplan.document.Document;
import org.unionplan.json.PortfolioReader.FolderEntry;
import org.unionplan.message.Message;
import org.unionplan.message.UnionplanException;

/** The documents of some places, one after the other. */
final class PortfolioEntries implements Iterator<FolderEntry> {

    private final DocumentJson json;
    private final JsonLimits limits;
    private final @Nullable StreamedFile stream;
    private final Iterator<Path> places;
    private Iterator<Path> files = Collections.emptyIterator();
    private @Nullable Path file;
    private @Nullable JsonLines lines;
    private Iterator<JsonLine> rest = Collections.emptyIterator();
    private @Nullable FolderEntry next;

    PortfolioEntries(DocumentJson json, JsonLimits limits, @Nullable StreamedFile stream, List<Path> places) {
        this.json = json;
        this.limits = limits;
        this.stream = stream;
        this.places = places.iterator();
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
            if (!files.hasNext() && !places.hasNext()) {
                return null;
            }
            FolderEntry entry = files.hasNext() ? file(files.next()) : place(places.next());
            if (entry != null) {
                return entry;
            }
        }
    }

    /** Goes to a place; its document if it is a stream with one. */
    private @Nullable FolderEntry place(Path place) {
        if (stream != null && stream.isNamed(place)) {
            return streamed(place, stream);
        }
        files = PortfolioReader.files(place);
        return null;
    }

    /** The one document of a file, or null if it was opened for its lines. */
    private @Nullable FolderEntry file(Path here) {
        Optional<BasicFileAttributes> attributes = attributes(here);
        // A pipe or a device might never end.
        if (attributes.filter(BasicFileAttributes::isOther).isPresent()) {
            return unreadable(here, Message.of("portfolio.file.special"));
        }
        boolean isFolder = attributes.filter(BasicFileAttributes::isDirectory).isPresent();
        if (FolderWalk.isLines(here) && !isFolder && !isRegister(here)) {
            return open(here, () -> json.lines(here));
        }
        long length = isFolder ? 0 : attributes.map(BasicFileAttributes::size).orElse(0L);
        return new FolderEntry(here, length, null, () -> inspect(here, () -> json.inspect(here)));
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

    private FolderEntry unreadable(Path here, Message reason) {
        return new FolderEntry(here, 0, null, () -> json.unreadable(here.toString(), reason));
    }

    /** Returns the one document of a stream, or opens its lines. */
    private @Nullable FolderEntry streamed(Path here, StreamedFile from) {
        try {
            return from.isLines(limits)
                    ? open(here, () -> from.lines(json))
                    : new FolderEntry(here, 0, null, () -> inspect(here, () -> from.inspect(json)));
        } catch (UncheckedIOException e) {
            return unreadable(here, reason(e));
        }
    }

    private Inspection<Document> inspect(Path here, Supplier<Inspection<Document>> reading) {
        try {
            return reading.get();
        } catch (UncheckedIOException e) {
            return json.unreadable(here.toString(), reason(e));
        } catch (UnionplanException e) {
            return json.unreadable(here.toString(), Message.of("portfolio.file.unreadable"));
        }
    }

    /** Opens a file of lines; an entry if that fails. */
    private @Nullable FolderEntry open(Path here, Supplier<JsonLines> opening) {
        file = here;
        try {
            JsonLines opened = opening.get();
            lines = opened;
            rest = opened.stream().iterator();
            return null;
        } catch (UncheckedIOException e) {
            return unreadable(here, reason(e));
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
                return new FolderEntry(here, line.getLength(), line, line::inspect);
            }
            close();
            return null;
        } catch (UncheckedIOException e) {
            close();
            return unreadable(here, reason(e));
        }
    }

    void close() {
        JsonLines opened = lines;
        lines = null;
        rest = Collections.emptyIterator();
        if (opened != null) {
            opened.close();
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
}
