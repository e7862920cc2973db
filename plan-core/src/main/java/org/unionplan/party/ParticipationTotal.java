package org.unionplan.party;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.value.Bounds;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/**
 * How many took part in one way, of what is counted alike: the same unit, the same people.
 *
 * <p>Whoever took part twice counts twice: documents do not say who. Figures that count different things are never
 * added. Immutable and thread-safe.
 *
 * @param method how they took part
 * @param unit what one is measured in, where that is said
 * @param of whom or what is counted, where that is said
 * @param total what the figures come to; counts, so never below zero
 * @param figures how many figures that are
 */
public record ParticipationTotal(Term method, Optional<Text> unit, Optional<Text> of, Bounds total, int figures) {

    /** The totals of a document, in the order in which their first figures stand in it. */
    public static List<ParticipationTotal> of(PlanDocument document) {
        Map<Object, ParticipationTotal> totals = new LinkedHashMap<>();
        for (Participation participation : document.getParticipation()) {
            for (Quantity quantity : participation.getQuantities()) {
                ParticipationTotal one = new ParticipationTotal(
                        participation.getMethod(),
                        quantity.getUnit(),
                        quantity.getOf(),
                        quantity.bounds().asCount(),
                        1);
                totals.merge(List.of(one.method, one.unit, one.of), one, ParticipationTotal::plus);
            }
        }
        return List.copyOf(new ArrayList<>(totals.values()));
    }

    private ParticipationTotal plus(ParticipationTotal other) {
        return new ParticipationTotal(method, unit, of, total.plus(other.total), figures + other.figures);
    }
}
