package org.unionplan.exchange;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking the text of a CSV cell for a formula, without losing a character.
 *
 * <p>An apostrophe goes before a cell that begins like a formula, unless all of it is a number. Inside a cell one goes
 * only before what no prose contains, after a character that some programs take for the end of a cell: an equals sign, or
 * a sign directly before a function call or a link to another program. If there are apostrophes already, one more is
 * added, so that taking one away gives the text as it was. See OWASP, "CSV Injection".
 */
public final class FormulaGuard {

    private static final String SPACE = "[ \\u00A0\\u200B-\\u200D\\u2060\\uFEFF]*+";
    private static final String EQUALS = "[=\\uFF1D]";
    private static final String SIGN = "[+\\-@\\uFF0B\\uFF0D\\uFF20]";
    private static final String NUMBER = "[+\\-]\\p{Zs}?[0-9][0-9.,\\p{Zs}]*+(?:[eE][+\\-]?[0-9]++)?(?:\\p{Zs}?%)?\\z";
    private static final String CALL = "[\\w.$:+\\-*/]{0,64}\\(";
    private static final String LINK = "[\\w.$:+\\-*/]{1,64}\\|[^!\\r\\n]{0,200}!";

    private static final String START = "\\A";

    /** A formula at the start of a cell, behind apostrophes of its own. */
    private static final String FIRST =
            "(?='*+(?!" + NUMBER + ")" + SPACE + "(?:" + EQUALS + "|" + SIGN + "|[\\t\\r\\n]))";

    private static final String END = "(?<=[;|\\t\\r\\n])";

    /** A formula where some programs begin another cell. */
    private static final String LATER = "(?='*+(?:" + SPACE + EQUALS + "|" + SIGN + "(?:" + CALL + "|" + LINK + ")))";

    private static final Pattern OPEN = Pattern.compile(START + FIRST + "|" + END + LATER);
    private static final Pattern GUARDED = Pattern.compile(START + "'" + FIRST + "|" + END + "'" + LATER);

    private FormulaGuard() {}

    /** Returns that text in a form that no spreadsheet takes for a formula. */
    public static String guarded(String text) {
        return OPEN.matcher(text).replaceAll("'");
    }

    /** The text of which {@link #guarded} made this. */
    public static String unguarded(String cell) {
        return cell.indexOf('\'') < 0 ? cell : GUARDED.matcher(cell).replaceAll("");
    }
}
