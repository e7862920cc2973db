package org.unionplan.cli.source;

import org.unionplan.cli.io.UnreadableFileException;
import org.unionplan.cli.option.ListOptions;
import org.unionplan.document.Document;
import org.unionplan.exchange.agreement.ListMapping;
import org.unionplan.message.Message;
import org.unionplan.rule.ValidationReport;
import org.unionplan.value.ElementId;

/** A kind of document that {@code plan import} makes of a file. */
public interface ImportKind {

    /** Returns the word for it: {@code --to register}. */
    String word();

    /**
     * Creates a document from a file.
     *
     * @throws UnreadableFileException if the file is of no use at all
     */
    Imported read(ListFile file, ListOptions options, ListMapping mapping, ElementId id) throws UnreadableFileException;

    /**
     * A document and everything that is to be reported of its making.
     *
     * @param document the document
     * @param report the findings
     * @param summary how much came in
     * @param isEmpty true if nothing came in
     */
    record Imported(Document document, ValidationReport report, Message summary, boolean isEmpty) {

        /** A document that was made of so many rows, of which so many came in. */
        static Imported ofRows(Document document, ValidationReport report, int rows, int imported, String form) {
            Message summary = Message.of("import.done")
                    .withNumber("imported", imported)
                    .withNumber("rows", rows)
                    .with("encoding", form);
            return new Imported(document, report, summary, imported == 0);
        }
    }
}
