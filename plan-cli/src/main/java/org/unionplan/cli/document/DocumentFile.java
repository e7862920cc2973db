package org.unionplan.cli.document;

import java.util.function.ToIntFunction;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.option.InputFile;
import org.unionplan.cli.option.InputLimits;
import org.unionplan.document.Document;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The file of a command that works on a document of any kind. */
public final class DocumentFile {

    @Parameters(
            paramLabel = "${bundle:param.FILE}",
            descriptionKey = "FILE",
            converter = InputFile.class,
            description = "A document in JSON.")
    private String file = "";

    @Mixin
    private final InputLimits inputLimits = new InputLimits();

    String name() {
        return file;
    }

    /** Returns the exit code of that work on the document, or that of a file without one. */
    public int open(Output out, ToIntFunction<Document> work) {
        return new OneDocument(out, inputLimits).open(file, work);
    }
}
