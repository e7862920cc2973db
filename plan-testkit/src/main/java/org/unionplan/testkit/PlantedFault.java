package org.unionplan.testkit;

import java.util.List;
import org.unionplan.document.Document;
import org.unionplan.value.Pointer;

/**
 * A fault in a document, and the same document without it. The reports of the two differ in the expected findings and
 * nothing else.
 *
 * @param fault which fault it is
 * @param clean the document as it was given, with what the fault needed to be added or taken away, still valid
 * @param document the document with the fault
 * @param expected what its report must say more than that of the clean one, in the order of the report
 */
public record PlantedFault(Fault fault, Document clean, Document document, List<ExpectedFinding> expected) {

    public PlantedFault {
        expected = List.copyOf(expected);
    }

    static PlantedFault of(Fault fault, Document clean, Document document, Pointer at) {
        return new PlantedFault(fault, clean, document, List.of(new ExpectedFinding(fault.getCode(), at)));
    }

    @Override
    public String toString() {
        return fault + ": " + expected + " in " + document;
    }
}
