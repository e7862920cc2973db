package org.unionplan.cli;

import java.util.function.ToIntFunction;
import org.unionplan.document.Document;
import org.unionplan.json.Inspection;
import org.unionplan.message.Message;
import org.unionplan.rule.Severity;
import org.unionplan.validation.DocumentValidator;

/** Reads the one document that a command works on, or tells why it cannot be read. */
final class OneDocument {

    private final Output to;
    private final MaxSizeOption maxSize;

    OneDocument(Output to, MaxSizeOption maxSize) {
        this.to = to;
        this.maxSize = maxSize;
    }

    /** The exit code of that work on the document, or that of a file without one. */
    int open(String file, ToIntFunction<Document> work) {
        return inspect(
                file, inspection -> work.applyAsInt(inspection.getDocument().orElseThrow()));
    }

    /** The exit code of that work on what was read, which has a document, or that of a file without one. */
    int inspect(String file, ToIntFunction<Inspection<Document>> work) {
        Results findings = new FindingPrinter(to, Severity.ERROR);
        Inspection<Document> inspection;
        try {
            inspection = new Checker(maxSize.limits(), DocumentValidator::standard).read(file);
        } catch (UnreadableFileException e) {
            findings.complain(file, e);
            return findings.exitCode();
        }
        if (inspection.getReport().hasErrors() || inspection.getDocument().isEmpty()) {
            findings.add(file, inspection.getReport());
            findings.finish();
            return ExitCode.ERRORS;
        }
        return work.applyAsInt(inspection);
    }

    /** Returns the exit code of that work on a document of that kind, or complains of the file. */
    <D extends Document> int open(String file, Class<D> kind, Message complaint, ToIntFunction<D> work) {
        return open(file, document -> {
            if (kind.isInstance(document)) {
                return work.applyAsInt(kind.cast(document));
            }
            to.complain(file, complaint);
            return ExitCode.ERRORS;
        });
    }
}
