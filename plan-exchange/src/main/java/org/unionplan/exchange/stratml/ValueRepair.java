package org.unionplan.exchange.stratml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionplan.exchange.xml.XmlElement;
import org.unionplan.exchange.xml.XmlFindings;
import org.unionplan.message.Message;
import org.unionplan.value.Decimal;

/** Writes dates and numbers as the schema has them. What is neither becomes part of a description, or is left out. */
final class ValueRepair implements StratmlRepair {

    private static final Set<String> DATES = Set.of("StartDate", "EndDate", "PublicationDate");
    private static final List<String> ROLES = List.of("Performer", "Beneficiary");

    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:Z|[-+T ].*)?");
    private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern NUMBER = Pattern.compile("[$€£]? ?([-+]?)(\\d{1,3}(?:,\\d{3})+|\\d*)(\\.\\d*)? ?%?");

    @Override
    public void repair(XmlElement root, StratmlVersion version, XmlFindings findings) {
        boolean usual = true;
        for (XmlElement child : root.getChildren()) {
            repair(child, version, findings);
            usual &= isUsual(child);
        }
        if (!usual) {
            repairValues(root, findings);
        }
    }

    private static void repairValues(XmlElement element, XmlFindings findings) {
        List<XmlElement> kept = new ArrayList<>();
        Set<String> roles = new TreeSet<>();
        List<String> words = new ArrayList<>();
        for (XmlElement child : element.getChildren()) {
            if (isUsual(child) || isSound(child, words, roles, findings)) {
                kept.add(child);
            }
        }
        element.setChildren(kept);
        words.forEach(each -> describe(element, each));
    }

    /**
     * Returns true for empty values, for values that are not a date, number or word, and for most dates and numbers.
     */
    private static boolean isUsual(XmlElement leaf) {
        String text = leaf.getText();
        return switch (leaf.getName()) {
            case "StartDate", "EndDate", "PublicationDate" -> isUsualDate(text) || text.isBlank();
            case "NumberOfUnits" -> isUsualNumber(text) || text.isBlank();
            case "RoleType" -> text.isBlank();
            default -> true;
        };
    }

    private static boolean isUsualNumber(String text) {
        int point = text.indexOf('.');
        int whole = point < 0 ? text.length() : point;
        return isDigits(text, 0, whole)
                && (whole == 1 || (whole > 1 && whole < 19 && text.charAt(0) != '0'))
                && (point < 0 || (text.length() > whole + 1 && isDigits(text, whole + 1, text.length())))
                && text.length() < 38;
    }

    private static boolean isUsualDate(String text) {
        return text.length() == 10
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && isDigits(text, 0, 4)
                && !text.startsWith("0000")
                && isBetween(text, 5, 12)
                && isBetween(text, 8, Month.of(Integer.parseInt(text, 5, 7, 10)).minLength());
    }

    /** Returns true if two characters are a number from 1 to that one. */
    private static boolean isBetween(String text, int at, int most) {
        int number = isDigits(text, at, at + 2) ? Integer.parseInt(text, at, at + 2, 10) : 0;
        return number >= 1 && number <= most;
    }

    private static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isSound(XmlElement leaf, List<String> words, Set<String> roles, XmlFindings findings) {
        String found = leaf.getText();
        if (DATES.contains(leaf.getName())) {
            boolean first = leaf.getName().equals("StartDate");
            // Years begin with 1 in XML Schema 1.0.
            return replace(leaf, date(found.strip(), first).filter(day -> !day.startsWith("0000")), findings);
        }
        if (leaf.getName().equals("NumberOfUnits")) {
            Optional<String> number = number(found.strip());
            if (number.isEmpty()) {
                words.add(found.strip());
            }
            return replace(leaf, number, findings);
        }
        if (leaf.getName().equals("RoleType")) {
            String word = ContentRepair.word(leaf, "RoleType", found, ROLES, findings);
            if (word != null) {
                leaf.setText(word);
            }
            return word != null && roles.add(word);
        }
        return true;
    }

    private static boolean replace(XmlElement leaf, Optional<String> value, XmlFindings findings) {
        String found = leaf.getText();
        if (value.isEmpty()) {
            findings.warn(leaf, message("stratml.value.unread", leaf, found));
            return false;
        }
        if (!value.get().equals(found)) {
            leaf.setText(value.get());
            findings.advise(leaf, message("stratml.value", leaf, found).with("value", value.get()));
        }
        return true;
    }

    private static Message message(String code, XmlElement leaf, String found) {
        return Message.of(code).with("element", leaf.getName()).with("found", XmlFindings.shown(found));
    }

    /** Adds words that are no number to the description of a result. */
    private static void describe(XmlElement result, String words) {
        Optional<XmlElement> description = result.find("Description");
        if (description.isEmpty()) {
            result.add("Description", words);
        } else {
            String before = description.get().getText();
            description.get().setText(before.isBlank() ? words : words + "\n" + before);
        }
    }

    private static Optional<String> date(String words, boolean first) {
        try {
            Matcher day = DAY.matcher(words);
            if (day.matches()) {
                return Optional.of(day(day.group(1), day.group(2), day.group(3)));
            }
            Matcher american = AMERICAN.matcher(words);
            if (american.matches()) {
                return american(american);
            }
            Matcher month = MONTH.matcher(words);
            if (month.matches()) {
                YearMonth whole = YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)));
                return Optional.of((first ? whole.atDay(1) : whole.atEndOfMonth()).toString());
            }
            return YEAR.matcher(words).matches()
                    ? Optional.of(words + (first ? "-01-01" : "-12-31"))
                    : Optional.empty();
        } catch (DateTimeException e) {
            // A day that no calendar has.
            return Optional.empty();
        }
    }

    /** Reads month, day and year, or day, month and year, where only one of the two is a date. */
    private static Optional<String> american(Matcher parts) {
        boolean monthFirst = Integer.parseInt(parts.group(1)) <= 12;
        boolean dayFirst = Integer.parseInt(parts.group(2)) <= 12;
        boolean same = parts.group(1).equals(parts.group(2));
        if (monthFirst == dayFirst && !same) {
            return Optional.empty();
        }
        return Optional.of(
                monthFirst
                        ? day(parts.group(3), parts.group(1), parts.group(2))
                        : day(parts.group(3), parts.group(2), parts.group(1)));
    }

    private static String day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                .toString();
    }

    private static Optional<String> number(String words) {
        Matcher number = NUMBER.matcher(words);
        if (!number.matches()) {
            return Optional.empty();
        }
        String whole = number.group(2).replace(",", "").replaceFirst("^0+(?=\\d)", "");
        String part = number.group(3) == null || number.group(3).length() < 2 ? "" : number.group(3);
        if (whole.isEmpty() && part.isEmpty()) {
            return Optional.empty();
        }
        String plain = (number.group(1).equals("-") ? "-" : "") + (whole.isEmpty() ? "0" : whole) + part;
        if (plain.length() > Decimal.MAX_DIGITS) {
            return Optional.empty();
        }
        return Optional.of(Decimal.parse(plain).toBigDecimal().toPlainString());
    }
}
