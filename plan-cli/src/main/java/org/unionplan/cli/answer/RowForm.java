package org.unionplan.cli.answer;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.cli.text.CsvLine;

/** A form in which the rows of a table are written, one a line. */
public enum RowForm {
    /** With a line of headings; a value that is absent is an empty field. */
    CSV("csv"),
    /** An object a line, which has every column; a value that is absent is null. */
    JSONL("jsonl");

    private final String word;

    RowForm(String word) {
        this.word = word;
    }

    public static Optional<RowForm> named(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    /** The line before all rows. */
    public Optional<String> heading(List<String> columns) {
        return this == CSV ? Optional.of(CsvLine.of(columns.toArray())) : Optional.empty();
    }

    /** The line of a row. */
    public String line(List<String> columns, List<? extends Optional<?>> values) {
        if (this == CSV) {
            return CsvLine.of(values.stream()
                    .map(each -> each.isPresent() ? each.get() : "")
                    .toArray());
        }
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            Optional<?> value = values.get(i);
            row.put(columns.get(i), value.isPresent() ? value.get() : value);
        }
        return JsonTree.writeLine(row);
    }

    @Override
    public String toString() {
        return word;
    }
}
