package org.unionplan.office.source;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.unionplan.exchange.FileKind;
import org.unionplan.message.Message;
import org.unionplan.message.UnionplanException;
import org.unionplan.office.archive.ZipCheck;
import org.unionplan.rule.Finding;

/** A text of others: its blocks, and what is to be reported about reading them. */
public final class SourceText {

    /** The most bytes of a file. */
    private static final int LARGEST = 32 << 20;

    private final List<Block> blocks;
    private final Optional<String> title;
    private final Optional<String> language;
    private final Optional<String> date;
    private final List<Finding> findings;
    private final String form;

    SourceText(
            List<Block> blocks,
            Optional<String> title,
            Optional<String> language,
            Optional<String> date,
            List<Finding> findings,
            String form) {
        this.blocks = blocks;
        this.title = title;
        this.language = language;
        this.date = date;
        this.findings = findings;
        this.form = form;
    }

    /**
     * Reads a web page, a Word document, or else Markdown.
     *
     * @throws UnionplanException if the file is of another kind, is damaged, or too large
     */
    public static SourceText read(byte[] file) {
        Objects.requireNonNull(file, "file");

        if (file.length > LARGEST) {
            throw new UnionplanException(Message.of("source.large").withNumber("limit", LARGEST));
        }
        FileKind kind = FileKind.of(file).orElse(FileKind.HTML);
        return switch (kind) {
            case HTML -> text(SourceBytes.of(file));
            case ZIP -> archive(file);
            case PDF, OLE, GZIP, PICTURE, RTF ->
                throw new UnionplanException(Message.of("source.kind").with("kind", kind.toMessage()));
        };
    }

    private static SourceText text(SourceBytes file) {
        TextStart start = TextStart.of(file.text());
        Optional<Message> refusal = start.refusal();
        if (refusal.isPresent()) {
            throw new UnionplanException(refusal.get());
        }
        return start.isPage() ? HtmlSource.read(file) : MarkdownSource.read(file);
    }

    private static SourceText archive(byte[] file) {
        return switch (ZipCheck.kind(file, DocxSource.MOST_UNFOLDED)) {
            case DOCX -> DocxSource.read(file);
            case ODT -> throw new UnionplanException(Message.of("source.odt"));
            case XLSX, ODS -> throw new UnionplanException(Message.of("source.workbook"));
            case OTHER ->
                throw new UnionplanException(Message.of("source.kind").with("kind", FileKind.ZIP.toMessage()));
        };
    }

    /** Returns the blocks in the order of the text. */
    public List<Block> getBlocks() {
        return blocks;
    }

    /** Returns the title beside the text, as web pages have it. */
    public Optional<String> getTitle() {
        return title;
    }

    /** Returns the tag of the language, as declared. */
    public Optional<String> getLanguage() {
        return language;
    }

    /** Returns the date of publication, as declared beside the text. */
    public Optional<String> getDate() {
        return date;
    }

    /** Returns the findings about the file, with lines. */
    public List<Finding> getFindings() {
        return findings;
    }

    /** Returns the form of the file: HTML, DOCX, Markdown, perhaps with the encoding. */
    public String getForm() {
        return form;
    }
}
