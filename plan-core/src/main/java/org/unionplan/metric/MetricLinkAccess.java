package org.unionplan.metric;

import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.Members;

/** Reads and gives the members of a metric link, in the order of its rows. */
final class MetricLinkAccess extends Access<MetricLink, MetricLink.Builder> {

    @Override
    protected MetricLink.Builder builder() {
        return MetricLink.builder();
    }

    @Override
    protected MetricLink build(MetricLink.Builder from) {
        return from.build();
    }

    @Override
    protected void read(MetricLink from, Values to) {
        to.one(from.getMetric());
        to.one(from.getWeight());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(MetricLink.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.metric((ElementId) value);
            case 1 -> to.weight((Decimal) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(MetricLink.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
