package org.unionplan.office.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.unionplan.message.Message;
import org.unionplan.message.UnionplanException;

/** Looks into an archive before it is read: its kind, and how much it unfolds to. */
public final class ZipCheck {

    /** The kinds of archives. */
    public enum Kind {
        /** An Office Open XML workbook. */
        XLSX,
        /** An OpenDocument workbook. */
        ODS,
        /** An Office Open XML text. */
        DOCX,
        /** An OpenDocument text. */
        ODT,
        /** Anything else. */
        OTHER
    }

    private static final int BUFFER = 1 << 16;
    private static final int SHORT = 200;
    private static final String SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String DOCUMENT = "application/vnd.oasis.opendocument.text";

    private ZipCheck() {}

    /**
     * Returns the kind of an archive.
     *
     * @throws UnionplanException if it is damaged, or unfolds to more than that many bytes
     */
    public static Kind kind(byte[] bytes, long limit) {
        try (ZipFile zip = open(bytes)) {
            unfold(zip, limit);
            String type = mimeType(zip);
            if (zip.getEntry("xl/workbook.xml") != null) {
                return Kind.XLSX;
            }
            if (zip.getEntry("word/document.xml") != null) {
                return Kind.DOCX;
            }
            if (type.startsWith(SPREADSHEET)) {
                return Kind.ODS;
            }
            return type.startsWith(DOCUMENT) ? Kind.ODT : Kind.OTHER;
        } catch (IOException | IllegalArgumentException e) {
            throw new UnionplanException(Message.of("archive.damaged"));
        }
    }

    /** Opens an archive by its directory, which is at its end; what is before it may lack sizes. */
    public static ZipFile open(byte[] bytes) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
    }

    private static String mimeType(ZipFile zip) throws IOException {
        ZipArchiveEntry entry = zip.getEntry("mimetype");
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(SHORT), StandardCharsets.US_ASCII);
        }
    }

    private static void unfold(ZipFile zip, long limit) throws IOException {
        long unfolded = 0;
        byte[] buffer = new byte[BUFFER];
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            try (InputStream in = zip.getInputStream(entry)) {
                unfolded = unfold(in, buffer, unfolded, limit);
            }
        }
    }

    private static long unfold(InputStream zip, byte[] buffer, long before, long limit) throws IOException {
        long unfolded = before;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unfolded += read;
            if (unfolded > limit) {
                throw new UnionplanException(Message.of("archive.unfolds").withNumber("limit", limit));
            }
        }
        return unfolded;
    }
}
