package org.unionplan.cli;

import java.util.function.ToIntFunction;
import org.unionplan.document.Document;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The file of a command that works on a document of any kind. */
final class DocumentFile {

    @Parameters(paramLabel = "${bundle:param.FILE}", descriptionKey = "FILE", description = "A document in JSON.")
    private String file = "";

    @Mixin
    private final MaxSizeOption maxSize = new MaxSizeOption();

    String name() {
        return file;
    }

    /** Returns the exit code of that work on the document, or that of a file without one. */
    int open(Output out, ToIntFunction<Document> work) {
        return new OneDocument(out, maxSize).open(file, work);
    }
}
