package org.unionplan.office.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The numbers that Word counts for paragraphs of lists and numbered headings. Not thread-safe. */
final class DocxNumbers {

    private static final int LEVELS = 9;
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final int MOST_ROMAN = 4_000;

    /** A level of a list: how its numbers are written, with {@code %1} for that of the first level. */
    private static final class DocxLevel {

        private int start = 1;
        private String format = "decimal";
        private String pattern = "";
    }

    private final Map<String, DocxLevel[]> kinds = new HashMap<>();
    private final Map<String, String> kindOf = new HashMap<>();

    /** For each kind of list, the last number at each level. */
    private final Map<String, int[]> counts = new HashMap<>();

    void read(XMLStreamReader xml) throws XMLStreamException {
        String list = "";
        DocxLevel[] levels = new DocxLevel[LEVELS];
        DocxLevel level = new DocxLevel();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "abstractNum" -> {
                    levels = new DocxLevel[LEVELS];
                    kinds.put(DocxParts.attribute(xml, "abstractNumId").orElse(""), levels);
                }
                case "lvl" -> {
                    level = new DocxLevel();
                    int at = DocxParts.number(DocxParts.attribute(xml, "ilvl").orElse(""), LEVELS);
                    if (at < LEVELS) {
                        levels[at] = level;
                    }
                }
                case "start" -> level.start = DocxParts.number(DocxParts.value(xml), 1);
                case "numFmt" -> level.format = DocxParts.value(xml);
                case "lvlText" -> level.pattern = DocxParts.value(xml);
                case "num" -> {
                    // What a list changes of its kind is not counted.
                    levels = new DocxLevel[LEVELS];
                    list = DocxParts.attribute(xml, "numId").orElse("");
                }
                case "abstractNumId" -> kindOf.put(list, DocxParts.value(xml));
                default -> {
                    // How a number looks.
                }
            }
        }
    }

    /** Returns the number of the next paragraph of that list; absent for bullets. */
    Optional<String> next(String list, int depth) {
        String kind = kindOf.getOrDefault(list, "");
        DocxLevel[] levels = kinds.get(kind);
        if (levels == null || depth >= LEVELS || levels[depth] == null) {
            return Optional.empty();
        }
        int[] count = counts.computeIfAbsent(kind, none -> new int[LEVELS]);
        count[depth] = count[depth] == 0 ? levels[depth].start : count[depth] + 1;
        for (int deeper = depth + 1; deeper < LEVELS; deeper++) {
            count[deeper] = 0;
        }
        String format = levels[depth].format;
        return format.equals("bullet") || format.equals("none") ? Optional.empty() : written(levels, count, depth);
    }

    /** The number as the pattern writes it, without the marks around it. */
    private static Optional<String> written(DocxLevel[] levels, int[] count, int depth) {
        String number = levels[depth].pattern;
        for (int i = 0; i <= depth; i++) {
            if (levels[i] != null) {
                number = number.replace("%" + (i + 1), digits(levels[i].format, Math.max(count[i], 1)));
            }
        }
        int first = 0;
        int last = number.length();
        while (first < last && !Character.isLetterOrDigit(number.charAt(first))) {
            first++;
        }
        while (last > first && !Character.isLetterOrDigit(number.charAt(last - 1))) {
            last--;
        }
        return first == last ? Optional.empty() : Optional.of(number.substring(first, last));
    }

    private static String digits(String format, int number) {
        return switch (format) {
            case "lowerLetter" -> HtmlList.letters(number, 'a');
            case "upperLetter" -> HtmlList.letters(number, 'A');
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            default -> Integer.toString(number);
        };
    }

    private static String roman(int number) {
        if (number >= MOST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder written = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                written.append(ROMAN[i]);
            }
        }
        return written.toString();
    }
}
