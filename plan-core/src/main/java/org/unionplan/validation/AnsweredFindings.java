package org.unionplan.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;
import org.unionplan.value.Text;
import org.unionplan.value.ValueFormatException;

/** The answers that a document gives to findings. An error is never answered: it is broken structure. */
final class AnsweredFindings {

    /** The answers by code and the place they are about; the first one counts. */
    private final Map<String, Map<Pointer, Text>> answers = new HashMap<>();

    private AnsweredFindings(Document document) {
        Optional<DocumentIndex> index = Optional.empty();
        for (Document.FindingAnswer answer : document.getAnswers()) {
            Optional<Pointer> place = Optional.of(Pointer.ROOT);
            if (answer.getAbout().isPresent()) {
                String about = answer.getAbout().get();
                if (!about.startsWith("/") && index.isEmpty()) {
                    index = Optional.of(DocumentIndex.of(document, DocumentType.shapeOf(document)));
                }
                place = about.startsWith("/") ? pointer(about) : index.flatMap(in -> placeOf(about, in));
            }
            place.ifPresent(at -> answers.computeIfAbsent(answer.getCode(), none -> new TreeMap<>())
                    .putIfAbsent(at, answer.getReason()));
        }
    }

    /** The report with the answers of the document. */
    static ValidationReport answered(ValidationReport report, Document document) {
        if (report.isEmpty() || document.getAnswers().isEmpty()) {
            return report;
        }
        AnsweredFindings answers = new AnsweredFindings(document);
        return report.map(answers::answered);
    }

    private static Optional<Pointer> pointer(String about) {
        try {
            return Optional.of(Pointer.parse(about));
        } catch (ValueFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Pointer> placeOf(String about, DocumentIndex index) {
        return ElementId.tryParse(about).flatMap(index::find).map(DocumentIndex.Node::getPointer);
    }

    private Finding answered(Finding finding) {
        Map<Pointer, Text> places = answers.get(finding.getCode());
        if (places == null || finding.getSeverity() == Severity.ERROR) {
            return finding;
        }
        Optional<Pointer> place = Optional.of(finding.getPointer());
        while (place.isPresent()) {
            Text reason = places.get(place.get());
            if (reason != null) {
                return finding.withAnswer(reason);
            }
            place = place.get().getParent();
        }
        return finding;
    }
}
