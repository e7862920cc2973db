package org.unionplan.json;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.unionplan.document.Document;
import org.unionplan.rule.ValidationReport;

/** A stream that is read once, as if it were a file of that name. Its form is known by its first two lines. */
final class StreamedFile {

    private final Path name;
    private final BufferedInputStream in;

    /** The document, for findings that come later; read by another thread. */
    private volatile @Nullable Inspection<Document> inspection;

    StreamedFile(Path name, InputStream in) {
        this.name = name;
        this.in = new BufferedInputStream(in);
    }

    /** Returns true if that is the name. */
    boolean isNamed(Path file) {
        return name.equals(file);
    }

    /** Returns true if there are documents on its lines, and not one register on all of them. */
    boolean isLines(JsonLimits limits) {
        return !RegisterLines.isIn(in) && isSecondLineAnObject(limits.getLineLength());
    }

    /** No JSON text has a line break between two objects: a comma is there. */
    private boolean isSecondLineAnObject(int longest) {
        try {
            in.mark(longest);
            int last = ' ';
            boolean ended = false;
            int next = in.read();
            for (int count = 1; next >= 0 && count < longest && !(ended && next > ' '); count++) {
                ended |= next == '\n' && last != ' ';
                last = next > ' ' ? next : last;
                next = in.read();
            }
            in.reset();
            return ended && last == '}' && next == '{';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonLines lines(DocumentJson json) {
        return json.lines(in, name.toString());
    }

    Inspection<Document> inspect(DocumentJson json) {
        Inspection<Document> read = inspection;
        if (read == null) {
            read = json.inspect(in, name.toString(), Document.class);
            inspection = read;
        }
        return read;
    }

    ValidationReport locate(ValidationReport report) {
        Inspection<Document> read = inspection;
        return read == null ? report : read.locate(report);
    }
}
