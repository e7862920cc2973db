package org.unionplan.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.unionplan.message.Message;
import org.unionplan.value.Keyword;

/** The kinds of files that are no text lists, recognised by their first bytes. */
public enum FileKind implements Keyword {
    /** A PDF file. */
    PDF,
    /** A web page or other markup. */
    HTML,
    /** An archive, as XLSX, ODS and DOCX files are. */
    ZIP,
    /** A compound file, as password-protected workbooks and XLS and DOC files are. */
    OLE,
    /** A compressed file. */
    GZIP,
    /** A picture. */
    PICTURE,
    /** Rich text. */
    RTF;

    private static final int LOOKED_AT = 512;

    /** Returns the kind of a file by its beginning; empty if it may be a text list. */
    public static Optional<FileKind> of(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT);
        String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return Optional.of(ZIP);
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return Optional.of(OLE);
        }
        if (start.startsWith("\u001F\u008B")) {
            return Optional.of(GZIP);
        }
        if (start.startsWith("\u0089PNG") || start.startsWith("\u00FF\u00D8\u00FF") || start.startsWith("GIF8")) {
            return Optional.of(PICTURE);
        }
        String text = (start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("%pdf-")) {
            return Optional.of(PDF);
        }
        if (text.startsWith("{\\rtf")) {
            return Optional.of(RTF);
        }
        boolean markup = text.startsWith("<!doctype")
                || text.startsWith("<html")
                || text.startsWith("<?xml")
                || text.startsWith("<table")
                || text.startsWith("<head")
                || text.startsWith("<!--");
        return markup ? Optional.of(HTML) : Optional.empty();
    }

    /** Returns the name of the kind as a message. */
    @Override
    public Message toMessage() {
        return Message.of("file.kind." + getKeyword());
    }
}
