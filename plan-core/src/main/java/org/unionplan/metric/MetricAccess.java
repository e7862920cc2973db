package org.unionplan.metric;

import org.unionplan.party.Reference;
import org.unionplan.party.Responsibility;
import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.Members;
import org.unionplan.value.Recurrence;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/** Reads and gives the members of a metric, in the order of its rows. */
final class MetricAccess extends Access<Metric, Metric.Builder> {

    @Override
    protected Metric.Builder builder() {
        return Metric.builder();
    }

    @Override
    protected Metric build(Metric.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Metric from, Values to) {
        to.one(from.getId());
        to.maybe(from.getNumber());
        to.one(from.getName());
        to.maybe(from.getDefinition());
        to.maybe(from.getUnit());
        to.one(from.getScale());
        to.one(from.getDirection());
        to.maybe(from.getLowerBound());
        to.maybe(from.getUpperBound());
        to.one(from.getAccumulation());
        to.maybe(from.getPartsAddUp());
        to.maybe(from.getBaseline());
        to.many(from.getTargets());
        to.many(from.getObservations());
        to.maybe(from.getCadence());
        to.maybe(from.getTimeframe());
        to.many(from.getResponsibilities());
        to.many(from.getReferences());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(Metric.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.id((ElementId) value);
            case 1 -> to.number((String) value);
            case 2 -> to.name((Text) value);
            case 3 -> to.definition((Text) value);
            case 4 -> to.unit((Text) value);
            case 5 -> to.scale((Scale) value);
            case 6 -> to.direction((Direction) value);
            case 7 -> to.lowerBound((Decimal) value);
            case 8 -> to.upperBound((Decimal) value);
            case 9 -> to.accumulation((Accumulation) value);
            case 10 -> to.partsAddUp((Boolean) value);
            case 11 -> to.baseline((Baseline) value);
            case 12 -> to.addTarget((Target) value);
            case 13 -> to.addObservation((Observation) value);
            case 14 -> to.cadence((Recurrence) value);
            case 15 -> to.timeframe((Timeframe) value);
            case 16 -> to.addResponsibility((Responsibility) value);
            case 17 -> to.addReference((Reference) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(Metric.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
