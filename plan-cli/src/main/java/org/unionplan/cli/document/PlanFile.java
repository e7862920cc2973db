package org.unionplan.cli.document;

import java.util.function.ToIntFunction;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.option.InputFile;
import org.unionplan.cli.option.InputLimits;
import org.unionplan.message.Message;
import org.unionplan.plan.StrategicPlan;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The file of a command that works on a strategic plan. */
public final class PlanFile {

    @Parameters(
            paramLabel = "${bundle:param.FILE}",
            descriptionKey = "FILE",
            converter = InputFile.class,
            description = "A strategic plan in JSON.")
    private String file = "";

    @Mixin
    private final InputLimits inputLimits = new InputLimits();

    public String name() {
        return file;
    }

    /** Returns the exit code of that work on the plan, or that of a file without one. */
    public int open(Output out, ToIntFunction<StrategicPlan> work) {
        return new OneDocument(out, inputLimits).open(file, StrategicPlan.class, Message.of("kind.plan"), work);
    }
}
