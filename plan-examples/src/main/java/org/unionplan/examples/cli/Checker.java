package org.unionplan.examples.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionplan.json.Inspection;
import org.unionplan.json.PlanJson;
import org.unionplan.party.PlanDocument;
import org.unionplan.rule.Finding;
import org.unionplan.rule.ValidationReport;
import org.unionplan.validation.PlanValidator;
import org.unionplan.value.Pointer;
import org.unionplan.value.UnionplanException;

/** Reads files and checks what is in them. Not thread-safe. */
final class Checker {

    /**
     * Rules about something that is not there. Where part of a document could not be read, it may well be there, and
     * saying otherwise would send people looking for a mistake they did not make.
     */
    private static final Set<String> RULES_OF_ABSENCE =
            Set.of("reference.dangling", "pact.parties.few", "pact.signature.stranger", "pact.event.stranger");

    private final PlanJson json = PlanJson.standard();

    /** Made when the first document is there to be checked: making it takes longer than checking most documents. */
    private @Nullable PlanValidator validator;

    /**
     * Reads that file.
     *
     * @throws UnreadableFileException if there is nothing to be read
     */
    Inspection read(String file) throws UnreadableFileException {
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new UnreadableFileException("it is a directory; name the files in it", null);
            }
            return json.inspect(path);
        } catch (InvalidPathException e) {
            throw new UnreadableFileException("it cannot be the name of a file here; check the locale", e);
        } catch (UncheckedIOException e) {
            throw UnreadableFileException.of(e);
        } catch (UnionplanException e) {
            throw new UnreadableFileException(Objects.requireNonNullElse(e.getMessage(), "it is too large"), e);
        }
    }

    /** Everything that is wrong with what was read, its form and what it says, with lines and columns. */
    ValidationReport check(Inspection inspection) {
        ValidationReport form = inspection.report();
        return inspection
                .document()
                .map(document -> form.and(besides(form, inspection.locate(validate(document)))))
                .orElse(form);
    }

    /** The findings of rules, without those that follow from what is wrong with the form. */
    private static ValidationReport besides(ValidationReport form, ValidationReport rules) {
        if (!form.hasErrors()) {
            return rules;
        }
        Set<Pointer> told = new HashSet<>();
        form.getFindings().forEach(finding -> told.add(finding.getPointer()));
        List<Finding> more = rules.getFindings().stream()
                .filter(finding -> !told.contains(finding.getPointer()))
                .filter(finding -> !RULES_OF_ABSENCE.contains(finding.getCode()))
                .toList();
        return ValidationReport.of(more, rules.getOmitted());
    }

    private ValidationReport validate(PlanDocument document) {
        PlanValidator ready = validator;
        if (ready == null) {
            ready = PlanValidator.standard();
            validator = ready;
        }
        return ready.validate(document);
    }
}
