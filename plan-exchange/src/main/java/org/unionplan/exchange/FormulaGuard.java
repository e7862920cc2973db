package org.unionplan.exchange;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking text for formulas, without losing a character. Where a cell, or a stretch of it after
 * a character that some program takes for the end of a cell, begins with what begins a formula, an apostrophe is put
 * before it; and one where apostrophes stand before such a beginning already, so that taking one away again gives the
 * text as it was. See OWASP, "CSV Injection".
 */
final class FormulaGuard {

    private static final String START = "(?:^|(?<=[,;\\t|\\r\\n]))";
    private static final String FORMULA = "[ \\u00A0]*[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20]";

    private static final Pattern OPEN = Pattern.compile(START + "(?='*" + FORMULA + ")");
    private static final Pattern GUARDED = Pattern.compile(START + "'(?='*" + FORMULA + ")");

    private FormulaGuard() {}

    /** That text, harmless. */
    static String guarded(String text) {
        return OPEN.matcher(text).replaceAll("'");
    }

    /** The text of which {@link #guarded} made this. */
    static String unguarded(String cell) {
        return cell.indexOf('\'') < 0 ? cell : GUARDED.matcher(cell).replaceAll("");
    }
}
