package org.unionplan.json;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files of documents in a folder and the folders in it, in the order of their names: those that end in {@code .json},
 * {@code .jsonl} or {@code .ndjson} and whose name does not begin with a dot.
 *
 * <p>A symbolic link is followed if it leads out of the folder, and to each folder once, so that circles end. What it leads
 * to within the folder is met anyway. A folder that cannot be listed is given as if it were a file, so that whoever reads it
 * learns why.
 */
final class FolderWalk implements Iterator<Path> {

    private static final List<String> ENDINGS = List.of(".json", ".jsonl", ".ndjson");

    private final Path root;
    private final Deque<Iterator<Path>> open = new ArrayDeque<>();
    private final Set<Path> linked = new HashSet<>();
    private @Nullable Path next;

    FolderWalk(Path folder) {
        this.root = real(folder);
        this.next = list(folder);
        if (next == null) {
            next = advance();
        }
    }

    /** Returns true if the name of that file is one of JSON Lines. */
    static boolean isLines(Path file) {
        String name = lowerName(file);
        return name.endsWith(ENDINGS.get(1)) || name.endsWith(ENDINGS.get(2));
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Path next() {
        Path here = next;
        if (here == null) {
            throw new NoSuchElementException();
        }
        next = advance();
        return here;
    }

    private @Nullable Path advance() {
        while (!open.isEmpty()) {
            if (!open.getLast().hasNext()) {
                open.removeLast();
                continue;
            }
            Path entry = open.getLast().next();
            if (lowerName(entry).startsWith(".")) {
                continue;
            }
            BasicFileAttributes attributes = attributes(entry);
            boolean isLink = attributes != null && attributes.isSymbolicLink();
            if (isLink && !leadsElsewhere(entry)) {
                continue;
            }
            if (isLink ? Files.isDirectory(entry) : attributes != null && attributes.isDirectory()) {
                Path unlisted = list(entry);
                if (unlisted != null) {
                    return unlisted;
                }
            } else if (isDocument(entry)) {
                return entry;
            }
        }
        return null;
    }

    /** Returns the attributes of an entry, without following links; null if it no longer exists. */
    private static @Nullable BasicFileAttributes attributes(Path entry) {
        try {
            return Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            return null;
        }
    }

    /** Opens that folder, or gives it back if it cannot be listed. */
    private @Nullable Path list(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (IOException | DirectoryIteratorException e) {
            return folder;
        }
        entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
        open.addLast(entries.iterator());
        return null;
    }

    /** Returns true if a link leads out of the folder, to a file or to a folder that no other link has led to. */
    private boolean leadsElsewhere(Path link) {
        Path there = real(link);
        if (there.startsWith(root)) {
            // A broken link has no real path; whoever reads it learns that.
            return !Files.exists(link);
        }
        return !Files.isDirectory(there) || (!root.startsWith(there) && linked.add(there));
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    private static boolean isDocument(Path file) {
        String name = lowerName(file);
        return ENDINGS.stream().anyMatch(name::endsWith) && !name.equals(HouseRulesFile.NAME);
    }

    private static String lowerName(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
    }
}
