package org.unionplan.exchange.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionplan.message.Messages;
import org.unionplan.rule.Finding;
import org.unionplan.rule.ValidationReport;
import org.unionplan.value.Decimal;
import org.unionplan.value.LanguageTag;

/** Findings as rows. Immutable and thread-safe. */
public final class FindingTable {

    private final Messages messages;
    private final ColumnList<Finding> list;

    private FindingTable(Messages messages) {
        this.messages = messages;
        this.list = new ColumnList<Finding>()
                .number("line", finding -> finding.getLocation().map(each -> Decimal.of(each.getLine())))
                .number("column", finding -> finding.getLocation().map(each -> Decimal.of(each.getColumn())))
                .text("pointer", finding -> Optional.of(finding.getPointer()))
                .text("severity", finding -> Optional.of(finding.getSeverity().getKeyword()))
                .text("code", finding -> Optional.of(finding.getCode()))
                .text("message", finding -> Optional.of(finding.getMessage().in(messages)))
                .text("answer", finding -> finding.getAnswer().map(each -> each.in(language())));
    }

    /** Returns the table with sentences in the language of those messages. */
    public static FindingTable in(Messages messages) {
        return new FindingTable(Objects.requireNonNull(messages, "messages"));
    }

    private LanguageTag language() {
        return LanguageTag.of(messages.getLanguage());
    }

    /** The columns, in order. */
    public List<TableColumn> getColumns() {
        return list.columns();
    }

    /** Returns a row for each finding that the report lists, in its order. */
    public Stream<ExportRow> rows(ValidationReport report) {
        return Objects.requireNonNull(report, "report").getFindings().stream().map(list::row);
    }
}
