package org.unionplan.pact.simulation;

import java.time.LocalDate;
import org.unionplan.value.Pointer;

/**
 * A date that a pact states.
 *
 * @param number its position among the dates of the pact
 * @param bounds the days it may mean
 * @param place its place in the document
 * @param written its notation in the document
 */
public record PactDate(int number, DateBounds bounds, Pointer place, String written) {

    public LocalDate earliest() {
        return bounds.earliest();
    }

    public LocalDate latest() {
        return bounds.latest();
    }

    public boolean isDoubtful() {
        return bounds.doubtful();
    }

    public boolean isImprecise() {
        return bounds.isImprecise();
    }
}
