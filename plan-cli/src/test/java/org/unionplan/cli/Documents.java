package org.unionplan.cli;

import org.unionplan.actor.Actor;
import org.unionplan.plan.CoreValue;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.ElementId;

/** Small documents, sound or with one fault. */
final class Documents {

    private Documents() {}

    /** Nothing but a name, to be shown; a check would miss much in it. */
    static StrategicPlan.Builder plan() {
        return StrategicPlan.builder().id("our-plan").title("Our plan");
    }

    /** Everything that a check would miss, but for what the plan consists of. */
    static StrategicPlan.Builder complete() {
        return plan().language("en").term("2027/2030");
    }

    static StrategicPlan sound() {
        return complete().addCornerstone(bargaining()).build();
    }

    private static Cornerstone bargaining() {
        return Cornerstone.builder().id("bargaining").name("Bargaining").build();
    }

    /** Written canonically, its only finding is an error in line 8, column 3. */
    static StrategicPlan withDanglingOrganization() {
        return complete().organization("nobody").addCornerstone(bargaining()).build();
    }

    /** Written canonically, its only findings are errors in lines 11 and 15, column 7. */
    static StrategicPlan withTwoBlankNames() {
        return complete()
                .addCoreValue(CoreValue.builder().id("a").name(" ").build())
                .addCoreValue(CoreValue.builder().id("b").name(" ").build())
                .build();
    }

    /** Written canonically, its only finding is a warning in line 15, column 7. */
    static StrategicPlan withRepeatedName() {
        return complete()
                .addCornerstone(bargaining())
                .addCornerstone(Cornerstone.builder()
                        .id("bargaining-too")
                        .name("Bargaining")
                        .build())
                .build();
    }

    /** Written canonically, its only finding is advice in line 1. */
    static StrategicPlan withoutTerm() {
        return plan().language("en").addCornerstone(bargaining()).build();
    }

    static Actor actor(String id, String name) {
        return Actor.builder().id(ElementId.of(id)).name(name).build();
    }
}
