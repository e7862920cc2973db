package org.unionplan.cli;

import java.util.function.ToIntFunction;
import org.unionplan.message.Message;
import org.unionplan.plan.StrategicPlan;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The file of a command that works on a strategic plan. */
final class PlanFile {

    @Parameters(paramLabel = "${bundle:param.FILE}", descriptionKey = "FILE", description = "A strategic plan in JSON.")
    private String file = "";

    @Mixin
    private final MaxSizeOption maxSize = new MaxSizeOption();

    String name() {
        return file;
    }

    /** Returns the exit code of that work on the plan, or that of a file without one. */
    int open(Output out, ToIntFunction<StrategicPlan> work) {
        return new OneDocument(out, maxSize).open(file, StrategicPlan.class, Message.of("kind.plan"), work);
    }
}
