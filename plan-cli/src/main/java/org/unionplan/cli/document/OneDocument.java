package org.unionplan.cli.document;

import java.util.Optional;
import java.util.function.ToIntFunction;
import org.unionplan.cli.io.ExitCode;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.io.StandardInput;
import org.unionplan.cli.io.UnreadableFileException;
import org.unionplan.cli.option.InputLimits;
import org.unionplan.cli.source.ListFile;
import org.unionplan.document.Document;
import org.unionplan.exchange.agreement.AgreementImport;
import org.unionplan.exchange.agreement.AgreementLists;
import org.unionplan.json.Inspection;
import org.unionplan.message.Message;
import org.unionplan.rule.Severity;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.ElementId;

/** Reads the one document that a command works on, or reports why it cannot be read. */
public final class OneDocument {

    private final Output to;
    private final InputLimits inputLimits;

    /** The identifier of registers that are made of lists; empty if lists are not read. */
    private final Optional<ElementId> list;

    /** The name of the file in complaints; empty for its own. */
    private final Optional<String> label;

    public OneDocument(Output to, InputLimits inputLimits) {
        this(to, inputLimits, Optional.empty(), Optional.empty());
    }

    private OneDocument(Output to, InputLimits inputLimits, Optional<ElementId> list, Optional<String> label) {
        this.to = to;
        this.inputLimits = inputLimits;
        this.list = list;
        this.label = label;
    }

    /** Returns the same that also takes a list of agreements, of which it makes a register with that identifier. */
    public OneDocument orList(ElementId register) {
        return new OneDocument(to, inputLimits, Optional.of(register), label);
    }

    /** Returns the same that calls the file by that name. */
    public OneDocument labelled(String name) {
        return new OneDocument(to, inputLimits, list, Optional.of(name));
    }

    /** The exit code of that work on the document, or that of a file without one. */
    public int open(String file, ToIntFunction<Document> work) {
        if (list.isPresent() && isList(file)) {
            return openList(file, list.get(), work);
        }
        return inspect(
                file, inspection -> work.applyAsInt(inspection.getDocument().orElseThrow()));
    }

    private static boolean isList(String file) {
        return StandardInput.isNamed(file) ? !StandardInput.isJson() : ListFile.isNamedLikeOne(file);
    }

    /** The exit code of that work on what was read, which has a document, or that of a file without one. */
    public int inspect(String file, ToIntFunction<Inspection<Document>> work) {
        Results findings = new FindingPrinter(to, Severity.ERROR);
        Inspection<Document> inspection;
        try {
            inspection = new Checker(inputLimits.ofDocuments(), DocumentValidator::standard).read(file);
        } catch (UnreadableFileException e) {
            findings.complain(label.orElse(file), e);
            return findings.exitCode();
        }
        if (inspection.getReport().hasErrors() || inspection.getDocument().isEmpty()) {
            findings.add(label.orElse(file), inspection.getReport());
            findings.finish();
            return ExitCode.ERRORS;
        }
        return work.applyAsInt(inspection);
    }

    private int openList(String file, ElementId register, ToIntFunction<Document> work) {
        Results findings = new FindingPrinter(to, Severity.ERROR);
        try {
            AgreementImport read = ListFile.read(file, inputLimits.bytes())
                    .agreements(AgreementLists.standard(), null, null, register);
            if (read.getReport().hasErrors()) {
                findings.add(label.orElse(file), read.getReport());
                findings.finish();
            }
            return read.getRegister().getAgreements().isEmpty()
                            && read.getReport().hasErrors()
                    ? ExitCode.ERRORS
                    : work.applyAsInt(read.getRegister());
        } catch (UnreadableFileException e) {
            findings.complain(label.orElse(file), e);
            return findings.exitCode();
        }
    }

    /** Returns the exit code of that work on a document of that kind, or complains of the file. */
    public <D extends Document> int open(String file, Class<D> kind, Message complaint, ToIntFunction<D> work) {
        return open(file, document -> {
            if (kind.isInstance(document)) {
                return work.applyAsInt(kind.cast(document));
            }
            to.complain(label.orElse(file), complaint);
            return ExitCode.ERRORS;
        });
    }
}
