package org.unionplan.cli.source;

import java.util.function.Supplier;
import org.unionplan.cli.io.UnreadableFileException;
import org.unionplan.document.Document;
import org.unionplan.message.Message;
import org.unionplan.message.UnionplanException;
import org.unionplan.rule.ValidationReport;

/** Drafts from texts. */
public final class TextDraft {

    private TextDraft() {}

    /**
     * Returns the draft that is read.
     *
     * @throws UnreadableFileException if the file is of no use
     */
    public static <T> T read(Supplier<T> reading) throws UnreadableFileException {
        try {
            return reading.get();
        } catch (UnionplanException e) {
            throw new UnreadableFileException(e.getProblem().orElseGet(() -> Message.of("file.unreadable")), e);
        }
    }

    static ImportKind.Imported imported(Document document, ValidationReport report, int blocks, String form) {
        Message summary = Message.of("import.draft")
                .withNumber("blocks", blocks)
                .withNumber("checks", report.getFindings().size())
                .with("form", form);
        return new ImportKind.Imported(document, report, summary, blocks == 0);
    }
}
