package org.unionplan.exchange.sheet;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.unionplan.exchange.cell.CellText;
import org.unionplan.exchange.cell.Figures;
import org.unionplan.exchange.cell.WrittenDate;
import org.unionplan.metric.Metric;
import org.unionplan.metric.Observation;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Severity;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Datum;
import org.unionplan.value.Dimensions;
import org.unionplan.value.ElementId;
import org.unionplan.value.Members;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/** Creates observations from the rows of a table. Not thread-safe. */
final class ObservationCells {

    private static final Set<String> YES = Set.of("yes", "y", "true", "x", "1", "oui", "o", "vrai");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "non", "faux");

    private final TableCells<ReportColumn> cells;

    /** The names of dimensions, by column. */
    private final Map<Integer, String> dimensions = new LinkedHashMap<>();

    /** The members of our own that the cells of other columns are kept as, by column. */
    private final Map<Integer, String> kept = new LinkedHashMap<>();

    /**
     * Tells dimensions from other columns that are not known, and reports both where no plan shows it.
     *
     * @param plan the plan whose dimensions are known; without it, every such column is read as a dimension
     */
    ObservationCells(TableCells<ReportColumn> cells, Optional<StrategicPlan> plan) {
        this.cells = cells;
        Map<String, String> known = new TreeMap<>();
        plan.ifPresent(about -> about.getMetrics().stream()
                .flatMap(ObservationCells::dimensions)
                .forEach(name -> known.putIfAbsent(CellText.folded(name), name)));
        cells.others().forEach((index, heading) -> {
            String name = known.get(CellText.folded(heading));
            if (heading.regionMatches(true, 0, ReportColumn.DIMENSION, 0, ReportColumn.DIMENSION.length())) {
                dimensions.put(
                        index,
                        heading.substring(ReportColumn.DIMENSION.length()).strip());
            } else if (name != null) {
                dimensions.put(index, name);
            } else if (plan.isEmpty()) {
                dimensions.put(index, heading);
                cells.doubt(index, "csv.report.dimension");
            } else {
                String member = CellText.OWN + ElementId.slug(heading);
                kept.put(index, kept.containsValue(member) ? member + "-" + (index + 1) : member);
                cells.doubt(index, "csv.report.column", "member", kept.get(index));
            }
        });
    }

    private static Stream<String> dimensions(Metric metric) {
        return Stream.of(
                        metric.getTargets().stream().flatMap(target -> target.getEachOf().stream()),
                        metric.getTargets().stream().flatMap(target -> names(target.getDimensions())),
                        metric.getPartBaselines().stream().flatMap(part -> names(part.getDimensions())),
                        metric.getObservations().stream().flatMap(seen -> names(seen.getDimensions())))
                .flatMap(names -> names);
    }

    private static Stream<String> names(Dimensions dimensions) {
        return dimensions.asMap().keySet().stream();
    }

    /** Returns the observation of a row; what cannot be read is kept in words. */
    Observation read(ReadRow<ReportColumn> row) {
        Members own = kept(row);
        Observation.Builder observation = Observation.builder()
                .dimensions(part(row))
                .source(text(row, ReportColumn.SOURCE))
                .missing(text(row, ReportColumn.MISSING))
                .text(text(row, ReportColumn.TEXT));
        own = row.cell(ReportColumn.VALUE).isPresent() ? value(row, observation, own) : own;
        Optional<Timeframe> asOf = cells.date(row, ReportColumn.AS_OF);
        if (asOf.isEmpty()) {
            cells.doubt(
                    row,
                    ReportColumn.AS_OF,
                    Severity.WARNING,
                    "csv.plan.undated",
                    "found",
                    row.cell(ReportColumn.VALUE)
                            .or(() -> row.cell(ReportColumn.METRIC))
                            .orElse(""));
        }
        observation.asOf(asOf);
        observation.numerator(cells.figure(row, ReportColumn.NUMERATOR));
        observation.denominator(cells.figure(row, ReportColumn.DENOMINATOR));
        estimated(row).ifPresent(observation::estimated);
        recordedAt(row).ifPresent(observation::recordedAt);
        return observation.unknownMembers(own).build();
    }

    private Members kept(ReadRow<ReportColumn> row) {
        Members own = Members.NONE;
        for (Map.Entry<Integer, String> column : kept.entrySet()) {
            String words = row.others().get(column.getKey());
            own = words == null ? own : own.with(column.getValue(), Datum.of(words));
        }
        Optional<String> status = row.cell(ReportColumn.STATUS);
        return status.isEmpty() ? own : own.with(PlanColumn.STATUS_MEMBER, Datum.of(status.get()));
    }

    private Dimensions part(ReadRow<ReportColumn> row) {
        Map<String, String> part = new LinkedHashMap<>();
        dimensions.forEach((index, name) -> {
            String words = row.others().get(index);
            if (words != null) {
                part.put(name, words);
            }
        });
        return Dimensions.of(part);
    }

    private static Optional<Text> text(ReadRow<ReportColumn> row, ReportColumn column) {
        return row.cell(column).map(Text::of);
    }

    /** Reads the value; words that are no figure become the text or, beside one, a member of our own. */
    private Members value(ReadRow<ReportColumn> row, Observation.Builder observation, Members own) {
        String words = row.cell(ReportColumn.VALUE).orElseThrow();
        if (Figures.isPlaceholder(words)) {
            cells.doubt(row, ReportColumn.VALUE, Severity.ADVICE, WrittenDate.ABSENT, "found", words);
            observation.missing(text(row, ReportColumn.MISSING).or(() -> Optional.of(Text.of(words))));
            return own;
        }
        Optional<Quantity> value = cells.figure(row, ReportColumn.VALUE);
        Optional<Text> unit = text(row, ReportColumn.UNIT);
        observation.value(value.map(read -> read.getUnit().isPresent() ? read : read.withUnit(unit)));
        if (value.isPresent()) {
            return own;
        }
        if (row.cell(ReportColumn.TEXT).isPresent()) {
            return own.with(CellText.OWN + ReportColumn.VALUE.heading(), Datum.of(words));
        }
        observation.text(Text.of(words));
        return own;
    }

    private Optional<Boolean> estimated(ReadRow<ReportColumn> row) {
        return row.cell(ReportColumn.ESTIMATED).flatMap(words -> {
            String folded = CellText.folded(words);
            if (YES.contains(folded) || NO.contains(folded)) {
                return Optional.of(YES.contains(folded));
            }
            cells.doubt(row, ReportColumn.ESTIMATED, Severity.WARNING, "csv.report.yes", "found", words);
            return Optional.empty();
        });
    }

    private Optional<LocalDate> recordedAt(ReadRow<ReportColumn> row) {
        Optional<LocalDate> day = cells.date(row, ReportColumn.RECORDED_AT)
                .filter(Timeframe::isDay)
                .flatMap(Timeframe::getLatestLast);
        if (day.isEmpty()) {
            row.cell(ReportColumn.RECORDED_AT)
                    .ifPresent(words -> cells.doubt(
                            row, ReportColumn.RECORDED_AT, Severity.WARNING, "csv.report.day", "found", words));
        }
        return day;
    }
}
