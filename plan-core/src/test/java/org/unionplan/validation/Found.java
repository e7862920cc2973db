package org.unionplan.validation;

import java.util.List;
import org.unionplan.party.PlanDocument;
import org.unionplan.rule.Severity;

/** What is found in a document, for tests of rules. */
public final class Found {

    private static final PlanValidator VALIDATOR =
            PlanValidator.builder().accountable().build();

    private Found() {}

    /** The errors and warnings in that document, each as its code and place. */
    public static List<String> in(PlanDocument document) {
        return VALIDATOR.validate(document).getFindings().stream()
                .filter(finding -> finding.getSeverity() != Severity.ADVICE)
                .map(finding -> finding.getCode() + " " + finding.getPointer())
                .toList();
    }
}
