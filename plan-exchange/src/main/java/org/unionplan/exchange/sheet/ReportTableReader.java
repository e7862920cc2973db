package org.unionplan.exchange.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.unionplan.edit.PlanUpdate;
import org.unionplan.exchange.ListTable;
import org.unionplan.exchange.cell.KnownTerms;
import org.unionplan.exchange.cell.ListIds;
import org.unionplan.exchange.csv.CsvFindings;
import org.unionplan.message.Message;
import org.unionplan.plan.PlanIndex;
import org.unionplan.plan.ProgressReport;
import org.unionplan.plan.StatusUpdate;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.time.Timeframe;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;
import org.unionplan.value.Text;

/** Creates a progress report from one table. Not thread-safe. */
final class ReportTableReader {

    private final ElementId id;
    private final Optional<StrategicPlan> plan;
    private final NamedThings metrics = new NamedThings();
    private final NamedThings elements = new NamedThings();

    /** The identifiers that were made of names, of which each is reported once. */
    private final Map<String, ElementId> made = new LinkedHashMap<>();

    private final Map<ElementId, ProgressReport.MetricReport.Builder> figures = new LinkedHashMap<>();
    private final Map<ElementId, ProgressReport.ElementReport.Builder> statuses = new LinkedHashMap<>();
    private final Map<ElementId, List<ReadRow<ReportColumn>>> rowsOf = new LinkedHashMap<>();
    private int rows;
    private int leftOut;

    ReportTableReader(ElementId id, Optional<StrategicPlan> plan) {
        this.id = id;
        this.plan = plan;
        plan.ifPresent(about -> {
            about.getMetrics().forEach(each -> metrics.add(each.getId(), each.getNumber(), each.getName()));
            PlanIndex.of(about)
                    .elements()
                    .forEach(each -> elements.add(each.getId(), each.getNumber(), each.getName()));
        });
    }

    ReportImport read(ListTable table, TableReading reading, CsvFindings findings, String form) {
        Optional<TableCells<ReportColumn>> cells = TableCells.read(
                table, ReportColumn.class, ReportColumn::of, ReportTableReader::isHeading, reading, findings);
        cells.ifPresent(found -> {
            ObservationCells observations = new ObservationCells(found, plan);
            found.rows().forEach(row -> row(row, found, observations));
        });
        ProgressReport.Builder builder = ProgressReport.builder().id(id);
        plan.ifPresent(about -> builder.plan(about.getId().toString()));
        statuses.values().forEach(each -> builder.addElementReport(each.build()));
        figures.values().forEach(each -> builder.addMetricReport(each.build()));
        ProgressReport document = builder.build();
        ValidationReport checked = cells.map(found -> checked(document, found)).orElse(ValidationReport.empty());
        return new ReportImport(document, findings.report().and(checked), rows, leftOut, form);
    }

    private static boolean isHeading(Map<ReportColumn, Integer> columns) {
        boolean subject = columns.containsKey(ReportColumn.METRIC) || columns.containsKey(ReportColumn.ELEMENT);
        boolean said = columns.containsKey(ReportColumn.VALUE)
                || columns.containsKey(ReportColumn.STATUS)
                || columns.containsKey(ReportColumn.NUMERATOR)
                || columns.containsKey(ReportColumn.TEXT);
        return subject && said;
    }

    private void row(ReadRow<ReportColumn> row, TableCells<ReportColumn> cells, ObservationCells observations) {
        if (row.cells().size() + row.others().size() == 1 && cells.width() > 1) {
            String words = row.cells().isEmpty()
                    ? row.others().values().iterator().next()
                    : row.cells().values().iterator().next();
            cells.doubt(row, ReportColumn.METRIC, Severity.ADVICE, "csv.row.remark", "found", words);
            return;
        }
        rows++;
        boolean aboutElement = isAboutElement(row);
        ReportColumn column =
                aboutElement && row.cell(ReportColumn.ELEMENT).isPresent() ? ReportColumn.ELEMENT : ReportColumn.METRIC;
        Optional<ElementId> subject = subject(row, column, aboutElement ? elements : metrics, cells);
        if (subject.isEmpty()) {
            leftOut++;
        } else if (aboutElement) {
            status(subject.get(), row, cells);
        } else {
            figure(subject.get(), row, observations);
        }
    }

    /** Returns true for a status of an element: the row has no metric, or an element of the plan in its place. */
    private boolean isAboutElement(ReadRow<ReportColumn> row) {
        Optional<String> metric = row.cell(ReportColumn.METRIC);
        boolean named = metric.isEmpty()
                ? row.cell(ReportColumn.ELEMENT).isPresent()
                : metrics.find(metric.get()).isEmpty()
                        && !elements.find(metric.get()).isEmpty();
        return named && row.cell(ReportColumn.STATUS).isPresent();
    }

    private void figure(ElementId metric, ReadRow<ReportColumn> row, ObservationCells observations) {
        figures.computeIfAbsent(
                        metric, none -> ProgressReport.MetricReport.builder().metric(metric))
                .addObservation(observations.read(row));
        rowsOf.computeIfAbsent(metric, none -> new ArrayList<>()).add(row);
    }

    private void status(ElementId element, ReadRow<ReportColumn> row, TableCells<ReportColumn> cells) {
        String words = row.cell(ReportColumn.STATUS).orElseThrow();
        Optional<Timeframe> date = cells.date(row, ReportColumn.AS_OF);
        if (date.isEmpty()) {
            leftOut++;
            cells.doubt(row, ReportColumn.STATUS, Severity.ERROR, "csv.report.status.undated", "found", words);
            return;
        }
        StatusUpdate update = StatusUpdate.builder()
                .date(date.get())
                .status(KnownTerms.status(words))
                .note(row.cell(ReportColumn.TEXT).map(Text::of))
                .source(row.cell(ReportColumn.SOURCE).map(Text::of))
                .build();
        statuses.computeIfAbsent(
                        element, none -> ProgressReport.ElementReport.builder().element(element))
                .addStatusUpdate(update);
        rowsOf.computeIfAbsent(element, none -> new ArrayList<>()).add(row);
    }

    /** Returns what a row is about; absent if the plan does not have it, or several of that name. */
    private Optional<ElementId> subject(
            ReadRow<ReportColumn> row, ReportColumn column, NamedThings things, TableCells<ReportColumn> cells) {
        Optional<String> words = row.cell(column);
        if (words.isEmpty()) {
            cells.doubt(row, column, Severity.ERROR, "csv.report.subject");
            return Optional.empty();
        }
        if (plan.isEmpty()) {
            return Optional.of(made(words.get(), row, column, cells));
        }
        Set<ElementId> found = things.find(words.get());
        if (found.size() == 1) {
            return Optional.of(found.iterator().next());
        }
        if (found.isEmpty()) {
            Optional<String> near = things.nearest(words.get());
            if (near.isPresent()) {
                Message hint = Message.of("csv.report.nearest").with("name", near.get());
                cells.doubt(row, column, Severity.ERROR, "csv.report.unknown", "found", words.get(), "nearest", hint);
            } else {
                cells.doubt(row, column, Severity.ERROR, "csv.report.unknown", "found", words.get());
            }
        } else {
            cells.doubt(row, column, Severity.ERROR, "csv.report.several", "found", words.get(), "ids", joined(found));
        }
        return Optional.empty();
    }

    private static String joined(Set<ElementId> ids) {
        return String.join(", ", ids.stream().map(ElementId::toString).toList());
    }

    /** Returns the identifier that the words are, or make. */
    private ElementId made(
            String words, ReadRow<ReportColumn> row, ReportColumn column, TableCells<ReportColumn> cells) {
        Optional<ElementId> stated = ElementId.tryParse(words);
        if (stated.isPresent()) {
            return stated.get();
        }
        ElementId known = made.get(words);
        if (known != null) {
            return known;
        }
        ElementId slug = ListIds.shortened(ElementId.slug(words));
        made.put(words, slug);
        cells.doubt(row, column, Severity.WARNING, "csv.report.named", "found", words, "id", slug);
        return slug;
    }

    /** Checks the report, also as part of its plan, and finds the cells that errors and warnings come from. */
    private ValidationReport checked(ProgressReport document, TableCells<ReportColumn> cells) {
        Map<Pointer, ReadRow<ReportColumn>> places = places(document);
        ValidationReport alone = DocumentValidator.standard().validate(document);
        ValidationReport all = plan.map(
                        about -> alone.and(PlanUpdate.apply(about, document).getFindings()))
                .orElse(alone);
        List<Finding> located = all
                .filter(finding -> finding.getSeverity() != Severity.ADVICE)
                .map(finding -> finding.withLocation(location(finding.getPointer(), places, cells)))
                .getFindings()
                .stream()
                .distinct()
                .toList();
        return ValidationReport.of(located);
    }

    private Map<Pointer, ReadRow<ReportColumn>> places(ProgressReport document) {
        Map<Pointer, ReadRow<ReportColumn>> places = new TreeMap<>();
        for (int i = 0; i < document.getMetricReports().size(); i++) {
            Pointer at = Pointer.ROOT.member("metricReports").item(i).member("observations");
            places(at, document.getMetricReports().get(i).getMetric(), places);
        }
        for (int i = 0; i < document.getElementReports().size(); i++) {
            Pointer at = Pointer.ROOT.member("elementReports").item(i).member("statusUpdates");
            places(at, document.getElementReports().get(i).getElement(), places);
        }
        return places;
    }

    private void places(Pointer at, ElementId subject, Map<Pointer, ReadRow<ReportColumn>> places) {
        List<ReadRow<ReportColumn>> of = rowsOf.getOrDefault(subject, List.of());
        for (int i = 0; i < of.size(); i++) {
            places.put(at.item(i), of.get(i));
        }
    }

    private static Optional<Finding.Location> location(
            Pointer pointer, Map<Pointer, ReadRow<ReportColumn>> places, TableCells<ReportColumn> cells) {
        Optional<Pointer> at = Optional.of(pointer);
        String member = "";
        while (at.isPresent()) {
            ReadRow<ReportColumn> row = places.get(at.get());
            if (row != null) {
                return Optional.of(cells.locate(row, column(member)));
            }
            member = at.get().getParent().isPresent() ? at.get().getLast() : "";
            at = at.get().getParent();
        }
        return Optional.empty();
    }

    private static ReportColumn column(String member) {
        return switch (member) {
            case "asOf", "date" -> ReportColumn.AS_OF;
            case "value" -> ReportColumn.VALUE;
            case "numerator" -> ReportColumn.NUMERATOR;
            case "denominator" -> ReportColumn.DENOMINATOR;
            case "status" -> ReportColumn.STATUS;
            case "recordedAt" -> ReportColumn.RECORDED_AT;
            default -> ReportColumn.METRIC;
        };
    }
}
