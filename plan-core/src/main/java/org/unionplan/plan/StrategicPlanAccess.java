package org.unionplan.plan;

import org.unionplan.metric.Metric;
import org.unionplan.party.DocumentAccess;
import org.unionplan.party.Recital;
import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.ElementId;
import org.unionplan.value.Members;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/** Reads and gives the members of a strategic plan, in the order of its rows. */
final class StrategicPlanAccess extends Access<StrategicPlan, StrategicPlan.Builder> {

    @Override
    protected StrategicPlan.Builder builder() {
        return StrategicPlan.builder();
    }

    @Override
    protected StrategicPlan build(StrategicPlan.Builder from) {
        return from.build();
    }

    @Override
    protected void read(StrategicPlan from, Values to) {
        DocumentAccess.readHead(from, to);
        to.maybe(from.getTerm());
        to.maybe(from.getOrganization());
        to.maybe(from.getIssuer());
        to.maybe(from.getMission());
        to.maybe(from.getVision());
        to.many(from.getRecitals());
        to.maybe(from.getValuesHeading());
        to.maybe(from.getValuesStatement());
        to.many(from.getCoreValues());
        to.maybe(from.getCornerstonesHeading());
        to.many(from.getCornerstones());
        to.many(from.getThemes());
        to.maybe(from.getTerminology());
        to.many(from.getDeclaredCounts());
        to.many(from.getMetrics());
        to.many(from.getMemberGoals());
        to.many(from.getAllocations());
        DocumentAccess.readTail(from, to);
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(StrategicPlan.Builder to, int row, Object value) {
        switch (row - DocumentAccess.HEAD) {
            case 0 -> to.term((Timeframe) value);
            case 1 -> to.organization((ElementId) value);
            case 2 -> to.issuer((ElementId) value);
            case 3 -> to.mission((Text) value);
            case 4 -> to.vision((Text) value);
            case 5 -> to.addRecital((Recital) value);
            case 6 -> to.valuesHeading((Text) value);
            case 7 -> to.valuesStatement((Text) value);
            case 8 -> to.addCoreValue((CoreValue) value);
            case 9 -> to.cornerstonesHeading((Text) value);
            case 10 -> to.addCornerstone((Cornerstone) value);
            case 11 -> to.addTheme((Theme) value);
            case 12 -> to.terminology((Terminology) value);
            case 13 -> to.addDeclaredCount((DeclaredCount) value);
            case 14 -> to.addMetric((Metric) value);
            case 15 -> to.addMemberGoal((MemberGoal) value);
            case 16 -> to.addAllocation((Allocation) value);
            default -> DocumentAccess.give(to, row, 17, value);
        }
    }

    @Override
    protected void giveUnknown(StrategicPlan.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
