package org.unionplan.metric;

import java.time.LocalDate;
import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.Dimensions;
import org.unionplan.value.Members;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/** Reads and gives the members of an observation, in the order of its rows. */
final class ObservationAccess extends Access<Observation, Observation.Builder> {

    @Override
    protected Observation.Builder builder() {
        return Observation.builder();
    }

    @Override
    protected Observation build(Observation.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Observation from, Values to) {
        to.one(from.getAsOf());
        to.maybe(from.getValue());
        to.maybe(from.getText());
        to.maybe(from.getMissing());
        to.one(from.getDimensions());
        to.maybe(from.getEstimated());
        to.maybe(from.getSource());
        to.maybe(from.getRecordedAt());
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(Observation.Builder to, int row, Object value) {
        switch (row) {
            case 0 -> to.asOf((Timeframe) value);
            case 1 -> to.value((Quantity) value);
            case 2 -> to.text((Text) value);
            case 3 -> to.missing((Text) value);
            case 4 -> to.dimensions((Dimensions) value);
            case 5 -> to.estimated((Boolean) value);
            case 6 -> to.source((Text) value);
            case 7 -> to.recordedAt((LocalDate) value);
            default -> throw noSuch(row);
        }
    }

    @Override
    protected void giveUnknown(Observation.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
