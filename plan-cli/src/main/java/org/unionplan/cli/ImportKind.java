package org.unionplan.cli;

import org.unionplan.document.Document;
import org.unionplan.exchange.ListMapping;
import org.unionplan.rule.ValidationReport;
import org.unionplan.value.ElementId;

/** A kind of document that {@code plan import} makes of a file. */
interface ImportKind {

    /** Returns the word for it: {@code --to register}. */
    String word();

    /**
     * Makes a document of a file.
     *
     * @throws UnreadableFileException if the file is of no use at all
     */
    Imported read(ListFile file, ListOptions options, ListMapping mapping, ElementId id) throws UnreadableFileException;

    /**
     * A document and everything that is to be reported of its making.
     *
     * @param document the document
     * @param report the findings
     * @param rows the number of rows
     * @param imported the number of rows that came in
     * @param form the form of the file
     */
    record Imported(Document document, ValidationReport report, int rows, int imported, String form) {}
}
