package org.unionplan.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unionplan.cli.answer.ScorecardCsv;
import org.unionplan.cli.answer.ScorecardJson;
import org.unionplan.cli.answer.ScorecardMarkdown;
import org.unionplan.cli.answer.ScorecardText;
import org.unionplan.cli.document.PlanFile;
import org.unionplan.cli.document.RulesOption;
import org.unionplan.cli.io.ExitCode;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.option.AsOfOption;
import org.unionplan.cli.option.DayConverter;
import org.unionplan.cli.option.ScorecardFormat;
import org.unionplan.cli.text.TextLayout;
import org.unionplan.cli.text.Wording;
import org.unionplan.metric.MetricEvaluator;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.progress.Scorecard;
import org.unionplan.progress.ScorecardChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plan scorecard}: prints the progress of a plan as of a day. */
@Command(
        name = "scorecard",
        header = "Shows the progress of a plan as of a date.",
        description = {
            "Shows the value and status of every metric of a plan as of a date, their roll-up for every element and",
            "the statuses reported for elements. What was not measured is shown as -, never as 0.",
            "Exits with 1 if the file is not a plan, with 2 if it could not be read."
        })
final class ScorecardCommand implements Callable<Integer> {

    private final Supplier<Output> output;

    @Mixin
    private final PlanFile file = new PlanFile();

    @Mixin
    private final AsOfOption asOf = new AsOfOption();

    @Option(
            names = "--known-at",
            paramLabel = "${bundle:param.DATE}",
            converter = DayConverter.class,
            description = "Only what was recorded by that date.")
    private @Nullable LocalDate knownAt;

    @Option(
            names = "--since",
            paramLabel = "${bundle:param.DATE}",
            converter = DayConverter.class,
            description = "Also show what changed since that date (text, json and markdown).")
    private @Nullable LocalDate since;

    @Option(
            names = "--format",
            paramLabel = "${bundle:param.FORM}",
            converter = ScorecardFormat.Converter.class,
            description = "Print text (the default), json, csv or markdown.")
    private ScorecardFormat format = ScorecardFormat.TEXT;

    @Option(names = "--explain", description = "Explain every metric (text and markdown).")
    private boolean explain;

    @Mixin
    private final RulesOption rules = new RulesOption();

    ScorecardCommand(Supplier<Output> output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Output to = output.get();
        return rules.open(
                List.of(file.name()),
                to,
                house -> file.open(to, plan -> {
                    print(plan, MetricEvaluator.asOf(asOf.get()).withPolicy(house.policy()), to);
                    return ExitCode.SOUND;
                }));
    }

    private void print(StrategicPlan plan, MetricEvaluator evaluator, Output to) {
        MetricEvaluator knowing =
                Optional.ofNullable(knownAt).map(evaluator::asKnownAt).orElse(evaluator);
        Scorecard card = Scorecard.of(plan, knowing);
        Optional<ScorecardChange> movement = Optional.ofNullable(since)
                .map(day -> ScorecardChange.between(Scorecard.of(plan, knowing.withAsOf(day)), card));
        Wording wording = Wording.of(plan, to);
        switch (format) {
            case TEXT -> {
                ScorecardText text = new ScorecardText(card, wording, explain, new TextLayout(to));
                text.print();
                movement.ifPresent(moved -> text.print(moved, Optional.ofNullable(since)));
            }
            case JSON -> new ScorecardJson(wording).print(card, movement, Optional.ofNullable(since), to);
            case MARKDOWN -> {
                ScorecardMarkdown markdown = new ScorecardMarkdown(card, wording, to);
                markdown.print(explain);
                movement.ifPresent(moved -> markdown.print(moved, Optional.ofNullable(since)));
            }
            case CSV -> new ScorecardCsv(wording).print(card, to);
        }
    }
}
