package org.unionplan.exchange.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionplan.actor.Responsibility;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StatusUpdate;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.value.Decimal;

/**
 * An element of a plan.
 *
 * @param above the elements above it, the nearest first
 */
record ElementRows(TableSource source, PlanElement element, List<PlanElement> above) {

    static ColumnList<ElementRows> columns() {
        return new ColumnList<ElementRows>()
                .text("document", row -> row.source.id())
                .text("id", row -> Optional.of(row.element.getId()))
                .text("level", row -> Optional.of(row.element.getLevel().getKeyword()))
                .number("depth", row -> Optional.of(Decimal.of(row.above.size())))
                .text("parent", row -> row.above.stream().findFirst().map(PlanElement::getId))
                .text("number", row -> row.element.getNumber())
                .text("name", row -> Optional.of(row.source.text(row.element.getName())))
                .text("statement", row -> row.element.getStatement().map(row.source::text))
                .texts("leads", ElementRows::leads)
                .texts("themes", row -> row.element.getThemes())
                .texts("marks", row -> row.element.getMarks())
                .time("timeframe", row -> row.element.getTimeframe())
                .text("status", row -> row.latest().map(StatusUpdate::getStatus))
                .date("statusDate", row -> row.latest().map(ElementRows::day))
                .texts(
                        "metrics",
                        row -> row.element.getMetrics().stream()
                                .map(link -> link.getMetric())
                                .toList());
    }

    static Stream<ElementRows> of(TableSource source) {
        return source.index().getNodes().stream()
                .filter(node -> node.getValue() instanceof PlanElement)
                .map(node -> new ElementRows(source, (PlanElement) node.getValue(), above(node)));
    }

    private static List<PlanElement> above(DocumentIndex.Node node) {
        return Stream.iterate(
                        node.getParent(), Optional::isPresent, parent -> parent.flatMap(DocumentIndex.Node::getParent))
                .flatMap(Optional::stream)
                .map(DocumentIndex.Node::getValue)
                .filter(PlanElement.class::isInstance)
                .map(PlanElement.class::cast)
                .toList();
    }

    /** The names of those who lead it. */
    private List<String> leads() {
        return element.getResponsibilities().stream()
                .filter(each -> each.getRole().equals(Responsibility.Role.LEADS))
                .flatMap(each -> each.getActor().map(source::actor).or(each::getPerson).stream())
                .toList();
    }

    /** The latest status on record; of two of one day the one that is listed later. */
    private Optional<StatusUpdate> latest() {
        return element.getStatusUpdates().stream()
                .reduce((first, second) -> day(second).isBefore(day(first)) ? first : second);
    }

    private static LocalDate day(StatusUpdate update) {
        return update.getDate().getLatestLast().orElse(LocalDate.MIN);
    }
}
