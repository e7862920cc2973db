package org.unionplan.plan.rule;

import java.util.List;
import org.unionplan.plan.Action;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.Pillar;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.Priority;

/** A list of elements directly below another one, with the member that contains it. */
record ChildList(String member, List<? extends PlanElement> elements) {

    private static final String PRIORITIES = "priorities";
    private static final String ACTIONS = "actions";

    /** Returns the lists of an element in document order, empty ones too; the last one has the actions. */
    static List<ChildList> of(PlanElement element) {
        if (element instanceof Cornerstone cornerstone) {
            return List.of(
                    new ChildList("pillars", cornerstone.getPillars()),
                    new ChildList(PRIORITIES, cornerstone.getPriorities()),
                    new ChildList(ACTIONS, cornerstone.getActions()));
        }
        if (element instanceof Pillar pillar) {
            return List.of(
                    new ChildList(PRIORITIES, pillar.getPriorities()), new ChildList(ACTIONS, pillar.getActions()));
        }
        return List.of(new ChildList(
                ACTIONS,
                element instanceof Priority priority ? priority.getActions() : ((Action) element).getActions()));
    }
}
