package org.unionplan.plan;

import org.unionplan.metric.MetricLink;
import org.unionplan.party.Narrative;
import org.unionplan.party.Reference;
import org.unionplan.party.Responsibility;
import org.unionplan.shape.Values;
import org.unionplan.value.ElementId;
import org.unionplan.value.Recurrence;
import org.unionplan.value.Term;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/** Reads and gives the members that every element begins with, in the order of their rows. */
final class ElementAccess {

    /** How many rows an element begins with. */
    static final int ROWS = 17;

    private ElementAccess() {}

    static void read(PlanElement from, Values to) {
        to.one(from.getId());
        to.maybe(from.getNumber());
        to.one(from.getName());
        to.many(from.getAliases());
        to.maybe(from.getStatement());
        to.maybe(from.getChildrenHeading());
        to.many(from.getNarratives());
        to.many(from.getThemes());
        to.maybe(from.getTimeframe());
        to.maybe(from.getRecurrence());
        to.maybe(from.getCondition());
        to.many(from.getMarks());
        to.many(from.getResponsibilities());
        to.maybe(from.getMetricsHeading());
        to.many(from.getMetrics());
        to.many(from.getReferences());
        to.many(from.getStatusUpdates());
    }

    static void give(PlanElementSteps<?> to, int row, Object value) {
        switch (row) {
            case 0 -> to.id((ElementId) value);
            case 1 -> to.number((String) value);
            case 2 -> to.name((Text) value);
            case 3 -> to.addAlias((Text) value);
            case 4 -> to.statement((Text) value);
            case 5 -> to.childrenHeading((Text) value);
            case 6 -> to.addNarrative((Narrative) value);
            case 7 -> to.addTheme((ElementId) value);
            case 8 -> to.timeframe((Timeframe) value);
            case 9 -> to.recurrence((Recurrence) value);
            case 10 -> to.condition((Text) value);
            case 11 -> to.addMark((Term) value);
            case 12 -> to.addResponsibility((Responsibility) value);
            case 13 -> to.metricsHeading((Text) value);
            case 14 -> to.addMetric((MetricLink) value);
            case 15 -> to.addReference((Reference) value);
            case 16 -> to.addStatusUpdate((StatusUpdate) value);
            default -> throw new IllegalArgumentException("no row " + row);
        }
    }
}
