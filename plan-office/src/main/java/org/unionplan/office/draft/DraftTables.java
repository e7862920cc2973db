package org.unionplan.office.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionplan.document.Narrative;
import org.unionplan.exchange.ListTable;
import org.unionplan.exchange.NumberMarks;
import org.unionplan.exchange.sheet.PlanImport;
import org.unionplan.exchange.sheet.TableReading;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricLink;
import org.unionplan.office.source.Block;
import org.unionplan.plan.PlanElement;
import org.unionplan.rule.Finding;
import org.unionplan.rule.ValidationReport;
import org.unionplan.time.Timeframe;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Text;

/** Reads the tables of a text: metrics, or elements with who leads them and when. Not thread-safe. */
final class DraftTables {

    private final DraftContext context;
    private final TableReading reading;
    private final List<Metric> metrics = new ArrayList<>();
    private ValidationReport report = ValidationReport.empty();

    /**
     * Tables of a text.
     *
     * @param language its language: in English a comma never marks decimals; in French both marks do
     */
    DraftTables(DraftContext context, Optional<LanguageTag> language) {
        this.context = context;
        boolean isEnglish =
                language.filter(tag -> tag.getPrimaryLanguage().equals("en")).isPresent();
        this.reading = TableReading.standard()
                .withDates(context.dates())
                .withNumbers(isEnglish ? NumberMarks.POINT : NumberMarks.UNKNOWN);
    }

    List<Metric> metrics() {
        return metrics;
    }

    ValidationReport report() {
        return report;
    }

    /** Reads a table below an element; one of another kind is a passage of it. */
    void read(Block table, ElementDraft element) {
        List<MetricLink> links = metrics(table);
        element.metrics().addAll(links);
        if (links.isEmpty() && !isElements(table)) {
            element.narratives().add(passage(table));
        } else if (links.isEmpty()) {
            List<String> headings = table.rows().get(0).cells();
            boolean areActions = context.words().has("actions", headings.get(0));
            table.rows().stream()
                    .skip(1)
                    .flatMap(row -> element(row, headings).stream())
                    .forEach(child -> {
                        if (areActions) {
                            child.level(PlanElement.Level.ACTION);
                        }
                        element.children().add(child);
                    });
        }
    }

    /** Returns the links to the metrics of a table; empty if it has none. */
    List<MetricLink> metrics(Block table) {
        List<String> headings = table.rows().get(0).cells();
        boolean isMetrics = table.rows().size() > 1
                && headings.stream().anyMatch(words -> context.words().has("metric", words));
        if (!isMetrics) {
            return List.of();
        }
        PlanImport read = PlanImport.readMetrics(new RowTable(table.rows()), context.ids(), reading);
        metrics.addAll(read.getPlan().getMetrics());
        report = report.and(read.getReport());
        return read.getPlan().getMetricLinks();
    }

    /** Takes the tables of metrics out of a section, the rest of which is a passage, and returns links to the metrics. */
    List<MetricLink> takeMetrics(TextSection section) {
        List<MetricLink> links = new ArrayList<>();
        section.blocks().removeIf(block -> block.kind() == Block.Kind.TABLE && links.addAll(metrics(block)));
        return links;
    }

    /** Returns a table as a passage. */
    Narrative passage(Block table) {
        context.findings()
                .guess(
                        "draft.table",
                        table.line(),
                        String.join(", ", table.rows().get(0).cells()));
        return DraftContext.narrative(DraftContext.passage(List.of(table)));
    }

    private boolean isElements(Block table) {
        return table.rows().size() > 1
                && context.words().has("element", table.rows().get(0).cells().get(0));
    }

    private Optional<ElementDraft> element(Block.TableRow row, List<String> headings) {
        String name = row.cells().isEmpty()
                ? ""
                : row.cells().get(0).replace('\n', ' ').strip();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        HeadingLabel label = HeadingLabel.ofItem(name);
        ElementDraft element =
                new ElementDraft(context.ids().make(label.name()), label.name(), label.number(), row.line(), false);
        for (int i = 1; i < row.cells().size(); i++) {
            String words = row.cells().get(i).strip();
            if (!words.isEmpty()) {
                cell(i < headings.size() ? headings.get(i).strip() : "", words, element);
            }
        }
        return Optional.of(element);
    }

    private void cell(String heading, String words, ElementDraft element) {
        if (context.words().means(DraftWords.Meaning.LEAD, heading)) {
            words.lines().forEach(owner -> element.leads().add(context.ids().actor(owner.strip())));
            return;
        }
        if (context.words().means(DraftWords.Meaning.DUE, heading)) {
            Timeframe when = ItemEnding.read("", 0, context.words(), context.dates())
                    .date(words)
                    .orElseGet(() -> Timeframe.ofWords(words.replace('\n', ' ')));
            element.timeframe(when);
            return;
        }
        Optional<Text> label = heading.isEmpty() ? Optional.empty() : Optional.of(Text.of(heading));
        element.narratives()
                .add(Narrative.builder().label(label).text(Text.of(words)).build());
    }

    /** A table of a text as rows of a list. */
    private record RowTable(List<Block.TableRow> rows) implements ListTable {

        @Override
        public void forEachRow(RowVisitor visitor) {
            for (int i = 0; i < rows.size(); i++) {
                if (!visitor.visit(new CellRow(rows.get(i).cells(), i + 1))) {
                    return;
                }
            }
        }

        @Override
        public Finding.Location locate(long line, int cell) {
            return new Finding.Location(rows.get((int) line - 1).line(), cell + 1);
        }
    }

    private record CellRow(List<String> cells, int number) implements ListTable.ListRow {

        @Override
        public long getLine() {
            return number;
        }

        @Override
        public int getSize() {
            return cells.size();
        }

        @Override
        public String getCell(int cell) {
            return cells.get(cell);
        }
    }
}
