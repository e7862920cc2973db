package org.unionplan.cli;

import java.util.function.ToIntFunction;
import org.unionplan.plan.StrategicPlan;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The file of a command that works on a strategic plan. */
final class PlanFile {

    @Parameters(paramLabel = "FILE", description = "A strategic plan in JSON.")
    private String file = "";

    @Mixin
    private final MaxSizeOption maxSize = new MaxSizeOption();

    /**
     * Returns the exit code of that work on the plan, or that of a file without one.
     *
     * @param complaint about a document of another kind
     */
    int open(Output out, String complaint, ToIntFunction<StrategicPlan> work) {
        return new OneDocument(out, maxSize).open(file, StrategicPlan.class, complaint, work);
    }
}
