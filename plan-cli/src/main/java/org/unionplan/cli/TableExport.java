package org.unionplan.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.unionplan.cli.answer.RowForm;
import org.unionplan.cli.document.PortfolioChecker;
import org.unionplan.cli.document.Results;
import org.unionplan.cli.document.RulesOption;
import org.unionplan.cli.io.ExitCode;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.io.StandardInput;
import org.unionplan.cli.io.TargetFile;
import org.unionplan.cli.option.ExportTable;
import org.unionplan.exchange.table.DocumentTable;
import org.unionplan.exchange.table.ExportRow;
import org.unionplan.exchange.table.FindingTable;
import org.unionplan.exchange.table.TableColumn;
import org.unionplan.json.PortfolioReader;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.validation.DocumentValidator.HouseRules;
import org.unionplan.value.LanguageTag;

/** Writes a table of many documents while they are read. Every row begins with the file, and its line if there are many. */
final class TableExport {

    private final ExportTable table;
    private final LocalDate day;
    private final RowForm form;
    private final PlacesOption places;
    private final RulesOption rules;
    private final Output to;

    TableExport(ExportTable table, LocalDate day, RowForm form, PlacesOption places, RulesOption rules, Output to) {
        this.table = table;
        this.day = day;
        this.form = form;
        this.places = places;
        this.rules = rules;
        this.to = to;
    }

    /** Writes the table into that file; returns the exit code. */
    int write(TargetFile file) {
        int[] read = {ExitCode.SOUND};
        int written = file.write(out -> read[0] = write(line -> print(line, out)));
        return Math.max(read[0], written);
    }

    private static void print(String line, OutputStream out) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands over the lines of the table; returns the exit code. */
    int write(Consumer<String> lines) {
        return table.of(day).map(each -> documents(each, lines)).orElseGet(() -> findings(lines));
    }

    private int documents(DocumentTable rows, Consumer<String> lines) {
        RowLines all = new RowLines(List.of("file", "line"), rows.getColumns(), lines);
        LanguageTag[] languages = to.languages().toArray(LanguageTag[]::new);
        return places.each(
                to,
                (document, inspection) -> rows.rows(document, languages).toList(),
                each -> each.result()
                        .forEach(row -> all.add(
                                List.of(
                                        Optional.of(each.place().getSource()),
                                        each.place().getLine()),
                                row)));
    }

    private int findings(Consumer<String> lines) {
        Findings findings = new Findings(lines);
        List<Path> there = CheckCommand.existing(places.names(), findings);
        PortfolioReader reader = StandardInput.reader(places.inputLimits().ofDocuments());
        int all = Integer.MAX_VALUE;
        try {
            HouseRules house = rules.read(there, findings).rules();
            DocumentValidator validator =
                    DocumentValidator.builder().limit(all).house(house).build();
            new PortfolioChecker(reader, validator, house, to, all).check(there, findings);
        } catch (RulesOption.UnusableRulesException e) {
            return ExitCode.ERRORS;
        }
        return findings.unreadable() > 0 ? ExitCode.UNUSABLE : ExitCode.SOUND;
    }

    /** The lines of a table, the heading first. */
    private final class RowLines {

        private final List<String> columns;
        private final Consumer<String> out;

        private RowLines(List<String> before, List<TableColumn> columns, Consumer<String> out) {
            this.columns = new ArrayList<>(before);
            columns.forEach(each -> this.columns.add(each.getName()));
            this.out = out;
            form.heading(this.columns).ifPresent(out);
        }

        private void add(List<Optional<?>> before, ExportRow row) {
            List<Optional<?>> values = new ArrayList<>(before);
            values.addAll(row.getValues());
            out.accept(form.line(columns, values));
        }
    }

    /** Takes findings and writes each as a row. */
    private final class Findings extends Results {

        private final FindingTable rows = FindingTable.in(to.messages());
        private final RowLines lines;

        private Findings(Consumer<String> out) {
            super(to, Severity.ERROR);
            this.lines = new RowLines(List.of("file"), rows.getColumns(), out);
        }

        @Override
        protected void print(String file, ValidationReport report) {
            rows.rows(report).forEach(row -> lines.add(List.of(Optional.of(file)), row));
        }

        @Override
        protected void printPart(String file, ValidationReport report) {
            print(file, report);
        }

        @Override
        protected void printMore(String file, ValidationReport report) {
            print(file, report);
        }

        @Override
        protected void end(String file, long documents) {
            // Rows need no end.
        }

        @Override
        public void finish() {
            // Nor do tables.
        }
    }
}
