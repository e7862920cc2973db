package org.unionplan.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionplan.cli.document.FindingPrinter;
import org.unionplan.cli.document.OneDocument;
import org.unionplan.cli.io.ExitCode;
import org.unionplan.cli.io.ForceOption;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.io.StandardInput;
import org.unionplan.cli.io.TargetFile;
import org.unionplan.cli.option.DayConverter;
import org.unionplan.cli.option.IdConverter;
import org.unionplan.cli.option.InputFile;
import org.unionplan.cli.option.InputLimits;
import org.unionplan.cli.option.QuantityConverter;
import org.unionplan.document.Document;
import org.unionplan.edit.PlanUpdate;
import org.unionplan.json.Inspection;
import org.unionplan.message.Message;
import org.unionplan.plan.ProgressReport;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Quantity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plan record}: records a progress report, or one figure, in a plan. */
@Command(name = "record", header = "Record a progress report or one figure in a plan.")
final class RecordCommand implements Callable<Integer> {

    private final Supplier<Output> output;

    @Parameters(
            index = "0",
            paramLabel = "${bundle:param.FILE}",
            descriptionKey = "FILE",
            converter = InputFile.class,
            description = "The plan.")
    private String file = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "${bundle:param.REPORT}",
            descriptionKey = "REPORT",
            converter = InputFile.class,
            description = "The progress report.")
    private @Nullable String report;

    @Option(
            names = "--metric",
            paramLabel = "${bundle:param.ID}",
            converter = IdConverter.class,
            description = "The metric of one figure.")
    private @Nullable ElementId metric;

    @Option(
            names = "--as-of",
            paramLabel = "${bundle:param.DATE}",
            converter = DayConverter.class,
            description = "The day of the figure.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--value",
            paramLabel = "${bundle:param.FIGURE}",
            converter = QuantityConverter.class,
            description = "The figure.")
    private @Nullable Quantity value;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:param.OUT}",
            description = "The output file; default: the plan itself.")
    private @Nullable String out;

    @Mixin
    private final ForceOption force = new ForceOption();

    @Mixin
    private final InputLimits inputLimits = new InputLimits();

    RecordCommand(Supplier<Output> output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Output to = output.get();
        long parts = Stream.of(metric, asOf, value).filter(each -> each != null).count();
        boolean figure = report == null && parts == 3;
        if (!figure && (report == null || parts > 0)) {
            to.complain(Message.of("usage.record"));
            return ExitCode.UNUSABLE;
        }
        if (out == null && StandardInput.isNamed(file)) {
            to.complain(Message.of("usage.record.output"));
            return ExitCode.UNUSABLE;
        }
        TargetFile target = force.target(out == null ? file : out, to)
                .orOneOf(List.of(file))
                .within(inputLimits.ofDocuments());
        if (target.isRefused(report == null ? List.of() : List.of(report))) {
            return ExitCode.UNUSABLE;
        }
        OneDocument documents = new OneDocument(to, inputLimits);
        return documents.open(
                file,
                StrategicPlan.class,
                Message.of("kind.plan"),
                plan -> figure ? record(plan, target, to) : record(plan, documents, target, to));
    }

    /** Records the one figure. */
    private int record(StrategicPlan plan, TargetFile target, Output to) {
        ElementId of = metric;
        LocalDate day = asOf;
        Quantity figure = value;
        if (of == null || day == null || figure == null) {
            throw new IllegalStateException("the options were looked at before");
        }
        ProgressReport single = ProgressReport.builder()
                .id(plan.getId())
                .addMetricReport(each -> each.metric(of)
                        .addObservation(observation ->
                                observation.asOf(Timeframe.of(day)).value(figure)))
                .build();
        PlanUpdate update = PlanUpdate.apply(plan, single);
        for (Finding finding : update.getFindings().getFindings()) {
            to.complain(finding.getMessage());
        }
        return write(update, target, to);
    }

    private int record(StrategicPlan plan, OneDocument documents, TargetFile target, Output to) {
        String name = report;
        if (name == null) {
            throw new IllegalStateException("the arguments were looked at before");
        }
        return documents.inspect(name, inspection -> {
            if (inspection.getDocument().orElseThrow() instanceof ProgressReport read) {
                return record(plan, read, inspection, target, to);
            }
            to.complain(name, Message.of("kind.report"));
            return ExitCode.ERRORS;
        });
    }

    private int record(
            StrategicPlan plan, ProgressReport read, Inspection<Document> inspection, TargetFile target, Output to) {
        PlanUpdate update = PlanUpdate.apply(plan, read);
        ValidationReport findings = inspection.locate(update.getFindings());
        if (!findings.isEmpty()) {
            FindingPrinter printer = new FindingPrinter(to, Severity.ERROR);
            printer.add(report == null ? "" : report, findings);
            printer.finish();
        }
        return write(update, target, to);
    }

    /** A plan in which nothing could be recorded is not written. */
    private static int write(PlanUpdate update, TargetFile target, Output to) {
        boolean errors = update.getFindings().hasErrors();
        if (errors && update.getRecorded() == 0) {
            return ExitCode.ERRORS;
        }
        if (target.write(update.getPlan()) != ExitCode.SOUND) {
            return ExitCode.UNUSABLE;
        }
        to.print(to.say(Message.of("record.done").withNumber("count", update.getRecorded())));
        return errors ? ExitCode.ERRORS : ExitCode.SOUND;
    }
}
