package org.unionplan.office;

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
final class ZipCheck {

    /** The kinds of workbooks. */
    enum Kind {
        XLSX,
        ODS
    }

    private static final int BUFFER = 1 << 16;
    private static final int SHORT = 200;
    private static final String SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String DOCUMENT = "application/vnd.oasis.opendocument.text";

    private ZipCheck() {}

    /**
     * Returns the kind of a workbook.
     *
     * @throws UnionplanException if it is none, is damaged, or unfolds to more than that many bytes
     */
    static Kind kind(byte[] bytes, long limit) {
        try (ZipFile zip = open(bytes)) {
            unfold(zip, limit);
            String type = mimeType(zip);
            if (zip.getEntry("xl/workbook.xml") != null) {
                return Kind.XLSX;
            }
            if (type.startsWith(SPREADSHEET)) {
                return Kind.ODS;
            }
            boolean word = zip.getEntry("word/document.xml") != null || type.startsWith(DOCUMENT);
            throw new UnionplanException(Message.of(word ? "workbook.word" : "workbook.archive"));
        } catch (IOException | IllegalArgumentException e) {
            throw new UnionplanException(Message.of("workbook.damaged"));
        }
    }

    /** Opens an archive by its directory, which is at its end; what is before it may lack sizes. */
    static ZipFile open(byte[] bytes) throws IOException {
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
                throw new UnionplanException(Message.of("workbook.unfolds").withNumber("limit", limit));
            }
        }
        return unfolded;
    }
}
