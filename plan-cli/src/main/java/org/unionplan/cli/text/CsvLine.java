package org.unionplan.cli.text;

import java.util.ArrayList;
import java.util.List;
import org.unionplan.cli.io.TerminalText;
import org.unionplan.exchange.FormulaGuard;
import org.unionplan.value.Decimal;

/**
 * A line of CSV (RFC 4180). Numbers stay as they are; a text that a spreadsheet would take for a formula gets an apostrophe
 * before it, and nothing in it is obeyed by a terminal.
 */
public final class CsvLine {

    private CsvLine() {}

    public static String of(Object... fields) {
        List<String> written = new ArrayList<>();
        for (Object field : fields) {
            boolean number = field instanceof Decimal || field instanceof Integer || field instanceof Long;
            written.add(number ? field.toString() : text(field.toString()));
        }
        return String.join(",", written);
    }

    /** In quotes where it needs them, on one line; white space at the ends belongs to a name. */
    public static String text(String text) {
        String safe = FormulaGuard.guarded(TerminalText.escape(oneLine(text)));
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == ' ' || c == '\'');
        return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    private static String oneLine(String text) {
        String line = Wording.oneLine(text);
        int start = text.indexOf(text.strip());
        return text.isBlank()
                ? text
                : text.substring(0, start)
                        + line
                        + text.substring(start + text.strip().length());
    }
}
