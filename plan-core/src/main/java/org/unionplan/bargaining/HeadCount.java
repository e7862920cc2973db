package org.unionplan.bargaining;

import java.util.Collection;
import java.util.Optional;
import org.unionplan.value.Bounds;
import org.unionplan.value.Quantity;

/**
 * How many agreements there are and how many employees they cover, as exactly as the register tells.
 *
 * <p>Figures keep their qualifiers through the sum: 412 and "at least 95" come to at least 507. Agreements without a
 * figure add nothing to the sum and are counted beside it, since they cover people too. Immutable and thread-safe.
 *
 * @param agreements how many agreements
 * @param unstated how many of them have no figure of employees
 * @param employees what the figures of the others come to; counts, so never below zero
 */
public record HeadCount(int agreements, int unstated, Bounds employees) {

    /** No agreements at all. */
    public static final HeadCount NONE = new HeadCount(0, 0, Bounds.ZERO);

    /** Those agreements together, each as often as it is named. */
    public static HeadCount of(Collection<CollectiveAgreement> agreements) {
        Census census = new Census();
        agreements.forEach(agreement -> census.add(employees(agreement)));
        return census.headCount();
    }

    /** These agreements and those, which must be others. */
    public HeadCount plus(HeadCount other) {
        return new HeadCount(agreements + other.agreements, unstated + other.unstated, employees.plus(other.employees));
    }

    /** The figure of an agreement, or what its units come to if each of them has one. */
    static Optional<Bounds> employees(CollectiveAgreement agreement) {
        Optional<Bounds> stated = employees(agreement.getEmployees());
        boolean counted = stated.isEmpty()
                && !agreement.getUnits().isEmpty()
                && agreement.getUnits().stream()
                        .allMatch(unit -> unit.getEmployees().isPresent());
        if (!counted) {
            return stated;
        }
        return Optional.of(agreement.getUnits().stream()
                .map(unit -> unit.getEmployees().orElseThrow().bounds().asCount())
                .reduce(Bounds.ZERO, Bounds::plus));
    }

    /** A figure as a count. */
    static Optional<Bounds> employees(Optional<Quantity> figure) {
        return figure.map(quantity -> quantity.bounds().asCount());
    }
}
