package org.unionplan.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unionplan.metric.MetricEvaluator;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.progress.Scorecard;
import org.unionplan.progress.ScorecardChange;
import org.unionplan.value.LanguageTag;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plan scorecard}: prints how a plan stands on a day. */
@Command(
        name = "scorecard",
        header = "Prints how far a plan has come by a day.",
        description = {
            "Prints what every metric of a plan has come to by a day, and what they come to together for every",
            "element, in the plan's own terms. What was not measured is shown as -, never as 0.",
            "Exits with 1 if the file holds no plan, with 2 if it could not be read."
        })
final class ScorecardCommand implements Callable<Integer> {

    private final Supplier<Output> output;

    @Mixin
    private final PlanFile file = new PlanFile();

    @Mixin
    private final AsOfOption asOf = new AsOfOption();

    @Option(
            names = "--known-at",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "Only what was on record by that day.")
    private @Nullable LocalDate knownAt;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "Say as well what moved since that day (text and json).")
    private @Nullable LocalDate since;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            converter = ScorecardFormat.Converter.class,
            description = "Print text (the default), json or csv.")
    private ScorecardFormat format = ScorecardFormat.TEXT;

    @Option(names = "--explain", description = "Say under every metric why it stands as it does (text).")
    private boolean explain;

    @Mixin
    private final WordingOption languages = new WordingOption();

    ScorecardCommand(Supplier<Output> output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Output to = output.get();
        return file.open(to, "a scorecard is of a strategic plan, and this is none", plan -> {
            print(plan, to);
            return ExitCode.SOUND;
        });
    }

    private void print(StrategicPlan plan, Output to) {
        MetricEvaluator evaluator = MetricEvaluator.asOf(asOf.get());
        MetricEvaluator knowing =
                Optional.ofNullable(knownAt).map(evaluator::asKnownAt).orElse(evaluator);
        Scorecard card = Scorecard.of(plan, knowing);
        Optional<ScorecardChange> movement = Optional.ofNullable(since)
                .map(day -> ScorecardChange.between(Scorecard.of(plan, knowing.withAsOf(day)), card));
        Wording wording = Wording.of(plan, languages.get());
        switch (format) {
            case TEXT -> {
                ScorecardText text = new ScorecardText(card, wording, language(), explain, new TextLayout(to));
                text.print();
                movement.ifPresent(moved -> text.print(moved, Optional.ofNullable(since)));
            }
            case JSON -> new ScorecardJson(wording, language()).print(card, movement, Optional.ofNullable(since), to);
            case CSV -> new ScorecardCsv(wording).print(card, to);
        }
    }

    private LanguageTag language() {
        return languages.get().isEmpty()
                ? LanguageTag.of("en")
                : languages.get().get(0);
    }
}
