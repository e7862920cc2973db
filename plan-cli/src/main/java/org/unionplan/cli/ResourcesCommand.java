package org.unionplan.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.unionplan.cli.answer.ResourcesJson;
import org.unionplan.cli.answer.ResourcesText;
import org.unionplan.cli.document.PlanFile;
import org.unionplan.cli.io.ExitCode;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.option.AnswerFormatOption;
import org.unionplan.cli.text.TextLayout;
import org.unionplan.cli.text.Wording;
import org.unionplan.document.Participation;
import org.unionplan.plan.ResourceSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code plan resources}: shows the resources of a plan. */
@Command(
        name = "resources",
        header = "Shows what a plan spends on which element and member goal.",
        description = {
            "Prints totals of money and staff time for the plan, every element and every goal of members, the goals",
            "that nothing is spent on, spending not tied to any member goal, and participation.",
            "Exits with 1 if the file is not a plan, with 2 if it could not be read."
        })
final class ResourcesCommand implements Callable<Integer> {

    private final Supplier<Output> output;

    @Mixin
    private final PlanFile file = new PlanFile();

    @Mixin
    private final AnswerFormatOption format = new AnswerFormatOption();

    ResourcesCommand(Supplier<Output> output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Output out = output.get();
        return file.open(out, plan -> {
            ResourceSummary resources = ResourceSummary.of(plan);
            List<Participation.Total> participation = Participation.Total.of(plan);
            Wording wording = Wording.of(plan, out);
            if (format.isJson()) {
                new ResourcesJson(wording).print(resources, participation, out);
            } else {
                new ResourcesText(plan, wording).print(resources, participation, new TextLayout(out));
            }
            return ExitCode.SOUND;
        });
    }
}
