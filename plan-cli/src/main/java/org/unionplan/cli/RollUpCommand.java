package org.unionplan.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unionplan.cli.answer.RollUpOutput;
import org.unionplan.cli.io.ExitCode;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.option.AnswerFormat;
import org.unionplan.cli.option.AsOfOption;
import org.unionplan.cli.option.IdConverter;
import org.unionplan.edit.PlanUpdate;
import org.unionplan.message.Message;
import org.unionplan.metric.MetricEvaluator;
import org.unionplan.plan.ProgressReport;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.portfolio.JointProgress;
import org.unionplan.portfolio.Portfolio;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plan rollup}: the progress of a plan according to the plans of locals that refer to it. */
@Command(name = "rollup")
final class RollUpCommand implements Callable<Integer> {

    private final Supplier<Output> output;

    @Mixin
    private final PlacesOption places = new PlacesOption();

    @Mixin
    private final AsOfOption asOf = new AsOfOption();

    @Option(names = "--plan", paramLabel = "${bundle:param.ID}", converter = IdConverter.class)
    private @Nullable ElementId plan;

    @Option(names = "--format", paramLabel = "${bundle:param.FORM}", converter = AnswerFormat.Converter.class)
    private AnswerFormat format = AnswerFormat.TEXT;

    RollUpCommand(Supplier<Output> output) {
        this.output = output;
    }

    /** A plan and its card. */
    private record Known(StrategicPlan plan, Portfolio.Card card) {}

    @Override
    public Integer call() {
        Output to = output.get();
        List<Known> plans = new ArrayList<>();
        List<ProgressReport> reports = new ArrayList<>();
        int exitCode = places.each(to, (document, inspection) -> document, each -> {
            if (each.result() instanceof StrategicPlan read) {
                plans.add(new Known(read, Portfolio.Card.of(read, each.place())));
            } else if (each.result() instanceof ProgressReport report) {
                reports.add(report);
            }
        });
        plans.replaceAll(each -> new Known(reported(each, reports), each.card()));
        Optional<ElementId> parent = parent(plans, to);
        Optional<StrategicPlan> root = parent.flatMap(id -> latest(id, plans));
        if (root.isEmpty()) {
            parent.ifPresent(id -> to.complain(Message.of("rollup.plan.unknown").with("id", id)));
            return ExitCode.UNUSABLE;
        }
        JointProgress answer = JointProgress.of(
                root.get(), plans.stream().map(Known::plan).toList(), MetricEvaluator.asOf(asOf.get()));
        if (format == AnswerFormat.JSON) {
            RollUpOutput.json(answer, to);
        } else {
            new RollUpOutput(answer, to).text();
        }
        return exitCode;
    }

    /** Returns the plan with all reports on it applied, earlier ones first; those of one day in the order of their ids. */
    private static StrategicPlan reported(Known known, List<ProgressReport> reports) {
        List<String> names = new ArrayList<>(known.card().getNames());
        names.add(known.card().getId().toString());
        List<ProgressReport> own = reports.stream()
                .filter(report -> report.getPlan().filter(names::contains).isPresent())
                .sorted(Comparator.<ProgressReport, LocalDate>comparing(RollUpCommand::lastDay)
                        .thenComparing(ProgressReport::getId))
                .toList();
        StrategicPlan plan = known.plan();
        for (ProgressReport report : own) {
            plan = PlanUpdate.apply(plan, report).getPlan();
        }
        return plan;
    }

    private static LocalDate lastDay(ProgressReport report) {
        return report.getPeriod()
                .or(report::getDate)
                .flatMap(Timeframe::getLatestLast)
                .orElse(LocalDate.MIN);
    }

    /** The plan that was named, or the only one that others serve and that serves none; otherwise there is a complaint. */
    private Optional<ElementId> parent(List<Known> plans, Output to) {
        if (plan != null) {
            return Optional.of(plan);
        }
        Portfolio portfolio = Portfolio.of(plans.stream().map(Known::card).toList());
        Set<ElementId> served = new TreeSet<>();
        Set<ElementId> serving = new TreeSet<>();
        for (Portfolio.Card card : portfolio.getCards()) {
            for (Portfolio.Link link : card.getLinks()) {
                for (Portfolio.Card other : portfolio.follow(card, link)) {
                    if (JointProgress.isServing(link) && !other.getId().equals(card.getId())) {
                        served.add(other.getId());
                        serving.add(card.getId());
                    }
                }
            }
        }
        served.removeAll(serving);
        if (served.size() == 1) {
            return Optional.of(served.iterator().next());
        }
        to.complain(
                served.isEmpty()
                        ? Message.of("rollup.plan.none")
                        : Message.of("rollup.plan.several")
                                .with(
                                        "plans",
                                        String.join(
                                                ", ",
                                                served.stream()
                                                        .map(ElementId::toString)
                                                        .toList())));
        return Optional.empty();
    }

    /** The latest revision of that plan by the day. */
    private Optional<StrategicPlan> latest(ElementId id, List<Known> plans) {
        List<Portfolio.Card> revisions =
                Portfolio.of(plans.stream().map(Known::card).toList()).getRevisions(id);
        Optional<Portfolio.Card> latest = revisions.stream()
                .filter(card -> card.getDate().filter(asOf.get()::isBefore).isEmpty())
                .reduce((earlier, later) -> later)
                .or(() -> revisions.stream().findFirst());
        return latest.flatMap(card -> plans.stream()
                .filter(each -> each.card().getPlace().equals(card.getPlace()))
                .map(Known::plan)
                .findFirst());
    }
}
