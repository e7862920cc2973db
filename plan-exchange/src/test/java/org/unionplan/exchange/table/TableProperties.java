package org.unionplan.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.metric.Observation;
import org.unionplan.pact.Pact;
import org.unionplan.pact.Provision;
import org.unionplan.pact.timeline.PactTimeline;
import org.unionplan.plan.PlanElement;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.testkit.Documents;
import org.unionplan.value.Decimal;

/** Properties of the tables of any document. */
class TableProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Provide
    Arbitrary<Document> documents() {
        return Documents.any();
    }

    @Property(tries = 200)
    void nothingIsLeftOutAndEveryValueIsOfTheKindOfItsColumn(@ForAll("documents") Document document) {
        DocumentIndex index = DocumentIndex.of(document, DocumentType.shapeOf(document));
        int bindings = document instanceof Pact pact
                ? PactTimeline.of(pact).getParties().size()
                        * index.all(Provision.class).size()
                : 0;

        assertThat(rows(DocumentTable.observations(), document)).hasSameSizeAs(index.all(Observation.class));
        assertThat(rows(DocumentTable.agreements(), document)).hasSameSizeAs(index.all(CollectiveAgreement.class));
        assertThat(rows(DocumentTable.elements(), document)).hasSameSizeAs(index.all(PlanElement.class));
        assertThat(rows(DocumentTable.bindings(DAY), document)).hasSize(bindings);
    }

    private static List<ExportRow> rows(DocumentTable table, Document document) {
        List<ExportRow> rows = table.rows(document).toList();
        for (ExportRow row : rows) {
            for (int i = 0; i < table.getColumns().size(); i++) {
                Class<?> type = type(table.getColumns().get(i));
                row.getValues().get(i).ifPresent(value -> assertThat(value).isInstanceOf(type));
            }
        }
        return rows;
    }

    private static Class<?> type(TableColumn column) {
        return switch (column.getKind()) {
            case TEXT -> String.class;
            case NUMBER -> Decimal.class;
            case DATE -> LocalDate.class;
            case TRUTH -> Boolean.class;
        };
    }
}
