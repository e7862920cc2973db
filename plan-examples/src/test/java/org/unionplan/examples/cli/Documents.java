package org.unionplan.examples.cli;

import org.unionplan.party.Actor;
import org.unionplan.plan.CoreValue;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.ElementId;

/** Small documents, sound or with one fault. */
final class Documents {

    private Documents() {}

    static StrategicPlan.Builder plan() {
        return StrategicPlan.builder().id("our-plan").title("Our plan");
    }

    static StrategicPlan sound() {
        return plan().addCornerstone(Cornerstone.builder()
                        .id("bargaining")
                        .name("Bargaining")
                        .build())
                .build();
    }

    /** Written canonically, its only error stands in line 6, column 3. */
    static StrategicPlan withDanglingOrganization() {
        return plan().organization("nobody").build();
    }

    /** Written canonically, its errors stand in lines 9 and 13, column 7. */
    static StrategicPlan withTwoBlankNames() {
        return plan().addCoreValue(CoreValue.builder().id("a").name(" ").build())
                .addCoreValue(CoreValue.builder().id("b").name(" ").build())
                .build();
    }

    static Actor actor(String id, String name) {
        return Actor.builder().id(ElementId.of(id)).name(name).build();
    }
}
