package org.unionplan.testkit;

import org.unionplan.rule.Finding;
import org.unionplan.value.Pointer;

/**
 * The finding that a report must have about a fault: its rule and place.
 *
 * @param code the code of the rule that is broken
 * @param pointer the member or item that breaks it
 */
public record ExpectedFinding(String code, Pointer pointer) {

    /** The rule and place of a finding. */
    public static ExpectedFinding of(Finding finding) {
        return new ExpectedFinding(finding.getCode(), finding.getPointer());
    }

    @Override
    public String toString() {
        return code + " at " + (pointer.equals(Pointer.ROOT) ? "the document" : pointer);
    }
}
