package org.unionplan.validation;

import java.util.List;
import org.unionplan.document.Document;
import org.unionplan.rule.Severity;

/** Returns findings in a document, for tests of rules. */
public final class Found {

    private static final DocumentValidator VALIDATOR =
            DocumentValidator.builder().accountable().build();

    private static final DocumentValidator WITHOUT_PROFILE = DocumentValidator.standard();

    private Found() {}

    /** The advice on that document, each as its code and place. */
    public static List<String> adviceOn(Document document) {
        return VALIDATOR.validate(document).getFindings().stream()
                .filter(finding -> finding.getSeverity() == Severity.ADVICE)
                .map(finding -> finding.getCode() + " " + finding.getPointer())
                .toList();
    }

    /** The errors and warnings in that document, each as its code and place. */
    public static List<String> in(Document document) {
        return VALIDATOR.validate(document).getFindings().stream()
                .filter(finding -> finding.getSeverity() != Severity.ADVICE)
                .map(finding -> finding.getCode() + " " + finding.getPointer())
                .toList();
    }

    /** The errors and warnings in that document without those of the accountable profile. */
    public static List<String> withoutProfile(Document document) {
        return WITHOUT_PROFILE.validate(document).getFindings().stream()
                .filter(finding -> finding.getSeverity() != Severity.ADVICE)
                .map(finding -> finding.getCode() + " " + finding.getPointer())
                .toList();
    }
}
