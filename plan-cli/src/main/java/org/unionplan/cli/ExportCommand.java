package org.unionplan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.cli.answer.RowForm;
import org.unionplan.cli.document.FindingPrinter;
import org.unionplan.cli.document.OneDocument;
import org.unionplan.cli.document.RulesOption;
import org.unionplan.cli.io.ExitCode;
import org.unionplan.cli.io.ForceOption;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.io.TargetFile;
import org.unionplan.cli.option.DayConverter;
import org.unionplan.cli.option.ExportTable;
import org.unionplan.cli.option.UnusableValueException;
import org.unionplan.cli.source.XmlPlan;
import org.unionplan.document.Document;
import org.unionplan.exchange.CsvExport;
import org.unionplan.exchange.XmlExport;
import org.unionplan.exchange.agreement.AgreementCsv;
import org.unionplan.exchange.agreement.AgreementTable;
import org.unionplan.exchange.markdown.MarkdownExport;
import org.unionplan.exchange.sheet.PlanTables;
import org.unionplan.message.Message;
import org.unionplan.message.UnionplanException;
import org.unionplan.office.PlanWorkbook;
import org.unionplan.office.WorkbookFile;
import org.unionplan.pact.Pact;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plan export}: writes a document as a table, a workbook or XML, or what many documents hold as rows. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    /** The forms of a register and of a plan. */
    private static final List<String> TABLES = List.of("csv", "xlsx", "ods");

    private static final String MARKDOWN = "markdown";

    private final Supplier<Output> output;

    @Mixin
    private final PlacesOption places = new PlacesOption();

    @Option(names = "--to", paramLabel = "${bundle:param.FORM}", required = true, converter = ExportForm.class)
    private String to = "";

    @Option(names = "--table", paramLabel = "${bundle:param.NAME}", converter = ExportTable.Converter.class)
    private @Nullable ExportTable table;

    @Option(names = "--sheet", paramLabel = "${bundle:param.NAME}", converter = SheetConverter.class)
    private PlanTables.@Nullable PlanSheet sheet;

    @Option(names = "--on", paramLabel = "${bundle:param.DATE}", converter = DayConverter.class)
    private @Nullable LocalDate on;

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:param.FILE}")
    private @Nullable String target;

    @Mixin
    private final ForceOption force = new ForceOption();

    ExportCommand(Supplier<Output> output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Output out = output.get();
        if (table != null) {
            return rows(table, out);
        }
        if (sheet != null && !to.equals("csv")) {
            out.complain(Message.of("usage.export.sheet"));
            return ExitCode.UNUSABLE;
        }
        if (target == null) {
            out.complain(Message.of("usage.output.missing").with("format", to));
            return ExitCode.UNUSABLE;
        }
        if (places.names().size() > 1) {
            out.complain(Message.of("usage.argument.unexpected")
                    .with("argument", places.names().get(1)));
            return ExitCode.UNUSABLE;
        }
        TargetFile written = force.target(target, out);
        if (written.isRefused(places.names())) {
            return ExitCode.UNUSABLE;
        }
        String file = places.names().get(0);
        return new OneDocument(out, places.inputLimits()).open(file, document -> export(file, document, written, out));
    }

    private int rows(ExportTable rows, Output out) {
        Optional<RowForm> form = RowForm.named(to);
        if (form.isEmpty()) {
            out.complain(Message.of("export.table.form"));
            return ExitCode.UNUSABLE;
        }
        LocalDate day = on == null ? LocalDate.now(ZoneId.systemDefault()) : on;
        TableExport export = new TableExport(rows, day, form.get(), places, rules, out);
        if (target == null) {
            return export.write(out::print);
        }
        TargetFile file = force.target(target, out);
        return file.isRefused(places.names()) ? ExitCode.UNUSABLE : export.write(file);
    }

    private int export(String file, Document document, TargetFile written, Output out) {
        if (document instanceof AgreementRegister register && TABLES.contains(to)) {
            return to.equals("csv") ? csv(file, register, written, out) : workbook(file, register, written, out);
        }
        if (document instanceof StrategicPlan plan && TABLES.contains(to)) {
            return to.equals("csv") ? csv(file, plan, written, out) : workbook(file, plan, written, out);
        }
        if (document instanceof StrategicPlan plan && XmlPlan.FORMS.contains(to)) {
            XmlExport export = XmlPlan.write(plan, to);
            report(file, export.getReport(), out);
            return written.write(export.getText());
        }
        if (to.equals(MARKDOWN) && document instanceof StrategicPlan plan) {
            return markdown(file, MarkdownExport.of(plan, out.messages(), out.languages()), written, out);
        }
        if (to.equals(MARKDOWN) && document instanceof Pact pact) {
            return markdown(file, MarkdownExport.of(pact, out.messages(), out.languages()), written, out);
        }
        out.complain(file, Message.of("export.kind"));
        return ExitCode.ERRORS;
    }

    private void report(String file, ValidationReport report, Output out) {
        FindingPrinter findings = new FindingPrinter(out, Severity.ERROR);
        findings.add(file, report);
        findings.finish();
    }

    private int csv(String file, AgreementRegister register, TargetFile written, Output out) {
        AtomicReference<ValidationReport> lost = new AtomicReference<>(ValidationReport.empty());
        int exitCode = written.write(list -> lost.set(AgreementCsv.standard().write(register, list)));
        if (exitCode == ExitCode.SOUND) {
            report(file, Objects.requireNonNull(lost.get()), out);
        }
        return exitCode;
    }

    private int csv(String file, StrategicPlan plan, TargetFile written, Output out) {
        PlanTables.PlanSheet content = sheet == null ? PlanTables.PlanSheet.ELEMENTS : sheet;
        return csv(file, PlanTables.of(plan).write(content), written, out);
    }

    private int markdown(String file, MarkdownExport export, TargetFile written, Output out) {
        report(file, export.getReport(), out);
        return written.write(export.getText());
    }

    private int csv(String file, CsvExport export, TargetFile written, Output out) {
        report(file, export.report(), out);
        // With its mark, by which spreadsheets know UTF-8.
        return written.write("\uFEFF" + export.text());
    }

    private int workbook(String file, AgreementRegister register, TargetFile written, Output out) {
        WorkbookFile workbook = WorkbookFile.of(form());
        try {
            report(
                    file,
                    AgreementTable.of(register)
                            .write(workbook.sheet(
                                    out.say(Message.of("export.agreements")), Set.of("number of employees"))),
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.write(workbook::write);
    }

    private int workbook(String file, StrategicPlan plan, TargetFile written, Output out) {
        PlanWorkbook workbook;
        try {
            workbook = PlanWorkbook.of(
                    plan, form(), out.say(Message.of("export.elements")), out.say(Message.of("export.observations")));
        } catch (UnionplanException e) {
            out.complain(file, e.getProblem().orElseGet(() -> Message.of("file.unreadable")));
            return ExitCode.UNUSABLE;
        }
        report(file, workbook.getReport(), out);
        return written.write(target -> target.write(workbook.getBytes()));
    }

    private WorkbookFile.Form form() {
        return to.equals("xlsx") ? WorkbookFile.Form.XLSX : WorkbookFile.Form.ODS;
    }

    /** Reads the name of a sheet of a plan. */
    static final class SheetConverter implements ITypeConverter<PlanTables.PlanSheet> {

        @Override
        public PlanTables.PlanSheet convert(String word) {
            return switch (word) {
                case "elements" -> PlanTables.PlanSheet.ELEMENTS;
                case "observations" -> PlanTables.PlanSheet.OBSERVATIONS;
                default -> throw UnusableValueException.expectedOneOf("elements, observations", word);
            };
        }
    }

    /** Reads a form. */
    static final class ExportForm implements ITypeConverter<String> {

        @Override
        public String convert(String word) {
            List<String> words = new ArrayList<>(TABLES);
            words.add(RowForm.JSONL.toString());
            words.addAll(XmlPlan.FORMS);
            words.add(MARKDOWN);
            if (words.contains(word)) {
                return word;
            }
            throw UnusableValueException.expectedOneOf(String.join(", ", words), word);
        }
    }
}
