package org.unionplan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.document.Document;
import org.unionplan.exchange.AgreementCsv;
import org.unionplan.exchange.AgreementTable;
import org.unionplan.exchange.CsvExport;
import org.unionplan.exchange.XmlExport;
import org.unionplan.message.Message;
import org.unionplan.office.WorkbookFile;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plan export}: writes a document as a table, a workbook or XML. */
@Command(name = "export", header = "Write a document as a table, workbook or XML.")
final class ExportCommand implements Callable<Integer> {

    /** The forms of a register. */
    private static final List<String> TABLES = List.of("csv", "xlsx", "ods");

    private final Supplier<Output> output;

    @Mixin
    private final DocumentFile file = new DocumentFile();

    @Option(
            names = "--to",
            paramLabel = "${bundle:param.FORM}",
            required = true,
            converter = ExportForm.class,
            description = "The form: csv, xlsx or ods; stratml, stratml-part1 or iati.")
    private String to = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:param.FILE}",
            required = true,
            description = "The output file.")
    private String target = "";

    @Mixin
    private final ForceOption force = new ForceOption();

    ExportCommand(Supplier<Output> output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Output out = output.get();
        TargetFile written = force.target(target, out);
        if (written.isRefused(List.of(file.name()))) {
            return ExitCode.UNUSABLE;
        }
        return file.open(out, document -> export(document, written, out));
    }

    private int export(Document document, TargetFile written, Output out) {
        if (document instanceof AgreementRegister register && TABLES.contains(to)) {
            return to.equals("csv") ? csv(register, written, out) : workbook(register, written, out);
        }
        if (document instanceof StrategicPlan plan && XmlPlan.FORMS.contains(to)) {
            XmlExport export = XmlPlan.write(plan, to);
            report(export.getReport(), out);
            return written.write(export.getText());
        }
        out.complain(file.name(), Message.of("export.kind"));
        return ExitCode.ERRORS;
    }

    private void report(ValidationReport report, Output out) {
        FindingPrinter findings = new FindingPrinter(out, Severity.ERROR);
        findings.add(file.name(), report);
        findings.finish();
    }

    private int csv(AgreementRegister register, TargetFile written, Output out) {
        CsvExport export = AgreementCsv.standard().write(register);
        report(export.report(), out);
        // With its mark, by which spreadsheets know UTF-8.
        return written.write("\uFEFF" + export.text());
    }

    private int workbook(AgreementRegister register, TargetFile written, Output out) {
        WorkbookFile workbook = WorkbookFile.of(to.equals("xlsx") ? WorkbookFile.Form.XLSX : WorkbookFile.Form.ODS);
        try {
            report(
                    AgreementTable.of(register)
                            .write(workbook.sheet(
                                    out.say(Message.of("export.agreements")), Set.of("number of employees"))),
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.write(workbook::write);
    }

    /** Reads a form. */
    static final class ExportForm implements ITypeConverter<String> {

        @Override
        public String convert(String word) {
            if (TABLES.contains(word) || XmlPlan.FORMS.contains(word)) {
                return word;
            }
            String words = String.join(", ", TABLES) + ", " + String.join(", ", XmlPlan.FORMS);
            throw UnusableValueException.expectedOneOf(words, word);
        }
    }
}
