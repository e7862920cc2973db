package org.unionplan.office.source;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The table of a web page that is being read, if any. Tables that only lay out a page do not count. Not thread-safe. */
final class HtmlTable {

    private static final int MOST_SPAN = 50;
    private static final int DEEPEST_LAYOUT = 20;

    private final List<Block.TableRow> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();

    /** The number of tables that are open, of which the outer ones may be layout. */
    private int depth;

    private int layouts;
    private int start;
    private int rowLine;
    private int span;

    private boolean isReading() {
        return depth > layouts;
    }

    /** Returns true if the element belongs to a table. */
    boolean open(Element element, String tag, HtmlSource source) {
        if (tag.equals("table")) {
            depth++;
            if (depth == layouts + 1) {
                source.beginTable(element);
                if (isLayout(element)) {
                    layouts++;
                    return true;
                }
                rows.clear();
                cells = new ArrayList<>();
                start = source.line();
            }
            return true;
        }
        if (!isReading() || tag.equals("caption")) {
            return false;
        }
        boolean outermost = depth == layouts + 1;
        if (outermost && tag.equals("tr")) {
            cells = new ArrayList<>();
            rowLine = 0;
        } else if (outermost && (tag.equals("td") || tag.equals("th"))) {
            source.words().clear();
            span = span(element);
        } else {
            source.words().breakLine();
        }
        return true;
    }

    /** Returns true if the element belonged to a table. */
    boolean close(String tag, HtmlSource source) {
        if (tag.equals("table") && depth > 0) {
            if (!isReading()) {
                layouts--;
            } else if (depth == layouts + 1) {
                source.words().clear();
                source.endTable(rows, start);
            }
            depth--;
            return true;
        }
        if (!isReading() || tag.equals("caption")) {
            return false;
        }
        if (depth == layouts + 1 && (tag.equals("td") || tag.equals("th"))) {
            if (rowLine == 0) {
                rowLine = source.line();
            }
            cells.add(source.words().text());
            for (int i = 1; i < span; i++) {
                cells.add("");
            }
            source.words().clear();
        } else if (depth == layouts + 1 && tag.equals("tr")) {
            rows.add(new Block.TableRow(List.copyOf(cells), Math.max(rowLine, start)));
        }
        return true;
    }

    private boolean isLayout(Element table) {
        String role = table.attr("role");
        boolean isMarked = role.equals("presentation") || role.equals("none");
        boolean hasParts = table.selectFirst("h1, h2, h3, h4, table table") != null;
        return layouts < DEEPEST_LAYOUT && (isMarked || (hasParts && table.selectFirst("th") == null));
    }

    private static int span(Element cell) {
        String digits = cell.attr("colspan");
        boolean isNumber =
                !digits.isEmpty() && digits.length() <= 2 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Math.min(MOST_SPAN, Math.max(1, Integer.parseInt(digits))) : 1;
    }
}
