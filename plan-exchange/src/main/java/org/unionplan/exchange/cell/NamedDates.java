package org.unionplan.exchange.cell;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionplan.time.Timeframe;

/** Dates with the names of months, seasons and other parts of a year, English and French. */
public final class NamedDates {

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("january", 1),
            Map.entry("janvier", 1),
            Map.entry("janv", 1),
            Map.entry("feb", 2),
            Map.entry("february", 2),
            Map.entry("fevrier", 2),
            Map.entry("fevr", 2),
            Map.entry("fev", 2),
            Map.entry("mar", 3),
            Map.entry("march", 3),
            Map.entry("mars", 3),
            Map.entry("apr", 4),
            Map.entry("april", 4),
            Map.entry("avril", 4),
            Map.entry("avr", 4),
            Map.entry("may", 5),
            Map.entry("mai", 5),
            Map.entry("jun", 6),
            Map.entry("june", 6),
            Map.entry("juin", 6),
            Map.entry("jul", 7),
            Map.entry("july", 7),
            Map.entry("juillet", 7),
            Map.entry("juil", 7),
            Map.entry("aug", 8),
            Map.entry("august", 8),
            Map.entry("aout", 8),
            Map.entry("sep", 9),
            Map.entry("sept", 9),
            Map.entry("september", 9),
            Map.entry("septembre", 9),
            Map.entry("oct", 10),
            Map.entry("october", 10),
            Map.entry("octobre", 10),
            Map.entry("nov", 11),
            Map.entry("november", 11),
            Map.entry("novembre", 11),
            Map.entry("dec", 12),
            Map.entry("december", 12),
            Map.entry("decembre", 12));

    /** The codes of EDTF for parts of a year. */
    private static final Map<String, Integer> PARTS = Map.ofEntries(
            Map.entry("spring", 21),
            Map.entry("printemps", 21),
            Map.entry("summer", 22),
            Map.entry("ete", 22),
            Map.entry("autumn", 23),
            Map.entry("fall", 23),
            Map.entry("automne", 23),
            Map.entry("winter", 24),
            Map.entry("hiver", 24),
            Map.entry("q1", 33),
            Map.entry("q2", 34),
            Map.entry("q3", 35),
            Map.entry("q4", 36),
            Map.entry("t1", 33),
            Map.entry("t2", 34),
            Map.entry("t3", 35),
            Map.entry("t4", 36),
            Map.entry("first quarter", 33),
            Map.entry("second quarter", 34),
            Map.entry("third quarter", 35),
            Map.entry("fourth quarter", 36),
            Map.entry("1st quarter", 33),
            Map.entry("2nd quarter", 34),
            Map.entry("3rd quarter", 35),
            Map.entry("4th quarter", 36),
            Map.entry("premier trimestre", 33),
            Map.entry("deuxieme trimestre", 34),
            Map.entry("troisieme trimestre", 35),
            Map.entry("quatrieme trimestre", 36),
            Map.entry("1er trimestre", 33),
            Map.entry("2e trimestre", 34),
            Map.entry("3e trimestre", 35),
            Map.entry("4e trimestre", 36),
            Map.entry("h1", 40),
            Map.entry("h2", 41),
            Map.entry("s1", 40),
            Map.entry("s2", 41),
            Map.entry("first half", 40),
            Map.entry("second half", 41),
            Map.entry("premier semestre", 40),
            Map.entry("second semestre", 41),
            Map.entry("deuxieme semestre", 41));

    /** On words without accents, commas and full stops. */
    private static final Pattern DAY_NAMED =
            Pattern.compile("(?:le )?(\\d{1,2})(?:st|nd|rd|th|er)?(?: of)? ([a-z]+) (\\d{4}|\\d{2})");

    private static final Pattern MONTH_NAMED = Pattern.compile("([a-z]+) (\\d{1,2})(?:st|nd|rd|th)? (\\d{4}|\\d{2})");
    private static final Pattern NAMED = Pattern.compile("([a-z]+) (\\d{4})");
    private static final Pattern PART_FIRST = Pattern.compile("(?:the |le |l )?([a-z0-9 ]+?)(?: of| de| du)? (\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4}) ([a-z0-9 ]+)");
    private static final Pattern OF_TIME = Pattern.compile("\\b(?:early|mid|middle|late|end|beginning|start|sometime"
            + "|before|after|until|about|circa|by|since|year|month|week|day|debut|fin|mi|milieu|vers|avant|apres"
            + "|courant|annee|mois|semaine|jour|extended|prolongee?)\\b");

    private NamedDates() {}

    /** Returns the day or month that the words name; absent if they name none. */
    public static Optional<WrittenDate> read(String cell) {
        String words = CellText.folded(cell);
        Matcher day = DAY_NAMED.matcher(words);
        if (day.matches()) {
            return month(day.group(2)).map(month -> day(day.group(3), month, day.group(1), cell));
        }
        Matcher monthFirst = MONTH_NAMED.matcher(words);
        if (monthFirst.matches()) {
            return month(monthFirst.group(1)).map(month -> day(monthFirst.group(3), month, monthFirst.group(2), cell));
        }
        Matcher named = NAMED.matcher(words);
        return named.matches()
                ? month(named.group(1)).map(month -> WrittenDate.month(named.group(2), month, cell))
                : Optional.empty();
    }

    /** Returns the season, quarter or half of a year with the words of the source; absent if they name none. */
    static Optional<Timeframe> partOfYear(String cell) {
        String words = CellText.folded(cell);
        Matcher first = PART_FIRST.matcher(words);
        if (first.matches() && PARTS.containsKey(first.group(1))) {
            return Optional.of(part(first.group(2), first.group(1), cell));
        }
        Matcher year = YEAR_FIRST.matcher(words);
        return year.matches() && PARTS.containsKey(year.group(2))
                ? Optional.of(part(year.group(1), year.group(2), cell))
                : Optional.empty();
    }

    private static Timeframe part(String year, String name, String cell) {
        return Timeframe.parse(year + "-" + PARTS.get(name)).withAsWritten(cell);
    }

    /** Returns true if the words are about a time, however loosely. */
    static boolean hasWordOfTime(String cell) {
        return OF_TIME.matcher(CellText.folded(cell)).find();
    }

    private static WrittenDate day(String year, int month, String day, String cell) {
        int days = WrittenDate.number(day);
        int years = WrittenDate.number(year);
        return year.length() == 2
                ? WrittenDate.shortYear(years, month, days, cell)
                : WrittenDate.day(years, month, days, cell);
    }

    private static Optional<Integer> month(String name) {
        return Optional.ofNullable(MONTHS.get(name));
    }
}
